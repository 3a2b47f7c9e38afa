import { BEARINGS } from '@sayso/core'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { OpenCase } from '../case/open-case.ts'
import { rebuildCase } from '../line/rebuild-case.ts'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import { listMatrixRows, viewMatrix } from '../views/matrix.ts'
import { type HypothesesChange, writeHypotheses } from './hypotheses.ts'
import { exportHypothesesCsv, readMatrixCsv } from './hypotheses-csv.ts'
import { importHypothesesCsv } from './import-hypotheses.ts'
import { takeBackPaper, withdrawPaper } from './take-back-paper.ts'

vi.setConfig({ testTimeout: 120_000 })

const SIGNED = { name: 'front', by: 'Ada', why: 'test' }
const HYPOTHESES = [
  { name: 'H1', says: 'They are at the front.' },
  { name: 'H2', says: 'They only train.' },
]
const write = (open: OpenCase, change: HypothesesChange) => writeHypotheses(open, { ...SIGNED, change })

async function withMatrix<T>(run: (open: OpenCase, folder: string, groups: readonly string[]) => Promise<T>) {
  return withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 6))
    const groups = (await open.store.listGroups({ sort: 'documents', limit: 50 })).items
    const [one, two] = groups.filter(({ high }) => high > 0)
    await write(open, { question: 'Where are they?', hypotheses: HYPOTHESES })
    await write(open, {
      weigh: [
        { claim: one!.id, cells: { H1: 'inconsistent', H2: 'consistent' } },
        { claim: two!.id, cells: { H1: 'consistent' }, why: 'seen, "they say"' },
      ],
    })
    return run(open, folder, [one!.id, two!.id])
  })
}

test('a matrix counts the origins behind each piece, and its words survive a rebuild', () =>
  withMatrix(async (open) => {
    const before = await viewMatrix(open, 'front', { asOf: null })
    expect(before?.evidence.map(({ number, high }) => [number, high > 0])).toEqual([
      [1, true],
      [2, true],
    ])
    expect(before?.hypotheses.map(({ name, place }) => [name, place])).toEqual([
      ['H2', 1],
      ['H1', 2],
    ])
    await rebuildCase(open, 'attribute')
    expect(await viewMatrix(open, 'front', { asOf: null })).toEqual(before)
  }))

test('a cell is added to the row of its claim, by whichever id; a row and a hypothesis can go', () =>
  withMatrix(async (open, _, [first, second]) => {
    const { claims } = (await open.store.readGroups([second!]))[0]!
    await write(open, { weigh: [{ claim: claims.at(-1), cells: { H2: 'inconsistent' } }] })
    await write(open, { drop: [first!], remove: ['H1'], add: [{ name: 'H3', says: 'There are none.' }] })
    const view = await viewMatrix(open, 'front', { asOf: null })
    expect(view?.evidence.map(({ cells, why }) => [cells, why])).toEqual([[{ H2: 'inconsistent' }, 'seen, "they say"']])
    expect(view?.hypotheses.map(({ name, place }) => [name, place])).toEqual([
      ['H2', 1],
      ['H3', null],
    ])
    expect(view?.notes.map(({ rule }) => rule)).toContain('without-evidence')
  }))

test('a cell that is taken away was not weighed, and a row keeps the words that it pointed at', () =>
  withMatrix(async (open, _, [first]) => {
    const { claims } = (await open.store.readGroups([first!]))[0]!
    const before = (await viewMatrix(open, 'front', { asOf: null }))!.evidence[0]!
    await write(open, { weigh: [{ claim: claims.at(-1), cells: { H1: null, H2: 'neither' } }] })
    const after = (await viewMatrix(open, 'front', { asOf: null }))!.evidence[0]!
    expect(after.cells).toEqual({ H2: 'neither' })
    expect(after.words).toEqual(before.words)
  }))

test('as known on an earlier day nothing shows that came later, neither words nor versions', () =>
  withMatrix(async (open) => {
    const asOf = { at: '2027-11-04', clock: 'said' } as const
    expect(await viewMatrix(open, 'front', { asOf: { at: '2030-12-31', clock: 'said' } })).toBeDefined()
    expect(await viewMatrix(open, 'front', { asOf })).toBeNull()
    expect(await listMatrixRows(open, asOf.at)).toEqual([])
    for (const day of ['2027-11-02', '2027-11-03', '2027-11-04', '2027-11-05', '2027-11-20']) {
      const view = await viewMatrix(open, 'front', { asOf: { at: day, clock: 'said' }, hindsight: true })
      for (const { words, high, documents } of view!.evidence) {
        expect(words.publishedOn!.slice(0, 10) <= day).toBe(true)
        expect(high).toBeLessThanOrEqual(documents)
        expect(documents).toBeGreaterThan(0)
      }
      if (day === '2027-11-02') expect(view!.evidence).toEqual([])
    }
  }))

