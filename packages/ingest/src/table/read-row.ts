import { parse } from 'csv-parse/sync'
import { type Draft, draftOf } from '../draft.ts'
import { joinLines } from '../plain/join-lines.ts'
import { Unreadable } from '../unreadable.ts'
import { type Field, placeColumns } from './columns.ts'
import { delimiterOf } from './delimiter.ts'

/**
 * The draft of one row as `splitTable` cuts it out. Throws Unreadable where its column of texts is empty.
 *
 * @param mapping which column is what; null where their names tell
 */
export function readRow(source: string, mapping: string | null): Draft {
  const [head, row] = rowsOf(source)
  if (head === undefined || row === undefined) {
    throw new Unreadable('row-missing', 'holds no row; names of columns and one row were expected')
  }
  const places = placeColumns(head, mapping)
  const cell = (field: Field): string | null => {
    const at = places[field]
    return at === undefined ? null : row[at]?.trim() || null
  }
  const text = cell('text')
  if (text === null)
    throw new Unreadable('row-no-text', `has nothing in its column "${head[places.text!]}"; a text was expected`)
  return {
    ...draftOf(joinLines(text).join('\n\n')),
    title: cell('title'),
    byline: cell('byline'),
    url: cell('url'),
    ownId: cell('id'),
    publisher: cell('publisher'),
    country: cell('country'),
    language: cell('language'),
    languageGiven: cell('language') !== null,
    published: cell('published'),
  }
}

function rowsOf(source: string): readonly (readonly string[])[] {
  try {
    return parse(source, {
      bom: true,
      delimiter: delimiterOf(source),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as readonly string[][]
  } catch (error) {
    // By itself a row may show that a quotation in it or in the names of the columns never ends.
    const reason = error instanceof Error ? error.message : String(error)
    throw new Unreadable('row-broken', `is no row (${reason.slice(0, 120)}); quotation marks around a cell must end`)
  }
}
