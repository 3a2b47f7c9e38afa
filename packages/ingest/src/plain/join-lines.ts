/**
 * The paragraphs of a plain text, in order, each one line. Blank lines part paragraphs. Where lines were broken to a
 * width they are joined again; where each line is a paragraph of its own, it stays one.
 *
 * @example joinLines('Some words broken\nto a width.\n\nNext.') // ['Some words broken to a width.', 'Next.']
 */
export function joinLines(source: string): string[] {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/)
  const width = wrapWidth(lines)
  const paragraphs: string[] = []
  let open: string[] = []
  const close = (): void => {
    if (open.length > 0) paragraphs.push(open.reduce(joinTwo))
    open = []
  }
  for (const line of lines) {
    const words = line.trim()
    if (words === '') close()
    else {
      if (width === null || beginsParagraph(line, open.at(-1), width)) close()
      open.push(words)
    }
  }
  close()
  return paragraphs
}

/** A text broken to a width has no line past this many code units; unbroken paragraphs soon do. */
const WIDEST = 132
/** Narrower than this, broken lines are verse, lists or tables. */
const NARROWEST = 36
/** Share of inner lines that come near the width in a text that was broken to it. */
const NEAR_ENOUGH = 0.7
/** A line is near the width when it fills this share of it. */
const NEAR = 0.7

/** The width that a text was broken to, in code units; null where its lines end where its writer ended them. */
function wrapWidth(lines: readonly string[]): number | null {
  const inner: number[] = []
  let longest = 0
  for (let i = 0; i < lines.length; i++) {
    const length = lines[i]!.trim().length
    longest = Math.max(longest, length)
    if (length > 0 && (lines[i + 1] ?? '').trim() !== '') inner.push(length)
  }
  if (inner.length === 0 || longest > WIDEST || longest < NARROWEST) return null
  const near = inner.filter((length) => length >= longest * NEAR).length
  return near / inner.length >= NEAR_ENOUGH ? longest : null
}

/** Whether a line of a broken text opens a paragraph: it is set in, or the line before ended early with a stop. */
function beginsParagraph(line: string, before: string | undefined, width: number): boolean {
  if (before === undefined) return true
  if (/^(?:[-*•–—] |\d{1,2}[.)] )/.test(line.trimStart())) return true
  const firstWord = /^\S+/.exec(line.trim())?.[0].length ?? 0
  const hadRoom = before.length + 1 + firstWord <= width * ROOM
  const ended = /[.!?…。:]["'”’»“)\]]*$/u.test(before)
  return ended && (/^\s/.test(line) || hadRoom)
}

/** Of the width: a writer's tool breaks where the next word no longer fits, give or take uneven letters. */
const ROOM = 0.9

function joinTwo(before: string, line: string): string {
  // "Russian-" + "North Korean": the hyphen stays, since the text does not say whether it was put in to break a word.
  if (/\p{L}-$/u.test(before) && /^\p{L}/u.test(line)) return before + line
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u
  return wide.test(before) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line)
    ? before + line
    : `${before} ${line}`
}
