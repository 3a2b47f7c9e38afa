/** A cell (RFC 4180); lists are joined by semicolons. What a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvCell(value: unknown): string {
  const text = value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value)
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** Takes off the apostrophe that our own tables put before what a spreadsheet would run. */
export function plainCell(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
