/** By the moment, whatever the offset; what has no date comes last. */
export function byMoment(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  const [first, second] = [Date.parse(a), Date.parse(b)]
  return first !== second ? first - second : a < b ? -1 : a > b ? 1 : 0
}
