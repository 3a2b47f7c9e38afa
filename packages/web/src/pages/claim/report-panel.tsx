import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { recordQuery } from '../../api/queries.ts'
import type { WhoView } from '../../api/records.ts'
import { type Decision, useJudge } from '../../app/judge.ts'
import { useKeys } from '../../app/keys.ts'
import { fromWord, toWord } from '../../parts/cut-words.ts'
import { sayDate } from '../../parts/dates.ts'
import { StanceTag } from '../../parts/stance.tsx'
import { t } from '../../texts/index.ts'
import type { FoundReport } from './find-reports.ts'
import { sayHow, sayShift } from './say-how.ts'

interface Props {
  readonly who: WhoView
  readonly found: FoundReport
  /** Whether the reader chose it: on a narrow page it is shown only then. */
  readonly explicit: boolean
  readonly close: () => void
}

/** The words of one report, on whose word it rests, how we know, and what a person can rule about it. */
export function ReportPanel({ who, found, explicit, close }: Props) {
  const { node, tree } = found
  const record = useQuery(recordQuery(node.claim.id))
  const words = record.data?.words
  const shift = sayShift(node)
  return (
    <aside className={explicit ? 'panel' : 'panel unchosen'} aria-label={t.claim.panel}>
      <button type="button" className="button bare panel-close no-print" onClick={close}>
        {t.claim.closePanel}
      </button>
      <h2>
        {node.publisher}, {sayDate(node.publishedOn, { time: true })}
      </h2>
      {node.title && <p className="small soft">{node.title}</p>}
      <blockquote>
        {words ? (
          <>
            {fromWord(words.before)}
            <mark>{words.exact}</mark>
            {toWord(words.after)}
          </>
        ) : (
          <mark>{node.words}</mark>
        )}
      </blockquote>
      <p className="small">
        <StanceTag stance={node.stance} always />{' '}
        <Link to="/documents/$id" params={{ id: node.document.id }} search={{ claim: node.claim.id }}>
          {t.claim.open}
        </Link>{' '}
        <kbd>Enter</kbd>
      </p>
      <h2>{t.claim.onWhoseWord}</h2>
      <Chain found={found} />
      {(node.reasons.length > 0 || shift) && (
        <>
          <h2>{t.claim.whyEcho}</h2>
          <ul className="reasons small">
            {shift && <li>{shift}</li>}
            {[...new Set(node.reasons)].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <Judge key={node.claim.id} who={who} found={found} origin={tree.holder} />
    </aside>
  )
}

function Chain({ found: { node, above, tree } }: { readonly found: FoundReport }) {
  const reports = [node, ...above]
  return (
    <ol className="chain">
      {reports.map((report, index) => (
        <li key={report.claim.id}>
          {report.publisher}
          <small>{index === 0 && report.how === null ? t.claim.thisReport : sayHow(report)}</small>
          {report.through.map((name) => (
            <span key={name} className="chain-through">
              {name}
              <small>{t.claim.named}</small>
            </span>
          ))}
        </li>
      ))}
      <li className={tree.doubtful ? 'doubtful' : undefined}>
        {tree.holder}
        <small>
          {tree.metBy ? t.claim.metBy(tree.metBy) : t.originKinds[tree.originKind]} · {t.claim.ends}
        </small>
      </li>
    </ol>
  )
}

function Judge({
  who,
  found,
  origin,
}: {
  readonly who: WhoView
  readonly found: FoundReport
  readonly origin: string
}) {
  const { node, above } = found
  const judge = useJudge()
  const navigate = useNavigate()
  const [why, setWhy] = useState('')
  const parent = above[0]
  const rule = (ruling: Decision['rulings'][number]['ruling'], about: string[], said: string) =>
    void judge({ rulings: [{ ruling, about }], said, why: why.trim() || t.judge.defaultWhy(said) })
  const claim = node.claim.id
  const echo =
    parent && (() => rule('echo', [claim, parent.claim.id], t.claim.wasEcho(node.publisher, parent.publisher)))
  const own = () => rule('origin', [claim], t.claim.wasOrigin(node.publisher))
  const same = () => rule('same', [claim, who.id], t.claim.wasSame(node.publisher))
  const different = () => rule('different', [claim, who.id], t.claim.wasDifferent(node.publisher))
  useKeys(t.claim.keysJudge, [
    ...(echo ? [{ keys: 'e', label: t.claim.isEcho(parent.publisher), run: echo }] : []),
    { keys: 'o', label: t.claim.isOrigin, run: own },
    { keys: 's', label: t.claim.isSame, run: same },
    { keys: 'x', label: t.claim.isDifferent, run: different },
    {
      keys: 'Enter',
      label: t.claim.open,
      run: () => void navigate({ to: '/documents/$id', params: { id: node.document.id }, search: { claim } }),
    },
  ])
  return (
    <section className="no-print" aria-label={`${t.claim.judge}: ${node.publisher}, ${origin}`}>
      <h2>{t.claim.judge}</h2>
      <div className="choices">
        {echo && (
          <button type="button" className="button" onClick={echo}>
            {t.claim.isEcho(parent.publisher)} <kbd>e</kbd>
          </button>
        )}
        <button type="button" className="button" onClick={own}>
          {t.claim.isOrigin} <kbd>o</kbd>
        </button>
        <button type="button" className="button" onClick={same}>
          {t.claim.isSame} <kbd>s</kbd>
        </button>
        <button type="button" className="button" onClick={different}>
          {t.claim.isDifferent} <kbd>x</kbd>
        </button>
      </div>
      <label className="field why">
        {t.judge.why}
        <input value={why} placeholder={t.judge.whyHint} onChange={(event) => setWhy(event.target.value)} />
      </label>
    </section>
  )
}
