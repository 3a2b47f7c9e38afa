/**
 * How fast a case takes records in and gives lists out: `npx tsx bench/store.ts [--claims 1000000]`. Prints a table and
 * writes bench/out/store.json; `--case PATH` keeps the case there. The records are made up: ten claims a document,
 * words and publishers as unequal as in the press, three claims a group on the average and some groups of hundreds.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Claim, type ClaimLink, FACETS, type Id, STANCES } from '@sayso/core'
import { createCase, type DerivedGroup, GROUP_SORTS, type Store } from '@sayso/store'
import {
  makeCaptured,
  makeClaim,
  makeEcho,
  makeGroup,
  makeLink,
  makeOrigin,
  makeReading,
} from '../packages/store/src/testing/make-records.ts'
import { makeChance } from './chance.ts'
import { type Figure, showNumber, writeFigures } from './figures.ts'

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '20000' },
    queries: { type: 'string', default: '200' },
    keys: { type: 'string', default: '12' },
    case: { type: 'string' },
  },
})
const CLAIMS = Number(values.claims)
const QUERIES = Number(values.queries)
/** Blocking keys of a claim; fewer make a case of a million sooner, and only the timing of candidates easier. */
const KEYS = Number(values.keys)
const CLAIMS_PER_DOCUMENT = 10
const DAYS = 60
const FIRST_DAY = Date.UTC(2024, 9, 1)
const LANGUAGES = ['en', 'ru', 'uk', 'ko', 'de']

const chance = makeChance(7)
/** A whole number below `size`; small ones come far more often. */
const unequal = (size: number) => Math.floor(size * chance() ** 3)
const wordAt = (rank: number) => {
  let word = ''
  for (let n = rank + 11; n > 0; n = Math.floor(n / 20)) word += 'bkdmlnprstvz'[n % 12]! + 'aeiou'[n % 5]
  return word
}
const WORDS = Array.from({ length: 20_000 }, (_, rank) => wordAt(rank))
/** An id at random: hashing real ones would take longer than what is measured. */
const anyId = (letter: string): Id => {
  let id = letter
  while (id.length < 25)
    id += Math.floor(chance() * 2 ** 24)
      .toString(16)
      .padStart(6, '0')
  return id
}
const dayAt = (day: number) => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10)

interface KeptClaim {
  readonly id: Id
  readonly day: number
  readonly publisher: string
  readonly words: string
}

const figures: Figure[] = []
const size = `${CLAIMS.toLocaleString('en')} claims`
function report(what: string, value: number, unit: string, byProcessor: number | null = null): void {
  figures.push({ bench: 'store', size, what, value, unit })
  if (byProcessor !== null) figures.push({ bench: 'store', size, what: `  by the processor`, value: byProcessor, unit })
  const cpu = byProcessor === null ? '' : `  (by the processor ${showNumber(byProcessor)})`
  process.stderr.write(`${what.padEnd(68)} ${showNumber(value).padStart(10)} ${unit}${cpu}\n`)
}

const sampleLink = makeLink('c0', 'c1')
const linkTo = (a: Id, b: Id): ClaimLink => ({ ...sampleLink, id: anyId('l'), a, b })

