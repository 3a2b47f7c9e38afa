/** A date-time with its zone as the same moment in UTC; null where it names no zone, no time, or is no date. */
export function toUtc(iso: string): string | null {
  const at = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(iso) ? Date.parse(iso) : Number.NaN
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
