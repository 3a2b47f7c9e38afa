import { findDerivations } from '../../packages/core/src/trace/index.ts'
import { readCase } from './read-case.ts'

const CLASS: Record<string, string> = {
  verbatim: 'copy',
  'light-rewrite': 'copy',
  'heavy-rewrite': 'copy',
  update: 'copy',
  translation: 'translation',
}
const classOf = (how: string) => CLASS[how] ?? 'cites'
let T = [0, 0, 0, 0]
const F: number[] = []
for (const id of process.argv[2] ?? 'ADEGHIJK') {
  const c = readCase(`${process.env.CASES ?? '../shared/data/cases'}/${id}`)
  const all = [...c.documents.values()]
  const names = new Map([...c.documents].map(([k, v]) => [v.document.id, k]))
  const gold = new Map(c.derivations.map((d) => [`${d.doc} ${d.from}`, d.how]))
  let tp = 0,
    n = 0,
    how = 0
  for (const one of all)
    for (const e of findDerivations(one, all)) {
      n++
      const h = gold.get(`${names.get(e.document)} ${names.get(e.from)}`)
      if (h !== undefined) {
        tp++
        if (classOf(h) === classOf(e.how)) how++
        else if (process.env.V) console.log('HOW', id, names.get(e.document), names.get(e.from), h, e.how)
      } else if (process.env.V)
        console.log(
          'FP',
          id,
          names.get(e.document),
          names.get(e.from),
          e.how,
          e.score,
          e.reasons.map((r) => r.rule + ':' + r.words).join('; '),
        )
    }
  const f = (2 * tp) / (n + gold.size)
  F.push(f)
  T = [T[0]! + tp, T[1]! + n, T[2]! + gold.size, T[3]! + how]
  console.log(
    id,
    'P',
    (tp / n).toFixed(3),
    'R',
    (tp / gold.size).toFixed(3),
    'F',
    f.toFixed(3),
    'how',
    (how / tp).toFixed(3),
  )
}
console.log(
  'all P',
  T[0]! / T[1]!,
  'R',
  T[0]! / T[2]!,
  'how',
  T[3]! / T[0]!,
  'meanF',
  F.reduce((a, b) => a + b) / F.length,
)
