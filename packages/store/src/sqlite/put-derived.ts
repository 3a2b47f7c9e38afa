import type { Derived } from '../derived.ts'
import type { Database } from './database.ts'
import { putEchoes } from './echoes.ts'
import { putGroups } from './groups.ts'
import { putLinks } from './links.ts'
import { putEntities } from './names.ts'
import { deleteUnnamedOrigins, putOrigins } from './origins.ts'
import { putReading, putSignature } from './readings.ts'
import { dropLinks, putProfiles, putWordings } from './relink.ts'
import type { Terms } from './terms.ts'
import { markDone, settleClaims, touchClaims } from './work.ts'

/** Writes one unit of derived work, all or none; see `Derived`. */
export function putDerived(database: Database, terms: Terms, unit: Derived): void {
  database.write(() => {
    for (const reading of unit.readings ?? []) putReading(database, reading)
    for (const signature of unit.signatures ?? []) putSignature(database, signature)
    for (const { document, echoes } of unit.echoes ?? []) putEchoes(database, document, echoes)
    putProfiles(database, unit.profiles ?? {})
    putWordings(database, unit.wordings ?? {})
    dropLinks(database, unit.relinked ?? [])
    putLinks(database, terms, unit.links ?? [])
    putEntities(database, unit.entities ?? [])
    putOrigins(database, unit.origins ?? [])
    putGroups(database, terms, unit.groups ?? [])
    if (unit.origins || unit.groups) deleteUnnamedOrigins(database)
    if (unit.touched) touchClaims(database, unit.touched)
    if (unit.settled) settleClaims(database, unit.settled)
    for (const { stage, method, documents } of unit.done ?? []) markDone(database, stage, method, documents)
    for (const [name, value] of Object.entries(unit.notes ?? {}))
      database
        .sql('INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value')
        .run(`note:${name}`, value)
  })
}

export function readNote(database: Database, name: string): string | null {
  const row = database.sql('SELECT value FROM facts WHERE name = ?').get<{ value: string }>(`note:${name}`)
  return row?.value ?? null
}
