import { useState } from 'react'
import type { WhoView } from '../../api/records.ts'
import { useKeys } from '../../app/keys.ts'
import { sayDate } from '../../parts/dates.ts'
import { Questions } from '../../parts/questions.tsx'
import { t } from '../../texts/index.ts'
import type { FoundReport } from './find-reports.ts'
import { foldDoubts } from './fold-doubts.ts'
import { parseSettle } from './parse-settle.ts'

const SHOWN = 6

interface Props {
  readonly who: WhoView
  readonly reports: ReadonlyMap<string, FoundReport>
  readonly choose: (claim: string) => void
  /** Shows all of them, without a fold: on paper. */
  readonly whole: boolean
}

/** What keeps the count an interval, as questions that a person can answer. */
export function Doubts({ who, reports, choose, whole }: Props) {
  const [unfolded, setUnfolded] = useState(false)
  const all = whole || unfolded
  const [at, setAt] = useState(-1)
  const doubts = foldDoubts(who.doubts).map((doubt) => {
    const settle = parseSettle(doubt.settle)
    const first = settle?.about[0]
    const report = first ? [...reports.values()].find(({ node }) => node.claim.id.startsWith(first)) : undefined
    return { ...doubt, report }
  })
  useKeys(t.claim.keysJudge, [
    {
      keys: 'b',
      label: t.claim.nextDoubt,
      run: () => {
        const findable = doubts.flatMap(({ report }) => (report ? [report.node.claim.id] : []))
        const next = (at + 1) % findable.length
        if (findable.length === 0) return
        setAt(next)
        choose(findable[next]!)
        document.querySelector('.report[aria-current]')?.scrollIntoView({ block: 'nearest' })
      },
    },
  ])
  return (
    <section id="doubts" className="doubts" aria-labelledby="doubts-title">
      <h2 id="doubts-title">{t.claim.doubts}</h2>
      {doubts.length === 0 ? (
        <p>{t.claim.noDoubts(who.low, who.high)}</p>
      ) : (
        <>
          <p className="soft">{t.claim.doubtsLead(who.low, who.high)}</p>
          {who.asOf === null && <Questions claim={who.id} />}
          <h3>{t.claim.inDoubt(doubts.length)}</h3>
          <ul>
            {doubts.slice(0, all ? undefined : SHOWN).map(({ about, on, words, report }) => (
              <li key={`${about} ${on} ${words}`} className="doubt-line">
                <b>{about}</b>
                {on && <span className="soft">, {sayDate(on, { time: true })}</span>}: {words}.{' '}
                {report && (
                  <button type="button" className="button bare no-print" onClick={() => choose(report.node.claim.id)}>
                    {t.claim.show}
                  </button>
                )}
              </li>
            ))}
          </ul>
          {!all && doubts.length > SHOWN && (
            <button type="button" className="button bare no-print" onClick={() => setUnfolded(true)}>
              {t.claim.moreDoubts(doubts.length - SHOWN)}
            </button>
          )}
        </>
      )}
      {who.notes.length > 0 && (
        <>
          <h2>{t.claim.notes}</h2>
          <ul className="reasons">
            {who.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
