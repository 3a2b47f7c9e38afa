/** A stretch of a document's text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words of a text, in order: what stands between them is none. */
export function listWords(text: string, language: string): readonly Stretch[] {
  return [...segmenterOf(language, 'word').segment(text)].flatMap(({ isWordLike, index, segment }) =>
    isWordLike ? [{ start: index, end: index + segment.length }] : [],
  )
}

/** The sentences of a text, each from its first word to its last; none runs over the end of a line. */
export function listSentences(text: string, language: string, words: readonly Stretch[]): readonly Stretch[] {
  const segmenter = segmenterOf(language, 'sentence')
  const sentences: Stretch[] = []
  let next = 0
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    for (const { segment, index: within } of segmenter.segment(line)) {
      const end = index + within + segment.length
      const first = words[next]
      while (next < words.length && words[next]!.start < end) next += 1
      const last = words[next - 1]
      if (first && last && first.start < end) sentences.push({ start: first.start, end: last.end })
    }
  return sentences
}

interface Choosing {
  readonly words: readonly Stretch[]
  readonly sentences: readonly Stretch[]
  readonly chosen: Stretch
}

/** The words that a key chooses: up and down a sentence, left and right another last word, with Shift another first; null for other keys. */
export function chooseByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  { words, sentences, chosen }: Choosing,
): Stretch | null {
  if (key === 'ArrowDown' || key === 'ArrowUp') return stepSentence(sentences, chosen, key === 'ArrowDown' ? 1 : -1)
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return null
  return (shiftKey ? moveStart : moveEnd)(words, chosen, key === 'ArrowRight' ? 1 : -1)
}

/** The sentence so many after the one in which a stretch begins; the first or last where there is none. */
export function stepSentence(sentences: readonly Stretch[], { start }: Pick<Stretch, 'start'>, by: number): Stretch {
  const at = Math.max(
    0,
    sentences.findLastIndex((sentence) => sentence.start <= start),
  )
  return sentences[clamp(at + by, 0, sentences.length - 1)]!
}

/** A stretch whose last word is another one, so many later; never before its first. */
function moveEnd(words: readonly Stretch[], stretch: Stretch, by: number): Stretch {
  const { first, last } = wordsOf(words, stretch)
  return { ...stretch, end: words[clamp(last + by, first, words.length - 1)]!.end }
}

/** A stretch whose first word is another one, so many later; never past its last. */
function moveStart(words: readonly Stretch[], stretch: Stretch, by: number): Stretch {
  const { first, last } = wordsOf(words, stretch)
  return { ...stretch, start: words[clamp(first + by, 0, last)]!.start }
}

function wordsOf(words: readonly Stretch[], { start, end }: Stretch) {
  const first = Math.max(
    0,
    words.findIndex((word) => word.end > start),
  )
  return {
    first,
    last: Math.max(
      first,
      words.findLastIndex((word) => word.start < end),
    ),
  }
}

function clamp(at: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, at))
}

/** A language that the browser knows no rules for is cut by the common ones. */
function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    return new Intl.Segmenter(undefined, { granularity })
  }
}
