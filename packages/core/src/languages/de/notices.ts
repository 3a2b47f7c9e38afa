import { list, type NoticeWords } from '../language.ts'

const OUTLET = 'Quellen|Medien|Zeitungen|Agenturen|Beamten?|Sender|Zeugen'
const MANY = 'zwei|drei|vier|mehrere[nr]?|verschiedene[nr]?|zahlreiche[nr]?'
const PIECE = 'Artikel|Bericht|Text|Meldung|Beitrag|Fassung|Version'

/** How German documents say that something was confirmed, corrected or taken back. */
export const notices: NoticeWords = {
  hints: list(
    'unabhängig, bestätig, korr, berichtig, richtigstellung, version, fassung, falsch, fehler, richtig, zurück, gelöscht, entfernt',
  ),
  confirms: [
    /\bunabhängig (?:voneinander |davon )?(?:bestätigt|überprüft|verifiziert|berichtet)/giu,
    /\bunabhängige[nrs]? (?:Bestätigung|Quellen?|Überprüfung)/giu,
    new RegExp(`\\b(?:${MANY}) (?:\\S+ ){0,2}(?:${OUTLET}) (?:\\S+ ){0,4}bestätig`, 'giu'),
    new RegExp(`\\bvon (?:${MANY}) (?:\\S+ ){0,2}(?:${OUTLET}) (?:\\S+ ){0,2}bestätigt`, 'giu'),
  ],
  negates: /(?:nicht|kein\p{L}*|ohne|weder|noch|bislang nicht)[^.!?\n]{0,60}$/iu,
  negatesAfter: /^[^.!?\n]{0,40}\b(?:nicht|fehlt|steht aus)\b/iu,
  corrects: [
    /(?:^|\n)\P{L}{0,2}(?:Korrektur|Berichtigung|Richtigstellung|Korrigiert)\s*(?:[.:—–-]|$|\n)/giu,
    new RegExp(`in einer (?:früheren|ersten|vorherigen|ursprünglichen) (?:${PIECE})`, 'giu'),
    new RegExp(`(?:${PIECE}) (?:wurde|ist) (?:\\S+ ){0,2}(?:korrigiert|berichtigt)`, 'giu'),
    /\b(?:die|das) (?:richtige|korrekte) (?:Zahl|Datum|Name)/giu,
    /\bdas (?:war|ist) (?:falsch|nicht richtig|ein Fehler)/giu,
  ],
  retracts: [
    new RegExp(`(?:${PIECE}) (?:wurde|wird|ist|haben wir) (?:\\S+ ){0,2}(?:zurückgezogen|gelöscht|entfernt)`, 'giu'),
    /\bwir ziehen [^.!?\n]{0,60}zurück\b/giu,
  ],
  restates: [
    /\b(?:wir hatten|wir haben|hatten wir|haben wir|diese Zeitung hatte|diese Zeitung hat) [^.!?\n]{0,80}(?:berichtet|gemeldet|geschrieben|gesagt|behauptet)\b/giu,
    /\b(?:berichteten|meldeten|schrieben) wir\b|\bwir (?:berichteten|meldeten|schrieben)\b/giu,
    new RegExp(
      `\\bin (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen) (?:${PIECE}) (?:\\S+ ){0,4}(?:hieß|stand|war|hatte|wurde)`,
      'giu',
    ),
  ],
  setsRight: [
    /^\P{L}{0,2}(?:das|dies|es) (?:ist|war) (?:falsch|nicht (?:richtig|wahr|der Fall|so)|unrichtig|ein Fehler|ein Irrtum)/giu,
    /^\P{L}{0,2}(?:tatsächlich|richtig ist|in Wahrheit|wir bitten, den Fehler|wir bedauern)/giu,
  ],
}
