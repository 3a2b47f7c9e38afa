import { type Draft, draftOf, noteOf } from '../draft.ts'
import { walkXml } from '../office/walk-xml.ts'

/** Elements whose words are no words of the drawing. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'metadata'])
/** Elements that hold words, each a paragraph of its own: of a page within a drawing what ends a line there. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['text', 'title', 'desc', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'br'])
/** Parts of a line that stand at places of their own: nothing but white space parts them in the file. */
const PLACED = 'tspan'

/**
 * The draft of an SVG drawing: its words alone, in the order in which they lie in the file. It is never drawn, no script in it
 * runs and nothing that it names is fetched. Throws Unreadable where it declares entities or nests too deep.
 */
export function readSvg(bytes: Uint8Array): Draft {
  const paragraphs: string[] = []
  let [title, words] = ['', '']
  const open: string[] = []
  let [speaking, silent] = [0, 0]
  const isTitle = () => open.length === 2 && open[1] === 'title'
  const close = () => {
    const paragraph = words.replace(/\s+/g, ' ').trim()
    if (paragraph !== '') {
      if (title === '' && isTitle()) title = paragraph
      else paragraphs.push(paragraph)
    }
    words = ''
  }
  walkXml(
    bytes,
    {
      open: (name) => {
        const local = localName(name)
        if (PARAGRAPHS.has(local)) close()
        if (SILENT.has(local)) silent++
        if (SPEAKING.has(local)) speaking++
        if (local === PLACED) words += ' '
        open.push(local)
      },
      text: (text) => {
        if (speaking > 0 && silent === 0) words += text
      },
      close: (name) => {
        const local = localName(name)
        if (PARAGRAPHS.has(local) || local === 'foreignobject') close()
        if (SILENT.has(local)) silent--
        if (SPEAKING.has(local)) speaking--
        open.pop()
      },
    },
    { plainDoctype: true },
  )
  const note =
    'The words of a drawing, in the order in which they lie in its file. Look at the drawing before you rely on them.'
  return { ...draftOf(paragraphs.join('\n\n')), title: title || null, notes: [noteOf('svg-words', note)] }
}

/** Elements within which characters are words for a reader. */
const SPEAKING: ReadonlySet<string> = new Set(['text', 'title', 'desc', 'foreignobject'])

function localName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase()
}
