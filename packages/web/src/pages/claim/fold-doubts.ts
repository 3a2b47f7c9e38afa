interface DoubtLine {
  readonly about: string
  readonly on: string | null
  readonly words: string
}

/** Doubts that read alike, as where one report says a thing several times, are one line: the first of them. */
export function foldDoubts<Line extends DoubtLine>(doubts: readonly Line[]): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const doubt of doubts) {
    const key = JSON.stringify([doubt.about, doubt.on, doubt.words])
    if (!lines.has(key)) lines.set(key, doubt)
  }
  return [...lines.values()]
}
