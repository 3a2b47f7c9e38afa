import { diffArrays } from 'diff'

/** A place where two texts differ: what stood there, and what stands there now; one of the two may be empty. */
export interface Edit {
  /** Where it stood in the older text, in UTF-16 code units. */
  readonly before: { readonly start: number; readonly end: number; readonly text: string }
  readonly after: { readonly start: number; readonly end: number; readonly text: string }
}

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Words put in, taken out or changed before two texts count as different throughout. */
const MOST_EDITS = 2_000
/** Steps that a comparison may take, about a second: of very long texts fewer edits are looked for. */
const MOST_STEPS = 40_000_000

/**
 * The places where two texts differ, word by word, in order; white space alone is no difference. Null where they differ in so
 * much that no list of places would tell anything.
 *
 * @example diffWords('some 1,500 men', 'some 15,000 men') // [{ before: { text: '1,500', … }, after: { text: '15,000', … } }]
 */
export function diffWords(before: string, after: string): readonly Edit[] | null {
  const [old, now] = [tokensOf(before), tokensOf(after)]
  const parts = diffArrays(
    old.map((token) => token.text),
    now.map((token) => token.text),
    { maxEditLength: Math.min(MOST_EDITS, Math.floor(MOST_STEPS / (old.length + now.length + 1))) },
  )
  if (parts === undefined) return null
  const edits: Edit[] = []
  let [at, to, open] = [0, 0, false]
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      at += count
      to += count
      open = false
      continue
    }
    const [a, b] = [removed ? count : 0, added ? count : 0]
    const last = open ? edits.pop() : undefined
    edits.push({
      before: join(last?.before, spanOf(old, at, a, before)),
      after: join(last?.after, spanOf(now, to, b, after)),
    })
    at += a
    to += b
    open = true
  }
  return edits
}

function spanOf(tokens: readonly Token[], from: number, count: number, text: string): Edit['before'] {
  const end = count === 0 ? (tokens[from - 1]?.end ?? 0) : tokens[from + count - 1]!.end
  const start = count === 0 ? end : tokens[from]!.start
  return { start, end, text: text.slice(start, end) }
}

/** What was taken out and what was put in at one place come as two parts of the comparison, in either order. */
function join(known: Edit['before'] | undefined, found: Edit['before']): Edit['before'] {
  return known !== undefined && found.text === '' ? known : found
}

const TOKENS = /[\p{L}\p{M}\p{N}]+(?:[.,'’ʼ-][\p{L}\p{M}\p{N}]+)*|\S/gu

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKENS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}
