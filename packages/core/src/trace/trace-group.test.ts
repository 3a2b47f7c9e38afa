import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Claim, type Document, type Echo, makeAnchor, makeId, type Stance } from '../model/index.ts'
import { traceGroup } from './trace-group.ts'
import type { TracedClaim } from './trace-input.ts'

const GROUP = makeId('group', 'test')

interface Said {
  readonly publisher: string
  readonly kind?: Document['publisherKind']
  readonly country?: string
  readonly at: string
  readonly text: string
  readonly source?: string
  readonly name?: string
  readonly unnamed?: boolean
  readonly toldTo?: string
  readonly stance?: Stance
  readonly value?: number
}

function say({ publisher, kind = 'newspaper', country = 'Halvora', at, text, ...more }: Said): TracedClaim {
  const id = makeId('document', publisher, at)
  const document: Document = {
    kind: 'document',
    id,
    page: makeId('page', publisher, at),
    capture: makeId('capture', publisher, at),
    url: `https://${publisher.toLowerCase().replaceAll(' ', '')}.example/${at}`,
    publisher,
    publisherKind: kind,
    country,
    language: 'en',
    publishedOn: at,
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'ingest.test.v1',
  }
  const start = more.source === undefined ? 0 : text.indexOf(more.source)
  const claim: Claim = {
    kind: 'claim',
    id: makeId('claim', id, text),
    anchor: makeAnchor(document, 0, text.length),
    facet: 'number',
    stance: more.stance ?? 'asserts',
    hedge: null,
    attribution: null,
    source:
      more.source === undefined
        ? null
        : {
            start,
            end: start + more.source.length,
            text: more.source,
            name: more.name ?? more.source,
            ...(more.toldTo === undefined ? {} : { toldTo: more.toldTo }),
            entity: null,
            unnamed: more.unnamed ?? false,
          },
    via: [],
    value:
      more.value === undefined
        ? null
        : { start: 0, end: 1, value: more.value, low: null, high: null, unit: null, rounding: 'exact' },
    happened: null,
    saidOn: null,
    places: [],
    method: 'attribute.test.v1',
  }
  return { claim, document }
}

function echo(later: TracedClaim, from: TracedClaim, how: Echo['how']): Echo {
  return {
    kind: 'echo',
    id: makeId('echo', later.document.id, from.document.id),
    document: later.document.id,
    from: from.document.id,
    how,
    score: 0.9,
    doubt: how === 'cites-laundered',
    reasons: [],
    method: 'trace.test.v1',
  }
}

const wire = say({
  publisher: 'Halvora Press Agency',
  kind: 'agency',
  at: '2027-11-10T07:55:00Z',
  text: 'TESMOND, Nov. 10 (HPA) -- About 10 officers would go, a senior government source said.',
  source: 'a senior government source',
  unnamed: true,
  value: 10,
})
const citing = say({
  publisher: 'Castell-Ward',
  kind: 'agency',
  country: 'Merrin',
  at: '2027-11-10T09:20:00Z',
  text: 'About 10 officers would go, the Halvora Press Agency reported.',
  source: 'the Halvora Press Agency',
  value: 10,
})
const laundered = say({
  publisher: 'Zapline',
  kind: 'site',
  country: 'Merrin',
  at: '2027-11-10T12:05:00Z',
  text: 'About 10 officers are packing their bags.',
  value: 10,
})
const denial = say({
  publisher: 'Tarlener Bote',
  country: 'Tarlen',
  at: '2027-11-11T09:00:00Z',
  text: 'Nobody is going anywhere, Defence Minister Aldis Renn said.',
  source: 'Defence Minister Aldis Renn',
  stance: 'denies',
})
const trace = (claims: readonly TracedClaim[], echoes: readonly Echo[] = []) =>
  traceGroup({ group: GROUP, claims, echoes })

