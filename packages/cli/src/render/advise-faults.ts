import type { Fault } from '@sayso/engine'
import { plural } from './plural.ts'

/** Faults of what is derived from captures and judgements, which can be made again; all others are of what was received. */
const DERIVED: ReadonlySet<string> = new Set<Fault['code']>(['document-unreadable', 'anchor-lost', 'reference-lost'])

/** Records named before the rest is only counted. */
const SHOWN = 5

/** What can be done about the faults that `verify` found: made anew, or brought back from a copy. */
export function adviseFaults(faults: readonly Pick<Fault, 'code' | 'subject'>[], path: string): string {
  const derived = faults.filter(({ code }) => DERIVED.has(code)).length
  const kept = faults.filter(({ code }) => !DERIVED.has(code))
  const lines: string[] = []
  if (derived > 0)
    lines.push(`${plural(derived, 'fault')} of what was derived: sayso rebuild makes it again from the captures.`)
  if (kept.length > 0) lines.push(adviseKept(kept, path))
  return `${lines.join('\n')}\n`
}

/** What to do where what was received, or its journal, is not as it was. */
export function adviseKept(kept: readonly { readonly code: string; readonly subject: string }[], path: string): string {
  const subjects = [...new Set(kept.map(nameSubject))]
  const more = subjects.length > SHOWN ? ` and ${subjects.length - SHOWN} more` : ''
  return [
    `${plural(kept.length, 'fault')} of what was kept (${subjects.slice(0, SHOWN).join(', ')}${more}): sayso rebuild cannot mend these.`,
    'Keep this case as it is: it shows what was done to it. Bring back the last sound one: sayso unpack PACK -o NEW.sayso, or a backup.',
    `Then sayso verify --case NEW.sayso, and sayso verify --chain --against SEAL where a seal was kept elsewhere. What came after the copy: add it again from its sources; sayso journal --case ${path} lists it.`,
  ].join('\n')
}

function nameSubject({ subject }: { readonly subject: string }): string {
  return /^\d+$/.test(subject) ? `journal line ${subject}` : subject
}
