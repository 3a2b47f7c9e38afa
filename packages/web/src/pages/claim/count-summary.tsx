import type { WhoView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** The count and its reason in words, before anything is drawn. */
export function CountSummary({ who }: { readonly who: WhoView }) {
  const numbers = who.values.flatMap(({ value }) => (value === null ? [] : [value]))
  return (
    <p className="claim-summary" aria-live="polite">
      <b className="count">{who.high === 0 ? t.count.none : t.count.origins(who.low, who.high)}</b>{' '}
      {t.count.in(who.documents, who.publishers)}.{' '}
      {numbers.length > 1 && `${t.claim.numbers(Math.min(...numbers), Math.max(...numbers))} `}
      {who.denials.length > 0 ? (
        <span className="denies">{t.count.deny(who.denials.length)}. </span>
      ) : (
        `${t.count.nobodyDenies} `
      )}
      {who.declines.length > 0 && `${t.count.decline(who.declines.length)}. `}
      {who.doubts.length > 0 && (
        <a href="#doubts" className="doubt in-doubt">
          {t.claim.doubtLine(who.doubts.length, who.low === who.high)}
        </a>
      )}
    </p>
  )
}
