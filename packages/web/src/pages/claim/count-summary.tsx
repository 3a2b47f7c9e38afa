import type { WhoView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { foldDoubts } from './fold-doubts.ts'

/** The count and its reason in words, before anything is drawn. */
export function CountSummary({ who }: { readonly who: WhoView }) {
  const numbers = who.values.flatMap(({ value }) => (value === null ? [] : [value]))
  const doubts = foldDoubts(who.doubts).length
  const [deny, decline] = [who.denials, who.declines].map(
    (lines) => lines.filter(({ doubtful }) => !doubtful).length,
  ) as [number, number]
  return (
    <p className="claim-summary" aria-live="polite">
      <b className="count">{who.high === 0 ? t.count.none : t.count.origins(who.low, who.high)}</b>{' '}
      {t.count.in(who.documents, who.publishers)}.{' '}
      {numbers.length > 1 && `${t.claim.numbers(Math.min(...numbers), Math.max(...numbers))} `}
      {deny > 0 ? <span className="denies">{t.count.deny(deny)}. </span> : `${t.count.nobodyDenies} `}
      {decline > 0 && `${t.count.decline(decline)}. `}
      {doubts > 0 && (
        <a href="#doubts" className="doubt in-doubt">
          {t.claim.doubtLine(doubts, who.low === who.high)}
        </a>
      )}
    </p>
  )
}