test('a report that credits an outlet leads through it to the source that met it', () => {
  const { chains, count } = trace([wire, citing], [echo(citing, wire, 'cites')])
  const chain = chains.find((one) => one.claim === citing.claim.id)
  expect(chain?.links.map((link) => link.name)).toEqual(['Halvora Press Agency', 'a senior government source'])
  expect(chain?.repeats).toBe(wire.claim.id)
  expect(count).toMatchObject({ low: 1, high: 1, documents: 2, publishers: 2 })
})

/** The names of the links to which a claim is led. */
function chainOf({ claim }: TracedClaim, claims: readonly TracedClaim[], echoes: readonly Echo[]): string[] {
  const chain = trace(claims, echoes).chains.find((one) => one.claim === claim.id)
  return chain?.links.map((link) => link.name) ?? []
}

test('what was told to another outlet has passed through it', () => {
  const told = say({
    publisher: 'Castell-Ward',
    kind: 'agency',
    country: 'Merrin',
    at: '2027-11-10T11:00:00Z',
    text: 'About 10 officers would go, a senior government source told the Halvora Press Agency.',
    source: 'a senior government source',
    unnamed: true,
    toldTo: 'Halvora Press Agency',
    value: 10,
  })
  expect(chainOf(told, [wire, told], [])).toEqual(['Halvora Press Agency', 'a senior government source'])
})

test('what was told to the outlet itself has passed through no other', () => {
  const first = { ...wire.document, publisher: 'Corran Mercury', page: makeId('page', 'Corran Mercury') }
  const mercury = { claim: wire.claim, document: first }
  const told = say({
    publisher: 'Castell-Ward',
    kind: 'agency',
    country: 'Merrin',
    at: '2027-11-10T11:00:00Z',
    text: 'About 10 officers would go, a senior government source told Castell-Ward.',
    source: 'a senior government source',
    unnamed: true,
    toldTo: 'Castell-Ward',
    value: 10,
  })
  expect(chainOf(told, [mercury, told], [echo(told, mercury, 'cites')])).toEqual(['a senior government source'])
})

test('a copy that names somebody else than its original keeps its own source', () => {
  const other = say({
    publisher: 'Castell-Ward',
    kind: 'agency',
    country: 'Merrin',
    at: '2027-11-11T12:00:00Z',
    text: 'Nobody is going anywhere, Edmund Tarrow said.',
    source: 'Edmund Tarrow',
    stance: 'denies',
  })
  expect(chainOf(other, [denial, other], [echo(other, denial, 'heavy-rewrite')]).at(-1)).toContain('Edmund Tarrow')
})

test('a chain ends in the words of the report that it is the chain of', () => {
  const russian = say({
    publisher: 'Lisinform',
    kind: 'agency',
    country: 'Lisovia',
    at: '2027-11-10T06:00:00Z',
    text: 'Около 10 офицеров поедут, сообщил источник в оборонных структурах.',
    source: 'источник в оборонных структурах',
    unnamed: true,
    value: 10,
  })
  const translated = say({
    publisher: 'Castell-Ward',
    kind: 'agency',
    country: 'Merrin',
    at: '2027-11-10T08:00:00Z',
    text: 'About 10 officers would go, an unnamed source in defence circles said.',
    source: 'an unnamed source in defence circles',
    unnamed: true,
    value: 10,
  })
  expect(chainOf(translated, [russian, translated], [echo(translated, russian, 'translation')])).toEqual([
    'Lisinform',
    'an unnamed source in defence circles',
  ])
})

test('a chain through another outlet ends with its holder as the report itself presents him', () => {
  const first = say({
    publisher: 'Halvora Press Agency',
    kind: 'agency',
    at: '2027-11-10T07:00:00Z',
    text: 'Ivo Marl said that nobody had left.',
    source: 'Ivo Marl',
  })
  const later = say({
    publisher: 'Castell-Ward',
    country: 'Merrin',
    at: '2027-11-10T09:00:00Z',
    text: 'Nobody had left, harbour board spokesman Ivo Marl said.',
    source: 'harbour board spokesman Ivo Marl',
  })
  expect(chainOf(later, [first, later], [echo(later, first, 'cites')])).toEqual([
    'Halvora Press Agency',
    'harbour board spokesman Ivo Marl',
  ])
})

