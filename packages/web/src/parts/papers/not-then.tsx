import type { ReactNode } from 'react'
import { Problem } from '../../api/desk.ts'
import { usePaperCut } from '../../app/paper-cut.ts'
import { t } from '../../texts/index.ts'
import { sayDate } from '../dates.ts'
import { State } from '../state.tsx'
import { Failed } from '../states.tsx'
import { useLooks } from './then-bar.tsx'

/** What is shown where no paper had been written by the day looked from. */
function NotThen({ day, whole }: { readonly day: string; readonly whole: boolean }) {
  const looks = useLooks()
  return (
    <State title={t.written.notThen(sayDate(day))} whole={whole}>
      <p>{t.written.notThenNext}</p>
      <p>
        <button type="button" className="button first" onClick={looks.today}>
          {t.written.today}
        </button>{' '}
        <button type="button" className="button" onClick={looks.now}>
          {t.written.toNow}
        </button>
      </p>
    </State>
  )
}

/** A paper that could not be read: on an earlier day it may just not have been written by then. */
export function PaperFailed({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const cut = usePaperCut()
  if (error instanceof Problem && error.status === 404 && cut.as_of !== undefined && !cut.hindsight)
    return <NotThen day={cut.as_of} whole />
  return <Failed error={error} again={again} />
}

/** A list without papers: none was written by the day looked from, or none at all. */
export function NoPapers({ children }: { readonly children: ReactNode }) {
  const cut = usePaperCut()
  return cut.as_of !== undefined && !cut.hindsight ? <NotThen day={cut.as_of} whole={false} /> : children
}
