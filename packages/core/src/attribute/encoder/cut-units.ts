import type { EncoderCard } from './encoder-card.ts'

/** What gets labels: a word or another visible character; in Korean a piece of a word, so that a span may end before a particle. */
export interface Unit {
  /** First UTF-16 code unit in the text. */
  readonly start: number
  readonly end: number
  /** Entries of the vocabulary that show it to the encoder. */
  readonly pieces: readonly number[]
  /** Which of them stands for it. */
  readonly rep: number
}

/** Splits one part of a word into entries of the vocabulary, without special ones. */
export type SplitPieces = (part: string) => { readonly ids: readonly number[]; readonly tokens: readonly string[] }

const WORD = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_\p{C}\p{Z}]/gu
const HANGUL = /[\uac00-\ud7a3]/u
const ASTRAL = /[\u{10000}-\u{10ffff}]/u
/** Words whose pieces are remembered; news repeats its words. */
const CACHE_SIZE = 100_000

/** Cuts texts into units; remembers the pieces of words it has seen. */
export function makeCutter(card: EncoderCard, split: SplitPieces): (text: string) => Unit[] {
  const cache = new Map<string, readonly WordUnit[]>()
  const cutCached = (word: string, spaced: boolean): readonly WordUnit[] => {
    const key = spaced ? ` ${word}` : word
    let units = cache.get(key)
    if (!units) {
      if (cache.size >= CACHE_SIZE) cache.clear()
      units = cutWord(word, spaced, card, split)
      cache.set(key, units)
    }
    return units
  }
  return (text) => {
    const units: Unit[] = []
    let last = 0
    for (const match of text.matchAll(WORD)) {
      const gap = text.slice(last, match.index)
      const lineBreak = gap.includes('\n')
      let at = match.index
      for (const [index, { length, pieces, rep }] of cutCached(match[0], at === 0 || gap !== '').entries()) {
        const opens = index === 0 && lineBreak
        units.push({
          start: at,
          end: at + length,
          pieces: opens ? [card.units.ids.eos, ...pieces] : pieces,
          rep: opens ? rep + 1 : rep,
        })
        at += length
      }
      last = match.index + match[0].length
    }
    return units
  }
}

/** A unit of one word: its length in UTF-16 code units. */
interface WordUnit {
  readonly length: number
  readonly pieces: readonly number[]
  readonly rep: number
}

function cutWord(word: string, spaced: boolean, card: EncoderCard, split: SplitPieces): WordUnit[] {
  const { longestWord, koreanParticles, spaceMark, ids } = card.units
  const shown = [...word.normalize('NFKC').replaceAll(' ', '')].slice(0, longestWord).join('')
  const korean = HANGUL.test(word) && shown === word && !ASTRAL.test(word)
  const pieces: number[] = []
  const names: string[] = []
  for (const [index, part] of (korean ? cutParticle(shown, koreanParticles) : [shown]).entries()) {
    const found = split((spaced && index === 0 ? spaceMark : '') + part)
    pieces.push(...found.ids)
    names.push(...found.tokens)
  }
  if (pieces.length === 0) return [{ length: word.length, pieces: [ids.unk], rep: 0 }]
  if (!korean || pieces.includes(ids.unk)) {
    return [
      {
        length: word.length,
        pieces,
        rep: Math.max(
          0,
          names.findIndex((name) => name !== spaceMark),
        ),
      },
    ]
  }
  return cutPieces(pieces, names, spaceMark)
}

/** One unit a piece; a lone space mark belongs to the piece that follows. */
function cutPieces(pieces: readonly number[], names: readonly string[], spaceMark: string): WordUnit[] {
  const units: WordUnit[] = []
  let lead: number[] = []
  for (const [index, piece] of pieces.entries()) {
    const length = names[index]!.replace(spaceMark, '').length
    if (length === 0) lead = [piece]
    else {
      units.push({ length, pieces: [...lead, piece], rep: lead.length })
      lead = []
    }
  }
  return units
}

function cutParticle(word: string, particles: readonly string[]): string[] {
  const particle = particles.find((ending) => word.endsWith(ending) && word.length > ending.length)
  return particle ? [word.slice(0, -particle.length), particle] : [word]
}
