/** What was read in a picture by one reader in some languages. */
export interface WordsRead {
  readonly lines: readonly { readonly text: string; readonly confidence: number; readonly paragraph: number }[]
  /** As in `tesseract.js (eng, deu)`. */
  readonly reader: string
}
