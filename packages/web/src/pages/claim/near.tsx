import { Link } from '@tanstack/react-router'
import type { WhoView } from '../../api/records.ts'
import { CountLine } from '../../parts/count-line.tsx'
import { t } from '../../texts/index.ts'

/** Other claims that the words might have meant. */
export function Near({ others }: Pick<WhoView, 'others'>) {
  if (others.length === 0) return null
  return (
    <section aria-labelledby="near-title">
      <h2 id="near-title">{t.claim.others}</h2>
      <ul>
        {others.map((row) => (
          <li key={row.id} className="change">
            <Link className="plain serif" to="/claims/$id" params={{ id: row.id }} lang={row.headline.language}>
              {row.headline.text}
            </Link>
            <p className="small">
              <CountLine row={row} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
