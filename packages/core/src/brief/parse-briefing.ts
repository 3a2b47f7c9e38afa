import { type Beginning, TLPS, Tlp } from '../model/briefing.ts'
import type { Note } from '../model/note.ts'
import { joinPlaced, type PlacedText, placeText, slicePlaced, trimPlaced } from './placed-text.ts'

/** A briefing as an author wrote it: claims are still references, as ids or words. */
export interface WrittenBriefing {
  readonly title: string
  readonly tlp: Tlp
  /** BCP 47; null where the file does not say. */
  readonly language: string | null
  /** ISO day or instant; null for all that is known. */
  readonly asOf: string | null
  readonly parts: readonly WrittenPart[]
}

export interface WrittenPart {
  readonly heading: string
  readonly tlp: Tlp | null
  readonly sentences: readonly WrittenSentence[]
}

export interface WrittenSentence {
  readonly text: string
  /** Ids of claims or groups, or their words. */
  readonly refs: readonly string[]
  readonly own: { readonly by: string; readonly why: string } | null
  readonly begins: Beginning
  /** Where each code unit of `text` stands in the file, in which a line break is one code unit; see `PlacedText`. */
  readonly places: readonly number[]
  /** Where the brackets behind it stand in the file; null where there are none. */
  readonly brackets: { readonly start: number; readonly end: number } | null
}

/** Code units of a file, and sentences and references in it: a briefing is read by a person. */
export const MOST_UNITS = 1_000_000
const MOST_SENTENCES = 2_000
const MOST_REFS = 20

/**
 * Reads a briefing in Markdown. Lines between `---` give `title`, `tlp`, `language`, `as-of`; `## Heading {TLP:GREEN}` begins
 * a part; square brackets name the claims of the sentences since the last ones: `[g3f2]`, `["words of a claim"; c1a2]`, or
 * `[own: Ada: why]` for the author's own judgement. Notes tell what could not be read; the briefing is whole only without.
 *
 * @example parseBriefing('# Title\n\nThey train. [g3f2]').briefing.parts[0].sentences[0].refs // ['g3f2']
 */
export function parseBriefing(markdown: string): {
  readonly briefing: WrittenBriefing
  readonly notes: readonly Note[]
} {
  const notes: Note[] = []
  const note = (rule: string, message: string) => notes.push({ rule, message, start: null, end: null })
  if (markdown.length > MOST_UNITS)
    note('briefing-too-long', `${markdown.length} code units were found; ${MOST_UNITS} at most were expected.`)
  const text = markdown
    .slice(0, MOST_UNITS)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  const { head, body } = splitHead(placeText(text))
  const fields = readHead(head, note)
  const parts: { heading: string; tlp: Tlp | null; sentences: WrittenSentence[] }[] = []
  let title = fields.title ?? null
  let count = 0
  for (const { begins, block } of blocksOf(body)) {
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/.exec(block.text)
    if (heading !== null && heading[1] === '#' && title === null) title = heading[2]!
    else if (heading !== null) parts.push({ ...readHeading(heading[2]!, note), sentences: [] })
    else {
      if (parts.length === 0) parts.push({ heading: '', tlp: null, sentences: [] })
      const sentences = readSentences(block, note).map(
        (each, index): WrittenSentence => ({ ...each, begins: index === 0 ? begins : 'on' }),
      )
      count += sentences.length
      if (count <= MOST_SENTENCES) parts.at(-1)!.sentences.push(...sentences)
    }
  }
  if (count > MOST_SENTENCES) note('briefing-too-long', `${count} sentences were found; ${MOST_SENTENCES} at most.`)
  if (count === 0)
    note('briefing-empty', 'no sentence was found; one at least was expected, with its claims in brackets.')
  if (title === null) note('briefing-untitled', 'no title was found; a line "# Title" was expected.')
  const briefing = {
    title: title ?? '',
    tlp: fields.tlp ?? 'AMBER',
    language: fields.language ?? null,
    asOf: fields.asOf ?? null,
    parts,
  } as const
  return { briefing, notes }
}

type TakeNote = (rule: string, message: string) => void

function splitHead(file: PlacedText): { readonly head: readonly string[]; readonly body: PlacedText } {
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(file.text)
  return match === null
    ? { head: [], body: file }
    : { head: match[1]!.split('\n'), body: slicePlaced(file, match[0].length) }
}

function readHead(lines: readonly string[], note: TakeNote) {
  const fields: { title?: string; tlp?: Tlp; language?: string; asOf?: string } = {}
  for (const line of lines.filter((each) => each.trim() !== '')) {
    const match = /^([\w-]+)\s*:\s*(.+?)\s*$/.exec(line)
    const [name, value] = [match?.[1]?.toLowerCase(), match?.[2] ?? '']
    if (name === 'title') fields.title = value.replace(/^"(.*)"$/, '$1')
    else if (name === 'tlp') fields.tlp = readTlp(value, note)
    else if (name === 'language' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) fields.language = value
    else if (name === 'as-of' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(\.\d+)?Z)?$/.test(value)) fields.asOf = value
    else
      note(
        'briefing-head-unknown',
        `"${line}" stands between the lines of ---; title, tlp, language or as-of (2027-11-10) were expected.`,
      )
  }
  return fields
}

