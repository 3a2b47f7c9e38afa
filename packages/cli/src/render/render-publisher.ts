import type { RegisterRow } from '@sayso/engine'
import { PLAIN } from '../terminal/style.ts'
import { cutTo, wrapTo } from '../terminal/text-width.ts'
import { plural } from './plural.ts'
import type { RowOptions } from './render-rows.ts'

const CONTROL: Readonly<Record<NonNullable<RegisterRow['control']>, string>> = {
  state: 'owned or directed by the state',
  public: 'paid for by the public, independent by law',
  private: 'private',
  members: 'owned by media that use it',
  party: 'of a party',
}

/** A publisher with what is known of it, and where that is from. */
export function renderPublisher(row: RegisterRow, { columns, style = PLAIN }: RowOptions): string {
  const from = row.from === 'case' ? 'put in place in this case' : row.from === 'shipped' ? 'from the register' : ''
  const facts = [
    row.publisherKind,
    row.country,
    row.control === null ? null : CONTROL[row.control],
    row.owner === null ? null : `owner: ${row.owner}`,
    row.takes.length === 0 ? null : `takes ${row.takes.join(', ')}`,
    from,
  ].filter(Boolean)
  const known = row.from === 'documents' && row.owner === null && row.control === null
  const documents = row.documents === 0 ? 'no document' : plural(row.documents, 'document')
  const also = row.also.length === 0 ? '' : ` (${row.also.join(', ')})`
  const lines = wrapTo(
    [documents, ...facts, known ? 'not in the register' : null].filter(Boolean).join(' · '),
    columns - 6,
  )
  return `  ${style.strong(cutTo(row.name + also, columns - 2))}\n${lines.map((line) => `      ${line}\n`).join('')}`
}