/** Adds up the time of several runs; rates by the clock and by the processor. */
function makeStopwatch() {
  let ms = 0
  let cpu = 0
  return {
    run: async (work: () => Promise<unknown>) => {
      const start = performance.now()
      const cpuStart = cpuMs()
      await work()
      ms += performance.now() - start
      cpu += cpuMs() - cpuStart
    },
    rate: (count: number, unit: string): [number, string, number] => [(count / ms) * 1000, unit, (count / cpu) * 1000],
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-bench-'))
const path = values.case ?? join(folder, 'bench.sayso')
const store = await createCase(path, { title: 'Bench', language: 'en', actor: 'bench' })
report('claims in the case', CLAIMS, 'claims')
const claims = await fillDocuments(store)
await fillGroups(store, claims)
const bytes = readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0)
report('size on disk', bytes / 1e6, 'MB')
if (QUERIES > 0) await timeQueries(store, claims)
report('memory at the end', process.memoryUsage().rss / 1e6, 'MB')
await store.close()
rmSync(folder, { recursive: true })
writeFigures('bench/out/store.json', figures)

async function fillDocuments(into: Store): Promise<KeptClaim[]> {
  const kept: KeptClaim[] = []
  const add = makeStopwatch()
  const put = makeStopwatch()
  const link = makeStopwatch()
  const documents = Math.ceil(CLAIMS / CLAIMS_PER_DOCUMENT)
  for (let first = 0; first < documents; first += 100) {
    const batch = Array.from({ length: Math.min(100, documents - first) }, (_, i) => {
      const sentences = Array.from({ length: CLAIMS_PER_DOCUMENT }, () =>
        Array.from({ length: 14 }, () => WORDS[unequal(WORDS.length)]).join(' '),
      )
      const day = Math.floor(chance() * DAYS)
      const made = makeCaptured({
        url: `https://p${i}.example/${first + i}`,
        publisher: `Publisher ${unequal(300)}`,
        language: LANGUAGES[unequal(5)]!,
        publishedOn: `${dayAt(day)}T${String(Math.floor(chance() * 24)).padStart(2, '0')}:00:00Z`,
        title: sentences[0]!.slice(0, 60),
        text: `${sentences.join('. ')}.`,
      })
      return { made, sentences, day }
    })
    await add.run(() =>
      into.addDocuments(
        batch.map((item) => item.made),
        'bench',
      ),
    )
    const readings = batch.map(({ made, sentences, day }) => {
      const { document } = made
      const sample = makeClaim(document, { words: sentences[0]! })
      let start = 0
      const found = sentences.map((words): Claim => {
        const anchor = { ...sample.anchor, start, end: start + words.length, exact: words }
        start += words.length + 2
        return { ...sample, id: anyId('c'), anchor, facet: FACETS[unequal(8)]!, stance: STANCES[unequal(5)]! }
      })
      for (const claim of found)
        kept.push({ id: claim.id, day, publisher: document.publisher!, words: claim.anchor.exact })
      const profiles = Object.fromEntries(
        found.map((claim) => {
          const words = claim.anchor.exact.split(' ')
          const profile = { facet: claim.facet, stance: claim.stance, words, day, publisher: document.publisher }
          return [claim.id, { profile, keys: words.slice(0, KEYS).map((word, i) => `${word}:${words[i + 1]}`) }]
        }),
      )
      return { reading: makeReading(document, found), profiles }
    })
    const signatures = batch.map(({ made }, i) => ({
      document: made.document.id,
      signature: { words: 140 },
      keys: Array.from({ length: 24 }, (_, band) => `band:${band}:${first + i - (i % 3)}`),
    }))
    await put.run(() => into.putDerived({ readings }))
    const echoes = batch.flatMap(({ made }, i) =>
      i % 3
        ? [{ document: made.document.id, echoes: [makeEcho(made.document.id, batch[i - 1]!.made.document.id)] }]
        : [],
    )
    const tail = kept.slice(-batch.length * CLAIMS_PER_DOCUMENT)
    const links = tail
      .slice(2)
      .flatMap((claim, i) => [linkTo(claim.id, tail[i]!.id), linkTo(claim.id, tail[i + 1]!.id)])
    await link.run(() => into.putDerived({ signatures, echoes, links }))
  }
  report('documents added, with their bytes and text index', ...add.rate(documents, 'documents/s'))
  report(`claims put, with words, profiles and ${KEYS} keys each`, ...put.rate(kept.length, 'claims/s'))
  report('links put, with signatures and echoes', ...link.rate(kept.length * 2, 'links/s'))
  return kept
}

async function fillGroups(into: Store, claims: readonly KeptClaim[]): Promise<void> {
  const members = new Map<number, KeptClaim[]>()
  const many = Math.ceil(claims.length / 3)
  claims.forEach((claim, i) => {
    // Every tenth claim falls among few groups, which so grow to hundreds; the rest spreads evenly.
    const group = i % 10 ? Math.floor(chance() * many) : unequal(Math.ceil(many / 50))
    members.set(group, [...(members.get(group) ?? []), claim])
  })
  const origins = Array.from({ length: 2_000 }, (_, i) => makeOrigin(`Holder ${i}`))
  const stopwatch = makeStopwatch()
  let batch: DerivedGroup[] = []
  const flush = async () => {
    const named = new Set(batch.flatMap(({ count }) => [...count.affirming, ...count.denying]))
    const unit = { origins: origins.filter((origin) => named.has(origin.id)), groups: batch }
    await stopwatch.run(() => into.putDerived(unit))
    batch = []
  }
  for (const group of members.values()) {
    group.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))
    const low = 1 + unequal(Math.min(6, group.length))
    const high = low + unequal(4)
    const denying = unequal(3)
    const publishers = new Set<string>()
    const days = new Map<
      number,
      { day: string; documents: number; publishers: number; low: number; high: number; denying: number }
    >()
    group.forEach((claim, i) => {
      publishers.add(claim.publisher)
      const documents = i + 1
      days.set(claim.day, {
        day: dayAt(claim.day),
        documents,
        publishers: publishers.size,
        low: Math.min(low, documents),
        high: Math.min(high, documents),
        denying,
      })
    })
    batch.push(
      makeGroup({
        claims: group.map((claim) => claim.id),
        facet: FACETS[unequal(8)]!,
        affirming: Array.from({ length: high }, () => origins[unequal(origins.length)]!.id),
        denying: Array.from({ length: denying }, () => origins[unequal(origins.length)]!.id),
        days: [...days.values()],
      }),
    )
    if (batch.length === 500) await flush()
  }
  await flush()
  report('groups put, with chains, days, traits, origins and words', ...stopwatch.rate(members.size, 'groups/s'))
}

