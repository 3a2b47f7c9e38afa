import './grade-panel.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { gradeQuery } from '../api/brief-queries.ts'
import { CLIENT, desk } from '../api/desk.ts'
import type { GivenGrade, GradeView } from '../api/records.ts'
import { useCut } from '../app/as-of.ts'
import { useUndo } from '../app/judge.ts'
import { useKeys } from '../app/keys.ts'
import { useWritePaper } from '../app/write-paper.ts'
import { t } from '../texts/index.ts'
import { sayInstant } from './dates.ts'
import { Failed } from './states.tsx'

interface Props {
  /** A claim by its id, or a source by its name. */
  readonly about: { readonly about: string } | { readonly source: string }
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const
const DIGITS = ['1', '2', '3', '4', '5', '6'] as const

/** What the record speaks for and why, what people gave, and the way to give a grade: a letter or a digit, never a number. */
export function GradePanel({ about }: Props) {
  const query = useQuery(gradeQuery(about, useCut()))
  if (query.isPending) return null
  if (query.isError) return <Failed error={query.error} again={() => void query.refetch()} />
  const view = query.data
  const isOther = 'source' in about && view.name !== about.source
  return (
    <section className="grade" aria-label={t.grades.title}>
      <h2>{view.about === 'source' ? t.grades.ofSource : t.grades.ofInformation}</h2>
      {isOther && (
        <p className="small">
          {t.grades.knownAs} <b>{view.name}</b>. <span className="soft">{t.grades.oneGrade}</span>
        </p>
      )}
      {view.id === null ? (
        <p className="small soft">{t.grades.notGraded}</p>
      ) : (
        <>
          <Standing view={view} />
          <Give view={view} about={view.id} />
        </>
      )}
    </section>
  )
}

function Standing({ view }: { readonly view: GradeView }) {
  const { proposed, reasons, given, inForce } = view
  const mark = proposed.reliability ?? proposed.credibility
  const earlier = given.filter(({ id }) => id !== inForce?.id).reverse()
  return (
    <>
      <p>
        {inForce === null ? (
          <span className="soft">{t.grades.nobody}</span>
        ) : (
          <>
            <Mark grade={inForce.grade} />{' '}
            <span className="small soft">
              {t.papers.by(inForce.by, sayInstant(inForce.at))} · {inForce.why}
            </span>
            <TakeBack given={inForce} />
          </>
        )}
      </p>
      <p className="small">
        {mark === null ? (
          t.grades.nothing
        ) : (
          <>
            {t.grades.proposed} <b>{mark}</b>, {t.grades.means[mark]}:
          </>
        )}{' '}
        <span className="soft">{reasons.map(({ words }) => words).join('; ')}.</span>
      </p>
      {earlier.length > 0 && (
        <details className="small">
          <summary>{t.grades.earlier}</summary>
          <ul>
            {earlier.map((each) => (
              <li key={each.id}>
                <Mark grade={each.grade} />{' '}
                <span className="soft">
                  {t.papers.by(each.by, sayInstant(each.at))} · {each.why}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

/** A letter and a digit, each with what it says. */
function Mark({ grade: { reliability, credibility } }: { readonly grade: GivenGrade['grade'] }) {
  return [reliability, credibility]
    .filter((mark) => mark !== null)
    .map((mark) => (
      <span key={mark}>
        <b className="grade-mark">{mark}</b> {t.grades.means[mark]}
      </span>
    ))
}

function TakeBack({ given }: { readonly given: GivenGrade }) {
  const undo = useUndo()
  return (
    <button type="button" className="button bare no-print" onClick={() => void undo([given.id])}>
      {t.judge.undo}
    </button>
  )
}

function Give({ view, about }: { readonly view: GradeView; readonly about: string }) {
  const write = useWritePaper()
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const marks = view.about === 'source' ? LETTERS : DIGITS
  const give = async (grade: string) => {
    const row = await write({
      write: (by) =>
        desk.POST('/api/grades', {
          params: { header: CLIENT },
          body: { about, grade, by, why: why.trim() || t.grades.whyRecord },
        }),
      said: () => t.grades.gave(`${grade}, ${t.grades.means[grade]}`),
    })
    if (row === null) return
    setOpen(false)
    setWhy('')
  }
  const fits = (mark: string) => mark !== '1' || (view.high ?? 0) > 1
  useKeys(t.grades.title, [
    { keys: 'r', label: t.grades.giveKey, run: () => setOpen(!open) },
    ...(open
      ? marks.filter(fits).map((mark) => ({
          keys: mark.toLowerCase(),
          label: `${t.grades.give(mark)}: ${t.grades.means[mark]}`,
          run: () => void give(mark),
        }))
      : []),
  ])
  return (
    <div className="no-print">
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.grades.giveKey} <kbd>r</kbd>
      </button>
      {open && (
        <div className="grade-give">
          <div className="choices">
            {marks.map((mark) => (
              <button
                key={mark}
                type="button"
                className="button"
                disabled={!fits(mark)}
                onClick={() => void give(mark)}
              >
                <kbd>{mark.toLowerCase()}</kbd> <b>{mark}</b> {t.grades.means[mark]}
              </button>
            ))}
          </div>
          {marks.some((mark) => !fits(mark)) && <p className="small soft">{t.grades.needsOther}</p>}
          <label className="field">
            {t.grades.why}
            <input
              value={why}
              maxLength={2000}
              placeholder={t.grades.whyHint}
              onChange={(event) => setWhy(event.target.value)}
            />
          </label>
        </div>
      )}
    </div>
  )
}
