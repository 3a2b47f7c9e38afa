import { coverParticulars, type ParticularFinder } from '@sayso/core'

/** Deeper records are none of ours. */
const MOST_DEPTH = 60

/** A record with every particular in its texts covered letter by letter: places that point into a text stay true. */
export function coverStrings<T>(record: T, finder: ParticularFinder, depth = 0): T {
  if (typeof record === 'string') return coverParticulars(record, finder) as T
  if (record === null || typeof record !== 'object') return record
  if (depth > MOST_DEPTH) throw new RangeError('a record is nested too deep to be covered')
  if (Array.isArray(record)) return record.map((each) => coverStrings(each, finder, depth + 1)) as T
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    isOurs(key, value) ? value : coverStrings(value, finder, depth + 1),
  ])
  return Object.fromEntries(entries) as T
}

/** Whether a particular stands in a text of the record. */
export function holdsParticular(record: unknown, finder: ParticularFinder): boolean {
  if (typeof record === 'string') return finder.find(record).length > 0
  if (record === null || typeof record !== 'object') return false
  if (Array.isArray(record)) return record.some((each) => holdsParticular(each, finder))
  return Object.entries(record).some(([key, value]) => !isOurs(key, value) && holdsParticular(value, finder))
}

/** Fields whose words are of a list of ours: a person may be called Grade, or Place. */
const OURS: ReadonlySet<string> = new Set(
  'kind facet stance method countedBy relation ruling action sort state rule how type status originKind publisherKind rounding attribute tlp template clock'.split(
    ' ',
  ),
)
const HASH = /^(?:[a-z][0-9a-f]{24}|[0-9a-f]{64})$/

function isOurs(key: string, value: unknown): boolean {
  return typeof value === 'string' && (OURS.has(key) || HASH.test(value))
}
