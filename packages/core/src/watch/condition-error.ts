interface Fault {
  /** Code units of the condition where it is. */
  readonly start: number
  readonly end: number
  readonly found: string
  readonly expected: string
  /** The known word that was most likely meant. */
  readonly meant?: string | null
}

/** What makes a condition unreadable, and where. */
export class ConditionError extends Error {
  readonly start: number
  readonly end: number
  /** The line with a caret under the place. */
  readonly drawing: string

  constructor(text: string, { start, end, found, expected, meant = null }: Fault) {
    const from = text.lastIndexOf('\n', start - 1) + 1
    const line = text.slice(0, from).split('\n').length
    const column = start - from + 1
    const suggestion = meant === null ? '' : ` Was "${meant}" meant?`
    super(`line ${line}, column ${column}: ${found} was found; ${expected} was expected.${suggestion}`)
    this.name = 'ConditionError'
    this.start = start
    this.end = end
    const till = text.indexOf('\n', start)
    this.drawing = `${text.slice(from, till < 0 ? undefined : till)}\n${' '.repeat(start - from)}${'^'.repeat(Math.max(1, end - start))}`
  }
}
