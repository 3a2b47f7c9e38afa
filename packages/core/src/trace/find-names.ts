import type { Document } from '../model/index.ts'
import { findWords } from '../text/words.ts'
import { stripEnding } from './document-traits.ts'
import { nameSoundKey } from './publisher-names.ts'

/** A run of capitalised words (in Korean, one word) that may name an outlet. */
export interface NamedRun {
  readonly words: string
  /** Sound key of its words together. */
  readonly key: string
  /** Over or under the text, at its head, or in it. */
  readonly place: 'byline' | 'credit' | 'dateline' | 'text'
  /** Where it stands in the text; -1 in a byline or credit. */
  readonly start: number
}

const remembered = new WeakMap<Document, readonly NamedRun[]>()

/** Every name in byline, credits, dateline and text that could be an outlet's, computed once for each document object. */
export function findNames(document: Document): readonly NamedRun[] {
  const known = remembered.get(document)
  if (known !== undefined) return known
  const headEnd =
    document.dateline === null ? (DATELINE.exec(document.text)?.[0].length ?? 0) : document.dateline.length
  const runs = [
    ...(document.byline === null ? [] : findRuns(document.byline, document.language, () => 'byline')),
    ...document.credits.flatMap((credit) => findRuns(credit, document.language, () => 'credit')),
    ...findRuns(document.text, document.language, (start) => (start < headEnd ? 'dateline' : 'text')),
  ]
  remembered.set(document, runs)
  return runs
}

/** "TESMOND, Nov. 5 (HPA) -", "ТЕРЁНОВ, 3 ноября. /Лисинформ/.", "Stawin (Corvane) –": the agency stands in brackets or slashes. */
const DATELINE = /^[^\n]{0,50}?(?:\([^()\n]{2,30}\)|\/[^/\n]{2,30}\/|\[[^[\]\n]{2,30}\])[^\n]{0,4}/u

function findRuns(text: string, language: string, placeAt: (start: number) => NamedRun['place']): NamedRun[] {
  const runs: NamedRun[] = []
  let open: { start: number; end: number } | null = null
  const close = () => {
    if (open === null) return
    const words = stripEnding(text.slice(open.start, open.end))
    const key = nameSoundKey(words, language)
    if (key !== '') {
      const place = placeAt(open.start)
      runs.push({ words, key, place, start: place === 'byline' || place === 'credit' ? -1 : open.start })
    }
    open = null
  }
  for (const word of findWords(text)) {
    const capital = /^\p{Lu}/u.test(word.text)
    const hangul = /^\p{Script=Hangul}/u.test(word.text)
    if (capital && open !== null && /^(?:[ -]| & )$/u.test(text.slice((open as { end: number }).end, word.start))) {
      ;(open as { end: number }).end = word.end
      continue
    }
    close()
    if (capital || hangul) open = { start: word.start, end: word.end }
  }
  close()
  return [...runs, ...findQuoted(text, language, placeAt)]
}

/** Names between quotation marks, of which only the first word need have a capital: «Вашингтон курьер». */
function findQuoted(text: string, language: string, placeAt: (start: number) => NamedRun['place']): NamedRun[] {
  const runs: NamedRun[] = []
  for (const { 0: quoted, 1: words, index } of text.matchAll(QUOTED)) {
    const key = nameSoundKey(words!, language)
    const place = placeAt(index)
    if (key !== '' && quoted.includes(' '))
      runs.push({ words: words!, key, place, start: place === 'byline' || place === 'credit' ? -1 : index + 1 })
  }
  return runs
}

/** A capital and at most five words, the quotation marks around them those of names. */
const QUOTED = /[«“„](\p{Lu}[\p{L}\p{N}'’.-]*(?: [\p{L}\p{N}'’.&-]+){0,4})[»”“]/gu
