import type { Document } from '../model/document.ts'
import type { Quotation } from '../model/quotation.ts'
import type { Sentence } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'
import { matchDateline } from '../text/dateline.ts'
import { findWords } from '../text/words.ts'
import { type Lexicon, WORD } from './lexicon.ts'

/** One word or mark of a sentence. */
interface Token {
  readonly start: number
  readonly end: number
  /** As `findWords` compares words; a mark stands for itself. */
  readonly norm: string
  readonly isWord: boolean
  /** Whether it is printed with a capital first letter. */
  readonly capital: boolean
  /** Bits of `WORD`; 0 for a mark. */
  readonly classes: number
  /** The index in `quotes` of the outermost quotation that it stands in, its marks included; -1 outside. */
  readonly quote: number
}

/** A quotation as far as it stands in one sentence, in token indices. */
export interface QuoteView {
  readonly quotation: Quotation
  readonly from: number
  /** After its last token. */
  readonly to: number
  /** Long enough to be a speech of its own; a shorter one is a few quoted words within a clause. */
  readonly long: boolean
}

/** A sentence made ready for the rules: its words and marks with their classes, and the quotations in it. */
export interface View {
  readonly sentence: Sentence
  readonly text: string
  readonly tokens: readonly Token[]
  readonly norms: readonly string[]
  readonly quotes: readonly QuoteView[]
  readonly lexicon: Lexicon
}

/** Quoted words from which on a quotation counts as speech instead of quoted wording. */
const SPEECH_WORDS = 5

/** The views of every sentence of a document, datelines left out. */
export function makeViews(
  doc: Document,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): View[] {
  const outer = quotations.filter((quotation) => quotation.depth === 0)
  let next = 0
  let paragraph = -1
  return sentences.map((sentence) => {
    while (next < outer.length && outer[next]!.end <= sentence.start) next++
    const near: Quotation[] = []
    for (let k = next; k < outer.length && outer[k]!.start < sentence.end; k++) near.push(outer[k]!)
    const start = sentence.paragraph === paragraph ? sentence.start : afterDateline(doc.text, sentence)
    paragraph = sentence.paragraph
    return makeView(doc.text, sentence, { start, near, lexicon })
  })
}

function afterDateline(text: string, sentence: Sentence): number {
  const dateline = matchDateline(text, sentence.start)
  return dateline !== null && dateline.end <= sentence.end ? dateline.end : sentence.start
}

function makeView(
  text: string,
  sentence: Sentence,
  { start, near, lexicon }: { readonly start: number; readonly near: readonly Quotation[]; readonly lexicon: Lexicon },
): View {
  const tokens: Token[] = []
  let at = start
  const addMarks = (to: number): void => {
    for (let k = at; k < to; ) {
      const mark = String.fromCodePoint(text.codePointAt(k)!)
      const end = Math.min(to, k + mark.length)
      if (mark.trim() !== '' && !isHyphen(text, k)) {
        tokens.push({ start: k, end, norm: mark, isWord: false, capital: false, classes: 0, quote: quoteAt(near, k) })
      }
      k = end
    }
  }
  for (const word of findWords(text, start, sentence.end)) {
    addMarks(word.start)
    const capital = word.text[0] !== word.norm[0] && word.text[0] === word.text[0]!.toUpperCase()
    // "Lukas Ehrenfried": a name with the ending of a verb is no verb.
    const isName = capital && tokens.at(-1)?.isWord === true && !lexicon.language.grammar.capitalNouns
    tokens.push({
      start: word.start,
      end: word.end,
      norm: word.norm,
      isWord: true,
      capital,
      classes: lexicon.classesOf(word.norm) & (isName ? ~WORD.verbLike : -1),
      quote: quoteAt(near, word.start),
    })
    at = word.end
  }
  addMarks(sentence.end)
  const quotes = near.map((quotation, index) => viewQuote(quotation, index, tokens))
  return { sentence, text, tokens, norms: tokens.map((token) => token.norm), quotes, lexicon }
}

function viewQuote(quotation: Quotation, index: number, tokens: readonly Token[]): QuoteView {
  let from = 0
  while (from < tokens.length && tokens[from]!.quote !== index) from++
  let to = from
  let words = 0
  while (to < tokens.length && tokens[to]!.quote === index) {
    if (tokens[to]!.isWord) words++
    to++
  }
  return {
    quotation,
    from,
    to,
    long: words >= SPEECH_WORDS || quotation.end > (tokens[to - 1]?.end ?? 0) || from === 0,
  }
}

function quoteAt(near: readonly Quotation[], at: number): number {
  for (let k = 0; k < near.length; k++) if (at >= near[k]!.start && at < near[k]!.end) return k
  return -1
}

/** A hyphen within a word is no mark between words: "north-east". */
function isHyphen(text: string, at: number): boolean {
  return HYPHENS.has(text[at]!) && isTight(text[at - 1]) && isTight(text[at + 1])
}

const HYPHENS = new Set(['-', '‐', '‑', '/'])

function isTight(character: string | undefined): boolean {
  return character !== undefined && character.trim() !== ''
}

/** The span of tokens `[from, to)` in the text; null where there is none. */
export function spanOf(view: View, from: number, to: number): Span | null {
  const first = view.tokens[from]
  const last = view.tokens[to - 1]
  return first && last && from < to ? { start: first.start, end: last.end } : null
}

/** Whether the token at `index` has one of the classes. */
export function is(view: View, index: number, classes: number): boolean {
  return ((view.tokens[index]?.classes ?? 0) & classes) !== 0
}

/** The index of the first sentence that ends after a place in the text; the number of views where none does. */
export function viewIndexAt(views: readonly View[], place: number): number {
  let low = 0
  let high = views.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (views[middle]!.sentence.end <= place) low = middle + 1
    else high = middle
  }
  return low
}
