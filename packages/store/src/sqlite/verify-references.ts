import type { Fault } from '../contract.ts'
import type { Database } from './database.ts'

/** References between records, as queries that give the subject and what it names in vain. */
const REFERENCES: readonly { readonly what: string; readonly sql: string }[] = [
  {
    what: 'a document that is not in the case',
    sql: 'SELECT c.id AS subject FROM claims c LEFT JOIN documents d ON d.row = c.document WHERE d.row IS NULL',
  },
  {
    what: 'a record of its own that is missing',
    sql: 'SELECT c.id AS subject FROM claims c LEFT JOIN claim_bodies b ON b.claim = c.row WHERE b.claim IS NULL',
  },
  {
    what: 'a group that is not in the case',
    sql: `SELECT c.id AS subject FROM claims c LEFT JOIN groups g ON g.row = c.grp
          WHERE c.grp IS NOT NULL AND g.row IS NULL`,
  },
  {
    what: 'a claim that is not in the case',
    sql: `SELECT coalesce(a.id, b.id, 'link ' || l.a || '-' || l.b) AS subject FROM links l LEFT JOIN claims a ON a.row = l.a LEFT JOIN claims b ON b.row = l.b
          WHERE a.row IS NULL OR b.row IS NULL`,
  },
  {
    what: 'a document that is not in the case',
    sql: `SELECT e.id AS subject FROM echoes e LEFT JOIN documents d ON d.row = e.document
          LEFT JOIN documents s ON s.row = e.source WHERE d.row IS NULL OR s.row IS NULL`,
  },
  {
    what: 'a headline that is not among its claims',
    sql: `SELECT g.id AS subject FROM groups g LEFT JOIN claims c ON c.id = g.headline AND c.grp = g.row
          WHERE c.row IS NULL`,
  },
  {
    what: 'an origin that is not in the case',
    sql: `SELECT g.id AS subject FROM origin_groups r JOIN groups g ON g.row = r.grp
          LEFT JOIN origins o ON o.row = r.origin WHERE o.row IS NULL`,
  },
  {
    what: 'a judgement to take back that is not in the case',
    sql: `SELECT j.id AS subject FROM judgements j LEFT JOIN judgements b ON b.id = j.takes_back
          WHERE j.takes_back IS NOT NULL AND b.id IS NULL`,
  },
]

/** That whatever a record names is there. */
export function* verifyReferences(database: Database): Iterable<Fault> {
  for (const { what, sql } of REFERENCES)
    for (const { subject } of database.sql(sql).all<{ subject: string }>())
      yield {
        code: 'reference-lost',
        subject,
        message: `${subject} names ${what}. "sayso rebuild" derives it again; if that does not help, report it.`,
      }
}
