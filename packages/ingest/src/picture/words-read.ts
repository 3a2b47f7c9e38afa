/** What was read in a picture by one reader in some languages. */
export interface WordsRead {
  readonly lines: readonly { readonly text: string; readonly confidence: number; readonly paragraph: number }[]
  /** As in `tesseract.js (eng, deu)`. */
  readonly reader: string
  /** Languages that were asked for and that the reader has no data of, as in `rus`; absent where it has all. */
  readonly lacking?: readonly string[]
}
