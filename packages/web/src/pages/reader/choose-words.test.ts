import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseByKey, listSentences, listWords, type Stretch, stepSentence } from './choose-words.ts'

const TEXT = 'Mayor Lee said: “The bridge is safe.” Nobody else did.\n\nThe 1,500 men left, and 대통령은 말했다.'
const words = listWords(TEXT, 'en')
const sentences = listSentences(TEXT, 'en', words)
const press = (chosen: Stretch, key: string, shiftKey = false) =>
  chooseByKey({ key, shiftKey }, { words, sentences, chosen })!
const cut = ({ start, end }: Stretch) => TEXT.slice(start, end)

describe('choosing words by keys', () => {
  it('goes from sentence to sentence, over paragraphs, and stays at both ends', () => {
    expect(sentences.map(cut)).toEqual([
      'Mayor Lee said: “The bridge is safe',
      'Nobody else did',
      'The 1,500 men left, and 대통령은 말했다',
    ])
    const second = stepSentence(sentences, sentences[0]!, 1)
    expect(cut(second)).toBe('Nobody else did')
    expect(stepSentence(sentences, sentences[0]!, -1)).toEqual(sentences[0])
    expect(stepSentence(sentences, { start: TEXT.length }, 1)).toEqual(sentences[2])
  })

  it('moves either end by a word', () => {
    let at = sentences[0]!
    for (let times = 0; times < 3; times++) at = press(at, 'ArrowRight', true)
    expect(cut(at)).toBe('The bridge is safe')
    expect(cut(press(at, 'ArrowLeft'))).toBe('The bridge is')
    expect(cut(press(at, 'ArrowRight'))).toBe('The bridge is safe.” Nobody')
    expect(press(at, 'Tab')).toBeNull()
  })

  it('keeps at least a word of the text, whatever is pressed', () => {
    const key = fc.tuple(fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'), fc.boolean())
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), (pressed) => {
        let at = sentences[1]!
        for (const [arrow, shift] of pressed) at = press(at, arrow, shift)
        expect(words.some(({ start }) => start === at.start)).toBe(true)
        expect(words.some(({ end }) => end === at.end)).toBe(true)
        expect(at.end).toBeGreaterThan(at.start)
      }),
    )
  })

  it('cuts a text in a language that is no language', () => {
    expect(listWords('a b', 'en_US!')).toHaveLength(2)
  })
})
