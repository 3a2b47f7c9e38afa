import { RULINGS } from '../../api/choices.ts'
import type { JudgementRequest } from '../../api/records.ts'

/** What would settle a doubt, read from the command that the view names; null where it names none that the desk can give. */
export function parseSettle(command: string): Pick<JudgementRequest, 'ruling' | 'about'> | null {
  const [, verb, rest] = /^sayso judge ([a-z-]+) (.+?)(?: --|$)/.exec(command) ?? []
  const ruling = RULINGS.find((known) => known === verb)
  const about = rest?.split(' ').filter((id) => /^[a-z][0-9a-f]+$/.test(id)) ?? []
  return ruling && about.length > 0 ? { ruling, about } : null
}
