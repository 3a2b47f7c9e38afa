import { Link } from '@tanstack/react-router'
import type { CellRow, CellSide } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'
import { sayFigure, sayNumber } from './say-figure.ts'

interface Props {
  readonly cell: CellRow
}

/** What is claimed: the number with its bounds, the words that lead to the claim, and where they stand. */
export function Value({ cell, most }: Props & { readonly most: number | null }) {
  const { figure, quote, claim, words, reasons } = cell
  return (
    <>
      {figure && (
        <p className="picture-figure">
          <b className="number">{sayFigure(figure)}</b>
          {figure.low !== figure.high && (
            <span className="small soft"> {t.picture.bounds(sayNumber(figure.low), sayNumber(figure.high))}</span>
          )}
          {most !== null && most > 0 && <Band figure={figure} most={most} />}
        </p>
      )}
      <p>
        <Link
          className="plain serif"
          to="/claims/$id"
          params={{ id: claim.id }}
          search={{ report: claim.id }}
          lang={quote.language}
        >
          {figure ? quote.text : words}
        </Link>
      </p>
      <p className="small soft">
        <Link to="/documents/$id" params={{ id: quote.document }} search={{ claim: claim.id }}>
          {quote.publisher ?? t.reader.noPublisher}, {sayDate(quote.publishedOn, { time: true })}
        </Link>
      </p>
      <details className="small no-print">
        <summary>{t.picture.why}</summary>
        <ul>
          {reasons.map((reason) => (
            <li key={`${reason.rule} ${reason.words}`}>{reason.words}</li>
          ))}
        </ul>
      </details>
    </>
  )
}

const BAND = { width: 140, height: 12 }

/** Where a number stands among its rivals: a bar for its bounds, a mark for the figure printed. */
function Band({ figure, most }: { readonly figure: NonNullable<CellRow['figure']>; readonly most: number }) {
  const x = (n: number) => (n / most) * (BAND.width - 4) + 2
  return (
    <svg className="band" width={BAND.width} height={BAND.height} aria-hidden="true">
      <line className="band-axis" x1={0} x2={BAND.width} y1={BAND.height / 2} y2={BAND.height / 2} />
      <rect x={x(figure.low)} y={2} width={Math.max(1.5, x(figure.high) - x(figure.low))} height={BAND.height - 4} />
      <line className="band-best" x1={x(figure.best)} x2={x(figure.best)} y1={0} y2={BAND.height} />
    </svg>
  )
}

/** From when to when it holds, what that rests on, and when it was last said. */
export function When({ cell: { from, to, dated, lastSaid } }: Props) {
  return (
    <>
      {from && <p>{t.picture.from(sayDate(from))}</p>}
      {to && <p>{t.picture.to(sayDate(to))}</p>}
      <p className="small soft">{t.picture.dated[dated]}</p>
      {lastSaid && lastSaid.slice(0, 10) !== from && (
        <p className="small soft">{t.picture.lastSaid(sayDate(lastSaid, { year: false }))}</p>
      )}
    </>
  )
}

/** Independent origins that affirm it, and in how many reports it is carried. */
export function Affirming({ cell: { affirming, documents, publishers } }: Props) {
  return (
    <>
      <b className={affirming.low === affirming.high ? 'count' : 'count wide'}>
        {affirming.high === 0 ? t.count.none : t.count.origins(affirming.low, affirming.high)}
      </b>
      <Holders side={affirming} />
      <p className="small soft">{t.count.in(documents, publishers)}</p>
    </>
  )
}

/** Who denies it, and who will not say. */
export function Against({ cell: { denying, declining } }: Props) {
  if (denying.high + declining.high === 0) return <span className="soft">{t.picture.nobody}</span>
  return (
    <>
      {denying.high > 0 && (
        <>
          <span className="stance denies">{t.picture.denies}</span>
          <Holders side={denying} />
        </>
      )}
      {declining.high > 0 && (
        <>
          <span className="stance declines-to-confirm">{t.picture.declines}</span>
          <Holders side={declining} />
        </>
      )}
    </>
  )
}

/** Names shown before the rest is counted. */
const MOST_NAMES = 4

/** Origins by name; those that may be an echo of another are marked as such. */
function Holders({ side: { holders, low } }: { readonly side: CellSide }) {
  const shown = holders.slice(0, MOST_NAMES).map((name, at) => ({ name, at, sure: at < low }))
  return (
    <ul className="holders small">
      {shown.map(({ name, at, sure }) => (
        <li key={at} className={sure ? undefined : 'doubtful'}>
          {name}
          {!sure && <span className="doubt"> · {t.picture.perhaps}</span>}
        </li>
      ))}
      {holders.length > MOST_NAMES && <li className="soft">{t.picture.more(holders.length - MOST_NAMES)}</li>}
    </ul>
  )
}
