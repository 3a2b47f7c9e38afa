import { createHash } from 'node:crypto'

/**
 * Trees of hashes after RFC 6962, over lines of text instead of bytes, so that each step is a file that `sha256sum` checks:
 * a leaf is the hash of `leaf HASH`, a node that of `node LEFT RIGHT`, each with a line end.
 */
export function rootOf(hashes: readonly string[]): string {
  return climb(hashes.map((hash) => sha256(leafLine(hash)))).root
}

/** The lines from one entry up to the root, each holding the hash of the one before; the root is the hash of the last. */
export function pathOf(hashes: readonly string[], at: number): readonly string[] {
  const leaf = leafLine(hashes[at]!)
  return [
    leaf,
    ...climb(
      hashes.map((hash) => sha256(leafLine(hash))),
      at,
    ).lines,
  ]
}

function climb(leaves: readonly string[], from = 0): { readonly root: string; readonly lines: readonly string[] } {
  const lines: string[] = []
  let [level, at] = [leaves, from]
  while (level.length > 1) {
    const above: string[] = []
    for (let left = 0; left < level.length; left += 2) {
      const right = level[left + 1]
      if (right === undefined) {
        // The odd one at the end goes up as it is.
        above.push(level[left]!)
        continue
      }
      const line = `node ${level[left]} ${right}\n`
      if (at === left || at === left + 1) lines.push(line)
      above.push(sha256(line))
    }
    level = above
    at = Math.floor(at / 2)
  }
  return { root: level[0] ?? sha256(''), lines }
}

function leafLine(hash: string): string {
  return `leaf ${hash}\n`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
