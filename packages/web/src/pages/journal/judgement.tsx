import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { movedQuery } from '../../api/queries.ts'
import type { JudgementRow, MovedView } from '../../api/records.ts'
import { quoted } from '../../parts/quoted.ts'
import { t } from '../../texts/index.ts'
import { Entry } from './entry.tsx'

/** Passages shown of a ruling on many claims at once. */
const MOST_WORDS = 3

/** A judgement: the words that it is about, and what it moved. */
export function Judgement({ row, undoable }: { readonly row: JudgementRow; readonly undoable: boolean }) {
  const shown = [...new Set(row.words)].slice(0, MOST_WORDS)
  const what = (
    <>
      <b>{row.takesBack ? t.journal.tookBack : t.journal.rulings[row.ruling]}</b>
      {row.value && <> → {row.value}</>}
    </>
  )
  return (
    <Entry row={row} what={what} undoable={undoable}>
      {shown.map((words) => (
        <p key={words} className="serif judgement-words">
          {quoted(words)}
        </p>
      ))}
      {row.words.length > shown.length && (
        <p className="small soft">{t.journal.moreWords(row.words.length - shown.length)}</p>
      )}
      <Moved row={row} />
    </Entry>
  )
}

/** The counts without the judgement and with it; of one that is not in force, the way back. */
function Moved({ row }: { readonly row: JudgementRow }) {
  const { data } = useQuery(movedQuery(row.id))
  if (!data || data.claims.length === 0) return null
  return (
    <ul className="moved small">
      {data.claims.map((claim) => (
        <li key={claim.row.id}>
          <Link to="/claims/$id" params={{ id: claim.row.id }} lang={claim.row.headline.language}>
            {claim.row.headline.text}
          </Link>
          : <Counts claim={claim} inForce={row.state === 'in force'} />
        </li>
      ))}
      {data.more > 0 && <li className="soft">{t.journal.moreMoved(data.more)}</li>}
    </ul>
  )
}

function Counts({
  claim: { row, counts },
  inForce,
}: {
  readonly claim: MovedView['claims'][number]
  readonly inForce: boolean
}) {
  if (counts === null) return <b className="count">{t.count.origins(row.low, row.high)}</b>
  const [from, to] = inForce ? [counts.without, counts.with] : [counts.with, counts.without]
  const moved = from.low !== to.low || from.high !== to.high
  const [denies, declines] = [from.denying !== to.denying, from.declining !== to.declining]
  if (!moved && !denies && !declines)
    return <span className="soft">{t.journal.unmoved(t.count.origins(to.low, to.high))}</span>
  return (
    <>
      {moved && t.inbox.from(t.count.origins(from.low, from.high))}{' '}
      <b className="count">{t.count.origins(to.low, to.high)}</b>
      {denies && (
        <span className="denies">
          {' · '}
          {t.inbox.from(t.journal.denials(from.denying))} {t.journal.denials(to.denying)}
        </span>
      )}
      {declines && ` · ${t.inbox.from(t.journal.refusals(from.declining))} ${t.journal.refusals(to.declining)}`}
    </>
  )
}
