import { padTo } from './text-width.ts'

const BAR_COLUMNS = 24

/**
 * One passing line: what is being done, how far it is.
 *
 * @example renderProgress('reading', 10, 40) // 'reading    ██████░░░░░░░░░░░░░░░░░░ 10/40'
 */
export function renderProgress(what: string, done: number, total: number | null): string {
  if (total === null || total === 0) return `${padTo(what, 12)} ${done.toLocaleString('en-US')}`
  const full = Math.round((Math.min(done, total) / total) * BAR_COLUMNS)
  const bar = '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full)
  return `${padTo(what, 12)} ${bar} ${done.toLocaleString('en-US')}/${total.toLocaleString('en-US')}`
}
