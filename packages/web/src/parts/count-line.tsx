import { t } from '../texts/index.ts'

interface Counted {
  readonly low: number
  readonly high: number
  readonly documents: number
  readonly publishers: number
  readonly denying: number
  readonly declining: number
}

/** "1 to 2 independent origins in 9 reports by 7 publishers · 1 denies": the count of a claim in words. */
export function CountLine({ row }: { readonly row: Counted }) {
  return (
    <>
      <b className={row.low === row.high ? 'count' : 'count wide'}>
        {row.high === 0 ? t.count.none : t.count.origins(row.low, row.high)}
      </b>{' '}
      {t.count.in(row.documents, row.publishers)}
      {row.denying > 0 && (
        <>
          {' · '}
          <span className="denies">{t.count.deny(row.denying)}</span>
        </>
      )}
      {row.declining > 0 && <> · {t.count.decline(row.declining)}</>}
    </>
  )
}
