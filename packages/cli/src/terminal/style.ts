/** The few looks that the terminal's text has. With colours off each gives back its text unchanged. */
export interface Style {
  readonly strong: (text: string) => string
  readonly dim: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly doubt: (text: string) => string
}

export const PLAIN: Style = { strong: same, dim: same, good: same, bad: same, doubt: same }

const COLOURED: Style = {
  strong: (text) => sgr(text, 1, 22),
  dim: (text) => sgr(text, 2, 22),
  good: (text) => sgr(text, 36, 39),
  bad: (text) => sgr(text, 31, 39),
  doubt: (text) => sgr(text, 33, 39),
}

/** Colours where the output is a terminal and nobody asked for none (https://no-color.org). */
export function pickStyle(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return PLAIN
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return COLOURED
  return isTerminal && env.TERM !== 'dumb' ? COLOURED : PLAIN
}

function same(text: string): string {
  return text
}

function sgr(text: string, on: number, off: number): string {
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`
}
