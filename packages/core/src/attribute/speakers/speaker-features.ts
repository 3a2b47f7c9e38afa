import type { Claim } from '../../model/claim.ts'
import { findWords } from '../../text/words.ts'
import { rangeIn } from '../claims/find-units.ts'
import { PRONOUN, WORD } from '../lexicon.ts'
import { METHOD } from '../method.ts'
import type { Range } from '../ranges.ts'
import { headOf } from '../unnamed.ts'
import { is, type View, viewIndexAt } from '../view.ts'
import type { Candidate, Scene } from './find-candidates.ts'
import { PLACE_KINDS } from './find-places.ts'

/** What tells whether somebody says what a claim says, in the order in which the chooser was trained. */
export const SPEAKER_FEATURES = [
  // How the candidate came to be one.
  'given',
  'outlet',
  'attribution',
  'before',
  ...PLACE_KINDS,
  'candidates',
  'givenOutlet',
  'givenInSentence',
  // Where its words stand.
  'sentencesBefore',
  'gap',
  'ahead',
  'inside',
  'atClaimStart',
  'atSentenceStart',
  'sameQuote',
  'crossesComma',
  'crossesVerb',
  // What they are.
  'role',
  'body',
  'paper',
  'pronoun',
  'capital',
  'determiner',
  'several',
  'words',
  'unnamed',
  'time',
  'possessive',
  // What stands beside them.
  'cueAfter',
  'verbAfter',
  'creditBefore',
  'commaAfter',
  // Its attribution.
  'score',
  'covered',
  'covering',
  'kind',
  'depth',
  'cueGap',
  'ofEncoder',
  'isInner',
  // What else the report says of it.
  'speaksElsewhere',
  'share',
  'publisher',
  'spokeBefore',
  'speaksNext',
  // The claim.
  'number',
  'reaction',
  'value',
  'denies',
  'declines',
  'hedges',
  'quoted',
  'length',
  'sentenceLength',
  'rest',
  'attributions',
  'place',
  'firstSentence',
  'nameInClaim',
  // The report.
  'speaksForItself',
  'channel',
  'english',
  'final',
] as const
type Feature = (typeof SPEAKER_FEATURES)[number]

const INDEX = Object.fromEntries(SPEAKER_FEATURES.map((name, at) => [name, at])) as Readonly<Record<Feature, number>>
const KINDS = ['speech', 'act', 'credit', 'citing', 'count', 'noun', 'hearsay', 'view']

/** The claims around one, as they were made. */
export interface Around {
  readonly previous: Claim | null
  readonly next: Claim | null
}

/** One row of figures for each candidate. */
export function findSpeakerFeatures(
  claim: Claim,
  candidates: readonly Candidate[],
  scene: Scene,
  { previous, next }: Around,
): Float64Array[] {
  const { views, doc } = scene
  const index = Math.min(viewIndexAt(views, claim.anchor.start), views.length - 1)
  const view = views[index]!
  const [range = { from: 0, to: view.tokens.length }] = rangeIn(view, claim.anchor)
  const given = candidates[0]!
  const shares = sharesOf(scene)
  return candidates.map((candidate) => {
    const row = new Float64Array(SPEAKER_FEATURES.length)
    const set = (feature: Feature, value: number | boolean) => {
      row[INDEX[feature]] = Number(value)
    }
    set('given', candidate === given)
    set('outlet', candidate.source === null)
    set('attribution', candidate.from === 'attribution')
    set('before', candidate.from === 'before')
    if (candidate.place !== null) set(candidate.place.kind, 1)
    set('candidates', candidates.length)
    set('givenOutlet', given.source === null)
    set('givenInSentence', given.source !== null && given.sentencesBefore === 0)
    set('sentencesBefore', Math.min(9, Math.max(-1, candidate.sentencesBefore)))
    if (candidate.source !== null) {
      describeWords(candidate, { views, view, index, range }, set)
      set('unnamed', candidate.source.unnamed)
      set('speaksElsewhere', shares.has(candidate.source.name))
      set('share', shares.get(candidate.source.name) ?? 0)
      set('publisher', likenessToOutlet(candidate.source.name, scene))
      set('spokeBefore', previous?.source?.name === candidate.source.name)
      set('speaksNext', next?.source?.name === candidate.source.name)
      set('nameInClaim', claim.anchor.exact.includes(candidate.source.name))
    } else {
      set('spokeBefore', previous !== null && previous.source === null)
      set('speaksNext', next !== null && next.source === null)
    }
    describeAttribution(candidate, claim, { view, range, scene }, set)
    set('number', claim.facet === 'number')
    set('reaction', claim.facet === 'reaction')
    set('value', claim.value !== null)
    set('denies', claim.stance === 'denies')
    set('declines', claim.stance === 'declines-to-confirm')
    set('hedges', claim.stance === 'hedges')
    set('quoted', (view.tokens[range.from]?.quote ?? -1) >= 0)
    set('length', range.to - range.from)
    set('sentenceLength', view.tokens.length)
    set('rest', view.tokens.length - (range.to - range.from))
    set('attributions', scene.attributionsByView[index]!.length)
    set('place', claim.anchor.start / Math.max(1, doc.text.length))
    set('firstSentence', view.sentence.index === 0 || views[index - 1]?.sentence.paragraph !== view.sentence.paragraph)
    set('speaksForItself', doc.publisherKind === 'government' || doc.publisherKind === 'organisation')
    set('channel', doc.publisherKind === 'channel')
    set('english', doc.language === 'en')
    set('final', view.lexicon.language.grammar.order === 'final')
    return row
  })
}

