/** Letters that windows-1252 has at 80 to 9F; the rest of its upper half are the code points themselves. */
const UPPER: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((letter, index) => [letter, 0x80 + index]),
)

/** Runs that may be UTF-8 read as windows-1252: a leading byte and what follows it. A closing mark may have lost its last byte. */
const RUNS = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/gu
const LOST = /â€(?=[\s.,;:!?)]|$)/gu

/** What is mended: accented letters, marks of the press, Cyrillic. "É»" would be a letter that no report has. */
const MEANT = /^[\u00a0-\u00ff\u2010-\u203a\u20ac\u0400-\u045f\u0490\u0491]$/u

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Text that was encoded as UTF-8, read as windows-1252 and encoded again, as it was meant: "â€œa lineâ€" is “a line”. Letters that stand
 * so on purpose ("naïve", "é") stay.
 *
 * @example mendTwiceEncoded('Iâ€™m') // 'I’m'
 */
export function mendTwiceEncoded(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf€‚„…†‡ˆ‰‘’“”•–—˜™]/u.test(text)) return text
  return text.replace(RUNS, mendRun).replace(LOST, '”')
}

function mendRun(run: string): string {
  const bytes = Uint8Array.from(run, (letter) => UPPER.get(letter) ?? letter.codePointAt(0)!)
  for (let length = bytes.length; length > 1; length--) {
    try {
      const meant = utf8.decode(bytes.subarray(0, length))
      if (MEANT.test(meant)) return meant + run.slice(length)
    } catch {
      // Not so many bytes, or no UTF-8 at all.
    }
  }
  return run
}
