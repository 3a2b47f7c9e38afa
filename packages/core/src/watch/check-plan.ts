import type { Phase, Plan } from '../model/plan.ts'
import { closestWord } from '../text/closest-word.ts'

/** The phases that come before one: those it names, else the one that stands before it. */
export function comesAfter(phases: readonly Phase[], at: number): readonly string[] {
  const phase = phases[at]!
  return phase.after ?? (at === 0 ? [] : [phases[at - 1]!.name])
}

/**
 * What makes phases no plan: a name that two bear, one that comes after a phase that is not there, or a loop, with the way round
 * it. Null where there is no fault.
 */
export function findPlanFault(phases: Plan['phases']): string | null {
  const names = phases.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return `two phases are called "${twice}"; a name for each was expected`
  const before = new Map(phases.map(({ name }, index) => [name, comesAfter(phases, index)]))
  for (const [name, others] of before)
    for (const other of others)
      if (!before.has(other)) {
        const meant = closestWord(other, names)
        return `"${name}" comes after "${other}", which is no phase of the plan; one of ${names.join(', ')} was expected.${meant === null ? '' : ` Was "${meant}" meant?`}`
      }
  const loop = findLoop(before)
  return loop === null
    ? null
    : `the phases go in a loop: ${loop.join(' after ')}; each can only come after earlier ones`
}

/** A way from a phase back to itself; null where there is none. Walks each phase once. */
function findLoop(before: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>()
  const walk = (name: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name]
    if (done.has(name)) return null
    for (const other of before.get(name)!) {
      const loop = walk(other, [...path, name])
      if (loop !== null) return loop
    }
    done.add(name)
    return null
  }
  for (const name of before.keys()) {
    const loop = walk(name, [])
    if (loop !== null) return loop
  }
  return null
}
