import { conceptsOf } from '../../languages/holder-words.ts'
import { languageOf } from '../../languages/index.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { NamedSource } from '../../model/claim.ts'
import type { Document } from '../../model/document.ts'
import type { Id } from '../../model/id.ts'
import { findWords } from '../../text/words.ts'
import { lexiconOf, WORD } from '../lexicon.ts'
import { lineageOf } from './lineage-of.ts'

/** The attributions of a document with the names of their sources. */
export interface Named {
  readonly doc: Document
  readonly attributionsById: ReadonlyMap<Id, Attribution>
  readonly namesByAttribution: ReadonlyMap<Id, NamedSource>
}

/** Both are empty in the outlet's own voice. */
export interface Links {
  readonly source: NamedSource | null
  readonly via: readonly NamedSource[]
}

/** Whom a claim is credited to: the nearest speaker, then those on whom it leans, to the farthest that the document names. */
export function chainOf(attribution: Attribution | null, { doc, attributionsById, namesByAttribution }: Named): Links {
  const links: NamedSource[] = []
  const lineage = lineageOf(attribution, attributionsById)
  lineage.forEach(({ id }, depth) => {
    const name = namesByAttribution.get(id)
    if (name === undefined || links[0]?.name === name.name || isOutlet(name, doc)) return
    if (depth < lineage.length - 1 && (!isTeller(name, doc) || isWill(lineage[depth]!, doc))) return
    links.unshift(name)
  })
  const [source, ...via] = links
  return { source: source ?? null, via }
}

/** "The agency said the North has decided to send men": what is said of somebody's will is the agency's word, not theirs. */
function isWill({ cue }: Attribution, { text, language }: Document): boolean {
  const { wills } = lexiconOf(languageOf(language))
  return cue.some(({ start, end }) => {
    const norms = findWords(text, start, end).map(({ norm }) => norm)
    return norms.some((_, at) => wills.match(norms, at) !== null)
  })
}

/** Whether words could tell anything: a name, a person, a body or a paper. "It was far too soon to say" names nobody. */
function isTeller({ name }: NamedSource, { language }: Document): boolean {
  if (/\p{Lu}/u.test(name)) return true
  const { classesOf } = lexiconOf(languageOf(language))
  return findWords(name).some(({ norm }) => (classesOf(norm) & TELLERS) !== 0 || conceptsOf(norm, language).length > 0)
}

const TELLERS = WORD.role | WORD.body | WORD.paper

/** "the Whistle can reveal" in the Daily Whistle, "we have learned": the outlet speaks of itself, and its voice has no source. */
function isOutlet({ name, text }: NamedSource, { publisher, publisherKind }: Document): boolean {
  if (publisher === null || (publisherKind !== null && SPEAKING_FOR_THEMSELVES.has(publisherKind))) return false
  const own = publisher.toLowerCase().split(/\s+/u)
  const words = (name.length < text.length ? name : text)
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== 'the')
  return words.length > 0 && words.every((word) => own.includes(word))
}

/** A ministry that names itself in its own statement is the source of it as much as its publisher. */
const SPEAKING_FOR_THEMSELVES: ReadonlySet<string> = new Set(['government', 'organisation'])
