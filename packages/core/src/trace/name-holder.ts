import type { Holder } from './resolve-holder.ts'

/** Words; a longer name is a description. */
const LONGEST_NAME = 9

/**
 * The name to show for a holder: the case's own for it where Latin letters write it, else the longest by which claims of the
 * group call it in them, else the case's own.
 */
export function nameHolder(holder: Pick<Holder, 'name' | 'called'>): string {
  if (isLatin(holder.name) && /\p{Lu}/u.test(holder.name)) return holder.name
  const fitting = [...holder.called].filter((name) => isLatin(name) && name.split(' ').length <= LONGEST_NAME)
  return fitting.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? holder.name
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\P{L}]+$/u.test(text)
}
