/** Every text that stands in a record, however deep. */
export function* textsOf(record: unknown): Generator<string> {
  if (typeof record === 'string') yield record
  else if (Array.isArray(record)) for (const each of record) yield* textsOf(each)
  else if (record !== null && typeof record === 'object') for (const each of Object.values(record)) yield* textsOf(each)
}
