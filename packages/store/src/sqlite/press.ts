import { type Id, STANCES } from '@sayso/core'
import type { ClaimRoot, CopyItem, Cut, OriginTally, PublisherItem, SourceTally } from '../press.ts'
import { DAY_MS, dayOf, isoDay, parseDay, UNDATED } from '../when.ts'
import type { Database } from './database.ts'
import type { Terms } from './terms.ts'

/** Every publisher with what it put out, most documents first; see `Store.tallyPublishers`. */
export function tallyPublishers(database: Database, terms: Terms, cut: Cut | null): PublisherItem[] {
  const known = knownBy('d', cut)
  const echoing = countBy(database, 'd', cut)
  const echoed = countBy(database, 's', cut)
  const corrected = new Map(
    database
      .sql(
        `SELECT d.publisher, count(DISTINCT d.page) AS count FROM documents d WHERE d.version > 1 AND ${known.where} GROUP BY d.publisher`,
      )
      .all<{ publisher: number; count: number }>(...known.values)
      .map((row) => [row.publisher, row.count]),
  )
  const groups = countGroups(database, cut)
  const denied = countDenied(database, cut)
  return database
    .sql(
      `SELECT d.publisher, count(DISTINCT d.page) AS documents, min(nullif(d.at, ${UNDATED})) AS first, max(nullif(d.at, ${UNDATED})) AS last
       FROM documents d WHERE d.publisher IS NOT NULL AND ${known.where} GROUP BY d.publisher`,
    )
    .all<{ publisher: number; documents: number; first: number | null; last: number | null }>(...known.values)
    .map((row) => ({
      publisher: terms.read(row.publisher),
      documents: row.documents,
      echoing: echoing.get(row.publisher) ?? 0,
      echoed: echoed.get(row.publisher) ?? 0,
      corrected: corrected.get(row.publisher) ?? 0,
      groups: groups.get(row.publisher) ?? 0,
      denied: denied.get(row.publisher) ?? 0,
      firstDay: row.first === null ? null : isoDay(dayOf(row.first)),
      lastDay: row.last === null ? null : isoDay(dayOf(row.last)),
    }))
    .sort((a, b) => b.documents - a.documents || (a.publisher < b.publisher ? -1 : 1))
}

const FROM_ECHOES = `echoes e JOIN documents d ON d.row = e.document JOIN documents s ON s.row = e.source
  WHERE d.publisher IS NOT NULL AND s.publisher IS NOT NULL AND d.publisher <> s.publisher`

/** Pages with an echo between publishers, by the publisher of one end of it. */
function countBy(database: Database, end: 'd' | 's', cut: Cut | null): Map<number, number> {
  const known = knownBy('d', cut)
  return new Map(
    database
      .sql(
        `SELECT ${end}.publisher, count(DISTINCT d.page) AS count FROM ${FROM_ECHOES} AND ${known.where} GROUP BY ${end}.publisher`,
      )
      .all<{ publisher: number; count: number }>(...known.values)
      .map((row) => [row.publisher, row.count]),
  )
}

/** Who copies whom, most documents first; see `Store.tallyCopies`. */
export function tallyCopies(database: Database, terms: Terms, cut: Cut | null): CopyItem[] {
  const known = knownBy('d', cut)
  return database
    .sql(
      `SELECT d.publisher, s.publisher AS source, count(DISTINCT d.page) AS documents,
         count(DISTINCT CASE WHEN ${IN_DOUBT} THEN d.page END) AS doubtful
       FROM ${FROM_ECHOES} AND ${known.where} GROUP BY d.publisher, s.publisher`,
    )
    .all<{ publisher: number; source: number; documents: number; doubtful: number }>(...known.values)
    .map((row) => ({
      publisher: terms.read(row.publisher),
      from: terms.read(row.source),
      documents: row.documents,
      doubtful: row.doubtful,
    }))
    .sort(
      (a, b) =>
        b.documents - a.documents ||
        (a.publisher !== b.publisher ? (a.publisher < b.publisher ? -1 : 1) : a.from < b.from ? -1 : 1),
    )
}

/** Read without parsing the record: within a JSON string the quotation marks would be escaped. */
const IN_DOUBT = `instr(e.record, '"doubt":true') > 0`

function countGroups(database: Database, cut: Cut | null): Map<number, number> {
  const rows =
    cut === null
      ? database.sql("SELECT row, groups AS count FROM terms WHERE kind = 'publisher'").all<CountRow>()
      : database
          .sql(
            `SELECT t.trait AS row, count(*) AS count FROM terms x JOIN group_traits t ON t.trait = x.row
             WHERE x.kind = 'publisher' AND t.since <= ? GROUP BY t.trait`,
          )
          .all<CountRow>(parseDay(cut.day))
  return new Map(rows.map((row) => [row.row, row.count]))
}

