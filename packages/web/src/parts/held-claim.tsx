import { Link } from '@tanstack/react-router'
import type { HeldClaim } from '../api/records.ts'
import { t } from '../texts/index.ts'
import { sayDate, sayWhen, withDates } from './dates.ts'
import { quoted } from './quoted.ts'

/** Words of a claim that a paper rests on, with how it stands: its count first, who is against it, what must be known. */
export function HeldClaimLines({ held, whole = true }: { readonly held: HeldClaim; readonly whole?: boolean }) {
  const { words, group, language, publisher, chain, saidOn, happened, learnedOn, cautions } = held
  const times = [
    happened && t.papers.happened(sayHappened(happened)),
    saidOn && t.papers.said(sayDate(saidOn)),
    learnedOn && t.papers.learned(sayDate(learnedOn)),
  ].filter(Boolean)
  return (
    <div className="held">
      <Link className="plain serif" to="/claims/$id" params={{ id: group }} lang={language}>
        {quoted(words.anchor.exact)}
      </Link>
      <p className="small">
        <span className="count">{held.high === 0 ? t.count.none : t.count.origins(held.low, held.high)}</span>{' '}
        {t.count.in(held.documents, held.publishers)}
        {held.stance !== 'asserts' && <span className="soft"> · {t.stances[held.stance]}</span>}
        {held.deniers.length > 0 && <span className="denies"> · {t.papers.deniedBy(held.deniers.join(', '))}</span>}
        {held.decliners.length > 0 && <span className="soft"> · {t.papers.declinedBy(held.decliners.join(', '))}</span>}
      </p>
      {cautions.map((caution) => (
        <p key={caution} className="small doubt">
          {withDates(caution)}
        </p>
      ))}
      {whole && (
        <p className="small soft">
          {[publisher ?? t.papers.unknownPublisher, ...times].join(' · ')}
          {held.holders.length > 0 && ` · ${t.papers.heldBy(held.holders.join(', '))}`}
          {chain.length > 1 && ` · ${t.papers.chain(chain.join(' ← '))}`}
        </p>
      )}
    </div>
  )
}

/** As a held claim spells it: a day, or two ends with a stroke between, an open one as "…". */
function sayHappened(happened: string): string {
  const [from = null, to = from] = happened.split('/').map((end) => (end === '…' ? null : end))
  return sayWhen({ from, to })
}
