/** The dateline that a text opens with, and the agency in it. The text itself keeps it. */
interface Dateline {
  /** As printed, with its dash or stop: `TESMOND, Nov. 5 (HPA) --`. */
  readonly text: string
  /** The agency named in it; null where only place and date stand there. */
  readonly agency: string | null
}

/**
 * Finds the dateline at the head of a text, by its form alone; null where it opens without one.
 *
 *     TESMOND, Nov. 5 (HPA) -- Sanjara has sent …      place, date, agency in brackets, dash
 *     ТЕРЁНОВ, 3 ноября. /Лисинформ/. На полигонах …   place, date, agency between slashes
 *     МОСКВА, 22 окт — РИА Новости. Власти …           place, date, dash, agency, stop
 *     (가람=서림통신) 윤해림 기자 = 브레즈니아 …          place = agency, reporter =
 *     Berlin (dpa) - Die Bundesregierung …             place in any case, agency in brackets, dash
 *     UNITED NATIONS — Up to 12,000 …                  place in capitals, dash
 */
export function matchDateline(text: string): Dateline | null {
  const head = text.slice(0, LOOKED_AT)
  if (!/[–—―/=-]/.test(head)) return null
  for (const form of FORMS) {
    const match = form.exec(head)
    if (match) return { text: match[0].trim(), agency: match.groups?.agency?.trim() ?? null }
  }
  return null
}

/** No dateline is longer, in UTF-16 code units. */
const LOOKED_AT = 160

const DASH = '(?:--?|[–—―])'
/** A place: capitalised words, perhaps with country, several joined by slash: `NEAR LODRIN, Lisovia`, `STAVYN/KRASNOLESK`. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30}"
// Every repetition is bounded, so that no text, however made, costs more than a moment.
const COUNTRY = `(?:, ?${WORD}(?: ${WORD}){0,2}){0,2}`
const PLACE = `${WORD}(?:[ /]{1,2}(?:${WORD}|d[aeiou]s?|am|an der|la|le|les|upon|на|над|у)){0,4}${COUNTRY}`
/** A place in capitals: at least three letters, no small ones, perhaps a country in small ones after the comma. */
const LARGE = "\\p{Lu}[\\p{Lu}\\p{M}'’. -]{0,40}"
const CAPITALS = `(?=[\\p{Lu}\\p{M}'’./ -]{3})${LARGE}(?:/${LARGE}){0,2}${COUNTRY}`
/** A date without year or with: `Nov. 5`, `3 ноября`, `5. November`, `22 окт`. */
const DATE = '(?:\\p{L}{3,12}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,12}\\.?|\\d{1,2}\\.\\d{1,2}\\.?)(?:,? \\d{4})?'
const AGENCY = '(?<agency>[\\p{L}\\d][^()\\n]{0,40})'
const AGENCY_BETWEEN_SLASHES = '(?<agency>[\\p{L}\\d][^()\\n/]{0,40})'

const FORMS: readonly RegExp[] = [
  // place, date, agency in brackets; the place may be missing
  new RegExp(`^(?:${PLACE},? )?(?:${DATE} ?)?\\(${AGENCY}\\) ?(?:${DASH}|:)\\s`, 'u'),
  // agency between slashes
  new RegExp(`^${PLACE}, ${DATE}\\.? ?(?:${DASH} ?)?/${AGENCY_BETWEEN_SLASHES}/\\.?(?: ?${DASH})?\\s`, 'u'),
  // dash, agency, stop
  new RegExp(
    `^${CAPITALS}, ${DATE} ?${DASH} ?(?<agency>\\p{Lu}[\\p{L}\\d-]*(?: [\\p{Lu}\\d][\\p{L}\\d-]*){0,2})(?:,[^.\\n]{0,40})?\\.\\s`,
    'u',
  ),
  // Korean: (place=agency) reporter =
  /^[([][^()[\]=\n]{1,20}=(?<agency>[^()[\]=\n]{1,30})[)\]](?:[^=\n]{1,40}=)?\s?/u,
  // place and date, dash
  new RegExp(`^${CAPITALS},? ${DATE} ?${DASH}\\s`, 'u'),
  // place in capitals, dash
  new RegExp(`^${CAPITALS} ?${DASH}\\s`, 'u'),
]
