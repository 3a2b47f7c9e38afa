import type { Note } from '@sayso/core'
import sharp, { type Raw } from 'sharp'
import { noteOf } from '../draft.ts'
import { readByProgram } from './read-by-program.ts'
import { readByWasm } from './read-by-wasm.ts'
import type { WordsRead } from './words-read.ts'

/** A picture in a file, or as pixels. */
export type Picture = Uint8Array | { readonly data: Uint8Array; readonly raw: Raw }

/** Asks for more time than a file has, in milliseconds. */
export type MoreTime = (ms: number) => void

/** Pixels; smaller pictures are icons and hold no words. */
export const SMALLEST_SIDE = 120

/**
 * The words in a picture, and notes of who read them and how surely, and of what was not looked for; empty where there are none. English and German are
 * tried first, then Korean, then Russian and Ukrainian where Tesseract is installed with them: the surest stands.
 */
export async function readWords(
  picture: Picture,
  moreTime: MoreTime,
): Promise<{ readonly text: string; readonly notes: readonly Note[] }> {
  const prepared = await prepare(picture)
  let best: Read | null = null
  let lacking: readonly string[] = []
  for (const read of READERS) {
    moreTime(MS_A_READER)
    const words = await read(prepared)
    lacking = words.lacking ?? []
    const surely = weigh(words)
    if (surely.weight > (best?.weight ?? 0)) best = surely
    if (best !== null && best.confidence >= SURE) break
  }
  const unread = lacking.length === 0 ? [] : [noteOf('picture-words-unread', sayLacking(lacking))]
  if (best === null) return { text: '', notes: unread }
  const message = `${best.letters} letters read from the picture by ${best.reader}, ${Math.round(best.confidence)} per cent sure. Compare them with the picture before you rely on them.`
  return { text: best.text, notes: [noteOf('picture-words', message), ...unread] }
}

/** That words in a language were not looked for, and how they would be. */
function sayLacking(languages: readonly string[]): string {
  const names = languages.map((code) => NAMES[code] ?? code).join(' and ')
  const packages = ['tesseract-ocr', ...languages.map((code) => `tesseract-ocr-${code}`)].join(' ')
  return `Words in ${names} were not looked for: this machine has no Tesseract with data of them. On Debian: apt install ${packages}; then run sayso rebuild.`
}

const NAMES: Readonly<Record<string, string>> = { rus: 'Russian', ukr: 'Ukrainian' }

const READERS: readonly ((picture: Uint8Array) => Promise<WordsRead>)[] = [
  (picture) => readByWasm(picture, ['eng', 'deu']),
  (picture) => readByWasm(picture, ['kor']),
  (picture) => readByProgram(picture, ['rus', 'ukr']),
]

/** A page takes some four seconds; a slow machine ten times that. */
const MS_A_READER = 40_000
/** Per cent: surer than this, no other language is tried. */
const SURE = 85
/** Per cent: lines below are the texture of walls and leaves. */
const LEAST_SURE = 60

interface Read {
  readonly text: string
  readonly letters: number
  readonly confidence: number
  readonly weight: number
  readonly reader: string
}

function weigh({ lines, reader }: WordsRead): Read {
  const kept = lines.filter(({ text, confidence }) => confidence >= LEAST_SURE && /\p{L}{2}/u.test(text))
  const letters = kept.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0)
  const confidence =
    letters === 0
      ? 0
      : kept.reduce((sum, line) => sum + line.confidence * line.text.replace(/\P{L}/gu, '').length, 0) / letters
  const paragraphs = new Map<number, string>()
  for (const { text, paragraph } of kept) {
    const before = paragraphs.get(paragraph)
    paragraphs.set(paragraph, before === undefined ? text : `${before} ${text}`)
  }
  return {
    text: [...paragraphs.values()].join('\n\n'),
    letters,
    confidence,
    weight: letters < FEWEST ? 0 : letters * confidence,
    reader,
  }
}

/** Letters; fewer are more often seen than there. */
const FEWEST = 8

/** Pixels of the longer side: letters of a page are then some 30 high. */
const LONGEST_SIDE = 2600
const SHORTEST_SIDE = 1000

/** In grey, upright, of a size that readers like. */
async function prepare(picture: Picture): Promise<Uint8Array> {
  const image =
    picture instanceof Uint8Array
      ? sharp(picture, PIXELS).rotate()
      : sharp(picture.data, { ...PIXELS, raw: picture.raw })
  const { width = 0, height = 0 } = await image.metadata()
  const longer = Math.max(width, height)
  const side = Math.min(LONGEST_SIDE, Math.max(longer, SHORTEST_SIDE))
  return image.greyscale().resize({ width: side, height: side, fit: 'inside' }).normalise().png().toBuffer()
}

const PIXELS = { limitInputPixels: 120_000_000 } as const