function readTlp(value: string, note: TakeNote): Tlp {
  const parsed = Tlp.safeParse(value.toUpperCase().replace(/^TLP:/, ''))
  if (!parsed.success) note('briefing-tlp-unknown', `"${value}" is no marking; one of ${TLPS.join(', ')} was expected.`)
  return parsed.success ? parsed.data : 'RED'
}

function readHeading(text: string, note: TakeNote): { readonly heading: string; readonly tlp: Tlp | null } {
  const marked = /^(.*?)\s*\{\s*(TLP:[^}]+?)\s*\}$/i.exec(text)
  if (marked === null) return { heading: text, tlp: null }
  return { heading: marked[1]!, tlp: readTlp(marked[2]!, note) }
}

/** Paragraphs, headings and items of lists, each in one line. */
function blocksOf(body: PlacedText): readonly { readonly begins: Beginning; readonly block: PlacedText }[] {
  const blocks: { readonly begins: Beginning; readonly lines: PlacedText[] }[] = []
  let open = false
  let from = 0
  for (const raw of body.text.split('\n')) {
    const line = trimPlaced(slicePlaced(body, from, from + raw.length))
    from += raw.length + 1
    const item = /^(?:[-*+](?:\s+|$)|\d{1,3}[.)]\s+)/.exec(line.text)
    const isHeading = /^#{1,6}\s/.test(line.text)
    if (line.text === '') open = false
    else if (item !== null || isHeading || !open) {
      const begins = item === null ? 'paragraph' : 'item'
      blocks.push({ begins, lines: [slicePlaced(line, item?.[0].length ?? 0)] })
      open = !isHeading
    } else blocks.at(-1)!.lines.push(SPACE, line)
  }
  return blocks.map(({ begins, lines }) => ({ begins, block: joinPlaced(...lines) }))
}

/** What a line break within a paragraph becomes. */
const SPACE: PlacedText = { text: ' ', places: [-1] }

/** What stands in brackets behind sentences; a quoted reference may hold brackets of its own. */
const BRACKETS = /\s*\[((?:[^[\]"]|"[^"]*")+)\]/g

function readSentences(block: PlacedText, note: TakeNote): readonly Omit<WrittenSentence, 'begins'>[] {
  const sentences: Omit<WrittenSentence, 'begins'>[] = []
  let from = 0
  for (const match of block.text.matchAll(BRACKETS)) {
    const end = match.index + match[0].length
    // A full stop may stand behind the brackets.
    const stop = /^[.!?](?=\s|$)/.exec(block.text.slice(end))?.[0].length ?? 0
    const cut = cutSentences(joinPlaced(slicePlaced(block, from, match.index), slicePlaced(block, end, end + stop)))
    from = end + stop
    const { refs, own } = readRefs(match[1]!, note)
    if (cut.length === 0) note('briefing-claims-alone', `${match[0].trim()} stands behind no sentence.`)
    const opening = match.index + match[0].indexOf('[')
    const brackets = { start: block.places[opening]!, end: block.places[end - 1]! + 1 }
    sentences.push(...cut.map((each) => ({ ...each, refs, own, brackets })))
  }
  const rest = cutSentences(slicePlaced(block, from))
  return [...sentences, ...rest.map((each) => ({ ...each, refs: [], own: null, brackets: null }))]
}

function readRefs(inside: string, note: TakeNote): Pick<WrittenSentence, 'refs' | 'own'> {
  const own = /^own:\s*([^:]+?)\s*:\s*(.+)$/s.exec(inside.trim())
  if (own !== null) return { refs: [], own: { by: own[1]!, why: own[2]!.trim() } }
  const all = (inside.match(/"[^"]*"|[^;"]+/g) ?? []).map((each) => each.trim())
  const refs = all.map((each) => each.replace(/^"(.*)"$/s, '$1').trim()).filter((each) => each !== '')
  const signed = refs.findIndex((each) => /^own:/.test(each))
  const tail = signed < 0 ? null : /^own:\s*([^:]+?)\s*:\s*(.+)$/s.exec(refs[signed]!)
  const claims = refs.filter((_, index) => index !== signed)
  if (claims.length > MOST_REFS)
    note('briefing-refs-many', `${claims.length} claims stand behind one sentence; ${MOST_REFS} at most.`)
  return { refs: claims.slice(0, MOST_REFS), own: tail === null ? null : { by: tail[1]!, why: tail[2]!.trim() } }
}

/** Sentences of a passage; what stands between quotation marks is not cut. */
function cutSentences(passage: PlacedText): readonly PlacedText[] {
  const trimmed = trimPlaced(passage)
  const pieces: PlacedText[] = []
  let [from, to] = [0, 0]
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(trimmed.text)) {
    to += segment.length
    const open = trimmed.text.slice(from, to)
    const opened = (open.match(/[“„«]/g) ?? []).length
    const closed = (open.match(/[”»]/g) ?? []).length
    const straight = (open.match(/"/g) ?? []).length
    if (opened > closed || straight % 2 === 1) continue
    const piece = trimPlaced(slicePlaced(trimmed, from, to))
    if (/\p{L}|\p{N}|\{/u.test(open)) pieces.push(piece)
    else if (pieces.length > 0) pieces.push(joinPlaced(pieces.pop()!, piece))
    from = to
  }
  if (trimmed.text.slice(from).trim() !== '') pieces.push(trimPlaced(slicePlaced(trimmed, from)))
  return pieces
}
