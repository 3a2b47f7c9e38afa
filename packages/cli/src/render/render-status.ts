import type { StatusView } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { wrapTo } from '../terminal/text-width.ts'
import { renderRange } from './dates.ts'
import { plural } from './plural.ts'

/** What is in a case, in a few lines. */
export function renderStatus(
  view: StatusView,
  { columns, style = PLAIN }: { readonly columns: number; readonly style?: Style },
): string {
  const lines = [style.strong(view.title), style.dim(view.path), '', ...wrapTo(renderCounts(view), columns - 2)]
  for (const [stage, count] of Object.entries(view.stale))
    lines.push(
      style.doubt(
        `stale: ${plural(count, stage === 'group' ? 'claim' : 'document')} at ${stage}; "sayso add" without inputs goes on`,
      ),
    )
  if (view.judgements > 0) lines.push(`${plural(view.judgements, 'judgement')} in force`)
  for (const row of view.lostJudgements)
    lines.push(style.doubt(`lost: ${row.short} ${row.ruling} by ${row.by}: its words are in no document any more`))
  return `${lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')}\n`
}

/** What a case holds, in one sentence of numbers. */
export function renderCounts(view: StatusView): string {
  const earlier = view.versions - view.documents
  const versions = earlier > 0 ? ` (and ${plural(earlier, 'earlier version')})` : ''
  const before = view.earlierClaims > 0 ? ` (and ${view.earlierClaims} in ${plural(earlier, 'earlier version')})` : ''
  const languages = Object.entries(view.languages)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([language, count]) => `${language} ${count}`)
    .join(', ')
  return [
    `${plural(view.documents, 'document')}${versions} by ${plural(view.publishers, 'publisher')}`,
    ...(languages === '' ? [] : [languages]),
    `${plural(view.claims, 'claim')}${before} in ${plural(view.groups, 'group')}`,
    `${plural(view.origins, 'origin')}`,
    ...(view.publishedFrom === null ? [] : [renderRange(view.publishedFrom, view.publishedTo)]),
  ].join(' · ')
}