test('taking back a version shows again what was shown before it; only the latest can be', () =>
  withMatrix(async (open) => {
    const { version: _, at: __, ...before } = (await viewMatrix(open, 'front', { asOf: null }))!
    await write(open, { drop: ['1'], question: 'Who are they?' })
    const papers = (await open.store.listPapers({ limit: 9 })).items.map(({ paper }) => paper.id)
    const take = (id: string) => takeBackPaper(open, { id, by: 'Ada', why: 'test' })
    await expect(take(papers[0]!)).rejects.toMatchObject({ code: 'paper-superseded' })
    await take(papers.at(-1)!)
    expect(await viewMatrix(open, 'front', { asOf: null })).toMatchObject(before)
    await withdrawPaper(open, { sort: 'hypotheses', ...SIGNED })
    expect(await viewMatrix(open, 'front', { asOf: null })).toBeNull()
    const last = (await open.store.listPapers({ limit: 9 })).items.at(-1)!.paper.id
    await take(last)
    expect(await viewMatrix(open, 'front', { asOf: null })).toMatchObject(before)
  }))

test('what is no matrix is refused with what is wrong, and nothing is written', () =>
  withMatrix(async (open) => {
    const code = (change: unknown) =>
      write(open, change as HypothesesChange).then(
        () => 'written',
        (error) => error.code,
      )
    expect(await code({ weigh: [{ claim: 'g'.padEnd(25, '0'), cells: {} }] })).toBe('hypotheses-claim-unknown')
    expect(await code({ weigh: [{ claim: 7, cells: {} }] })).toBe('hypotheses-claim-unknown')
    expect(await code({ evidence: 'none' })).toBe('hypotheses-unreadable')
    expect(await code({ hypotheses: [] })).toBe('hypotheses-unreadable')
    expect(await code({ add: [{ name: 'not one word', says: 'x' }] })).toBe('hypotheses-unreadable')
    expect(await code({ remove: ['H9'] })).toBe('hypotheses-unreadable')
    expect(await code({ likelihood: 'likely' })).toBe('hypotheses-unreadable')
    expect(await code({ drop: ['9'] })).toBe('hypotheses-claim-unknown')
    expect((await listMatrixRows(open)).map(({ version }) => version)).toEqual([2])
  }))

test('written as CSV and taken in again it is the same matrix, also in a table of another hand', () =>
  withMatrix(async (open, _, [first]) => {
    const before = (await viewMatrix(open, 'front', { asOf: null }))!
    const file = (content: string | Uint8Array) => ({ bytes: Buffer.from(content as string), called: 'front.csv' })
    const { text, report } = (await exportHypothesesCsv(open, 'front', null))!
    expect(report.lines.join('\n')).toContain('left out: 1 versions before')
    const done = await importHypothesesCsv(open, file(text), { ...SIGNED, question: null })
    expect([done.taken, done.refused, done.notes]).toEqual([2, [], []])
    const { version, ...after } = (await viewMatrix(open, 'front', { asOf: null }))!
    expect({ ...after, version: version - 1 }).toEqual(before)
    const table = file(`claim,colour,H1: at the front\n${first},red,II\nno such words at all,blue,C\n${first},,x\n`)
    const other = await importHypothesesCsv(open, table, { ...SIGNED, name: 'other', question: 'Where?' })
    expect(other.refused.map(({ line }) => line)).toEqual([3, 4])
    expect(other.notes.map(({ words }) => words).join('\n')).toMatch(
      /taken as inconsistent[\s\S]*"colour" was passed over/,
    )
    const noTable = file(Uint8Array.from([0, 1, 2, 255]))
    await expect(importHypothesesCsv(open, noTable, { ...SIGNED, question: null })).rejects.toMatchObject({
      code: 'hypotheses-table-unreadable',
    })
  }))

test('random tables are read or refused with a reason, never otherwise', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(...BEARINGS, 'H1: a', 'claim', 'words', '"', ',', '\n', 'CC', "'="),
  )
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
      try {
        for (const { refused, cells } of readMatrixCsv(rows.map((row) => row.join(',')).join('\n')).lines)
          if (refused === null) for (const bearing of Object.values(cells)) expect(BEARINGS).toContain(bearing)
      } catch (error) {
        expect((error as Error).message.length).toBeGreaterThan(10)
        expect((error as Error).constructor.name).toMatch(/MatrixTableUnreadable|CsvError/)
      }
    }),
  )
})
