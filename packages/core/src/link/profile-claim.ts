import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import type { Sentence } from '../model/sentence.ts'
import { soundKey } from '../text/sound-key.ts'
import { stemWord } from '../text/stem.ts'
import { findWords } from '../text/words.ts'
import type { ClaimProfile } from './claim-profile.ts'

/** Terms kept of one sentence: a list of names a page long says nothing that its first sixty words do not. */
const MAX_TERMS = 60

/** Everything that linking will ask of a claim, read once from its document. */
export function profileClaim(claim: Claim, doc: Document, reading: Reading): ClaimProfile {
  const { start, end } = claim.anchor
  const sentence = findSentence(reading.sentences, start)
  const from = sentence?.start ?? start
  const to = Math.max(sentence?.end ?? end, end)
  return {
    claim: claim.id,
    document: doc.id,
    page: doc.page,
    publisher: doc.publisher,
    language: doc.language,
    publishedAtMs: doc.publishedOn === null ? null : toInstant(doc.publishedOn),
    start,
    end,
    sentence: sentence?.index ?? -1,
    facet: claim.facet,
    stance: claim.stance,
    terms: findTerms(doc.text, start, end, doc.language),
    context: findTerms(doc.text, from, to, doc.language),
    names: findNames(doc.text, from, to, doc.language),
    source: claim.source ? findTerms(claim.source.name, 0, claim.source.name.length, doc.language).join(' ') : null,
    value: claim.value?.value ?? null,
    low: claim.value?.low ?? null,
    high: claim.value?.high ?? null,
    unit: claim.value?.unit
      ? (findTerms(claim.value.unit, 0, claim.value.unit.length, doc.language).at(-1) ?? null)
      : null,
    vector: reading.vectors[claim.id] ?? null,
    numbers: findNumbers(doc.text, from, to),
  }
}

function findTerms(text: string, start: number, end: number, language: string): string[] {
  return findWords(text, start, end)
    .slice(0, MAX_TERMS)
    .map((word) => stemWord(word.norm, language))
}

function findNumbers(text: string, start: number, end: number): string[] {
  const digits = findWords(text, start, end)
    .map((word) => word.norm.replace(/[.,](?=\d{3}(?!\d))/g, ''))
    .filter((norm) => /^\d/.test(norm))
  return [...new Set(digits)]
}

/** Sound keys shorter than this meet by chance. */
const LEAST_KEY = 3

/** Words written as names are, in scripts with capitals; every word in a script without. */
function findNames(text: string, start: number, end: number, language: string): string[] {
  const names = new Set<string>()
  for (const word of findWords(text, start, end)) {
    if (!/^[\p{Lu}\p{Lo}]/u.test(word.text)) continue
    const key = soundKey(stemWord(word.norm, language), language)
    if (key.length >= LEAST_KEY) names.add(key)
  }
  return [...names]
}

/** The sentence that holds a place; sentences come in order. */
function findSentence(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.start <= at ? sentence : undefined
}

function toInstant(iso: string): number | null {
  const at = Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(at) ? null : at
}
