import { type Document, groupIdOf, type Id } from '@sayso/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CapturedDocument, Store } from '../contract.ts'
import type { Derived, DerivedGroup } from '../derived.ts'
import type { GroupDay } from '../group-day.ts'
import { type Days, GROUP_SORTS, type GroupSort } from '../lists.ts'
import {
  type ClaimSketch,
  type DocumentSketch,
  makeCaptured,
  makeClaim,
  makeEcho,
  makeGroup,
  makeJudgement,
  makeLink,
  makeOrigin,
  makeReading,
} from './make-records.ts'
import { testPapers } from './papers.test-suite.ts'

/** One place where a store is kept, whatever keeps it. */
export interface StorePlace {
  /** Opens the store of this place, which is made empty on first use. Several may be open at once. */
  open(): Promise<Store>
  remove(): Promise<void>
}

const METHOD = 'test.records.v1'

/** The ids of groups that had begun by a day, sorted as `GroupSort` says. */
function sortByHand(groups: readonly DerivedGroup[], sort: GroupSort, day: string): Id[] {
  const measures = {
    inflation: (at: GroupDay) => Math.floor((at.documents * 1_000) / Math.max(1, at.low)),
    documents: (at: GroupDay) => at.documents,
    relevance: (at: GroupDay) => at.documents,
    newest: (at: GroupDay) => Date.parse(at.day),
    width: (at: GroupDay) => at.high - at.low,
    denials: (at: GroupDay) => at.denying,
  }
  return groups
    .flatMap(({ group, days }) => {
      const at = days.said!.findLast((row) => row.day <= day)
      return at ? [{ id: group.id, measure: measures[sort](at), documents: at.documents }] : []
    })
    .sort((a, b) => b.measure - a.measure || b.documents - a.documents || (a.id < b.id ? -1 : 1))
    .map((row) => row.id)
}

