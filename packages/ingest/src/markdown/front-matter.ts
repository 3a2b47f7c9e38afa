/** The fields of a front matter between `---` lines, by name in lower case, and what follows it. */
interface FrontMatter {
  readonly fields: Readonly<Partial<Record<string, string>>>
  readonly body: string
}

/** Reads `name: value` lines of a front matter; no fields where the text opens without one. Nested values are left out. */
export function readFrontMatter(source: string): FrontMatter {
  const match = /^\s*---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source)
  if (!match) return { fields: {}, body: source }
  const fields: Partial<Record<string, string>> = Object.create(null) as Partial<Record<string, string>>
  for (const line of match[1]!.split(/\r?\n/)) {
    const pair = /^([A-Za-z][\w-]*)\s*:\s*(.+)$/.exec(line)
    if (pair) fields[pair[1]!.toLowerCase()] = pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')
  }
  return { fields, body: source.slice(match[0].length) }
}