test('words that keep a speaker anonymous name nobody who is known', () => {
  const office = say({
    publisher: 'Lisinform',
    kind: 'agency',
    country: 'Tarlen',
    at: '2027-11-10T07:00:00Z',
    text: 'Прибыло около 300 человек, сообщила Тарленская служба порта.',
    source: 'Тарленская служба порта',
    value: 300,
  })
  const copy = say({
    publisher: 'Castell-Ward',
    country: 'Merrin',
    at: '2027-11-10T09:00:00Z',
    text: 'About 300 men have arrived, a Merrin official said.',
    source: 'a Merrin official',
    unnamed: true,
    value: 300,
  })
  const { origins } = trace([office, copy], [echo(copy, office, 'translation')])
  expect(origins.map(({ holder }) => holder)).toEqual(['Тарленская служба порта'])
})

test('somebody unnamed of whom nothing agrees is not the one who is named', () => {
  const named = say({
    publisher: 'Castell-Ward',
    country: 'Merrin',
    at: '2027-11-10T07:00:00Z',
    text: 'Trade Minister Ivo Marl said that 300 men had left.',
    source: 'Trade Minister Ivo Marl',
    value: 300,
  })
  const unnamed = say({
    publisher: 'Zapline',
    country: 'Merrin',
    at: '2027-11-10T09:00:00Z',
    text: 'An old hand said that 300 men had left.',
    source: 'An old hand',
    unnamed: true,
    value: 300,
  })
  const { origins } = trace([named, unnamed], [echo(unnamed, named, 'cites')])
  expect(origins).toHaveLength(2)
})

test('the press in its own voice repeats an earlier report, in doubt, and adds no origin', () => {
  const { chains, count } = trace([wire, laundered])
  expect(chains.find((one) => one.claim === laundered.claim.id)).toMatchObject({ repeats: wire.claim.id, doubt: true })
  expect(count).toMatchObject({ low: 1, high: 1 })
  expect(count.reasons).toContainEqual({
    rule: 'no-credit',
    words: 'Zapline: Halvora Press Agency: cites-laundered, 4 hours later, no credit',
    weight: null,
  })
})

test('a surname, a full name and a post beside it are one holder in every group', () => {
  const full = say({
    publisher: 'The Merrin Ledger',
    at: '2027-11-10T10:00:00Z',
    text: 'There are 2,640 of them, said Danylo Verkhan, who heads the service.',
    source: 'Danylo Verkhan, who heads the service',
    name: 'Danylo Verkhan',
    value: 2640,
  })
  const short = say({
    publisher: 'The Tesmond Courier',
    at: '2027-11-11T10:00:00Z',
    text: 'The count stands at 2,640, Verkhan said.',
    source: 'Verkhan',
    value: 2640,
  })
  const { origins } = trace([full, short])
  expect(origins).toHaveLength(1)
  expect(trace([short]).origins[0]?.originKind).toBe('statement')
  expect(origins[0]).toMatchObject({ holder: 'Danylo Verkhan', originKind: 'statement' })
})

test('a chain that comes back to its publisher is a circle', () => {
  const back = say({
    publisher: 'Halvora Press Agency',
    kind: 'agency',
    at: '2027-11-14T08:30:00Z',
    text: 'Officers are to go, Castell-Ward reported.',
    source: 'Castell-Ward',
  })
  const { chains, count } = trace([wire, citing, back], [echo(citing, wire, 'cites'), echo(back, citing, 'cites')])
  expect(chains.find((one) => one.claim === back.claim.id)?.circle).toBe(true)
  expect(count.reasons.map((reason) => reason.rule)).toContain('circle')
  expect(count).toMatchObject({ low: 1, high: 1 })
})

