import {
  type Claim,
  type Document,
  Facet,
  type Judgement,
  makeAnchor,
  makeId,
  type NamedSource,
  type Quantity,
  type Reading,
  Stance,
} from '@sayso/core'
import { findWords, matchClaim } from './find-words.ts'

/** Claims that a person put in place; their other fields are as bare as the ruling. */
const JUDGED = 'judge.person.v1'
/** What `judge source` and `judge claim` take for "the outlet itself" and "this is no claim". */
export const OWN_VOICE = 'outlet'
export const NO_CLAIM = 'none'

/** A reading as later stages see it: with what people ruled on its claims, in the order given. */
export function applyToReading(reading: Reading, doc: Document, judgements: readonly Judgement[]): Reading {
  let seen = reading
  for (const judgement of judgements) {
    const apply = RULES[judgement.ruling]
    const judged = judgement.about[0]
    if (apply === undefined || judged === undefined) continue
    const words = findWords(judged.anchor, doc)
    if (words === null) continue
    const claim = matchClaim(words, judged.facet, seen)
    seen = apply({ reading: seen, doc, judgement, words, claim })
  }
  return seen
}

interface Ruled {
  readonly reading: Reading
  readonly doc: Document
  readonly judgement: Judgement
  readonly words: { readonly start: number; readonly end: number }
  readonly claim: Claim | null
}

const RULES: Partial<Record<Judgement['ruling'], (ruled: Ruled) => Reading>> = {
  claim: ruleClaim,
  stance: (ruled) =>
    change(ruled, (claim) => ({
      ...claim,
      stance: Stance.catch(claim.stance).parse(ruled.judgement.value),
    })),
  value: (ruled) => change(ruled, (claim) => ({ ...claim, value: ruleValue(claim, ruled.judgement.value) })),
  source: (ruled) => change(ruled, (claim) => ({ ...claim, source: ruleSource(ruled, claim) })),
  entity: ruleEntity,
}

function change(ruled: Ruled, make: (claim: Claim) => Claim): Reading {
  const { claim, reading } = ruled
  if (claim === null) return reading
  return { ...reading, claims: reading.claims.map((each) => (each.id === claim.id ? make(claim) : each)) }
}

/** Takes a claim away, or puts one in place where none was found. */
function ruleClaim({ reading, doc, judgement, words, claim }: Ruled): Reading {
  if (judgement.value === NO_CLAIM)
    return claim === null ? reading : { ...reading, claims: reading.claims.filter((each) => each.id !== claim.id) }
  const facet = judgement.about[0]?.facet ?? Facet.parse('event')
  if (claim !== null && claim.facet === facet && claim.anchor.start === words.start && claim.anchor.end === words.end)
    return reading
  const around = matchClaim(words, null, reading)
  const added: Claim = {
    kind: 'claim',
    id: makeId('claim', doc.id, words.start, words.end, facet),
    anchor: makeAnchor(doc, words.start, words.end),
    facet,
    stance: around?.stance ?? 'asserts',
    hedge: around?.hedge ?? null,
    attribution: around?.attribution ?? null,
    source: around?.source ?? null,
    via: around?.via ?? [],
    value: null,
    happened: around?.happened ?? null,
    saidOn: around?.saidOn ?? doc.publishedOn,
    places: [],
    method: JUDGED,
  }
  const claims = [...reading.claims.filter((each) => each.id !== added.id), added]
  return { ...reading, claims: claims.sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1)) }
}

function ruleValue(claim: Claim, value: string | null): Quantity | null {
  const figure = value === null || value.trim() === '' ? Number.NaN : Number(value)
  if (!Number.isFinite(figure)) return null
  const { start, end } = claim.value ?? claim.anchor
  return { start, end, value: figure, low: figure, high: figure, unit: claim.value?.unit ?? null, rounding: 'exact' }
}

/** The source by the name that was ruled, at the place where the document prints it next to the claim, if it does. */
function ruleSource({ doc, judgement }: Ruled, claim: Claim): NamedSource | null {
  const name = judgement.value
  if (name === null || name === OWN_VOICE) return null
  const at = nearest(doc.text, name, claim.anchor.start)
  const span =
    at === null ? { start: claim.anchor.start, end: claim.anchor.start } : { start: at, end: at + name.length }
  return { ...span, text: at === null ? '' : name, name, entity: null, unnamed: false }
}

function nearest(text: string, words: string, to: number): number | null {
  const before = text.lastIndexOf(words, to)
  const after = text.indexOf(words, to)
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after)
  return to - before <= after - to ? before : after
}

/** Whom the claim's source is: the name goes to every claim of the document that is credited so. */
function ruleEntity({ reading, judgement, claim }: Ruled): Reading {
  const name = judgement.value
  const before = claim?.source?.name
  if (name === null || before === undefined) return reading
  const rename = (source: NamedSource): NamedSource =>
    source.name === before ? { ...source, name, unnamed: false } : source
  const claims = reading.claims.map((each) => ({
    ...each,
    source: each.source === null ? null : rename(each.source),
    via: each.via.map(rename),
  }))
  return { ...reading, claims }
}
