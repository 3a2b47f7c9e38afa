import { Link } from '@tanstack/react-router'
import type { MatrixEvidence } from '../../api/records.ts'
import { quoted } from '../../parts/quoted.ts'
import { t } from '../../texts/index.ts'
import type { GridItem } from './use-grid.ts'

/** Holders named before the rest is counted. */
const MOST_NAMED = 3

/** A piece of evidence in words: what is claimed, how many origins stand behind it, who denies it, how much it tells. */
export function EvidenceHead({ row, at }: { readonly row: MatrixEvidence; readonly at: GridItem }) {
  const { number, claim, words, side, low, high, holders, against, tellsApart, pairs, why } = row
  const more = holders.length - MOST_NAMED
  return (
    <div className="evidence-head">
      <span className="evidence-number number soft">{number}</span>
      <div>
        {claim === null ? (
          <button type="button" className="evidence-words lost serif" lang={words.language} aria-disabled {...at}>
            {quoted(words.text)}
          </button>
        ) : (
          <Link
            className="plain evidence-words serif"
            to="/claims/$id"
            params={{ id: claim.id }}
            lang={words.language}
            {...at}
          >
            {quoted(words.text)}
          </Link>
        )}
        <p className="small">
          {side === 'denied' && <span className="stance denies">{t.hypotheses.denied}</span>}{' '}
          <b className={low === high ? 'count' : 'count wide'}>{t.hypotheses.origins(low, high)}</b>
          {holders.length > 0 && (
            <span className="soft">
              {' · '}
              {holders.slice(0, MOST_NAMED).join(', ')}
              {more > 0 && ` +${more}`}
            </span>
          )}
          {against > 0 && (
            <>
              {' · '}
              <span className={side === 'affirmed' ? 'denies' : undefined}>{t.hypotheses.others(side, against)}</span>
            </>
          )}
          {pairs > 0 && (
            <span className={tellsApart.length === 0 ? 'soft' : undefined}>
              {' · '}
              {t.hypotheses.tells(tellsApart.length, pairs)}
            </span>
          )}
        </p>
        {claim === null && <p className="small doubt">{t.hypotheses.lost}</p>}
        {why !== '' && <p className="small soft">{why}</p>}
      </div>
    </div>
  )
}
