/** A hypothesis as the server takes it. */
interface Answer {
  readonly name: string
  readonly says: string
}

/**
 * Answers one a line, each with a short name: the one that stands before a colon ("H1: They fight"), or the next of H1, H2 …
 * that no other has.
 *
 * @param taken Names that are not free.
 */
export function nameAnswers(lines: string, taken: readonly string[] = []): readonly Answer[] {
  const found = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => NAMED.exec(line)?.groups ?? { says: line })
  const names = new Set([...taken, ...found.flatMap(({ name }) => name ?? [])])
  return found.map(({ name, says }) => ({ name: name ?? nextName(names), says: says! }))
}

/** A word of letters and digits with at least one digit, or one letter alone: "Note: …" is no name. */
const NAMED = /^(?<name>(?=[\p{L}\p{N}]*\p{N}|\p{L}:)[\p{L}\p{N}]{1,20}):\s+(?<says>\S.*)$/u

/** The next name of H1, H2 … that is free, which is taken by it. */
export function nextName(names: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `H${number}`
    if (names.has(name)) continue
    names.add(name)
    return name
  }
}