test('a value that changes on its way is said', () => {
  const drifted = say({
    publisher: 'Grauwerder Anzeiger',
    at: '2027-11-10T19:10:00Z',
    text: 'Some 24 officers are to go, Castell-Ward reported.',
    source: 'Castell-Ward',
    value: 24,
  })
  const { chains } = trace([wire, citing, drifted], [echo(drifted, citing, 'cites')])
  const chain = chains.find((one) => one.claim === drifted.claim.id)
  expect(chain?.reasons).toContainEqual({ rule: 'value-drift', words: '10 has become 24', weight: null })
})

test('what a person ruled outranks the words', () => {
  const rulings = { echoes: [{ claim: denial.claim.id, repeats: wire.claim.id }] }
  const { chains } = traceGroup({ group: GROUP, claims: [wire, denial], echoes: [], rulings })
  expect(chains.find((one) => one.claim === denial.claim.id)?.repeats).toBe(wire.claim.id)
})

test('the order of claims and echoes changes nothing', () => {
  const claims = [wire, citing, laundered, denial]
  const echoes = [echo(citing, wire, 'cites'), echo(laundered, wire, 'cites-laundered')]
  const expected = trace(claims, echoes)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(claims, { minLength: claims.length }),
      fc.shuffledSubarray(echoes, { minLength: echoes.length }),
      (someClaims, someEchoes) => {
        expect(trace(someClaims, someEchoes)).toEqual(expected)
      },
    ),
    { numRuns: 20 },
  )
})

test('a verbatim copy never adds an origin', () => {
  const pool = [wire, citing, laundered, denial]
  const echoes = [echo(citing, wire, 'cites'), echo(laundered, wire, 'cites-laundered')]
  fc.assert(
    fc.property(fc.subarray(pool, { minLength: 1 }), fc.nat(3), (claims, which) => {
      const original = claims[which % claims.length]!
      const copy = say({
        publisher: 'The Copycat',
        country: original.document.country!,
        at: '2027-11-20T10:00:00Z',
        text: original.document.text,
        stance: original.claim.stance,
        ...(original.claim.source === null
          ? {}
          : { source: original.claim.source.text, unnamed: original.claim.source.unnamed }),
        ...(original.claim.value?.value == null ? {} : { value: original.claim.value.value }),
      })
      const before = trace(claims, echoes).count
      const after = trace([...claims, copy], [...echoes, echo(copy, original, 'verbatim')]).count
      expect([after.low, after.high]).toEqual([before.low, before.high])
      expect(after.affirming).toEqual(before.affirming)
      expect(after.denying).toEqual(before.denying)
    }),
    { numRuns: 30 },
  )
})

test('a denial never counts as an affirmation', () => {
  const { count } = trace([denial])
  expect(count).toMatchObject({ low: 0, high: 0, affirming: [] })
  expect(count.denying).toHaveLength(1)
})

test('an unnamed source was met by the outlet that passes its words on, not by the paper that cites the outlet', () => {
  const text = 'Forty had sailed, Orvane news agency reported, citing a harbour official.'
  const told = say({ publisher: 'The Tarn Post', at: '2027-11-05T10:00Z', text, source: 'Orvane news agency' })
  const start = text.indexOf('a harbour official')
  const official = {
    start,
    end: start + 18,
    text: 'a harbour official',
    name: 'a harbour official',
    entity: null,
    unnamed: true,
  }
  const { origins } = traceGroup({
    group: GROUP,
    claims: [{ ...told, claim: { ...told.claim, via: [official] } }],
    echoes: [],
  })
  expect(origins.map(({ metBy }) => metBy)).toEqual(['Orvane news agency'])
})