async function timeQueries(from: Store, claims: readonly KeptClaim[]): Promise<void> {
  const anyClaim = () => claims[Math.floor(chance() * claims.length)]!
  const someWords = (count: number) => anyClaim().words.split(' ').slice(0, count).join(' ')
  const asOf = () => ({ day: dayAt(Math.floor(chance() * DAYS)), clock: 'said' as const })
  for (const sort of GROUP_SORTS) {
    if (sort === 'relevance') continue
    await time(`groups by ${sort}`, () => from.listGroups({ sort, limit: 50 }))
    await time(`groups by ${sort}, as of a day`, () => from.listGroups({ sort, limit: 50, asOf: asOf() }))
  }
  const publisher = () => `Publisher ${unequal(300)}`
  await time('groups of a publisher, as of a day', () =>
    from.listGroups({ sort: 'inflation', limit: 50, publisher: publisher(), asOf: asOf() }),
  )
  await time('groups of publisher, stance, language and facet, as of a day', () =>
    from.listGroups({
      sort: 'inflation',
      limit: 50,
      publisher: publisher(),
      stance: STANCES[unequal(5)]!,
      language: LANGUAGES[unequal(5)]!,
      facet: FACETS[unequal(8)]!,
      asOf: asOf(),
    }),
  )
  await time('groups of a rare facet between two days', () =>
    from.listGroups({ sort: 'documents', limit: 50, facet: FACETS[7]!, from: dayAt(20), to: dayAt(22) }),
  )
  await time('groups by three words of a claim, as of a day', () =>
    from.listGroups({ sort: 'relevance', limit: 50, words: someWords(3), asOf: asOf() }),
  )
  await time('groups by one common word', () =>
    from.listGroups({ sort: 'inflation', limit: 50, words: WORDS[unequal(50)]! }),
  )
  await time('search claims, two words', () => from.searchClaims({ words: someWords(2), limit: 50 }))
  await time('search claims, one common word', () => from.searchClaims({ words: WORDS[unequal(50)]!, limit: 50 }))
  await time('search documents, two words, with excerpts', () =>
    from.searchDocuments({ words: someWords(2), limit: 50 }),
  )
  await time('search documents, one common word, with excerpts', () =>
    from.searchDocuments({ words: WORDS[unequal(50)]!, limit: 50 }),
  )
  await time('claims, newest', () => from.listClaims({ sort: 'newest', limit: 50 }))
  await time('claims of publisher, stance and facet', () =>
    from.listClaims({
      sort: 'newest',
      limit: 50,
      publisher: publisher(),
      stance: STANCES[unequal(5)]!,
      facet: FACETS[unequal(8)]!,
    }),
  )
  await time('documents of a publisher', () =>
    from.listDocuments({ sort: 'newest', limit: 50, publisher: publisher() }),
  )
  await time('one group with counts, chains, claims and days', async () => {
    const [group] = await from.readGroups([anyClaim().id])
    const ids = group!.claims
    await Promise.all([
      from.readCounts([group!.id]),
      from.readChains(ids),
      from.readClaims(ids),
      from.readGroupDays(group!.id, 'said'),
    ])
  })
  await time(`candidates of ten claims by ${KEYS} keys each, with profiles`, async () => {
    const keys = Array.from({ length: 10 }, anyClaim).flatMap(({ words }) =>
      words
        .split(' ')
        .slice(0, 12)
        .map((word, i, all) => `${word}:${all[i + 1]}`),
    )
    const found = await from.findClaimsByKeys(keys, { limitPerKey: 50 })
    await from.readProfiles([...new Set(found.flatMap((match) => match.ids))])
  })
  await time('surroundings of ten claims', () => from.readSurroundings(Array.from({ length: 10 }, () => anyClaim().id)))
  await time('totals', () => from.readTotals())
  await time('shortest prefixes of 50 ids', () => from.shortenIds(Array.from({ length: 50 }, () => anyClaim().id)))
}

/** Processor time of this process so far, in milliseconds: the measure where other work shares the machine. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs a query many times and reports the time that 95 of 100 stay under, by the clock and by the processor. */
async function time(what: string, query: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  const cpuTimes: number[] = []
  for (let i = 0; i < QUERIES; i++) {
    const start = performance.now()
    const cpuStart = cpuMs()
    await query()
    times.push(performance.now() - start)
    cpuTimes.push(cpuMs() - cpuStart)
  }
  report(`${what}: p95`, findP95(times), 'ms', findP95(cpuTimes))
}

function findP95(times: number[]): number {
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.95)]!
}
