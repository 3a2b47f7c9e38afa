import { expect, test } from 'vitest'
import { withChangedPage } from '../testing/changed-page.ts'
import { viewChanges } from './changes.ts'
import { listKnownDocuments } from './document-rows.ts'
import { viewFlow } from './flow.ts'
import { listFound } from './found-rows.ts'
import { listGroupRows } from './lists.ts'
import { viewPublishers } from './publisher-tallies.ts'
import { viewRecord } from './record.ts'
import { listPublishers } from './register-rows.ts'
import { viewStatus } from './status.ts'
import { viewWho } from './who.ts'

const WHOLE = { asOf: null, judgementsToo: false }

test('a page in four versions is one report wherever reports are counted', async () => {
  await withChangedPage(async (open, since) => {
    expect(await viewStatus(open)).toMatchObject({ documents: 2, versions: 5, languages: { en: 2 } })
    const rows = await listKnownDocuments(open, { limit: 9, sort: 'oldest', asOf: null })
    expect(rows.total).toBe(2)
    expect(rows.items.map((row) => [row.publisher, row.versions, row.from.length])).toEqual([
      ['Orv Press', 4, 0],
      ['The Echo', 1, 1],
    ])
    for (const clock of ['said', 'learned'] as const) {
      const cut = await listKnownDocuments(open, { limit: 9, sort: 'oldest', asOf: { at: '2031-05-04', clock } })
      expect(cut.items).toEqual(rows.items)
    }
    const tallies = await viewPublishers(open, { limit: 9, after: null, words: null, asOf: null })
    expect(tallies.items.map((item) => [item.publisher, item.documents, item.echoing, item.echoed])).toEqual([
      ['Orv Press', 1, 0, 1],
      ['The Echo', 1, 1, 0],
    ])
    expect(tallies.copies).toMatchObject([{ publisher: 'The Echo', from: 'Orv Press', documents: 1 }])
    expect((await listPublishers(open, { limit: 9 })).items.map((row) => row.documents)).toEqual([1, 1])
    const flow = await viewFlow(open, { limit: 99, asOf: null, claim: null })
    expect(flow!.items.map((item) => [item.publisher, item.first])).toEqual([
      ['Orv Press', true],
      ['The Echo', false],
    ])
    expect(flow!.echoes).toMatchObject([{ from: rows.items[0]!.id, document: rows.items[1]!.id }])
    expect(flow!.origins.flatMap((origin) => origin.documents)).not.toContain(rows.items[1]!.id)
    expect((await viewChanges(open, { since, limit: 20 })).documents).toBe(1)
    for (const group of (await listGroupRows(open, { limit: 99, sort: 'documents' })).items) {
      const who = (await viewWho(open, group.id, WHOLE))!
      expect(group.documents).toBeLessThanOrEqual(2)
      expect(who.documents).toBe(group.documents)
      expect(who.origins.reduce((sum, origin) => sum + origin.size, 0)).toBeLessThanOrEqual(who.documents)
      expect(who.doubts).toEqual([])
      expect(who.values.reduce((sum, value) => sum + value.reports, 0)).toBeLessThanOrEqual(who.documents)
    }
  })
}, 120_000)

test('claims of earlier versions are counted apart', async () => {
  await withChangedPage(async (open) => {
    const status = await viewStatus(open)
    const { items } = await listKnownDocuments(open, { limit: 9, sort: 'oldest', asOf: null })
    expect(status.claims).toBe(items.reduce((sum, row) => sum + row.claims, 0))
    expect(status.claims + status.earlierClaims).toBe((await open.store.readTotals()).claims)
    expect(status.earlierClaims).toBeGreaterThan(0)
  })
}, 120_000)

test('words are found once in a page, in the newest of its versions that holds them', async () => {
  await withChangedPage(async (open) => {
    for (const found of ['document', 'claim'] as const) {
      const find = async (words: string, asOf: Parameters<typeof listFound>[1]['asOf'] = null) =>
        new Set(
          (await listFound(open, { limit: 9, words, found, asOf })).items
            .filter((hit) => hit.publisher === 'Orv Press')
            .map((hit) => `${hit.version} of ${hit.versions}`),
        )
      expect(await find('people below')).toEqual(new Set(['4 of 4']))
      // What the newest version says no more is found where it stood last.
      expect(await find('"1,500 people"')).toEqual(new Set(['3 of 4']))
      expect(await find('people below', { at: '2031-05-04', clock: 'learned' })).toEqual(new Set(['4 of 4']))
      expect(await find('"1,500 people"', { at: '2031-05-04T01:30:00Z', clock: 'learned' })).toEqual(
        new Set(['2 of 2']),
      )
    }
  })
}, 120_000)

test('a claim tells how its page was changed since, and who still says what stood there before', async () => {
  await withChangedPage(async (open) => {
    const who = (await viewWho(open, '1,500 people', WHOLE))!
    const [first] = who.origins.flatMap((origin) => origin.reports)
    expect(first).toMatchObject({ publisher: 'Orv Press', versions: 4, dropped: false })
    expect(first!.words).toContain('15,000')
    expect(first!.children).toMatchObject([{ publisher: 'The Echo', doubt: false }])
    expect(who.cautions.map((caution) => caution.rule)).toEqual(['correction', 'silent-change'])
    expect(who.cautions[0]!.shown?.text).toContain('named the wrong day')
    expect(who.cautions[1]!.words).toContain('“1,500” has become “15,000”')
    expect(who.cautions[1]!.words).toContain('what stood there before still stands in: The Echo')
    // What was not touched by the number is not said to be.
    const other = (await viewWho(open, 'leave their houses', WHOLE))!
    expect(other.cautions.map((caution) => caution.rule)).toEqual(['correction'])
    // Before it was received, nobody knew of a later version.
    expect(
      await viewWho(open, '1,500 people', { ...WHOLE, asOf: { at: '2031-05-03', clock: 'learned' } }),
    ).toMatchObject({ cautions: [] })
  })
}, 120_000)

test('a document and a claim show that what they repeat was changed since', async () => {
  await withChangedPage(async (open) => {
    const { items } = await listKnownDocuments(open, { limit: 9, sort: 'oldest', asOf: null })
    const linesOf = async (id: string) => (await viewRecord(open, id)).lines.map(([label, text]) => `${label}: ${text}`)
    const echo = await linesOf(items[1]!.id)
    expect(echo.filter((line) => line.startsWith('model changed'))).toHaveLength(2)
    expect(echo.join('\n')).toMatch(/model changed: Orv Press, version 4 .*what was changed still stands here/)
    expect((await linesOf(items[0]!.id)).join('\n')).toMatch(/repeated by: The Echo .* and still says so/)
    const who = (await viewWho(open, '1,500 people', WHOLE))!
    const claim = who.origins[0]!.reports[0]!.children[0]!.claim.id
    expect((await linesOf(claim)).join('\n')).toContain('model changed: Orv Press, version 4')
  })
}, 120_000)
