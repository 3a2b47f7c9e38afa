import './indicators.css'
import { t } from '../../texts/index.ts'
import type { Standing } from './standing.ts'

const MARKS: Readonly<Record<Standing, string>> = {
  'fired new': '▲',
  fired: '▲',
  'in doubt': '△',
  close: '◔',
  quiet: '·',
}

/** How an indicator stands, by a mark, its colour and a name for the ear. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <span className={`standing ${standing.replace(' ', '-')}`} role="img" aria-label={t.alertStates[standing]}>
      {MARKS[standing]}
    </span>
  )
}
