import type { PublishersView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** Publishers past which the matrix would be read by nobody. */
const MOST = 24

/** Who copies whom: a row for who repeats, a column for whom; only those between whom something was repeated. */
export function CopyMatrix({ items, copies }: Pick<PublishersView, 'items' | 'copies'>) {
  const tied = new Set(copies.flatMap(({ publisher, from }) => [publisher, from]))
  const names = items
    .map(({ publisher }) => publisher)
    .filter((name) => tied.has(name))
    .slice(0, MOST)
  const cells = new Map(copies.map((cell) => [`${cell.publisher}\n${cell.from}`, cell]))
  const most = Math.max(1, ...copies.map(({ documents }) => documents))
  if (names.length === 0) return <p className="soft">{t.publishers.noCopies}</p>
  return (
    <div className="matrix">
      <h2 id="matrix-title">{t.publishers.matrix}</h2>
      <p className="soft small">{t.publishers.matrixHow}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keys. */}
      <section className="wide-table" aria-labelledby="matrix-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {names.map((name) => (
                <th key={name} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((publisher) => (
              <tr key={publisher}>
                <th scope="row">{publisher}</th>
                {names.map((from) => {
                  const cell = cells.get(`${publisher}\n${from}`)
                  if (!cell) return <td key={from} className={publisher === from ? 'self' : undefined} />
                  const { documents, doubtful } = cell
                  return (
                    <td
                      key={from}
                      className={`cell shade-${Math.ceil((documents / most) * 4)}${doubtful === documents ? ' all-doubt' : ''}`}
                      title={t.publishers.cell(publisher, from, documents, doubtful)}
                    >
                      {documents}
                      {doubtful > 0 && <sup>{doubtful}</sup>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
