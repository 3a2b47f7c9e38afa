import type { Database } from './database.ts'

const COUNTERS = [
  'captures',
  'documents',
  'claims',
  'groups',
  'links',
  'echoes',
  'origins',
  'entities',
  'judgements',
  'erased',
] as const
export type CounterName = (typeof COUNTERS)[number]

/** Adds to a count of records; kept so that reading it costs nothing. To be called within a transaction. */
export function addToCounter(database: Database, name: CounterName, by: number): void {
  if (by === 0) return
  database
    .sql('INSERT INTO counters VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = value + excluded.value')
    .run(name, by)
}

export function readCounters(database: Database): Record<CounterName, number> {
  const rows = database.sql('SELECT name, value FROM counters').all<{ name: CounterName; value: number }>()
  const counts = Object.fromEntries(COUNTERS.map((name) => [name, 0])) as Record<CounterName, number>
  for (const row of rows) counts[row.name] = row.value
  return counts
}
