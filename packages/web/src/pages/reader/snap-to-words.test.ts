import { expect, test } from 'vitest'
import { snapToWords } from './snap-to-words.ts'

/** The words of a span that is marked by brackets, once it is widened. */
function snap(marked: string): string {
  const [before, dragged, after] = marked.split(/[[\]]/) as [string, string, string]
  const text = before + dragged + after
  const { start, end } = snapToWords(text, { start: before.length, end: before.length + dragged.length })
  return text.slice(start, end)
}

test('widens what was dragged to whole words', () => {
  expect(snap('the t[eam would likely be com]posed')).toBe('team would likely be composed')
  expect(snap('Пес[ков отказ]ался')).toBe('Песков отказался')
  expect(snap('some 1,[50]0 men')).toBe('500')
})

test('leaves what ends between words as it is, and words of scripts without blanks', () => {
  expect(snap('the [team would] be')).toBe('team would')
  expect(snap('the[ team, ]would')).toBe(' team, ')
  expect(snap('[북한]군이 왔다')).toBe('북한')
})
