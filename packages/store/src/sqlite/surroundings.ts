import { type Id, RELATIONS } from '@sayso/core'
import type { Surroundings } from '../contract.ts'
import type { Database } from './database.ts'

/** See `Store.readSurroundings`. To be called within a transaction. */
export function readSurroundings(database: Database, claims: readonly Id[]): Surroundings {
  const same = RELATIONS.indexOf('same')
  const rows = new Set(findNear(database, claims, same))
  const nodes = database
    .sql(
      `SELECT c.row, c.id AS claim, g.id AS "group", c.wording, d.published_on AS publishedOn, t.claim IS NOT NULL AS touched
       FROM json_each(?) j JOIN claims c ON c.row = j.value JOIN documents d ON d.row = c.document
       LEFT JOIN groups g ON g.row = c.grp LEFT JOIN touched t ON t.claim = c.row ORDER BY c.id`,
    )
    .all<NodeRow>(JSON.stringify([...rows]))
  const ids = new Map(nodes.map(({ row, claim }) => [row, claim]))
  const links = database
    .sql('SELECT l.a, l.b, l.score FROM json_each(?) j JOIN links l ON l.a = j.value WHERE l.relation = ?')
    .all<{ a: number; b: number; score: number }>(JSON.stringify([...rows]), same)
  return {
    nodes: nodes.map(({ row: _, touched, ...node }) => ({ ...node, touched: touched === 1 })),
    links: links.flatMap(({ a, b, score }) => {
      const other = ids.get(b)
      return other === undefined ? [] : [{ a: ids.get(a)!, b: other, score }]
    }),
  }
}

interface NodeRow {
  row: number
  claim: Id
  group: Id | null
  wording: number | null
  publishedOn: string | null
  touched: number
}

/** The claims themselves, what is linked with them or worded like them, and the groups of all these. */
const NEAR = `
  WITH asked AS (SELECT c.row, c.wording FROM json_each(@claims) j JOIN claims c ON c.id = j.value),
    met (row) AS (
      SELECT row FROM asked
      UNION SELECT l.b FROM asked s JOIN links l ON l.a = s.row WHERE l.relation = @same
      UNION SELECT l.a FROM asked s JOIN links l ON l.b = s.row WHERE l.relation = @same
      UNION SELECT o.row FROM asked s JOIN claims o ON o.wording = s.wording)
  SELECT m.row FROM met m JOIN claims c ON c.row = m.row WHERE c.grp IS NULL
  UNION SELECT o.row FROM (SELECT DISTINCT c.grp FROM met m JOIN claims c ON c.row = m.row WHERE c.grp IS NOT NULL) g
    JOIN claims o ON o.grp = g.grp`

function findNear(database: Database, claims: readonly Id[], same: number): readonly number[] {
  return database
    .sql(NEAR)
    .all<{ row: number }>({ claims: JSON.stringify(claims), same })
    .map(({ row }) => row)
}
