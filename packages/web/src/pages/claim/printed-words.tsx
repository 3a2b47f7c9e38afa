import type { OriginTree } from '../../api/records.ts'
import { sayDate } from '../../parts/dates.ts'
import { quoted } from '../../parts/quoted.ts'
import { StanceTag } from '../../parts/stance.tsx'
import { t } from '../../texts/index.ts'
import { findReports } from './find-reports.ts'
import { sayHow } from './say-how.ts'

/** The exact words of every report behind a claim, by origin: on paper nobody can choose one to see them. */
export function PrintedWords({ origins }: { readonly origins: readonly OriginTree[] }) {
  return (
    <section className="printed-words" aria-labelledby="printed-words-title">
      <h2 id="printed-words-title">{t.claim.printedWords}</h2>
      {origins.map((tree) => (
        <section key={tree.id} aria-label={tree.holder}>
          <h3>
            {tree.holder}
            {tree.doubtful && <span className="doubt"> · {t.claim.mayBeEcho}</span>}
          </h3>
          <ul>
            {[...findReports([tree]).values()].map(({ node }) => (
              <li key={node.claim.id}>
                <p className="small">
                  <b>{node.publisher}</b>, {sayDate(node.publishedOn, { time: true, year: true })}
                  {node.title && ` · ${node.title}`}
                  <span className={node.doubt ? 'doubt' : 'soft'}>
                    {' · '}
                    {sayHow(node)}
                    {node.doubt && `, ${t.how.inDoubt}`}
                  </span>{' '}
                  <StanceTag stance={node.stance} />
                </p>
                <p className="serif">{quoted(node.words)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
