import type { Database } from './database.ts'

/** Publishers, languages, stances and methods, each kept once as a small number. They are never taken away. */
export interface Terms {
  /** The number of a term, made on first use. To be called within a transaction. */
  keep(kind: TermKind, value: string): number
  /** The number of a term, null where there is none. */
  find(kind: TermKind, value: string): number | null
  /** The term of a number. */
  read(row: number): string
}

type TermKind = 'publisher' | 'language' | 'stance' | 'method'

export function openTerms(database: Database): Terms {
  const rows = new Map<string, number>()
  const values = new Map<number, string>()
  database.onUndo(() => {
    rows.clear()
    values.clear()
  })

  function find(kind: TermKind, value: string): number | null {
    const known = rows.get(`${kind}:${value}`)
    if (known !== undefined) return known
    const found = database.sql('SELECT row FROM terms WHERE kind = ? AND value = ?').get<{ row: number }>(kind, value)
    if (!found) return null
    rows.set(`${kind}:${value}`, found.row)
    return found.row
  }

  return {
    find,
    keep: (kind, value) => {
      const found = find(kind, value)
      if (found !== null) return found
      const row = Number(database.sql('INSERT INTO terms (kind, value) VALUES (?, ?)').run(kind, value).lastInsertRowid)
      rows.set(`${kind}:${value}`, row)
      return row
    },
    read: (row) => {
      let value = values.get(row)
      if (value === undefined) {
        value = database.sql('SELECT value FROM terms WHERE row = ?').get<{ value: string }>(row)!.value
        values.set(row, value)
      }
      return value
    },
  }
}
