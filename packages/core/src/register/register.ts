import type { Publisher } from '../model/publisher.ts'
import { normaliseWord } from '../text/words.ts'

/**
 * What is known of publishers, found by any of their names. A later line of one name takes the place of an earlier one, so
 * that a case adds to what ships.
 *
 * @example makeRegister(SHIPPED_REGISTER).find('the associated press')?.country // 'United States'
 */
export interface Register {
  /** Null where no line has this name. */
  readonly find: (name: string | null) => Publisher | null
  /** Every line in force, by name. */
  readonly publishers: readonly Publisher[]
}

export function makeRegister(lines: readonly Publisher[]): Register {
  const byName = new Map<string, Publisher>()
  for (const line of lines) byName.set(publisherKey(line.name), line)
  const publishers = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  // Its own name outranks another's second name.
  const byAnyName = new Map<string, Publisher>()
  for (const line of publishers) for (const also of line.also) byAnyName.set(publisherKey(also), line)
  for (const [key, line] of byName) byAnyName.set(key, line)
  return { find: (name) => (name === null ? null : (byAnyName.get(publisherKey(name)) ?? null)), publishers }
}

/** One form for the ways in which a name is printed: case, article and signs aside. Nothing is guessed: RIA is not AP. */
export function publisherKey(name: string): string {
  return normaliseWord(name)
    .replace(/^(?:the|die|der|das)\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
