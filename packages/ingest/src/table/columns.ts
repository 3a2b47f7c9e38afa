import { Unreadable } from '../unreadable.ts'

/** What the column of a table may hold of a document. */
const FIELDS = ['text', 'title', 'url', 'publisher', 'published', 'byline', 'language', 'country', 'id'] as const
export type Field = (typeof FIELDS)[number]

/** Where each field stands in a row, counted from 0. */
export type Places = Readonly<Partial<Record<Field, number>>>

/** What columns are called where nobody says; compared in small letters. */
const NAMES: Record<Field, readonly string[]> = {
  text: ['text', 'body', 'content', 'article', 'message', 'full_text', 'текст', 'зміст', 'inhalt', '본문', '내용'],
  title: ['title', 'headline', 'subject', 'titel', 'überschrift', 'заголовок', '제목'],
  url: ['url', 'link', 'href', 'address', 'uri', 'адрес', 'ссылка', 'посилання', '링크', '주소'],
  publisher: ['publisher', 'outlet', 'source', 'medium', 'channel', 'издание', 'видання', 'канал', 'quelle', '매체'],
  published: ['published', 'published_at', 'publishedat', 'date', 'datum', 'time', 'timestamp', 'дата', '날짜'],
  byline: ['byline', 'author', 'autor', 'автор', '기자'],
  language: ['language', 'lang', 'sprache', 'язык', 'мова', '언어'],
  country: ['country', 'land', 'страна', 'країна', '국가'],
  id: ['id', 'guid', 'number', 'nr'],
}

/**
 * Where each field stands, by the mapping that a person gave and then by the names of the columns. Throws Unreadable
 * where the mapping names what is not there, or no column holds the text.
 *
 * @param mapping as in `text=Body,title=Headline`; null where nobody gave one
 */
export function placeColumns(head: readonly string[], mapping: string | null): Places {
  const names = head.map((name) => name.trim())
  const places: Partial<Record<Field, number>> = {}
  for (const [field, name] of pairsOf(mapping)) {
    const at = names.indexOf(name)
    if (at < 0) throw new Unreadable('columns-unknown', `has no column "${name}"; there are ${shown(names)}`)
    places[field] = at
  }
  for (const field of FIELDS) {
    if (places[field] !== undefined) continue
    const at = names.findIndex(
      (name, i) => NAMES[field].includes(name.toLowerCase()) && !Object.values(places).includes(i),
    )
    if (at >= 0) places[field] = at
  }
  if (places.text === undefined) {
    const next =
      places.url === undefined
        ? 'Name it: --columns text=NAME'
        : 'Name it: --columns text=NAME; or let the addresses be fetched: sayso fetch'
    throw new Unreadable('table-no-text', `has no column of texts; there are ${shown(names)}. ${next}`)
  }
  return places
}

function pairsOf(mapping: string | null): readonly (readonly [Field, string])[] {
  return (mapping ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=')
      const field = pair.slice(0, at).trim()
      if (at < 0 || !(FIELDS as readonly string[]).includes(field)) {
        throw new Unreadable(
          'columns-unknown',
          `was given the columns "${pair}"; FIELD=NAME was expected, with a field of ${FIELDS.join(', ')}`,
        )
      }
      return [field as Field, pair.slice(at + 1).trim()] as const
    })
}

function shown(names: readonly string[]): string {
  return names
    .map((name) => `"${name}"`)
    .join(', ')
    .slice(0, 200)
}
