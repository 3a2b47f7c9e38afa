import { wordSet } from '../numbers.ts'
import { numberedForms, partForms, relativeForms, type TimeWords, unitForms } from '../times.ts'

/** How German tells when something happened. */
export const TIMES: TimeWords = {
  months: numberedForms(`januar/jänner/jan 1, februar/feb 2, märz/mrz 3, april/apr 4, mai 5, juni/jun 6, juli/jul 7,
    august/aug 8, september/sept/sep 9, oktober/okt 10, november/nov 11, dezember/dez 12`),
  weekdays: numberedForms(`montag/montagabend/montagmorgen/montagmittag/montagnacht/montagfrüh 1,
    dienstag/dienstagabend/dienstagmorgen/dienstagnachmittag/dienstagfrüh 2,
    mittwoch/mittwochabend/mittwochmorgen/mittwochnachmittag/mittwochfrüh 3,
    donnerstag/donnerstagabend/donnerstagmorgen/donnerstagnachmittag/donnerstagfrüh 4,
    freitag/freitagabend/freitagmorgen/freitagnachmittag/freitagfrüh 5,
    samstag/sonnabend/samstagabend/samstagmorgen/samstagfrüh 6, sonntag/sonntagabend/sonntagmorgen/sonntagfrüh 7`),
  relative:
    relativeForms(`heute, heute morgen, heute früh: day 0; gestern: day -1; vorgestern: day -2; übermorgen: day 2;
    in der vergangenen nacht, in der nacht zu heute, vergangene nacht: day -1 0;
    vergangene woche, vergangener woche, vergangenen woche, letzte woche, letzter woche, letzten woche, vorige woche, voriger woche, vorwoche: week -1;
    diese woche, dieser woche: week 0; nächste woche, nächster woche, nächsten woche, kommende woche, kommender woche, kommenden woche: week 1;
    vergangenen monat, letzten monat, vorigen monat: month -1; diesen monat, diesem monat: month 0; nächsten monat, kommenden monat: month 1;
    vergangenes jahr, vergangenen jahr, vergangenen jahres, letztes jahr, letzten jahr, letzten jahres, vorigen jahr, vorigen jahres, vorjahr, vorjahres: year -1;
    dieses jahr, diesem jahr, dieses jahres: year 0;
    nächstes jahr, nächsten jahr, kommenden jahr: year 1`),
  units: unitForms({
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  }),
  numbers: numberedForms(
    'einem/einer/einen 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10',
  ),
  ago: { after: wordSet(''), before: wordSet('vor') },
  since: wordSet('seit ab'),
  begun: wordSet('seit'),
  parts: partForms(`anfang: 1 10; mitte: 11 20; ende: -9 0; ersten hälfte des: 1 15; zweiten hälfte des: 16 0;
    ersten woche im: 1 7; zweiten woche im: 8 14; dritten woche im: 15 21; letzten woche im: -6 0`),
  until: wordSet('bis'),
  to: wordSet('bis und zum'),
  last: wordSet('vergangenen letzten vorigen vergangene letzte'),
  next: wordSet('nächsten kommenden nächste kommende'),
  future: wordSet('wird werden soll sollen sollte sollten muss müssen will wollen'),
  monthBefore: wordSet('im seit ende anfang mitte bis vergangenen letzten diesen nächsten'),
  yearBefore: wordSet('jahr jahre jahren seit ende anfang mitte'),
  yearAfter: wordSet(''),
}
