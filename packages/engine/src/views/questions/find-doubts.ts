import type { Id, Origin, Reason } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import { type Rulings, resolveRulings } from '../../judge/rulings.ts'
import { byMoment } from '../by-moment.ts'
import { linkWorded } from '../explain/link-worded.ts'
import { isAffirming, type Traced, tellingReasons } from '../read-traced.ts'
import type { OpenDoubt } from './doubt.ts'

/** A question names this many claims at most: an origin on which more rest at first hand is hardly in doubt. */
const MOST_CLAIMS = 6
/** A link from which on two claims surely say the same: nobody is asked. */
const SURE_LINK = 0.9

/** What leaves the count of a group open: origins in doubt, echoes in doubt, and claims that may not belong. */
export async function findDoubts(open: OpenCase, traced: Traced, rulings: Rulings): Promise<readonly OpenDoubt[]> {
  const ruled = await findRuled(open, traced, rulings)
  const origins = weighedOrigins(traced).flatMap((weighed) => doubtOrigin(weighed, traced, ruled))
  const echoes = traced.records.flatMap((record) => doubtEcho(record, traced, ruled))
  const members = await doubtMembers(open, traced, ruled)
  // What the count weighs first: the nearer to one in two, the more an answer tells.
  return [...origins.sort((a, b) => Math.abs(a.likely - 0.5) - Math.abs(b.likely - 0.5)), ...members, ...echoes]
}

/** Claims that a ruling in force says where they come from or whether they belong. */
async function findRuled(open: OpenCase, { records }: Traced, rulings: Rulings): Promise<ReadonlySet<Id>> {
  const pages = new Set(records.map((record) => record.page))
  const judgements = [...new Set([...pages].flatMap((page) => rulings.byPage.get(page) ?? []))]
  const resolved = await resolveRulings(open, { ...rulings, judgements }, [
    'origin',
    'echo',
    'copied-from',
    'same',
    'different',
  ])
  // Of two claims that were ruled on, the first is the one that the question was about.
  return new Set(resolved.flatMap(({ claims }) => claims[0] ?? []))
}

interface WeighedOrigin {
  readonly origin: Origin
  /** Why the count holds it for doubtful, with how likely it is an origin of its own. */
  readonly reason: Reason
}

/** Origins that the count neither takes for certain nor for nothing: those in doubt, and those taken for another. */
function weighedOrigins({ count, origins }: Traced): readonly WeighedOrigin[] {
  const reasons = count.reasons.filter(({ rule }) => rule === 'may-be-another' || rule === 'taken-for-another')
  return [...origins.values()].flatMap((origin): WeighedOrigin[] => {
    const reason = reasons.find((each) => each.words.startsWith(`${origin.holder} (`))
    return reason === undefined ? [] : [{ origin, reason }]
  })
}

function doubtOrigin({ origin, reason }: WeighedOrigin, traced: Traced, ruled: ReadonlySet<Id>): readonly OpenDoubt[] {
  const { id } = origin
  const roots = rootsOf(id, traced)
  const first = roots[0]
  const other = likeliestOther(id, first, traced)
  if (first === undefined || other === null || roots.length > MOST_CLAIMS) return []
  const claims = roots.map((record) => record.claim.id)
  if (claims.some((claim) => ruled.has(claim))) return []
  const rule = (holder: string) =>
    claims.map((claim) => ({ ruling: 'origin' as const, claims: [claim], value: holder }))
  return [
    {
      key: `origin ${first.claim.id}`,
      asks: `Did ${nameOf(origin)} learn this independently of ${nameOf(other.origin)}?`,
      about: first.claim.id,
      against: other.record?.claim.id ?? null,
      claims: new Set(claims),
      doubt: afterHolder(reason.words, origin.holder),
      yes: { means: `${nameOf(origin)} is one of the origins`, rulings: rule(origin.holder) },
      no: { means: `${nameOf(origin)} has it from ${nameOf(other.origin)}`, rulings: rule(other.origin.holder) },
      likely: reason.weight ?? 0.5,
      weighed: true,
    },
  ]
}

/** What a count's reason says against a holder, without naming it again. */
function afterHolder(words: string, holder: string): string {
  return words.slice(holder.length).replace(/^ \([^)]*\): /, '')
}

/** Claims that rest on an origin at first hand, the earliest first. */
function rootsOf(id: Id, { records, chains }: Traced): readonly ClaimRecord[] {
  return records
    .filter((record) => {
      const chain = chains.get(record.claim.id)
      return isAffirming(record) && chain?.origins[0] === id && chain.repeats === null
    })
    .sort((a, b) => byMoment(a.publishedOn, b.publishedOn) || (a.claim.id < b.claim.id ? -1 : 1))
}

