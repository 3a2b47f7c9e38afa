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
    isOurs(key, value)
      ? value
      : coverStrings(hasWrittenKeys(key, value) ? coverKeys(value, finder) : value, finder, depth + 1),
  ])
  return Object.fromEntries(entries) as T
}

/** Whether a particular stands in a text of the record. */
export function holdsParticular(record: unknown, finder: ParticularFinder): boolean {
  if (typeof record === 'string') return finder.find(record).length > 0
  if (record === null || typeof record !== 'object') return false
  if (Array.isArray(record)) return record.some((each) => holdsParticular(each, finder))
  return Object.entries(record).some(
    ([key, value]) =>
      !isOurs(key, value) &&
      ((hasWrittenKeys(key, value) && Object.keys(value).some((each) => finder.find(each).length > 0)) ||
        holdsParticular(value, finder)),
  )
}

/** Fields whose own fields are named by people: the cells of a matrix by its hypotheses. */
const WRITTEN_KEYS: ReadonlySet<string> = new Set(['cells'])

function hasWrittenKeys(key: string, value: unknown): value is object {
  return WRITTEN_KEYS.has(key) && typeof value === 'object' && value !== null && !Array.isArray(value)
}

function coverKeys(record: object, finder: ParticularFinder): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [coverParticulars(key, finder), value]))
}

/** Fields whose words are of a list of ours: a person may be called Grade, or Place. */
const OURS: ReadonlySet<string> = new Set(
  'kind facet stance method countedBy relation ruling action sort state rule how type status originKind publisherKind rounding attribute tlp template clock'.split(
    ' ',
  ),
)
const HASH = /^(?:[a-z][0-9a-f]{24}|[0-9a-f]{64})$/

/** How words of our lists are written; a name with a capital is none of them, whatever field it stands in. */
const OUR_WORD = /^(?:[a-z0-9][a-z0-9 .,:_-]{0,60}|[A-Z]+(?:\+[A-Z]+)?)$/

function isOurs(key: string, value: unknown): boolean {
  return typeof value === 'string' && ((OURS.has(key) && OUR_WORD.test(value)) || HASH.test(value))
}
