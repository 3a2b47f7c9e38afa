import type { MissingRow } from '@sayso/engine'
import { PLAIN, type Style } from '../terminal/style.ts'
import { cutTo, wrapTo } from '../terminal/text-width.ts'
import { renderMoment } from './dates.ts'
import { hang, quoted } from './hang.ts'
import { plural } from './plural.ts'

const WHAT: Readonly<Record<MissingRow['what'], string>> = {
  report: 'a report by',
  page: 'a page of',
  paper: 'the paper:',
  post: 'the post:',
  picture: 'the picture:',
  statement: 'the statement of',
}

/** Claims named below a row. */
const GROUPS_SHOWN = 3
const MOST_LINES = 2

/** Something that the case only names: what it is, what having it would settle, who leans on it. */
export function renderMissing(
  row: MissingRow,
  { columns, style = PLAIN }: { readonly columns: number; readonly style?: Style },
): string {
  const room = columns - 6
  const settles = row.settles > 0 ? `could settle ${plural(row.settles, 'doubt')}` : 'nothing in doubt rests on it'
  const head = `${WHAT[row.what]} ${row.name}`
  const counts = `${settles} · ${plural(row.reports, 'report leans', 'reports lean')} on it · ${plural(row.groups.length, 'claim')}: ${row.groups
    .slice(0, GROUPS_SHOWN)
    .map((group) => group.short)
    .join(', ')}${row.groups.length > GROUPS_SHOWN ? ' …' : ''}`
  const where = `${row.named.publisher ?? 'unknown publisher'}, ${renderMoment(row.named.publishedOn, { year: false }).trim()}: `
  const words = hang('', where + quoted(row.named.text), room)
  const lines = [
    ...wrapTo(head, columns - 2).map((line) => `  ${style.strong(line)}`),
    ...(row.url === null ? [] : [`      ${style.good(row.url)}`]),
    ...wrapTo(counts, room).map((line) => `      ${line}`),
    ...(words.length > MOST_LINES ? [words[0]!, cutTo(`${words[1]}…`, room)] : words).map(
      (line) => `      ${style.dim(line)}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
