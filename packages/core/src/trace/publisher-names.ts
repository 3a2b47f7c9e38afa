import type { Document } from '../model/index.ts'
import { soundKey } from '../text/sound-key.ts'
import { findWords } from '../text/words.ts'
import { stripEnding } from './document-traits.ts'

/** By what a publisher is recognised in other documents. */
export interface PublisherNames {
  /** As it is printed. */
  readonly name: string
  /** Sound key of its whole name. */
  readonly full: string
  /** Sound key of its last word where that alone may stand for it ("the Observer"); null otherwise. */
  readonly short: string | null
  /** Its initials, where it has three words or more, and what stands in brackets in its dateline. */
  readonly acronyms: readonly string[]
  /** Whether it reports what others say; a government, a group or a channel speaks for itself. */
  readonly press: boolean
}

/** A document with a publisher, as far as naming it needs. */
export type Published = Pick<Document, 'publisher' | 'publisherKind' | 'language' | 'text'>

/**
 * How other documents may name a publisher; `null` where the document has none.
 *
 * @example namePublisher(hpa)?.acronyms // ['HPA']
 */
export function namePublisher(document: Published): PublisherNames | null {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const names = readNames(document)
  remembered.set(document, names)
  return names
}

/** A document is asked about for each of its claims. */
const remembered = new WeakMap<Published, PublisherNames | null>()

function readNames(document: Published): PublisherNames | null {
  if (document.publisher === null) return null
  const words = findWords(document.publisher).filter((word) => word.norm !== 'the')
  const last = words.at(-1)
  if (last === undefined) return null
  return {
    name: document.publisher,
    full: nameSoundKey(document.publisher, document.language),
    short: words.length > 1 ? nameSoundKey(last.text, document.language) : null,
    acronyms: findAcronyms(
      document,
      words.map((word) => word.text),
    ),
    press: isPress(document),
  }
}

/** Sound key of an outlet's or a body's name without article, particle and the word "news agency" that Korean adds to it. */
export function nameSoundKey(name: string, language: string): string {
  const bare = stripEnding(name.replace(/^the\s/iu, '')).replace(KOREAN_OUTLET, '')
  return soundKey(bare, language)
}

function findAcronyms(document: Published, words: readonly string[]): string[] {
  const acronyms = new Set<string>()
  const big = words.filter((word) => /^\p{Lu}/u.test(word))
  if (big.length >= 3) acronyms.add(big.map((word) => word[0]).join(''))
  for (const word of words) if (/^\p{Lu}{2,6}$/u.test(word)) acronyms.add(word)
  const dateline = /^[^\n]{0,60}?[(/](\p{Lu}{2,6})[)/]/u.exec(document.text)?.[1]
  if (dateline !== undefined) acronyms.add(dateline)
  return [...acronyms]
}

const KOREAN_OUTLET = /(?:일보|신문|통신|방송)$/u

const PRESS: ReadonlySet<string> = new Set(['agency', 'newspaper', 'broadcaster', 'site', 'aggregator'])

/** Whether a publisher reports what others say. */
export function isPress({ publisherKind }: Pick<Document, 'publisherKind'>): boolean {
  return PRESS.has(publisherKind ?? '')
}

/** The publishers of a case, by how others name them: each once, in a fixed order. */
export function findPublishers(documents: readonly Published[]): PublisherNames[] {
  const byName = new Map<string, PublisherNames>()
  for (const document of documents) {
    const names = namePublisher(document)
    if (names === null) continue
    const acronyms = [...new Set([...(byName.get(names.full)?.acronyms ?? []), ...names.acronyms])].sort()
    byName.set(names.full, { ...names, acronyms })
  }
  return [...byName.values()].sort((a, b) => (a.full < b.full ? -1 : 1))
}