test('what an outlet is said to have from somebody rests on him, not on who else spoke to it', () => {
  const source = say({
    publisher: 'Halvora Press Agency',
    kind: 'agency',
    at: '2027-11-10T07:55:00Z',
    text: 'A team may go to Lisovia, a government source said.',
    source: 'a government source',
    unnamed: true,
  })
  const official = say({
    publisher: 'Halvora Press Agency',
    kind: 'agency',
    at: '2027-11-10T08:55:00Z',
    text: 'Weapons may go to Lisovia too, a senior presidential official said.',
    source: 'a senior presidential official',
    unnamed: true,
  })
  const report = say({
    publisher: 'The Ledger',
    at: '2027-11-10T10:00:00Z',
    text: 'A team may go, the Halvora Press Agency reported, citing a government source.',
    source: 'the Halvora Press Agency',
  })
  const farther = { ...report.claim.source!, text: 'a government source', name: 'a government source', unnamed: true }
  const citing = { ...report, claim: { ...report.claim, via: [farther] } }
  const { chains, origins } = traceGroup({ group: GROUP, claims: [source, official, citing], echoes: [] })
  const names = new Map(origins.map(({ id, holder }) => [id, holder]))
  const led = chains.find(({ claim }) => claim === citing.claim.id)!
  expect(led.origins.map((id) => names.get(id))).toEqual(['a government source'])
})

test('somebody named is not a country of which the same report speaks', () => {
  const country = say({
    publisher: 'Arden Post',
    country: 'Merrin',
    at: '2027-11-10T07:55:00Z',
    text: 'Lisovia said 12,000 men had come, the aide of President Oren Tal told the president.',
    source: 'Lisovia',
    value: 12000,
  })
  const denying = say({
    publisher: 'Arden Post',
    country: 'Merrin',
    at: '2027-11-10T08:55:00Z',
    text: 'President Ivo Lang of Sanjara did not deny that 12,000 men had come.',
    source: 'President Ivo Lang of Sanjara',
    name: 'President Ivo Lang',
    stance: 'declines-to-confirm',
    value: 12000,
  })
  const { chains } = traceGroup({ group: GROUP, claims: [country, denying], echoes: [] })
  const [first, second] = [country, denying].map(({ claim }) => chains.find((chain) => chain.claim === claim.id)!)
  expect(second!.origins).not.toEqual(first!.origins)
})

test('a later version of a page carries on what the one before says, without doubt, whatever their ids', () => {
  const at = '2027-11-10T12:05:00Z'
  const version = (number: number, text: string, value: number): TracedClaim => {
    const { claim, document } = say({ publisher: 'Zapline', kind: 'site', at, text, value })
    const id = makeId('document', 'Zapline', String(number))
    const capturedAt = `2027-11-1${number}T00:00:00.000Z`
    return { claim: { ...claim, id: makeId('claim', id) }, document: { ...document, id, capturedAt } }
  }
  const versions = [
    version(1, 'About 10 officers are packing their bags.', 10),
    version(2, 'About 10 officers are packing their bags!', 10),
    version(3, 'About 100 officers are packing their bags.', 100),
  ]
  const after = say({
    publisher: 'Merrin Today',
    at: '2027-11-10T14:00:00Z',
    text: versions[0]!.document.text,
    value: 10,
  })
  const { chains, count } = trace([after, ...[...versions].reverse()], [echo(after, versions[0]!, 'verbatim')])
  const chainOf = (one: TracedClaim) => chains.find((chain) => chain.claim === one.claim.id)!
  expect(chainOf(versions[0]!).repeats).toBeNull()
  expect(chainOf(versions[1]!)).toMatchObject({ repeats: versions[0]!.claim.id, how: 'update', doubt: false })
  expect(chainOf(versions[2]!)).toMatchObject({ repeats: versions[1]!.claim.id, doubt: false })
  expect(chainOf(versions[2]!).reasons.map(({ words }) => words)).toEqual([
    'an earlier version of the same page says so',
    '10 has become 100',
  ])
  expect(chainOf(after)).toMatchObject({ repeats: versions[0]!.claim.id, doubt: false })
  expect(count).toMatchObject({ low: 1, high: 1, documents: 2, reasons: [] })
})
