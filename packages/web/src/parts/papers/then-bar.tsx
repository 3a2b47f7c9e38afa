import './papers.css'
import { useNavigate } from '@tanstack/react-router'
import { usePaperCut } from '../../app/paper-cut.ts'
import { t } from '../../texts/index.ts'

/** On an earlier day: whether the paper is shown as it was written then or as it is today, and the way back to now. */
export function ThenBar() {
  const cut = usePaperCut()
  const looks = useLooks()
  if (cut.as_of === undefined) return null
  return (
    <p className="then-bar no-print">
      <span>
        {cut.hindsight ? t.written.isToday : t.written.isThen} {t.written.past}
      </span>{' '}
      <button type="button" className="button bare" onClick={cut.hindsight ? looks.asThen : looks.today}>
        {cut.hindsight ? t.written.asThen : t.written.today}
      </button>{' '}
      <button type="button" className="button bare" onClick={looks.now}>
        {t.written.toNow}
      </button>
    </p>
  )
}

/** Ways to look at a paper from another moment. */
export function useLooks() {
  const navigate = useNavigate()
  const go = (change: object) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...change }) as never })
  return {
    today: () => go({ hindsight: 'true' }),
    asThen: () => go({ hindsight: undefined }),
    now: () => go({ hindsight: undefined, as_of: undefined, clock: undefined }),
  }
}
