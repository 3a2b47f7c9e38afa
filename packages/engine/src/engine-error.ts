/** What the engine could not do: what was found, what was expected, where, and what to do next; with a readable code. */
export class EngineError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(`${code}: ${message}`)
    this.name = 'EngineError'
    this.code = code
  }
}
