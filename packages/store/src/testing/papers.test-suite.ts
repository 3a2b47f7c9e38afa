import { makeId, type Paper } from '@sayso/core'
import { describe, expect, test } from 'vitest'
import type { Store } from '../contract.ts'

function makePaper(name: string, version: number, body: unknown, sort: Paper['sort'] = 'assessment'): Paper {
  const series = makeId('series', sort, name)
  const id = makeId('paper', series, version, JSON.stringify(body))
  return {
    kind: 'paper',
    id,
    series,
    sort,
    name,
    version,
    body,
    by: 'ada',
    at: '2024-10-22T12:00:00.000Z',
    why: 'test',
  }
}

/** What every store must do with papers. */
export function testPapers(given: () => Store): void {
  const all = { limit: 100 } as const
  const faults = async () => {
    const found = []
    for await (const fault of given().verify()) found.push(fault)
    return found
  }

  describe('papers', () => {
    test('keep every version, the latest marked, in the order in which they were written', async () => {
      const store = given()
      const papers = [makePaper('a', 1, 'one'), makePaper('b', 1, { x: 1 }, 'grade'), makePaper('a', 2, 'two')]
      for (const paper of papers) await store.addPaper(paper)
      const kept = (await store.listPapers(all)).items
      expect(kept.map(({ paper, latest }) => [paper, latest])).toEqual([
        [papers[0], false],
        [papers[1], true],
        [papers[2], true],
      ])
      const latest = await store.listPapers({ ...all, latest: true, sort: 'assessment' })
      expect(latest.items.map(({ paper }) => paper)).toEqual([papers[2]])
      const first = await store.listPapers({ limit: 2 })
      const rest = await store.listPapers({ limit: 2, after: first.next })
      expect([...first.items, ...rest.items]).toEqual(kept)
      const streamed = []
      for await (const each of store.stream('paper')) streamed.push(each)
      expect(streamed).toEqual(kept)
    })

    test('refuse a version that does not follow the latest; the same paper twice changes nothing', async () => {
      const store = given()
      await store.addPaper(makePaper('a', 1, 'one'))
      await store.addPaper(makePaper('a', 1, 'one'))
      await expect(store.addPaper(makePaper('a', 1, 'other'))).rejects.toThrow('paper-outdated')
      await expect(store.addPaper(makePaper('a', 3, 'three'))).rejects.toThrow('paper-outdated')
      await expect(store.addPaper(makePaper('b', 2, 'two'))).rejects.toThrow('paper-outdated')
      expect((await store.listPapers(all)).items).toHaveLength(1)
    })

    test('stand in the journal, survive what clears derived records, and can be erased', async () => {
      const store = given()
      const paper = makePaper('a', 1, 'secret')
      await store.addPaper(paper)
      expect((await store.listJournal(all)).items.at(-1)).toMatchObject({ action: 'paper-written', subject: paper.id })
      await store.clearDerived('attribute')
      expect((await store.listPapers(all)).items[0]?.paper).toEqual(paper)
      await store.eraseContent(paper.id, { by: 'ben', why: 'consent' })
      const [kept] = (await store.listPapers(all)).items
      expect(kept).toMatchObject({ paper: { id: paper.id, body: null }, erased: { by: 'ben', why: 'consent' } })
      expect(JSON.stringify(kept)).not.toContain('secret')
      expect(await faults()).toEqual([])
    })
  })
}