/** The surest other origin: of those that give the same figure where one does, that with most reports. */
function likeliestOther(
  id: Id,
  first: ClaimRecord | undefined,
  traced: Traced,
): { readonly origin: Origin; readonly record: ClaimRecord | null } | null {
  const doubtful = new Set(traced.count.doubtful)
  const others = traced.count.affirming
    .filter((other) => other !== id && !doubtful.has(other))
    .map((other) => ({ origin: traced.origins.get(other), resting: restingOn(other, traced) }))
  const value = first?.claim.value?.value ?? null
  const weight = ({ resting }: (typeof others)[number]) =>
    resting.length + (value !== null && resting.some((record) => record.claim.value?.value === value) ? SAME_FIGURE : 0)
  const best = [...others].sort((a, b) => weight(b) - weight(a))[0]
  return best?.origin === undefined ? null : { origin: best.origin, record: best.resting[0] ?? null }
}

/** The same figure tells more than any number of reports. */
const SAME_FIGURE = 1_000

function restingOn(id: Id, { records, chains }: Traced): readonly ClaimRecord[] {
  return records
    .filter((record) => isAffirming(record) && chains.get(record.claim.id)?.origins[0] === id)
    .sort((a, b) => byMoment(a.publishedOn, b.publishedOn) || (a.claim.id < b.claim.id ? -1 : 1))
}

function doubtEcho(record: ClaimRecord, traced: Traced, ruled: ReadonlySet<Id>): readonly OpenDoubt[] {
  const chain = traced.chains.get(record.claim.id)
  const repeats = chain?.repeats ?? null
  if (chain === undefined || repeats === null || !chain.doubt || !isAffirming(record) || ruled.has(record.claim.id))
    return []
  // Where what it repeats is in doubt itself, that is the question.
  if (traced.chains.get(repeats)?.doubt === true) return []
  const model = traced.records.find((each) => each.claim.id === repeats)
  if (model === undefined) return []
  const own = record.claim.source?.name ?? record.publisher ?? 'unknown publisher'
  const reasons = tellingReasons(chain)
  return [
    {
      key: `echo ${record.claim.id} ${repeats}`,
      asks: `Did ${publisherOf(record)} take this from ${otherThan(record, model)}?`,
      about: record.claim.id,
      against: repeats,
      claims: new Set([record.claim.id, repeats]),
      doubt: reasons.length > 0 ? reasons.join('; ') : 'it says the same later and credits nobody',
      yes: {
        means: `${publisherOf(record)} repeats ${otherThan(record, model)}`,
        rulings: [{ ruling: 'echo', claims: [record.claim.id, repeats], value: null }],
      },
      no: {
        means: `${publisherOf(record)} has it from ${own}`,
        rulings: [{ ruling: 'origin', claims: [record.claim.id], value: own }],
      },
      likely: 0.8,
      weighed: false,
    },
  ]
}

/** A claim on which an origin in doubt rests alone, and that is only loosely linked with the rest of the group. */
async function doubtMembers(open: OpenCase, traced: Traced, ruled: ReadonlySet<Id>): Promise<readonly OpenDoubt[]> {
  const lone = traced.count.doubtful.flatMap((id) => {
    const resting = restingOn(id, traced)
    return resting.length === 1 ? resting : []
  })
  const head = traced.headline
  const asked = lone.filter((record) => record.claim.id !== head.claim.id && !ruled.has(record.claim.id))
  if (asked.length === 0) return []
  const links = [
    ...(await open.store.readLinks(asked.map((record) => record.claim.id))),
    ...linkWorded([...asked, ...traced.records.filter((record) => !asked.includes(record))]),
  ]
  const inside = new Set(traced.group.claims)
  return asked.flatMap((record): OpenDoubt[] => {
    const own = record.claim.id
    const scores = links
      .filter((link) => link.relation === 'same' && (link.a === own || link.b === own))
      .filter((link) => inside.has(link.a) && inside.has(link.b))
      .map((link) => link.score)
    const strongest = Math.max(0, ...scores)
    if (strongest >= SURE_LINK) return []
    const pair = [own, head.claim.id]
    return [
      {
        key: `same ${own} ${head.claim.id}`,
        asks: `Do ${publisherOf(record)} and ${otherThan(record, head)} say this of the same thing?`,
        about: own,
        against: head.claim.id,
        claims: new Set(pair),
        doubt: `the two are only loosely alike (${strongest.toFixed(2).replace(/^0/, '')})`,
        yes: { means: 'one question', rulings: [{ ruling: 'same', claims: pair, value: null }] },
        no: { means: 'two claims', rulings: [{ ruling: 'different', claims: pair, value: null }] },
        likely: strongest,
        weighed: false,
      },
    ]
  })
}

/** A holder within a sentence: an office behind the name in brackets, and a mere description in quotation marks. */
function nameOf({ holder, metBy }: Origin): string {
  const isDescription = /^\p{Ll}/u.test(holder) && !/^(?:an?|the|its|his|her|their|one|some)\s/.test(holder)
  const name = isDescription ? `“${holder}”` : holder.replace(/^([^,()]+), ([^()]+)$/, '$1 ($2)')
  return metBy === null ? name : `${name} (met by ${metBy})`
}

/** The publisher of another report, which may be the same one. */
function otherThan(record: ClaimRecord, other: ClaimRecord): string {
  return other.publisher !== null && other.publisher === record.publisher
    ? 'another report of its own'
    : publisherOf(other)
}

function publisherOf(record: ClaimRecord): string {
  return record.publisher ?? 'unknown publisher'
}
