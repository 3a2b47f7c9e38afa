const HOW: Readonly<Record<string, string>> = {
  verbatim: 'copy, word for word',
  'light-rewrite': 'rewrite',
  'heavy-rewrite': 'rewrite in its own words',
  translation: 'translation',
  cites: 'repeats it',
  'cites-laundered': 'no credit',
  aggregates: 'gathers it with others',
  update: 'update',
}

/** How a report repeats another, in words of a newsroom. */
export function describeHow(how: string): string {
  return HOW[how] ?? how
}
