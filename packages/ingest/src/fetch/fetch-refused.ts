/** A request that was not made, or an answer that was not taken: what was found, what was expected, what to do next. */
export class FetchRefused extends Error {
  readonly code: string
  /** Whether the same request may succeed a little later. */
  readonly passing: boolean
  /** How long the server asks to wait, in milliseconds; null where it does not say. */
  readonly waitMs: number | null
  constructor(
    code: string,
    message: string,
    later: { readonly passing?: boolean; readonly waitMs?: number | null } = {},
  ) {
    super(message)
    this.name = 'FetchRefused'
    this.code = code
    this.passing = later.passing ?? false
    this.waitMs = later.waitMs ?? null
  }
}
