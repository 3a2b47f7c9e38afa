import { Link } from '@tanstack/react-router'
import type { WhoView } from '../../api/records.ts'
import { withDates } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'

const SHOWN = 2

/**
 * What must be known beside the count and does not change it: withdrawn reports, confirmations that are none, ties of owners. `all`
 * shows them without a fold.
 */
export function Cautions({ cautions, all }: { readonly cautions: WhoView['cautions']; readonly all: boolean }) {
  if (cautions.length === 0) return null
  const shown = all ? cautions.length : SHOWN
  return (
    <section className="cautions" aria-label={t.claim.cautions}>
      <ul>
        {cautions.slice(0, shown).map((caution) => (
          <Line key={caution.words} caution={caution} />
        ))}
      </ul>
      {cautions.length > shown && (
        <details>
          <summary className="small">{t.claim.moreDoubts(cautions.length - shown)}</summary>
          <ul>
            {cautions.slice(shown).map((caution) => (
              <Line key={caution.words} caution={caution} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Line({ caution: { words, shown } }: { readonly caution: WhoView['cautions'][number] }) {
  return (
    <li>
      {withDates(words)}
      {shown && (
        <>
          {' '}
          <Link className="small no-print" to="/documents/$id" params={{ id: shown.document }} title={shown.text}>
            {t.claim.show}
          </Link>
        </>
      )}
    </li>
  )
}