interface CountRow {
  row: number
  count: number
}

/** Groups that some origin denies are few: they are walked, not all groups of each publisher. */
function countDenied(database: Database, cut: Cut | null): Map<number, number> {
  const day = cut === null ? LAST_DAY : parseDay(cut.day)
  return new Map(
    database
      .sql(
        `SELECT t.trait AS row, count(*) AS count FROM group_days g INDEXED BY group_days_denials
           CROSS JOIN group_traits t INDEXED BY group_traits_grp ON t.grp = g.grp JOIN terms x ON x.row = t.trait
         WHERE g.clock = 0 AND g.denying > 0 AND g.day <= ? AND g.until > ? AND x.kind = 'publisher' AND t.since <= ?
         GROUP BY t.trait`,
      )
      .all<CountRow>(day, day, day)
      .map((row) => [row.row, row.count]),
  )
}

/** Past every day with a date, the one of the undated too. */
const LAST_DAY = parseDay('9999-12-31')

/** Claims of these sources within a cut; see `Store.tallySources`. */
export function tallySources(database: Database, sources: readonly string[], cut: Cut): SourceTally[] {
  const known = knownBy('d', cut)
  const onClaims = cut.clock === 'learned' ? known : claimsBy(cut)
  return database
    .sql(
      `SELECT s.name AS source, c.stance, count(*) AS claims FROM json_each(?) j JOIN sources s ON s.name = j.value
         JOIN claims c INDEXED BY claims_source ON c.source = s.row
         ${cut.clock === 'learned' ? 'JOIN documents d ON d.row = c.document' : ''}
       WHERE ${onClaims.where} GROUP BY s.row, c.stance ORDER BY s.name, c.stance`,
    )
    .all<{ source: string; stance: number; claims: number }>(JSON.stringify(sources), ...onClaims.values)
    .map((row) => ({ source: row.source, stance: STANCES[row.stance]!, claims: row.claims }))
}

const SIDES = ['affirming', 'denying', 'declining'] as const

/** Groups in which these origins had been heard within a cut; see `Store.tallyOrigins`. */
export function tallyOrigins(database: Database, origins: readonly Id[], cut: Cut): OriginTally[] {
  const known = knownBy('d', cut)
  const onClaims = cut.clock === 'learned' ? known : claimsBy(cut)
  return database
    .sql(
      `SELECT o.id AS origin, g.side, count(DISTINCT g.grp) AS groups FROM json_each(?) j JOIN origins o ON o.id = j.value
         JOIN origin_groups g ON g.origin = o.row JOIN claims c INDEXED BY claims_grp ON c.grp = g.grp
         JOIN chains h ON h.claim = c.row ${cut.clock === 'learned' ? 'JOIN documents d ON d.row = c.document' : ''}
       WHERE ${onClaims.where} AND instr(h.record, o.id) > 0 GROUP BY o.row, g.side ORDER BY o.id, g.side`,
    )
    .all<{ origin: Id; side: number; groups: number }>(JSON.stringify(origins), ...onClaims.values)
    .map((row) => ({ origin: row.origin, side: SIDES[row.side]!, groups: row.groups }))
}

/** Where the traced claims of documents lead; see `Store.listRoots`. */
export function listRoots(database: Database, documents: readonly Id[]): ClaimRoot[] {
  return database
    .sql(
      `SELECT c.id AS claim, d.id AS document, json_extract(h.record, '$.origins[0]') AS origin,
         json_extract(h.record, '$.repeats') AS repeats
       FROM json_each(?) j JOIN documents d ON d.id = j.value
       JOIN claims c INDEXED BY claims_document ON c.document = d.row JOIN chains h ON h.claim = c.row
       WHERE origin IS NOT NULL ORDER BY j.key, c.id`,
    )
    .all<ClaimRoot>(JSON.stringify(documents))
}

interface Condition {
  readonly where: string
  readonly values: readonly (number | string)[]
}

/** Documents that count as known by the end of a day. */
function knownBy(document: string, cut: Cut | null): Condition {
  if (cut === null) return { where: '1', values: [] }
  const end = endOf(cut)
  const said = `${document}.at BETWEEN ${UNDATED + 1} AND ?`
  if (cut.clock !== 'learned') return { where: said, values: [end] }
  return {
    where: `CASE WHEN ${document}.captured_at IS NULL THEN ${said} ELSE substr(${document}.captured_at, 1, 10) <= ? END`,
    values: [end, cut.day],
  }
}

function claimsBy(cut: Cut): Condition {
  return { where: `c.at BETWEEN ${UNDATED + 1} AND ?`, values: [endOf(cut)] }
}

function endOf(cut: Cut): number {
  return (parseDay(cut.day) + 1) * DAY_MS - 1
}
