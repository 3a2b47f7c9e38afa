import { conceptsOf } from '../../packages/core/src/languages/holder-words.ts'
import {
  type Claim,
  type Document,
  Facet,
  type Id,
  makeAnchor,
  makeId,
  type NamedSource,
} from '../../packages/core/src/model/index.ts'
import { findWords } from '../../packages/core/src/text/words.ts'
import type { TracedClaim } from '../../packages/core/src/trace/index.ts'
import type { GoldCase, GoldMention } from './read-case.ts'

/** A true mention as a claim: words, stance, value and the nearest source by its words; no chain and no origin. */
export interface GoldClaim extends TracedClaim {
  readonly mention: GoldMention
}

/** The true mentions of a case by their true claim: what a perfect attribute and link would hand to trace. */
export function readGoldGroups(gold: GoldCase): Map<string, GoldClaim[]> {
  const groups = new Map<string, GoldClaim[]>()
  const byDoc = new Map<string, GoldMention[]>()
  for (const mention of gold.mentions) byDoc.set(mention.doc, [...(byDoc.get(mention.doc) ?? []), mention])
  for (const [doc, mentions] of byDoc) {
    const { document } = gold.documents.get(doc)!
    const inOrder = [...mentions].sort((a, b) => document.text.indexOf(a.quote) - document.text.indexOf(b.quote))
    const speakers: NamedSource[] = []
    for (const mention of inOrder) {
      const source = mention.speaker === null ? null : nameSpeaker(mention, document, speakers)
      if (source !== null) speakers.push(source)
      const kind = gold.claims.find((claim) => claim.id === mention.claim)!.kind
      const claim = makeClaim(mention, document, source, Facet.parse(kind))
      groups.set(mention.claim, [...(groups.get(mention.claim) ?? []), { claim, document, mention }])
    }
  }
  return groups
}

function makeClaim(mention: GoldMention, document: Document, source: NamedSource | null, facet: Facet): Claim {
  const start = document.text.indexOf(mention.quote)
  const end = start + mention.quote.length
  return {
    kind: 'claim',
    id: makeId('claim', document.id, mention.id),
    anchor: makeAnchor(document, start, end),
    facet,
    stance: mention.stance,
    hedge: null,
    attribution: null,
    source,
    via: [],
    value:
      mention.value === null
        ? null
        : { start, end, value: mention.value, low: null, high: null, unit: null, rounding: 'exact' },
    happened: null,
    saidOn: null,
    places: [],
    method: 'eval.gold.v1',
  }
}

const PRONOUN = /^(?:he|she|it|they|him|her|them|we|i|er|sie|es|он|она|оно|они|він|вона|вони|그|그는|그녀)$/iu
const ARTICLE = /^(?:the|this|that|same|der|die|das|den|dem|dieser|этот|эта|цей|ця|이|그)\s+/iu

/** A simple stand-in for what attribute does: pronouns and bare descriptions go back to the last speaker that fits. */
function nameSpeaker(mention: GoldMention, document: Document, before: readonly NamedSource[]): NamedSource {
  const text = mention.speaker!
  const at = document.text.indexOf(mention.quote)
  const near = [document.text.lastIndexOf(text, at + mention.quote.length), document.text.indexOf(text, at)].filter(
    (x) => x >= 0,
  )
  const start = near.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? at
  const make = (name: string, unnamed: boolean): NamedSource => ({
    start,
    end: start + text.length,
    text,
    name,
    entity: null as Id | null,
    unnamed,
  })
  if (PRONOUN.test(text)) {
    const last = before.at(-1)
    return last === undefined ? make(text, false) : make(last.name, last.unnamed)
  }
  const words = findWords(text)
  const named = words.some(
    (word) =>
      /^\p{Lu}/u.test(word.text) &&
      conceptsOf(word.text, document.language).length === 0 &&
      !/^(the|a|an|der|die|das|its|his|her)$/iu.test(word.text),
  )
  const korean = document.language === 'ko'
  const concepts = words.flatMap((word) => conceptsOf(word.text, document.language))
  if (!named && words.length <= 3 && (ARTICLE.test(text) || words.length === 1)) {
    const meant = before.findLast((other) => {
      const others = findWords(other.name).flatMap((word) => conceptsOf(word.text, document.language))
      return findWords(other.name).length > words.length && concepts.some((concept) => others.includes(concept))
    })
    if (meant !== undefined) return make(meant.name, meant.unnamed)
    const person = before.at(-1)
    if (
      person !== undefined &&
      concepts.some((concept) =>
        ['commander', 'minister', 'officer', 'envoy', 'deputy', 'soldier'].includes(concept),
      ) &&
      !person.unnamed
    ) {
      return make(person.name, person.unnamed)
    }
  }
  const unnamedRole = concepts.some((concept) =>
    [
      'source',
      'official',
      'officer',
      'diplomat',
      'doctor',
      'soldier',
      'banker',
      'railwayman',
      'docker',
      'nurse',
      'engineer',
      'driver',
      'relative',
      'recruit',
    ].includes(concept),
  )
  const body = concepts.some((concept) => ['ministry', 'agency', 'service', 'spokesperson'].includes(concept))
  const unnamed =
    unnamedRole &&
    (!named || /unnamed|anonym|senior|former|назв|имен|익명|고위|전직|namen|ungenannt|\ba /u.test(text)) &&
    !body &&
    !(korean && false)
  return make(text.replace(ARTICLE, ''), unnamed && !/\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(text))
}
