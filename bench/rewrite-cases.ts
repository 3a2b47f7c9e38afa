import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeChance } from './chance.ts'

/** A document line as `sayso add` reads it. */
export interface MadeDocument {
  readonly id: string
  readonly url: string
  readonly publisher: string
  readonly publisher_kind: string
  readonly language: string
  readonly published_at: string
  readonly title: string
  readonly byline: null
  readonly text: string
  readonly links: readonly string[]
}

interface CaseLine {
  readonly language: string
  readonly publisher: string
  readonly publisher_kind: string
  readonly published_at: string
  readonly title: string | null
  readonly text: string
}

/** Words of a made document: short reports of one case are put one after the other until they have so many. */
const WORDS = 800
/** Reports of one story, copies among them. */
const STORY = 35
/** Of the reports of a story, so many are an earlier one word for word, and so many one with sentences left out. */
const VERBATIM_SHARE = 0.1
const REWRITE_SHARE = 0.2
/** Word forms of a language that stay as they are: the cue words and all that sentences are built with. */
const COMMONEST = 700
/** Of the other words, so many become another word, the same all over one story. */
const RENAMED_SHARE = 0.7

/**
 * Reports of many events, made by rewriting the reports of the cases: each story takes one case and gives its names, numbers
 * and rarer words other forms, so that a corpus of any size has as many events as it would have in the press. Korean is left
 * out, since its words cannot be so rewritten letter by letter.
 */
export function* makeDocuments(count: number): Generator<MadeDocument> {
  const cases = readCases()
  const common = findCommon(cases.flat())
  for (let story = 0, made = 0; made < count; story++) {
    const lines = cases[story % cases.length]!
    for (const doc of makeStory(lines, story, common)) {
      if (made++ >= count) return
      yield doc
    }
  }
}

/** The demo case, and the other development cases where they are at hand. */
function readCases(): readonly (readonly CaseLine[])[] {
  const shared = '../shared/data/cases'
  const folders = existsSync(shared)
    ? readdirSync(shared)
        .filter((name) => /^[A-K]$/.test(name))
        .map((name) => join(shared, name))
    : ['demo']
  return folders.map((folder) =>
    readFileSync(join(folder, 'documents.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CaseLine)
      .filter((line) => line.language !== 'ko'),
  )
}

const WORD = /[\p{L}\p{N}]+/gu

function findCommon(lines: readonly CaseLine[]): ReadonlySet<string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { language, text } of lines) {
    const own = counts.get(language) ?? new Map<string, number>()
    counts.set(language, own)
    for (const [word] of text.matchAll(WORD)) own.set(word, (own.get(word) ?? 0) + 1)
  }
  return new Set(
    [...counts.values()].flatMap((own) =>
      [...own]
        .filter(([word]) => /^\p{Ll}/u.test(word))
        .sort((a, b) => b[1] - a[1])
        .slice(0, COMMONEST)
        .map(([word]) => word),
    ),
  )
}

function* makeStory(lines: readonly CaseLine[], story: number, common: ReadonlySet<string>): Generator<MadeDocument> {
  const chance = makeChance(story + 1)
  const rename = makeRenamer(story, common)
  const made: MadeDocument[] = []
  const byLanguage = [...new Set(lines.map((line) => line.language))]
  for (let at = 0; at < STORY; at++) {
    const model = made[Math.floor(chance() * made.length)]
    const kind = chance()
    const publisher = rename(`Outlet ${lines[Math.floor(chance() * lines.length)]!.publisher}`)
    const publishedAt = new Date(Date.UTC(2027, 0, 1 + (story % 700), 5 + at)).toISOString()
    const address = `https://story${story}.example/${at}`
    const about = { id: `s${story}-${at}`, url: address, publisher, publisher_kind: 'paper', published_at: publishedAt }
    let doc: MadeDocument
    if (model !== undefined && kind < VERBATIM_SHARE + REWRITE_SHARE) {
      const text = kind < VERBATIM_SHARE ? model.text : dropSentences(model.text, chance)
      doc = { ...model, ...about, text, links: kind < VERBATIM_SHARE / 2 ? [model.url] : [] }
    } else {
      const language = byLanguage[Math.floor(chance() ** 2 * byLanguage.length)]!
      const text = rename(
        joinReports(
          lines.filter((line) => line.language === language),
          chance,
        ),
      )
      doc = { ...about, language, title: text.slice(0, 60), byline: null, text, links: [] }
    }
    made.push(doc)
    yield doc
  }
}

function joinReports(lines: readonly CaseLine[], chance: () => number): string {
  const parts: string[] = []
  let words = 0
  for (let at = Math.floor(chance() * lines.length); words < WORDS; at++) {
    const { text } = lines[at % lines.length]!
    parts.push(text)
    words += text.split(/\s+/u).length
  }
  return parts
    .join('\n\n')
    .split(/(?<=\s)/u)
    .slice(0, WORDS)
    .join('')
    .trimEnd()
}

function dropSentences(text: string, chance: () => number): string {
  return text
    .split(/(?<=[.!?]["”»]?)(?=\s)/u)
    .filter(() => chance() > 0.2)
    .join('')
}

/** Gives a word of the story's own for each rarer word, in the script and with the capital of the one it replaces. */
function makeRenamer(story: number, common: ReadonlySet<string>): (text: string) => string {
  const known = new Map<string, string>()
  return (text) =>
    text.replace(WORD, (word) => {
      const lower = word.toLowerCase()
      if (common.has(lower) || word.length < 4) return /^\d{2,}$/.test(word) ? shiftNumber(word, story) : word
      let other = known.get(lower)
      if (other === undefined) {
        other = makeWord(lower, story)
        known.set(lower, other)
      }
      return /^\p{Lu}/u.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other
    })
}

function shiftNumber(word: string, story: number): string {
  return word.length > 3 ? word : String((Number(word) + story) % 10 ** word.length).padStart(word.length, '1')
}

const LETTERS = { latin: ['aeiou', 'bdfgklmnprstvz'], cyrillic: ['аеиоу', 'бвгдзклмнпрст'] } as const

/** Another word of the same length; its last three letters stay, since they carry grammar. */
function makeWord(word: string, story: number): string {
  let seed = story
  for (const letter of word) seed = Math.imul(seed ^ letter.codePointAt(0)!, 2654435761)
  const chance = makeChance(seed)
  if (chance() > RENAMED_SHARE) return word
  const script = /\p{Script=Cyrillic}/u.test(word) ? LETTERS.cyrillic : LETTERS.latin
  let made = ''
  for (let at = 0; at < word.length - 3; at++) {
    const pool = script[at % 2]!
    made += pool[Math.floor(chance() * pool.length)]
  }
  return made + word.slice(-3)
}
