import type { HeldClaim } from '../model/briefing.ts'

const MARK = /\{(origins|reports|denials|declines|before)(?: ([1-9]))?\}/g

/** The text with each count mark blanked out, so that places stay, and which marks there were. */
export function maskCounts(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks = [...text.matchAll(MARK)].map((match) => match[1]!)
  return { text: text.replace(MARK, (mark) => ' '.repeat(mark.length)), marks }
}

/**
 * The text with its counts filled in from the claims as they stand; `{origins 2}` is of the second claim. A mark of a claim
 * that is not there stays as it is.
 *
 * @example fillCounts('They train ({origins}).', claims) // 'They train (1-2 independent origins).'
 */
export function fillCounts(text: string, claims: readonly CountedClaim[]): string {
  return text.replace(MARK, (mark, what: keyof typeof SPELL, place: string | undefined) => {
    const claim = claims[Number(place ?? 1) - 1]
    return claim === undefined ? mark : SPELL[what](claim)
  })
}

type CountedClaim = Pick<HeldClaim, 'low' | 'high' | 'deniers' | 'decliners' | 'documents' | 'publishers' | 'before'>

const SPELL = {
  origins: ({ low, high }: CountedClaim) =>
    `${low === high ? low : `${low}-${high}`} independent ${high === 1 ? 'origin' : 'origins'}`,
  reports: ({ documents, publishers }: CountedClaim) =>
    `${documents} ${documents === 1 ? 'report' : 'reports'} by ${publishers} ${publishers === 1 ? 'publisher' : 'publishers'}`,
  denials: ({ deniers }: CountedClaim) =>
    deniers.length === 0 ? 'nobody denies it' : `denied by ${listNames(deniers)}`,
  declines: ({ decliners }: CountedClaim) =>
    decliners.length === 0 ? 'nobody declines to confirm it' : `${listNames(decliners)} declined to confirm it`,
  before: ({ before }: CountedClaim) =>
    before === null
      ? 'not known before'
      : before.documents === 0
        ? `no report by ${before.on}`
        : `${before.low === before.high ? before.low : `${before.low}-${before.high}`} independent ${before.high === 1 ? 'origin' : 'origins'}, ${before.documents} ${before.documents === 1 ? 'report' : 'reports'}, ${before.denying === 0 ? 'no denial' : `denied by ${before.denying}`} by ${before.on}`,
} as const

/** Names shown in a sentence; the sources below it name all. */
const MOST_NAMES = 4

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES)
  const left = names.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ')
}