type SetFeature = (feature: Feature, value: number | boolean) => void

interface Spot {
  readonly views: readonly View[]
  readonly view: View
  readonly index: number
  readonly range: Range
}

function describeWords({ source }: Candidate, { views, view, index, range }: Spot, set: SetFeature): void {
  const at = Math.min(viewIndexAt(views, source!.start), views.length - 1)
  const home = views[at]!
  const [own] = rangeIn(home, source!)
  if (own === undefined) return
  const head = headOf(home, own.from, own.to)
  set('role', is(home, head, WORD.role))
  set('body', is(home, head, WORD.body))
  set('paper', is(home, head, WORD.paper))
  set('several', is(home, head, WORD.several))
  set('pronoun', own.to - own.from <= 2 && is(home, own.from, PRONOUN))
  set('capital', home.tokens[own.to - 1]!.capital)
  set('determiner', is(home, own.from, WORD.determiner))
  set('possessive', is(home, own.from, WORD.possessive))
  set('time', is(home, head, WORD.time))
  set('words', own.to - own.from)
  set('atSentenceStart', own.from === 0)
  const cue = home.lexicon.cues.match(home.norms, own.to)
  set('cueAfter', cue === null || cue === undefined ? 0 : 1 + KINDS.indexOf(cue.value.kind))
  set('verbAfter', is(home, own.to, WORD.auxiliary | WORD.verb | WORD.verbLike))
  set('commaAfter', home.norms[own.to] === ',')
  set(
    'creditBefore',
    [1, 2, 3].some((back) =>
      ['credit', 'citing'].includes(home.lexicon.cues.match(home.norms, own.from - back)?.value.kind ?? ''),
    ),
  )
  if (at !== index) {
    set('gap', 99)
    return
  }
  const ahead = own.from < range.from
  const [from, to] = ahead ? [own.to, range.from] : [range.to, own.from]
  set('ahead', ahead)
  set('inside', own.from >= range.from && own.to <= range.to)
  set('gap', Math.max(0, to - from))
  set('atClaimStart', own.from === range.from)
  set('sameQuote', (home.tokens[own.from]?.quote ?? -1) === (view.tokens[range.from]?.quote ?? -1))
  for (let k = Math.max(0, from); k < to; k++) {
    if (view.norms[k] === ',') set('crossesComma', 1)
    if (is(view, k, WORD.auxiliary | WORD.verb)) set('crossesVerb', 1)
  }
}

function describeAttribution(
  { attribution, source }: Candidate,
  { anchor }: Claim,
  { range, view, scene }: { readonly range: Range; readonly view: View; readonly scene: Scene },
  set: SetFeature,
): void {
  if (attribution === null) return
  let both = 0
  let length = 0
  for (const { start, end } of attribution.content) {
    length += end - start
    both += Math.max(0, Math.min(end, anchor.end) - Math.max(start, anchor.start))
  }
  set('score', attribution.score)
  set('covered', both / Math.max(1, anchor.end - anchor.start))
  set('covering', both / Math.max(1, length))
  set('kind', 1 + KINDS.indexOf(scene.traits.get(attribution.id)?.kind ?? ''))
  set('depth', attribution.parent === null ? 0 : 1)
  set('ofEncoder', attribution.method !== METHOD)
  set('isInner', source !== null && attribution.source[0]?.start !== source.start)
  const cue = attribution.cue[0]
  const [own] = cue === undefined ? [] : rangeIn(view, cue)
  set(
    'cueGap',
    own === undefined
      ? 50
      : own.to <= range.from
        ? range.from - own.to
        : own.from >= range.to
          ? own.from - range.to
          : -1,
  )
}

const shareCache = new WeakMap<Scene, ReadonlyMap<string, number>>()

/** What share of the attributions of a report each source has. */
function sharesOf(scene: Scene): ReadonlyMap<string, number> {
  const known = shareCache.get(scene)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const { name } of scene.namesByAttribution.values()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const shares = new Map([...counts].map(([name, count]) => [name, count / scene.namesByAttribution.size]))
  shareCache.set(scene, shares)
  return shares
}

const likenessCache = new WeakMap<Scene, Map<string, number>>()

/** How much a name is the outlet's own; each name of a report is asked about for many of its claims. */
function likenessToOutlet(name: string, scene: Scene): number {
  const { publisher } = scene.doc
  if (publisher === null) return 0
  const known = likenessCache.get(scene) ?? new Map<string, number>()
  likenessCache.set(scene, known)
  const alike = known.get(name) ?? likeness(name, publisher)
  known.set(name, alike)
  return alike
}

/** Words that two names share, as a share of the shorter one's. */
function likeness(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => new Set(findWords(name).map(({ norm }) => norm)))
  let both = 0
  for (const word of one!) if (other!.has(word)) both++
  return both / Math.max(1, Math.min(one!.size, other!.size))
}
