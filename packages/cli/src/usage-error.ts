/** The command was not understood: what was found, what was expected, and what to do next. */
export class UsageError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'UsageError'
    this.code = code
  }
}
