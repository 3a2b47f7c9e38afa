/** Milliseconds since 1970 of a printed date, the start of the day or month where it is no finer; NaN where it is no date. */
export function instantOf(iso: string | null): number {
  if (iso === null) return Number.NaN
  return Date.parse(iso.length === 7 ? `${iso}-01` : iso.length === 4 ? `${iso}-01-01` : iso)
}
