import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Reading } from '../model/reading.ts'
import { soundKey } from '../text/sound-key.ts'
import { stemWord } from '../text/stem.ts'
import { findWords, type Word } from '../text/words.ts'
import { gatherBySentence } from './gather-by-sentence.ts'
import type { Passage, PassageClaim } from './passage.ts'

/** Terms kept of one sentence: a list of names a page long says nothing that its first sixty words do not. */
const MAX_TERMS = 60

/** Everything that linking will ask of the claims of a document, sentence by sentence, in their order. */
export function findPassages(doc: Document, reading: Reading): Passage[] {
  const publishedAtMs = doc.publishedOn === null ? null : toInstant(doc.publishedOn)
  const claimsById = new Map(reading.claims.map((claim) => [claim.id, claim]))
  const answered = new Set(reading.claims.flatMap(({ answers }) => answers ?? []))
  return gatherBySentence(reading).map(({ sentence, claims }) => {
    const start = sentence?.start ?? claims[0]!.anchor.start
    const end = claims.reduce((furthest, claim) => Math.max(furthest, claim.anchor.end), sentence?.end ?? 0)
    const words = findWords(doc.text, start, end)
    return {
      id: claims[0]!.id,
      document: doc.id,
      language: doc.language,
      publishedAtMs,
      sentence: sentence?.index ?? -1,
      terms: stemAll(words, doc.language),
      names: findNames(words, doc.language),
      numbers: findNumbers(words),
      claims: claims.map((claim) => {
        const meant = claimsById.get(claim.answers ?? claim.id) ?? claim
        const described = describeClaim(claim, meant, doc)
        const vector = reading.vectors[meant.id] ?? null
        return answered.has(meant.id) ? { ...described, answers: meant.id, vector } : { ...described, vector }
      }),
    }
  })
}

/** A claim that answers another by a word for it puts forward what `meant` does. */
function describeClaim(claim: Claim, meant: Claim, { text, language }: Document): Omit<PassageClaim, 'vector'> {
  const { start, end } = claim.anchor
  const stemName = (name: string) => stemAll(findWords(name), language)
  return {
    claim: claim.id,
    start,
    end,
    facet: claim.facet,
    stance: claim.stance,
    terms: stemAll(findWords(text, meant.anchor.start, meant.anchor.end), language),
    source: claim.source ? stemName(claim.source.name).join(' ') : null,
    value: meant.value?.value ?? null,
    // A sign is no word: "$", "%".
    unit: meant.value?.unit ? (stemName(meant.value.unit).at(-1) ?? meant.value.unit) : null,
  }
}

function stemAll(words: readonly Word[], language: string): string[] {
  return words.slice(0, MAX_TERMS).map((word) => stemWord(word.norm, language))
}

function findNumbers(words: readonly Word[]): string[] {
  const digits = words.map((word) => word.norm.replace(/[.,](?=\d{3}(?!\d))/g, '')).filter((norm) => /^\d/.test(norm))
  return [...new Set(digits)]
}

/** Sound keys shorter than this meet by chance. */
const LEAST_KEY = 3

/** Words written as names are, in scripts with capitals; every word in a script without. */
function findNames(words: readonly Word[], language: string): string[] {
  const names = new Set<string>()
  for (const word of words) {
    if (!/^[\p{Lu}\p{Lo}]/u.test(word.text)) continue
    const key = soundKey(stemWord(word.norm, language), language)
    if (key.length >= LEAST_KEY) names.add(key)
  }
  return [...names]
}

function toInstant(iso: string): number | null {
  const at = Date.parse(/T/.test(iso) && !/(Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(at) ? null : at
}
