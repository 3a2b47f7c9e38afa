import type { Database } from './database.ts'

/** Gives each piece of reading one state of the case, one piece after the other; see `Store.snapshot`. */
export function openSnapshots(database: Database): <T>(work: (change: string) => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(async () => {
      database.script('BEGIN')
      try {
        // The first read fixes the state; the number is another whenever another connection has written since.
        database.sql('SELECT count(*) FROM facts').get()
        return await work(String(database.pragma('data_version')))
      } finally {
        database.script('COMMIT')
      }
    })
    last = mine.catch(() => {})
    return mine
  }
}