/** What every store must do. Run by sqlite.test.ts; the next store runs it too. */
export function testStoreContract(makePlace: () => Promise<StorePlace>): void {
  let place: StorePlace
  let store: Store
  beforeEach(async () => {
    place = await makePlace()
    store = await place.open()
  })
  afterEach(async () => {
    await store.close()
    await place.remove()
  })

  async function add(...sketches: DocumentSketch[]): Promise<Document[]> {
    const batch = sketches.map(makeCaptured)
    await store.addDocuments(batch, 'ada')
    return batch.map((item) => item.document)
  }

  /** Adds a document and puts a reading with claims on these words. */
  async function read(sketch: DocumentSketch, claims: readonly ClaimSketch[]) {
    const [document] = (await add(sketch)) as [Document]
    const made = claims.map((claim) => makeClaim(document, claim))
    await store.putDerived({ readings: [{ reading: makeReading(document, made) }] })
    return { document, claims: made, ids: made.map((claim) => claim.id) }
  }

  async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
    const all: T[] = []
    for await (const item of items) all.push(item)
    return all
  }

  /** Everything in the store, for comparing two states. */
  async function readAll(from: Store): Promise<string> {
    const kinds = [
      'capture',
      'document',
      'reading',
      'claim',
      'group',
      'count',
      'chain',
      'link',
      'echo',
      'origin',
    ] as const
    const all: unknown[] = [await from.readCase(), await from.readTotals(), await from.listJudgements()]
    for (const kind of kinds) all.push(await collect(from.stream(kind)))
    all.push(await collect(from.stream('entry')), await from.listTouched(1_000))
    return JSON.stringify(all)
  }

  async function expectSound(): Promise<void> {
    expect(await collect(store.verify())).toEqual([])
  }

  describe('captures and documents', () => {
    test('keeps the bytes and the document as they came', async () => {
      const item = makeCaptured({ url: 'https://a.example/1', text: 'A bridge fell. Мост упал. 다리. \ud800 lone' })
      expect(await store.addDocuments([{ ...item, given: { publisher: 'A' } }], 'ada')).toEqual([
        { status: 'added', document: item.document.id, previous: null },
      ])
      expect(await store.readDocuments([item.document.id])).toEqual([item.document])
      expect(await store.readBytes(item.capture.id)).toEqual(item.bytes)
      expect(await store.readCaptures([item.capture.id])).toEqual([
        { capture: item.capture, actor: 'ada', given: { publisher: 'A' }, erased: null },
      ])
      await expectSound()
    })

    test('takes the same bytes once, also within one batch', async () => {
      const item = makeCaptured({ url: 'https://a.example/1', text: 'A bridge fell.' })
      const statuses = (await store.addDocuments([item, item], 'ada')).map((outcome) => outcome.status)
      expect(statuses).toEqual(['added', 'unchanged'])
      expect((await store.addDocuments([item], 'ben'))[0]!.status).toBe('unchanged')
      expect(await store.readTotals()).toMatchObject({ captures: 1, documents: 1, pages: 1 })
    })

    test('keeps a changed page as a new version of the same page', async () => {
      const [first] = (await add({ url: 'https://a.example/1', text: 'Two fell.' })) as [Document]
      const second = makeCaptured({ url: 'https://a.example/1', text: 'Three fell.' })
      expect(await store.addDocuments([second], 'ada')).toEqual([
        { status: 'new-version', document: second.document.id, previous: first.id },
      ])
      const versions = await store.findVersions([first.page])
      expect(versions.map((item) => [item.id, item.version])).toEqual([
        [first.id, 1],
        [second.document.id, 2],
      ])
      expect(await store.readTotals()).toMatchObject({ documents: 2, pages: 1 })
    })

    test('counts a page once for its publisher and language, however many versions it has, also when one is erased', async () => {
      const url = 'https://a.example/1'
      const [first] = (await add({ url, publisher: 'A', language: 'en', text: 'Two fell.' })) as [Document]
      await add({ url, publisher: 'A', language: 'en', text: 'Three fell.' })
      await add({ url, publisher: 'A', language: 'en', text: 'Four fell.' })
      await add({ publisher: 'B', language: 'uk', text: 'Міст упав.' })
      const expectOnce = async () => {
        expect((await store.readTotals()).languages).toEqual({ en: 1, uk: 1 })
        expect(await store.listPublishers()).toEqual([
          { publisher: 'A', documents: 1 },
          { publisher: 'B', documents: 1 },
        ])
        expect((await store.tallyPublishers(null)).map((row) => row.documents)).toEqual([1, 1])
        const newest = await store.listDocuments({ sort: 'oldest', limit: 9, newestOnly: true })
        expect(newest.items.map((item) => item.version).sort()).toEqual([1, 3])
      }
      await expectOnce()
      await store.eraseContent(first.capture, { by: 'ada', why: 'asked for' })
      await expectOnce()
      await expectSound()
    })

    test('keeps the same bytes of two publishers apart: one of them is the copy', async () => {
      await add({ publisher: 'A', text: 'A bridge fell.' }, { publisher: 'B', text: 'A bridge fell.' })
      expect((await store.readTotals()).documents).toBe(2)
    })

    test('keeps all of a batch or nothing', async () => {
      const good = makeCaptured({ url: 'https://a.example/1', text: 'Two fell.' })
      const bad = { ...good, document: null } as unknown as CapturedDocument
      await expect(store.addDocuments([good, bad], 'ada')).rejects.toThrow()
      expect(await store.readTotals()).toMatchObject({ captures: 0, documents: 0, pages: 0 })
      await add({ publisher: 'A', language: 'uk', text: 'Міст упав.' })
      expect((await store.readTotals()).languages).toEqual({ uk: 1 })
      await expectSound()
    })

    test('finds documents by URL and by publisher within a window', async () => {
      const [one, two] = await add(
        { url: 'https://a.example/1', publisher: 'A', publishedOn: '2024-10-20', text: 'One.' },
        { url: 'https://a.example/2', publisher: 'A', publishedOn: '2024-10-22T08:00:00+02:00', text: 'Two.' },
        { url: 'https://b.example/3', publisher: 'B', publishedOn: '2024-10-22', text: 'Three.' },
      )
      expect((await store.findDocumentsByUrl(['https://a.example/2', 'https://none.example']))[0]!.id).toBe(two!.id)
      const window = { from: '2024-10-19T00:00:00Z', to: '2024-10-22T06:00:00Z', limit: 9 }
      const found = await store.findDocumentsByPublisher(['A', 'nobody'], window)
      expect(found.map((item) => item.id)).toEqual([two!.id, one!.id])
    })

    test('pages through documents, newest and oldest first, undated as the oldest', async () => {
      await add(
        ...['2024-10-20', '2024-10-22', null, '2024-10-21', '2024-10-21'].map((publishedOn, i) => ({
          url: `https://a.example/${i}`,
          publisher: i % 2 ? 'odd' : 'even',
          publishedOn,
          text: `Number ${i}.`,
        })),
      )
      const days = async (sort: 'newest' | 'oldest') => {
        const all: (string | null)[] = []
        for (let after: string | null = null; ; ) {
          const page = await store.listDocuments({ sort, limit: 2, after })
          all.push(...page.items.map((item) => item.publishedOn))
          if (page.next === null) return all
          after = page.next
        }
      }
      expect(await days('newest')).toEqual(['2024-10-22', '2024-10-21', '2024-10-21', '2024-10-20', null])
      expect(await days('oldest')).toEqual([null, '2024-10-20', '2024-10-21', '2024-10-21', '2024-10-22'])
      const odd = await store.listDocuments({ sort: 'newest', limit: 9, publisher: 'odd', from: '2024-10-22' })
      expect(odd.items.map((item) => item.publishedOn)).toEqual(['2024-10-22'])
      await expect(store.listDocuments({ sort: 'newest', limit: 2, after: 'no cursor' })).rejects.toThrow(
        'cursor-unknown',
      )
    })
  })

  describe('judgements and journal', () => {
    test('keeps judgements, and takes one back without losing it', async () => {
      const [document] = (await add({ text: 'A bridge fell, they say.' })) as [Document]
      const given = makeJudgement(document, 'A bridge fell')
      expect(await store.addJudgement(given, { seenVersion: 0 })).toEqual({ version: 1 })
      expect(await store.addJudgement(given, { seenVersion: 0 })).toEqual({ version: 1 })
      const back = makeJudgement(document, 'A bridge fell', { takesBack: given.id })
      await store.addJudgement(back, { seenVersion: 1 })
      const { judgements, version } = await store.listJudgements()
      expect(version).toBe(2)
      expect(judgements.map((kept) => [kept.judgement, kept.takenBackBy])).toEqual([
        [given, back.id],
        [back, null],
      ])
      await expectSound()
    })

    test('refuses a judgement about a page that another person judged meanwhile', async () => {
      const [one, other] = (await add({ publisher: 'A', text: 'A bridge fell.' }, { text: 'No bridge fell.' })) as [
        Document,
        Document,
      ]
      await store.addJudgement(makeJudgement(one, 'A bridge', { by: 'ada' }), { seenVersion: 0 })
      await expect(
        store.addJudgement(makeJudgement(one, 'A bridge fell', { by: 'ben' }), { seenVersion: 0 }),
      ).rejects.toThrow('judgement-outdated')
      await store.addJudgement(makeJudgement(other, 'No bridge', { by: 'ben' }), { seenVersion: 0 })
      await store.addJudgement(makeJudgement(one, 'A bridge fell', { by: 'ben' }), { seenVersion: 2 })
      expect((await store.listJudgements()).version).toBe(3)
    })

    test('lets only one of two people take the same judgement back', async () => {
      const [document] = (await add({ text: 'A bridge fell.' })) as [Document]
      const given = makeJudgement(document, 'A bridge')
      await store.addJudgement(given, { seenVersion: 0 })
      const takeBack = (by: string) =>
        store.addJudgement(makeJudgement(document, 'A bridge', { by, takesBack: given.id }), { seenVersion: 1 })
      await takeBack('ada')
      await expect(takeBack('ben')).rejects.toThrow('judgement-outdated')
      await expect(
        store.addJudgement(makeJudgement(document, 'A', { takesBack: 'j000000000000000000000000' }), {
          seenVersion: 9,
        }),
      ).rejects.toThrow('judgement-unknown')
    })

    test('writes a line for the case, each capture and each judgement, each with its actor', async () => {
      const [document] = (await add({ publisher: 'A', text: 'One.' }, { publisher: 'B', text: 'Two.' })) as [Document]
      await store.addJudgement(makeJudgement(document, 'One', { by: 'ben' }), { seenVersion: 0 })
      const first = await store.listJournal({ limit: 3 })
      const rest = await store.listJournal({ limit: 3, after: first.next })
      const entries = [...first.items, ...rest.items]
      expect(entries.map((entry) => [entry.action, entry.actor])).toEqual([
        ['case-created', 'ada'],
        ['capture-added', 'ada'],
        ['capture-added', 'ada'],
        ['judgement-given', 'ben'],
      ])
      expect(entries.slice(1).map((entry) => entry.previousHash)).toEqual(entries.slice(0, -1).map((e) => e.hash))
    })
  })

  testPapers(() => store)

  describe('erasing', () => {
    test('takes the content and all derived from it, leaves a tombstone, and the journal verifies', async () => {
      const one = await read({ publisher: 'A', text: 'Zebrafish swam. Mayor Lee saw it.' }, [
        { words: 'Zebrafish swam' },
      ])
      const two = await read({ publisher: 'B', text: 'A zebrafish swam, A says.' }, [{ words: 'A zebrafish swam' }])
      const judgement = makeJudgement(one.document, 'Zebrafish swam')
      await store.addJudgement(judgement, { seenVersion: 0 })
      await store.putDerived({
        links: [makeLink(one.ids[0]!, two.ids[0]!)],
        echoes: [{ document: two.document.id, echoes: [makeEcho(two.document.id, one.document.id)] }],
        groups: [makeGroup({ claims: [...one.ids, ...two.ids], days: [{ day: '2024-10-20' }] })],
      })
      const erasure = await store.eraseContent(one.document.capture, { by: 'ada', why: 'consent was withdrawn' })
      expect(erasure).toMatchObject({ documents: [one.document.id], touched: two.ids, quotedIn: [judgement.id] })
      expect(erasure.tombstone).toMatchObject({ by: 'ada', why: 'consent was withdrawn' })
      expect(await store.readBytes(one.document.capture)).toBeNull()
      expect(await store.readDocuments([one.document.id])).toEqual([])
      expect((await store.readCaptures([one.document.capture]))[0]!.erased).toEqual(erasure.tombstone)
      expect((await store.searchDocuments({ words: 'Lee', limit: 5 })).items).toEqual([])
      expect(await store.readTotals()).toMatchObject({ documents: 1, claims: 1, links: 0, echoes: 0, groups: 0 })
      expect(await store.listTouched(9)).toEqual(two.ids)
      await expectSound()
      await store.eraseContent(judgement.id, { by: 'ada', why: 'it quotes them' })
      expect((await store.listJudgements()).judgements[0]).toMatchObject({ judgement: { about: [], why: '' } })
      await expectSound()
    })

    test('does not take erased content again', async () => {
      const item = makeCaptured({ publisher: 'A', text: 'A name.' })
      await store.addDocuments([item], 'ada')
      await store.eraseContent(item.capture.id, { by: 'ada', why: 'consent' })
      expect((await store.addDocuments([item], 'ada'))[0]!.status).toBe('erased')
      const elsewhere = makeCaptured({ url: 'https://copy.example', text: 'A name.' })
      expect((await store.addDocuments([elsewhere], 'ada'))[0]!.status).toBe('erased')
      await expect(store.eraseContent(item.capture.id, { by: 'ada', why: 'again' })).rejects.toThrow('erase-unknown')
    })
  })

  describe('work', () => {
    test('gives documents that a method has not been run on, oldest published first', async () => {
      const documents = await add(
        { publisher: 'A', publishedOn: '2024-10-22', text: 'Late.' },
        { publisher: 'B', publishedOn: null, text: 'Undated.' },
        { publisher: 'C', publishedOn: '2024-10-20', text: 'Early.' },
      )
      const [late, undated, early] = documents.map((document) => document.id) as [Id, Id, Id]
      expect(await store.listPending('attribute', METHOD, 9)).toEqual([early, late, undated])
      await store.putDerived({ done: [{ stage: 'attribute', method: METHOD, documents: [early] }] })
      expect(await store.listPending('attribute', METHOD, 1)).toEqual([late])
      expect(await store.countPending('attribute', METHOD)).toBe(2)
      expect(await store.listPending('attribute', 'test.records.v2', 9)).toEqual([early, late, undated])
      expect(await store.listPending('link', METHOD, 9)).toHaveLength(3)
    })

    test('makes a document pending again at the later stages when its reading is replaced', async () => {
      const { document, claims } = await read({ text: 'A bridge fell.' }, [{ words: 'A bridge fell' }])
      const done = { method: METHOD, documents: [document.id] }
      await store.putDerived({
        done: [
          { stage: 'attribute', ...done },
          { stage: 'link', ...done },
        ],
      })
      await store.putDerived({ readings: [{ reading: makeReading(document, claims) }] })
      expect(await store.countPending('attribute', METHOD)).toBe(0)
      expect(await store.countPending('link', METHOD)).toBe(1)
    })

    test('clears a stage and all later ones, and keeps what a person gave', async () => {
      const one = await read({ publisher: 'A', text: 'A bridge fell.' }, [{ words: 'A bridge fell' }])
      const two = await read({ publisher: 'B', text: 'The bridge fell.' }, [{ words: 'The bridge fell' }])
      await store.addJudgement(makeJudgement(one.document, 'A bridge'), { seenVersion: 0 })
      const origin = makeOrigin('A')
      await store.putDerived({
        signatures: [{ document: one.document.id, signature: { size: 3 }, keys: ['band:1'] }],
        links: [makeLink(one.ids[0]!, two.ids[0]!)],
        origins: [origin],
        groups: [
          makeGroup({ claims: [...one.ids, ...two.ids], affirming: [origin.id], days: [{ day: '2024-10-20' }] }),
        ],
      })
      await store.clearDerived('group')
      expect(await store.readTotals()).toMatchObject({ claims: 2, links: 1, groups: 0, origins: 0 })
      expect(await store.listTouched(9)).toEqual([...one.ids, ...two.ids])
      await store.clearDerived('link')
      expect(await store.readTotals()).toMatchObject({ claims: 2, links: 0 })
      await store.clearDerived('attribute')
      expect(await store.readTotals()).toMatchObject({ documents: 2, claims: 0, judgements: 1 })
      expect(await store.findDocumentsByKeys(['band:1'], { limitPerKey: 9 })).toEqual([
        { key: 'band:1', ids: [], more: false },
      ])
      expect((await store.searchClaims({ words: 'bridge', limit: 9 })).items).toEqual([])
      await expectSound()
      await store.putDerived({ readings: [{ reading: makeReading(one.document, one.claims) }] })
      await expectSound()
    })

    test('writes all of a unit or nothing', async () => {
      const { ids } = await read({ text: 'A bridge fell.' }, [{ words: 'A bridge fell' }])
      const before = await readAll(store)
      const unit: Derived = {
        notes: { method: 'new' },
        links: [makeLink(ids[0]!, 'c000000000000000000000000')],
      }
      await expect(store.putDerived(unit)).rejects.toThrow('record-unknown')
      await expect(
        store.putDerived({
          ...unit,
          links: [],
          groups: [makeGroup({ claims: ids, affirming: ['o000000000000000000000000'], days: [{ day: '2024-10-20' }] })],
        }),
      ).rejects.toThrow('record-unknown')
      expect(await readAll(store)).toBe(before)
      expect(await store.readNote('method')).toBeNull()
      await store.putDerived({ notes: { method: 'new' } })
      expect(await store.readNote('method')).toBe('new')
    })
  })

  describe('readings and keys', () => {
    test('gives readings back as they were put, their claims in order', async () => {
      const { document, claims } = await read({ text: 'One fell. Two stood. Lee said so.' }, [
        { words: 'Two stood', source: 'Lee', stance: 'denies' },
        { words: 'One fell', source: 'Lee' },
      ])
      expect(await store.readReadings([document.id])).toEqual([makeReading(document, claims)])
      expect((await store.readClaims([claims[1]!.id]))[0]).toMatchObject({ claim: claims[1], document: document.id })
      expect((await store.listSources({ sort: 'claims', limit: 9 })).items).toEqual([
        { source: 'Lee', unnamed: false, claims: 2, denying: 1 },
      ])
      const found = async (words: string) =>
        (await store.listSources({ sort: 'name', limit: 9, words })).items.map(({ source }) => source)
      expect(await found('le')).toEqual(['Lee'])
      expect(await found('lee park')).toEqual([])
      expect(await found('%')).toEqual([])
    })

    test('finds the earliest published of those who hold a key, also when one is dated anew', async () => {
      const dates = ['2024-10-22', '2024-10-20', '2024-10-21', null]
      const documents = await add(
        ...dates.map((publishedOn, at) => ({ publisher: `P${at}`, text: `${at} fell.`, publishedOn })),
      )
      const sign = (document: Document) =>
        store.putDerived({ signatures: [{ document: document.id, signature: [1], keys: ['band'] }] })
      for (const document of documents) {
        const claim = makeClaim(document, { words: document.text })
        await store.putDerived({
          readings: [
            {
              reading: makeReading(document, [claim]),
              profiles: { [claim.id]: { profile: {}, keys: ['fall'] } },
            },
          ],
        })
        await sign(document)
      }
      const foundBy = async (limitPerKey: number) =>
        (await store.findDocumentsByKeys(['band'], { limitPerKey }))[0]!.ids
      const [third, first, second, last] = documents.map(({ id }) => id)
      expect(await foundBy(9)).toEqual([first, second, third, last])
      expect(await foundBy(2)).toEqual([first, second])
      const [claims] = await store.findClaimsByKeys(['fall'], { limitPerKey: 1 })
      expect((await store.readClaims(claims!.ids))[0]!.document).toBe(first)
      const dated = { ...documents[3]!, publishedOn: '2024-10-01' }
      await store.replaceDocuments([dated])
      await sign(dated)
      expect(await foundBy(9)).toEqual([last, first, second, third])
      await expectSound()
    })

    test('finds claims and documents by keys, and says where a key is too common', async () => {
      const documents = await add(...['A', 'B', 'C'].map((publisher) => ({ publisher, text: `${publisher} fell.` })))
      const ids: Id[] = []
      for (const document of documents) {
        const claim = makeClaim(document, { words: document.text })
        ids.push(claim.id)
        const profiles = { [claim.id]: { profile: { words: 2 }, keys: ['fall', `by:${document.publisher}`, 'fall'] } }
        await store.putDerived({
          readings: [{ reading: makeReading(document, [claim]), profiles }],
          signatures: [{ document: document.id, signature: [1], keys: ['band', document.id] }],
        })
      }
      expect(await store.findClaimsByKeys(['by:B', 'fall', 'none'], { limitPerKey: 2 })).toEqual([
        { key: 'by:B', ids: [ids[1]], more: false },
        { key: 'fall', ids: [...ids].sort().slice(0, 2), more: true },
        { key: 'none', ids: [], more: false },
      ])
      expect(await store.readProfiles([ids[2]!])).toEqual([{ claim: ids[2], profile: { words: 2 } }])
      const [band] = await store.findDocumentsByKeys(['band'], { limitPerKey: 3 })
      expect(band).toEqual({ key: 'band', ids: documents.map((document) => document.id).sort(), more: false })
      expect(await store.readSignatures([documents[0]!.id])).toEqual([{ document: documents[0]!.id, signature: [1] }])
      await store.putDerived({ readings: [{ reading: makeReading(documents[0]!, []) }] })
      expect((await store.findClaimsByKeys(['fall'], { limitPerKey: 9 }))[0]!.ids).toEqual(ids.slice(1).sort())
      await store.putDerived({ profiles: { [ids[1]!]: { profile: { words: 3 }, keys: ['stand'] } } })
      expect(await store.findClaimsByKeys(['fall', 'stand'], { limitPerKey: 9 })).toEqual([
        { key: 'fall', ids: [ids[2]], more: false },
        { key: 'stand', ids: [ids[1]], more: false },
      ])
      expect(await store.readProfiles([ids[1]!])).toEqual([{ claim: ids[1], profile: { words: 3 } }])
    })

    test('follows aliases in breadth, within a bound', async () => {
      const [document] = (await add({ text: 'One.' })) as [Document]
      const aliases = ['ab', 'bc', 'cd', 'xy'].map((pair) => ({ a: pair[0]!, b: pair[1]! }))
      const names = [{ key: 'a', name: 'Agency', language: 'en', type: 'organisation' }]
      const reading = makeReading(document, [])
      await store.putDerived({ readings: [{ reading, aliases, names }] })
      const found = await store.findAliases(['c'], { maxKeys: 9 })
      expect(found.complete).toBe(true)
      expect(found.pairs.map((pair) => pair.a + pair.b)).toEqual(['bc', 'cd', 'ab'])
      expect(await store.findAliases(['a'], { maxKeys: 2 })).toEqual({
        pairs: [{ a: 'a', b: 'b', documents: 1 }],
        complete: false,
      })
      expect(await store.readNames(['a'])).toEqual([{ ...names[0], documents: 1 }])
      await store.putDerived({ readings: [{ reading, aliases: [] }] })
      expect((await store.findAliases(['a'], { maxKeys: 9 })).pairs).toEqual([])
      expect(await store.readNames(['a'])).toEqual([])
    })

    test('replaces the echoes of a document and gives them from both ends', async () => {
      const [a, b, c] = (await add(...['A', 'B', 'C'].map((publisher) => ({ publisher, text: `${publisher}.` })))) as [
        Document,
        Document,
        Document,
      ]
      await store.putDerived({ echoes: [{ document: b.id, echoes: [makeEcho(b.id, a.id), makeEcho(b.id, c.id)] }] })
      await store.putDerived({ echoes: [{ document: b.id, echoes: [makeEcho(b.id, a.id)] }] })
      expect(await store.readEchoes([a.id])).toEqual([makeEcho(b.id, a.id)])
      expect(await store.readEchoes([a.id, b.id])).toHaveLength(1)
      expect((await store.readTotals()).echoes).toBe(1)
    })
  })

  describe('links and groups', () => {
    /** Claims in as many documents, one each, with the days on which they were published. */
    async function claimsOn(...days: string[]): Promise<Id[]> {
      const ids: Id[] = []
      for (const [i, day] of days.entries()) {
        const sketch = { publisher: `P${i}`, publishedOn: day, text: `The bridge number ${i} fell.` }
        ids.push(...(await read(sketch, [{ words: sketch.text }])).ids)
      }
      return ids
    }

    test('finds what stands next to claims: linked as the same, worded alike, and the whole groups of these', async () => {
      const days = ['2024-10-20', '2024-10-20', '2024-10-20', '2024-10-20', '2024-10-20']
      const [a, b, c, d, e] = (await claimsOn(...days)) as [Id, Id, Id, Id, Id]
      const links = [makeLink(a, b), makeLink(b, c, 0.4), makeLink(c, d, 0.9, 'related')]
      await store.putDerived({ links })
      const near = async (...claims: Id[]) => (await store.readSurroundings(claims)).nodes.map(({ claim }) => claim)
      expect(await near(c)).toEqual([b, c].sort())
      expect(await near(a, c)).toEqual([a, b, c].sort())
      const all = await store.readSurroundings([b])
      await store.putDerived({ groups: [makeGroup({ claims: [b, e], days: [{ day: '2024-10-20' }] })], touched: [b] })
      expect(await near(c)).toEqual([b, c, e].sort())
      expect((await store.readSurroundings([c])).nodes.filter(({ touched }) => touched)).toEqual([
        { claim: b, group: groupIdOf(b), wording: null, publishedOn: '2024-10-20', touched: true },
      ])
      await store.spreadTouched()
      expect(await store.listTouched(9)).toEqual([b, e])
      await store.putDerived({ settled: [b, e], wordings: { [b]: 'a wording', [d]: 'a wording', [a]: null } })
      expect(await near(b)).toEqual([a, b, c, d, e].sort())
      expect((await store.readClaims([a, b, d])).map(({ wording }) => wording === null)).toEqual([true, false, false])
      await store.putDerived({ wordings: { [b]: null, [d]: null } })
      expect(all.links.map(({ a: one, b: other }) => [one, other].sort()).sort()).toEqual(
        links
          .slice(0, 2)
          .map((link) => [link.a, link.b].sort())
          .sort(),
      )
      expect((await store.readLinks([b])).map((link) => link.id).sort()).toEqual([links[0]!.id, links[1]!.id].sort())
      expect(await store.readLinks([d])).toEqual([links[2]])
      await store.putDerived({ links: [makeLink(a, b, 0.1)] })
      expect((await store.readTotals()).links).toBe(3)
      await store.putDerived({ relinked: [b], links: [makeLink(b, d)] })
      expect((await store.readLinks([a, b, c, d])).map((link) => link.id).sort()).toEqual(
        [makeLink(b, d).id, links[2]!.id].sort(),
      )
      expect((await store.readTotals()).links).toBe(2)
    })

    test('opens a group by any of its members, also under the id of one that was merged into it', async () => {
      const [a, b] = (await claimsOn('2024-10-20', '2024-10-21')) as [Id, Id]
      const days = [{ day: '2024-10-20' }]
      const [alone, merged] = [makeGroup({ claims: [b], days }), makeGroup({ claims: [a, b], days })]
      await store.putDerived({ groups: [alone] })
      await store.putDerived({ groups: [merged] })
      const asked = [a, b, alone.group.id, merged.group.id]
      expect(await store.findGroups([...asked, 'g000000000000000000000000'])).toEqual(
        asked.map((id) => ({ asked: id, group: merged.group.id })),
      )
      expect(await store.readGroups([alone.group.id, merged.group.id])).toEqual([merged.group])
      expect(await store.readCounts([merged.group.id])).toEqual([merged.count])
      expect(await store.readChains([b])).toEqual([merged.chains[1]])
      expect(await store.readGroupInputs([merged.group.id])).toEqual([])
      await store.putDerived({ groups: [{ ...merged, inputs: 'a hash' }] })
      expect(await store.readGroupInputs([merged.group.id])).toEqual([{ group: merged.group.id, inputs: 'a hash' }])
      expect(await store.findIds(alone.group.id.slice(0, 12), 9)).toEqual([alone.group.id])
      expect((await store.readTotals()).groups).toBe(1)
      await expectSound()
    })

    test('calls an origin alike whichever of its groups was made last', async () => {
      const [a, b] = (await claimsOn('2024-10-20', '2024-10-21')) as [Id, Id]
      const days = [{ day: '2024-10-20' }]
      const called = (holder: string) => ({ ...makeOrigin('one holder'), holder })
      const groupOf = (claim: Id, holder: string) => {
        const made = makeGroup({ claims: [claim], days, affirming: [called(holder).id] })
        return { ...made, origins: [called(holder)] }
      }
      const first = groupOf(a, 'a defence source')
      const second = groupOf(b, 'the source')
      for (const groups of [[first, second], [second], [first]]) await store.putDerived({ groups })
      const [kept] = await store.readOrigins([called('').id])
      await store.putDerived({ groups: [second] })
      expect(await store.readOrigins([called('').id])).toEqual([kept])
      await store.putDerived({ groups: [groupOf(a, 'zealous source')] })
      expect((await store.readOrigins([called('').id]))[0]?.holder).toBe('the source')
      await expectSound()
    })

    test('touches the members that a regrouping leaves without a group, and settles those it names', async () => {
      const [a, b, c] = (await claimsOn('2024-10-20', '2024-10-21', '2024-10-22')) as [Id, Id, Id]
      const days = [{ day: '2024-10-20' }]
      await store.putDerived({ groups: [makeGroup({ claims: [a, b, c], days })], touched: [c] })
      expect(await store.listTouched(9)).toEqual([c])
      await store.putDerived({ groups: [makeGroup({ claims: [b], days })] })
      expect(await store.listTouched(9)).toEqual([c, a])
      await store.putDerived({ groups: [makeGroup({ claims: [a], days }), makeGroup({ claims: [c], days })] })
      expect(await store.listTouched(9)).toEqual([])
      expect(await store.readTotals()).toMatchObject({ groups: 3 })
      await store.putDerived({ touched: [a, b], settled: [a] })
      expect(await store.listTouched(9)).toEqual([b])
    })

    test('forgets an origin when no count names it any more', async () => {
      const [a] = (await claimsOn('2024-10-20')) as [Id]
      const [lee, kim] = [makeOrigin('Lee'), makeOrigin('Kim')]
      const days = [{ day: '2024-10-20' }]
      await store.putDerived({
        origins: [lee, kim],
        groups: [makeGroup({ claims: [a], affirming: [lee.id], denying: [kim.id], days })],
      })
      expect((await store.listOrigins({ sort: 'holder', limit: 9 })).items).toEqual([
        { origin: kim, affirming: 0, denying: 1, declining: 0 },
        { origin: lee, affirming: 1, denying: 0, declining: 0 },
      ])
      expect((await store.listGroupsOfOrigin(kim.id, { limit: 9 })).items).toEqual([
        { group: `g${a.slice(1)}`, side: 'denying' },
      ])
      await store.putDerived({ groups: [makeGroup({ claims: [a], affirming: [lee.id], days })] })
      expect(await store.readOrigins([kim.id, lee.id])).toEqual([lee])
      expect((await store.readTotals()).origins).toBe(1)
    })

    describe('lists', () => {
      let ids: Id[]
      let groups: Id[]
      beforeEach(async () => {
        ids = await claimsOn('2024-10-20', '2024-10-21', '2024-10-22', '2024-10-23')
        const made = [
          makeGroup({
            claims: [ids[0]!, ids[3]!],
            days: [
              { day: '2024-10-20', documents: 1 },
              { day: '2024-10-23', documents: 8, high: 3, denying: 2 },
            ],
          }),
          makeGroup({ claims: [ids[1]!], days: [{ day: '2024-10-21', documents: 4, low: 2, high: 2 }], facet: 'plan' }),
          makeGroup({ claims: [ids[2]!], days: [{ day: '2024-10-22', documents: 3 }] }),
        ]
        await store.putDerived({ groups: made })
        groups = made.map((derived) => derived.group.id)
      })

      const list = async (sort: GroupSort, more: object = {}) => {
        const all: number[] = []
        for (let after: string | null = null; ; ) {
          const page = await store.listGroups({ sort, limit: 1, after, ...more })
          all.push(...page.items.map((item) => groups.indexOf(item.id)))
          if (page.next === null) return all
          after = page.next
        }
      }

      test('sorts, page after page', async () => {
        expect(await list('inflation')).toEqual([0, 2, 1])
        expect(await list('documents')).toEqual([0, 1, 2])
        expect(await list('newest')).toEqual([0, 2, 1])
        expect(await list('width')).toEqual([0, 1, 2])
        expect(await list('denials')).toEqual([0, 1, 2])
      })

      test('gives counts as they stood on a day, without what had not begun', async () => {
        const asOf = { day: '2024-10-22', clock: 'said' }
        expect(await list('inflation', { asOf })).toEqual([2, 1, 0])
        const page = await store.listGroups({ sort: 'documents', limit: 9, asOf: { day: '2024-10-20', clock: 'said' } })
        expect(page.items).toMatchObject([
          { id: groups[0], documents: 1, firstDay: '2024-10-20', lastDay: '2024-10-20' },
        ])
        expect(await list('documents', { asOf: { day: '2024-10-22', clock: 'learned' } })).toEqual([])
      })

      test('filters by facet, publisher, stance, language, days and words', async () => {
        expect(await list('documents', { facet: 'plan' })).toEqual([1])
        expect(await list('documents', { publisher: 'P3' })).toEqual([0])
        expect(await list('documents', { publisher: 'P3', asOf: { day: '2024-10-22', clock: 'said' } })).toEqual([])
        expect(await list('documents', { publisher: 'nobody' })).toEqual([])
        expect(await list('documents', { stance: 'denies' })).toEqual([])
        expect(await list('documents', { stance: 'asserts', language: 'en', publisher: 'P1' })).toEqual([1])
        expect(await list('documents', { from: '2024-10-21', to: '2024-10-22' })).toEqual([1, 2])
        expect(await list('documents', { from: '2024-10-21', publisher: 'P1', facet: 'plan' })).toEqual([1])
        expect(await list('documents', { publisher: 'P1', stance: 'asserts', to: '2024-10-20' })).toEqual([])
        expect(await list('relevance', { words: 'number 1' })).toEqual([1])
        expect(await list('documents', { words: 'bridge fell' })).toEqual([0, 1, 2])
      })
    })

    test('lists as of any day, in any order, page after page, what brute force finds', async () => {
      const ids = await claimsOn(...Array.from({ length: 12 }, (_, i) => `2024-10-${10 + i}`))
      const day = fc.integer({ min: 10, max: 21 }).map((number) => `2024-10-${number}`)
      const counts = fc.record({
        documents: fc.integer({ min: 1, max: 4 }),
        low: fc.integer({ min: 0, max: 3 }),
        wider: fc.integer({ min: 0, max: 2 }),
        denying: fc.integer({ min: 0, max: 2 }),
      })
      const days = fc.uniqueArray(fc.record({ day, counts }), { minLength: 1, maxLength: 4, selector: (d) => d.day })
      const asked = fc.record({ day, sort: fc.constantFrom(...GROUP_SORTS), limit: fc.integer({ min: 1, max: 5 }) })
      await fc.assert(
        fc.asyncProperty(
          fc.array(days, { minLength: 1, maxLength: 12 }),
          fc.array(asked, { maxLength: 6 }),
          async (groups, questions) => {
            await store.clearDerived('group')
            const made = groups.map((group, i) =>
              makeGroup({
                claims: [ids[i]!],
                days: group
                  .map(({ day, counts: { wider, ...rest } }) => ({ day, ...rest, high: rest.low + wider }))
                  .sort((a, b) => (a.day < b.day ? -1 : 1)),
              }),
            )
            // Written twice, the second time with one day less and one more: what stays is what was put last.
            await store.putDerived({ groups: made.map((one) => ({ ...one, days: { said: one.days.said!.slice(1) } })) })
            await store.putDerived({ groups: made })
            for (const { day, sort, limit } of questions) {
              const all: Id[] = []
              for (let after: string | null = null; ; ) {
                const page = await store.listGroups({ sort, limit, after, asOf: { day, clock: 'said' } })
                all.push(...page.items.map((item) => item.id))
                if (page.next === null) break
                after = page.next
              }
              expect(all).toEqual(sortByHand(made, sort, day))
            }
          },
        ),
        { numRuns: 12 },
      )
    }, 60_000)

    test('lists claims by time and filters them', async () => {
      const ids = await claimsOn('2024-10-20', '2024-10-22', '2024-10-21')
      const own = await store.listClaims({ sort: 'newest', limit: 2, publisher: 'P1', from: '2024-10-20' })
      expect(own.items.map((item) => item.id)).toEqual([ids[1]])
      const newest = await store.listClaims({ sort: 'newest', limit: 2 })
      expect(newest.items.map((item) => item.id)).toEqual([ids[1], ids[2]])
      const rest = await store.listClaims({ sort: 'newest', limit: 2, after: newest.next })
      expect(rest.items.map((item) => item.id)).toEqual([ids[0]])
      expect(rest.next).toBeNull()
      const some = await store.listClaims({ sort: 'oldest', limit: 9, from: '2024-10-21', stance: 'asserts' })
      expect(some.items.map((item) => item.id)).toEqual([ids[2], ids[1]])
      expect(some.items[0]).toMatchObject({ words: 'The bridge number 2 fell.', publisher: 'P2', group: null })
    })
  })

  describe('search', () => {
    test('finds a number with and without a sign between its thousands', async () => {
      await add(
        { publisher: 'A', text: 'Some 1,500 soldiers train.' },
        { publisher: 'B', language: 'de', text: 'Rund 1500 Soldaten üben.' },
        { publisher: 'C', text: 'Of 1 soldier and 500 more.' },
      )
      for (const words of ['1500', '1,500', '1.500']) {
        const { items } = await store.searchDocuments({ words, limit: 9 })
        expect(items.map(({ document }) => document.publisher).sort()).toEqual(['A', 'B'])
        expect(items.every(({ excerpts }) => excerpts.some(({ found }) => found.length > 0))).toBe(true)
      }
    })

    test('finds words, beginnings and phrases, with the words around', async () => {
      await add(
        { publisher: 'A', title: 'Lisovia', text: `${'The observer team may go. '.repeat(3)}Later it did.` },
        { publisher: 'B', language: 'ko', text: '정부는 북한군이 도착했다고 밝혔다.' },
        { publisher: 'C', language: 'ru', text: 'Группа наблюдателей прибыла, сообщила Лисовия.' },
      )
      const search = async (words: string) =>
        (await store.searchDocuments({ words, limit: 9 })).items.map((hit) => hit.document.publisher)
      expect(await search('lisovia observ')).toEqual(['A'])
      expect(await search('북한군')).toEqual(['B'])
      expect(await search('북한군은')).toEqual(['B'])
      expect(await search('наблюдателями')).toEqual(['C'])
      expect(await search('"observer team"')).toEqual(['A'])
      expect(await search('"team observer"')).toEqual([])
      expect(await search('observer absent')).toEqual(['A'])
      const [hit] = (await store.searchDocuments({ words: 'observer', limit: 9 })).items
      expect(hit!.matched).toBe('all')
      const [excerpt] = hit!.excerpts
      const text = (await store.readDocuments([hit!.document.id]))[0]!.text
      expect(excerpt!.text).toBe(text.slice(excerpt!.start, excerpt!.end))
      expect(excerpt!.found.map(({ start, end }) => text.slice(start, end))).toContain('observer')
    })

    test('finds words once in a page where the newest version that holds them is enough', async () => {
      const url = 'https://a.example/1'
      const texts = ['Two boats sank near a bridge.', 'Two boats sank.', 'Three boats sank.']
      const ids: Id[] = []
      for (const [at, text] of texts.entries()) {
        const publishedOn = `2027-05-0${at + 1}`
        const { document } = await read({ url, publishedOn, text }, [{ words: text }])
        ids.push(document.id)
      }
      const other = await read({ text: 'Some boats sank.' }, [{ words: 'Some boats sank.' }])
      const find = async (words: string, days: Days = {}) => {
        const query = { words, limit: 9, newestOnly: true, ...days }
        const documents = (await store.searchDocuments(query)).items.map((hit) => hit.document.id)
        expect((await store.searchClaims(query)).items.map((hit) => hit.claim.document).sort()).toEqual(
          documents.sort(),
        )
        return documents
      }
      expect(await find('boats')).toEqual([ids[2]!, other.document.id].sort())
      expect(await find('two')).toEqual([ids[1]])
      expect(await find('bridge')).toEqual([ids[0]])
      expect(await find('boats', { from: '2027-05-01', to: '2027-05-02' })).toEqual([ids[1]])
      expect((await store.searchDocuments({ words: 'boats', limit: 9 })).items).toHaveLength(4)
      expect(await store.readTotals()).toMatchObject({ claims: 4, earlierClaims: 2 })
    })

    test('reads no query syntax out of what is typed', async () => {
      await add({ publisher: 'A', text: 'A bridge fell near a column.' })
      const typed = [
        '"',
        'AND',
        'NOT bridge',
        'text:bridge',
        'bridge*',
        '^bridge',
        'NEAR(a b)',
        "'; DROP TABLE",
        '(',
        '*',
        '-',
        'bridge OR',
        '"a',
        '{a b}: c',
        '\u0000',
        '',
      ]
      for (const words of typed) await expect(store.searchDocuments({ words, limit: 9 })).resolves.toBeDefined()
      for (const words of typed)
        await expect(store.listGroups({ words, sort: 'relevance', limit: 9 })).resolves.toBeDefined()
      expect((await store.searchDocuments({ words: '^bridge*', limit: 9 })).items).toHaveLength(1)
    })

    test('pages through claims, best first, each once', async () => {
      const text = Array.from({ length: 7 }, (_, i) => `Bridge ${i} fell${' and fell'.repeat(i % 3)}.`).join(' ')
      const words = text.split(/(?<=\.) /)
      const { ids } = await read(
        { text },
        words.map((sentence) => ({ words: sentence })),
      )
      const found: Id[] = []
      for (let after: string | null = null; ; ) {
        const page = await store.searchClaims({ words: 'fell', limit: 2, after })
        found.push(...page.items.map((hit) => hit.claim.id))
        if (page.next === null) break
        after = page.next
      }
      expect(found.sort()).toEqual([...ids].sort())
    })
  })

  describe('ids', () => {
    test('shortens ids as far as they stay apart, and finds them again', async () => {
      const documents = await add(...Array.from({ length: 40 }, (_, i) => ({ publisher: `P${i}`, text: `${i}.` })))
      const short = await store.shortenIds(documents.map((document) => document.id))
      for (const [i, prefix] of short.entries()) {
        expect(prefix.length).toBeGreaterThanOrEqual(4)
        expect(await store.findIds(prefix, 9)).toEqual([documents[i]!.id])
      }
      expect(await store.findIds('d', 100)).toEqual(documents.map((document) => document.id).sort())
      expect(await store.findIds('?', 9)).toEqual([])
    })
  })

  test('gives the same after it is opened again, whatever the last step was', async () => {
    const origin = makeOrigin('A')
    const items = ['A', 'B', 'C'].map((publisher) => makeCaptured({ publisher, text: `${publisher}: a bridge fell.` }))
    const claims = items.map(({ document }) =>
      makeClaim(document, { words: document.text, source: document.publisher! }),
    )
    const ids = claims.map((claim) => claim.id)
    const days = [{ day: '2024-10-20' }]
    const steps: (() => Promise<unknown>)[] = [
      () => store.addDocuments(items.slice(0, 2), 'ada'),
      () => store.addDocuments(items, 'ben'),
      ...items.map(
        ({ document }, i) =>
          () =>
            store.putDerived({ readings: [{ reading: makeReading(document, [claims[i]!]) }], touched: [ids[i]!] }),
      ),
      () =>
        store.putDerived({
          links: [makeLink(ids[0]!, ids[1]!)],
          origins: [origin],
          groups: [makeGroup({ claims: ids.slice(0, 2), affirming: [origin.id], days })],
        }),
      () => store.addJudgement(makeJudgement(items[0]!.document, 'A'), { seenVersion: 0 }),
      () => store.eraseContent(items[1]!.capture.id, { by: 'ada', why: 'consent' }),
      () => store.clearDerived('link'),
    ]
    for (const step of steps) {
      await step()
      const before = await readAll(store)
      await store.close()
      store = await place.open()
      expect(await readAll(store)).toBe(before)
      await expectSound()
    }
  }, 60_000)

  test('counts what publishers put out, whom they repeat, and what was said by a day', async () => {
    const agency = makeCaptured({
      publisher: 'Agency',
      text: 'The bridge fell, the mayor said.',
      publishedOn: '2024-10-20',
    })
    const paper = makeCaptured({ publisher: 'Paper', text: 'The bridge fell, says Agency.', publishedOn: '2024-10-21' })
    const sheet = makeCaptured({ publisher: 'Sheet', text: 'The bridge fell.', publishedOn: '2024-10-22' })
    const items = [agency, paper, sheet]
    await store.addDocuments(items, 'ada')
    const [a, b, c] = items.map((item) => item.document) as [Document, Document, Document]
    const claims = [a, b, c].map((doc) => makeClaim(doc, { words: 'The bridge fell', source: 'The bridge' }))
    await store.putDerived({
      readings: [a, b, c].map((doc, i) => ({ reading: makeReading(doc, [claims[i]!]) })),
      echoes: [
        { document: b.id, echoes: [makeEcho(b.id, a.id)] },
        { document: c.id, echoes: [makeEcho(c.id, a.id), { ...makeEcho(c.id, b.id), doubt: true }] },
      ],
      origins: [makeOrigin('The mayor')],
      groups: [
        makeGroup({
          claims: claims.map((claim) => claim.id),
          affirming: [makeOrigin('The mayor').id],
          days: [{ day: '2024-10-20' }, { day: '2024-10-22', denying: 1 }],
        }),
      ],
    })
    const by = (rows: readonly { publisher: string }[], name: string) => rows.find((row) => row.publisher === name)
    const all = await store.tallyPublishers(null)
    expect(by(all, 'Agency')).toMatchObject({ documents: 1, echoing: 0, echoed: 2, groups: 1, denied: 1 })
    expect(by(all, 'Sheet')).toMatchObject({ documents: 1, echoing: 1, echoed: 0, firstDay: '2024-10-22' })
    const early = await store.tallyPublishers({ day: '2024-10-21', clock: 'said' })
    expect(early.map((row) => row.publisher)).toEqual(['Agency', 'Paper'])
    expect(by(early, 'Agency')).toMatchObject({ echoed: 1, denied: 0 })
    expect(await store.tallyCopies(null)).toEqual([
      { publisher: 'Paper', from: 'Agency', documents: 1, doubtful: 0 },
      { publisher: 'Sheet', from: 'Agency', documents: 1, doubtful: 0 },
      { publisher: 'Sheet', from: 'Paper', documents: 1, doubtful: 1 },
    ])
    for (const clock of ['said', 'learned', 'happened'] as const) {
      const cut = { day: '2024-10-21', clock }
      expect(await store.tallySources(['The bridge'], cut)).toEqual([
        { source: 'The bridge', stance: 'asserts', claims: 2 },
      ])
      expect(await store.tallyOrigins([makeOrigin('The mayor').id], cut)).toEqual([
        { origin: makeOrigin('The mayor').id, side: 'affirming', groups: 1 },
      ])
      expect(await store.tallyOrigins([makeOrigin('The mayor').id], { ...cut, day: '2024-10-19' })).toEqual([])
    }
    const group = groupIdOf(claims[0]!.id)
    expect(await store.listGroupsOfDocuments([c.id, a.id])).toEqual([
      { document: c.id, group },
      { document: a.id, group },
    ])
    const root = { claim: claims[2]!.id, document: c.id, origin: makeOrigin('The mayor').id, repeats: null }
    expect(await store.listRoots([c.id])).toEqual([root])
    const echo = makeEcho(b.id, a.id)
    expect(await store.readEchoesById([echo.id, 'e000000000000000000000000'])).toEqual([echo])
    expect((await store.findDocumentsByCapture([c.capture, a.capture])).map((item) => item.id)).toEqual([c.id, a.id])
    const end = await store.readJournalEnd()
    expect((await store.listJournal({ limit: 10, since: end - 1 })).items.map((entry) => entry.sequence)).toEqual([end])
  })

  test('a snapshot sees one state, and tells whether others have written since', async () => {
    const other = await place.open()
    try {
      const read = async (between?: () => Promise<unknown>) =>
        store.snapshot(async (change) => {
          const before = (await store.readTotals()).documents
          await between?.()
          return { change, before, after: (await store.readTotals()).documents }
        })
      const first = await read(() => other.addDocuments([makeCaptured({ publisher: 'A', text: 'One.' })], 'ben'))
      expect(first).toMatchObject({ before: 0, after: 0 })
      const second = await read()
      expect(second).toMatchObject({ before: 1, after: 1 })
      expect(second.change).not.toBe(first.change)
      expect((await read()).change).toBe(second.change)
      await expect(store.snapshot(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
      const both = await Promise.all([read(), read()])
      expect(both.map((each) => each.change)).toEqual([second.change, second.change])
    } finally {
      await other.close()
    }
  })

  test('lets two who have it open write in turn, and each see what the other wrote', async () => {
    const other = await place.open()
    try {
      for (let i = 0; i < 5; i++) {
        await store.addDocuments([makeCaptured({ publisher: `left ${i}`, text: `${i}.` })], 'ada')
        await other.addDocuments([makeCaptured({ publisher: `right ${i}`, text: `${i}.` })], 'ben')
      }
      expect((await store.readTotals()).documents).toBe(10)
      expect(await readAll(store)).toBe(await readAll(other))
      await expectSound()
    } finally {
      await other.close()
    }
  })
}
