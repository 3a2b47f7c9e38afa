export type StoreErrorCode =
  | 'case-exists'
  | 'case-missing'
  | 'case-not-a-case'
  | 'case-newer'
  | 'case-older'
  | 'case-busy'
  | 'case-disk-full'
  | 'case-read-only'
  | 'case-damaged'
  | 'judgement-outdated'
  | 'paper-outdated'
  | 'judgement-unknown'
  | 'erase-unknown'
  | 'cursor-unknown'
  | 'record-unknown'

/** What a store could not do: what was found, what was expected, where, and what to do next. */
export class StoreError extends Error {
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`${code}: ${message}`, options)
    this.name = 'StoreError'
    this.code = code
  }
}
