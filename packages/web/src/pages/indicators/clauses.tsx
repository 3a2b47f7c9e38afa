import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AlertClause, AlertSupporter, AlertView } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { quoted } from '../../parts/quoted.ts'
import { t } from '../../texts/index.ts'

/** Each clause of a condition: how many origins meet it, on which words, and what is missing. */
export function Clauses({ alert }: { readonly alert: Pick<AlertView, 'clauses' | 'left'> }) {
  return (
    <section aria-labelledby="clauses-title" className="clauses">
      <h2 id="clauses-title">{t.indicators.clauses}</h2>
      <ol>
        {alert.clauses.map((clause) => (
          <Clause key={clause.text} clause={clause} />
        ))}
      </ol>
      {alert.left > 0 && <p className="small doubt">! {t.indicators.left}</p>}
    </section>
  )
}

const MARKS: Readonly<Record<AlertClause['holds'], string>> = { holds: '✓', 'in doubt': '?', fails: '✗' }

/** Supporters shown before the rest is folded. */
const MOST_SHOWN = 6

function Clause({ clause: { text, low, high, holds, missing, supporters } }: { readonly clause: AlertClause }) {
  const [all, setAll] = useState(false)
  const shown = all ? supporters : supporters.slice(0, MOST_SHOWN)
  const rest = supporters.length - shown.length
  return (
    <li className={`clause ${holds.replace(' ', '-')}`}>
      <p>
        <span className="clause-mark" aria-hidden="true">
          {MARKS[holds]}
        </span>{' '}
        {text}
      </p>
      <p className="small">
        <b className={low === high ? 'count' : 'count wide'}>{t.indicators.clause(low, high)}</b>:{' '}
        {t.indicators.holds[holds]}
        {missing !== null && <span className="doubt">. {t.indicators.missing(missing)}</span>}
      </p>
      {shown.length > 0 && (
        <ul aria-label={t.indicators.onWords}>
          {shown.map((supporter) => (
            <Supporter key={`${supporter.origin.id} ${supporter.claim.id}`} supporter={supporter} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" className="button bare no-print" onClick={() => setAll(true)}>
          {t.indicators.more(rest)}
        </button>
      )}
    </li>
  )
}

/** An origin that a clause counts, with the words by which it does; they lead to their claim. */
function Supporter({ supporter }: { readonly supporter: AlertSupporter }) {
  const { holder, originKind, grade, sure, firstOn, claim, words } = supporter
  const told = [
    t.originKinds[originKind] ?? originKind,
    ...(grade === null ? [] : [t.indicators.grade(grade)]),
    ...(firstOn === null ? [] : [sayDate(firstOn)]),
  ]
  return (
    <li className={sure ? 'supporter' : 'supporter doubtful'}>
      <p className="small">
        <span aria-hidden="true">{sure ? '◆' : '◇'}</span> <b>{holder}</b>{' '}
        <span className="soft">· {told.join(' · ')}</span>
        {!sure && <span className="doubt"> · {t.indicators.mayBeEcho}</span>}
      </p>
      <blockquote>
        <Link
          className="plain serif"
          to="/claims/$id"
          params={{ id: claim.id }}
          search={{ report: claim.id }}
          lang={words.language}
        >
          {quoted(words.text)}
        </Link>
        <footer className="small soft">
          {words.publisher ?? t.reader.noPublisher}, {sayDate(words.publishedOn)}
        </footer>
      </blockquote>
    </li>
  )
}
