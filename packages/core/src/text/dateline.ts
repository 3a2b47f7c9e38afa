import type { Span } from '../model/span.ts'

/**
 * The dateline that a paragraph begins with, up to and with its last mark: place, date and agency before the first sentence.
 * `null` where there is none.
 *
 * @example matchDateline('TESMOND, Nov. 5 (HPA) -- Sanjara has sent soldiers.', 0) // { start: 0, end: 24 }
 * @example matchDateline('ВЕЛИКОРСК, 8 ноября. /Рудтелеграф/. Рудения будет…', 0) // { start: 0, end: 36 }
 */
export function matchDateline(text: string, start: number): Span | null {
  const head = text.slice(start, start + LONGEST_DATELINE)
  for (const pattern of PATTERNS) {
    const match = pattern.exec(head)
    if (match !== null) return { start, end: start + match[0].trimEnd().length }
  }
  return null
}

/** Code units: a place, a country, a date and an agency with its full name still fit. */
const LONGEST_DATELINE = 120

const CAPITALS = "\\p{Lu}[\\p{Lu}'’ʼ.-]+"
const PLACE = `${CAPITALS}(?:[ /·]${CAPITALS})*`
/** A country or a date after the place: "Lisovia", "Nov. 5", "14 March", "7. September", "8 ноября". */
const DETAIL = '(?:,\\s?[\\p{L}\\p{N} ]{2,30}?(?:\\.\\s\\p{N}{1,2}|\\.\\s\\p{L}{3,12})?)'
const AGENCY = '(?:\\s\\([\\p{L}«"“][^()\\n]{1,40}\\))'
const SLASHED = '(?:\\.?\\s/[^/\\n]{2,40}/)'
const NAMED = '(?:,\\s«[^»\\n]{2,40}»)'
const DASH = '\\s?(?:--?|–|—)\\s'

const PATTERNS = [
  // TERENOV, Nov 3 (Castell-Ward) -     PORT MALLOW, 7 Oct —     NEAR LODRIN, Lisovia, Nov 13 -
  new RegExp(`^${PLACE}${DETAIL}{0,3}${AGENCY}?${DASH}`, 'u'),
  // Nov 10 (Castell-Ward) -     Marienthor (WPD) –
  new RegExp(`^\\p{Lu}[\\p{L}\\p{N} .,/-]{2,40}?${AGENCY}${DASH}`, 'u'),
  // ТЕРЁНОВ, 3 ноября. /Лисинформ/.     СТАВИН, 8 вересня (ЛАН).     WELYTSCHIW (Standish).     КОРЖ, 8 июня.
  new RegExp(`^${PLACE}${DETAIL}{0,3}(?:${SLASHED}|${AGENCY}|${NAMED})\\.\\s`, 'u'),
  new RegExp(`^${PLACE},\\s\\p{N}{1,2}\\.?\\s\\p{L}{3,12}\\.\\s`, 'u'),
  // (벨로나=미르통신) 한도윤 특파원 =     [서림일보=코르베인]
  /^[([][^()[\]\n=]{1,30}=[^()[\]\n]{1,30}[)\]](?:[^=\n.]{1,30}=)?\s/u,
  /^[([][^()[\]\n=]{1,30}[)\]]\s[^=\n.]{2,30}(?:기자|특파원)\s=\s/u,
  // 14:20 Velland's prime minister     9.05 pm:     (16:40 Uhr)     14:32 GMT –
  /^\(?(?:[01]?\d|2[0-3])[:.][0-5]\d\)?(?:\s?(?:[ap]\.?m\.?|GMT|UTC|CET|EST|Uhr|МСК|KST)\)?)?\s?[-–—|:]?\s(?=\p{Lu}|["“„«]|\p{Lo})/u,
]
