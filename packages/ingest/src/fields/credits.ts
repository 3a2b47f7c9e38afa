import { matchDateline } from './dateline.ts'

/**
 * Agencies, outlets and desks that a report credits outside its sentences, by the form of its byline, dateline and last
 * lines; each as printed, once, in order. An empty list means that none was found.
 *
 * @example findCredits({ byline: 'AFP', text: '… AFP contributed reporting.' }) // ['AFP']
 */
export function findCredits(input: { readonly byline: string | null; readonly text: string }): readonly string[] {
  const found: string[] = []
  const add = (name: string | null | undefined): void => {
    const credit = name?.trim().replace(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/g, '')
    if (credit && credit.length <= LONGEST && !found.includes(credit)) found.push(credit)
  }
  if (input.byline !== null) for (const name of agenciesIn(input.byline.slice(0, LONGEST_LINE))) add(name)
  add(matchDateline(input.text)?.agency)
  for (const line of lastLines(input.text)) {
    for (const name of creditsOfLine(line)) add(name)
  }
  return found
}

/** No name of an agency is longer, in UTF-16 code units. */
const LONGEST = 60
/** Lines at the end that may be credits, not sentences of the report. */
const LAST_LINES = 4
/** A credit line is short; longer ones are sentences. */
const LONGEST_LINE = 240

function lastLines(text: string): readonly string[] {
  return text
    .slice(-LAST_LINES * LONGEST_LINE)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .slice(-LAST_LINES)
    .filter((line) => line.length <= LONGEST_LINE)
}

/** Names in a byline that are agencies by their form: capitals only, one word with a slash, or a word of the trade. */
function agenciesIn(byline: string): readonly string[] {
  const names = byline
    .replace(/^(?:by|von|par|por|автор|автори|авторы|текст)[\s:]+/iu, '')
    .split(/\s*[/|,;&·•]\s*|\s+(?:and|with|und|mit|и|та|i)\s+/u)
  return names.filter(
    (name) => ACRONYM.test(name) || TRADE.test(name) || (/^\p{Lu}[\p{L}\d-]*$/u.test(name) && name.length > 1),
  )
}

const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&.-]{1,7}|dpa|afp|epd|kna|sid|apa|sda)$/u
const TRADE =
  /\b(?:agency|news ?wire|wire|press|newsroom|reuters|associated press|agentur|pressedienst)\b|агентств|информ|пресс|прес-|телеграф|통신/iu

/** Each form that a closing credit takes; the group `names` holds whom it credits. */
const LINES: readonly RegExp[] = [
  // (Reporting by A and B; editing by C) / Additional reporting by A
  /\b(?:additional |with )?reporting (?:by|from) (?<names>[^;.()\n]+)/iu,
  // AFP contributed reporting. / AP and Reuters contributed to this report.
  /^[([]?(?<names>[\p{Lu}][^.;()\n]{1,80}?) (?:also )?contributed\b[^.\n]{0,40}\b(?:report|reporting|story|article|coverage|dispatch)\b/u,
  // With files from AP / With material from dpa / Mit Material von dpa
  /(?<!\p{L})(?:with (?:files|material|input|agency input|inputs) from|mit material (?:von|der)|mit agenturmaterial (?:von|der)|по материалам|за матеріалами) (?<names>[^.;()\n]+)/iu,
  // Source: AFP / Quelle: dpa / Источник: РИА
  /^[([]?(?:source|quelle|quellen|sources|источник|джерело|출처|자료)\s?[:：=] ?(?<names>[^.;()\n]+)/iu,
  // © dpa / © 2024 AFP / (c) Reuters
  /(?:©|\(c\)|copyright) ?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,? ?(?:by )?(?<names>\p{L}[^.;:()\n,]{1,40})/iu,
  // dpa/afp/zzz at the end of a German report
  /^(?<names>\p{L}[\p{L}\d.-]{1,8}(?: ?\/ ?\p{L}[\p{L}\d.-]{1,8}){1,4})$/u,
  // (AFP, dpa)
  /^[([](?<names>\p{L}[\p{L}\d.-]{1,8}(?: ?[/,] ?\p{L}[\p{L}\d.-]{1,8}){1,4})[)\]]$/u,
  // a last line that is an acronym alone: -- AFP, (dpa)
  /^(?:--?|[–—([])\s?(?<names>\p{L}{2,8})[)\]]?$/u,
]

function creditsOfLine(line: string): readonly string[] {
  for (const form of LINES) {
    const names = form.exec(line)?.groups?.names
    if (names === undefined) continue
    return names
      .split(/\s*[,/]\s*(?:and\s+)?|\s+(?:and|und|и|та|&)\s+/u)
      .map((name) => name.replace(/\s+(?:in|from|aus|в)\s+\p{Lu}.*$/u, '').replace(/^[Tt]he (?=\p{Lu})/u, ''))
      .filter((name) => /\p{L}/u.test(name))
  }
  return []
}
