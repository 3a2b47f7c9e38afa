/**
 * A number with its noun, or a number with its verb.
 *
 * @example plural(1, 'report') // '1 report'
 * @example plural(2, 'declines', 'decline', ' to confirm') // '2 decline to confirm'
 */
export function plural(count: number, one: string, many = `${one}s`, after = ''): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}${after}`
}
