const NAMES_SHOWN = 5

/** Publishers by name, each once, the first five of them. */
export function listNames(records: readonly { readonly publisher: string | null }[]): string {
  const names = [...new Set(records.map((record) => record.publisher ?? 'unknown publisher'))]
  const shown = names.slice(0, NAMES_SHOWN)
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '')
}
