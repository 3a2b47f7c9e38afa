import type { Document } from '@sayso/core'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { withChangedPage } from '../testing/changed-page.ts'
import { compareVersions } from './compare-versions.ts'
import { diffWords } from './diff-words.ts'
import { listVersionChanges, listVersionSteps } from './list-versions.ts'
import { sayChange } from './say-change.ts'

const doc = (text: string, title = 'Dam to open', language = 'en') => ({ title, text, language }) as Document
const compare = (before: string, after: string, language = 'en') =>
  compareVersions(doc(before, 'Dam', language), doc(after, 'Dam', language))

const TEXT = 'The dam at Orv will be opened on Friday, the water minister said. Some 1,500 people live below it.'

describe('two versions of a page', () => {
  it.each([
    ['a number', TEXT, TEXT.replace('1,500', '15,000'), 'silent-number'],
    ['a number in words', 'There were two ships.', 'There were three ships.', 'silent-number'],
    ['a name', TEXT, TEXT.replace('Orv', 'Ulm'), 'silent-name'],
    ['a typo', 'The watre minister said so.', 'The water minister said so.', 'spelling'],
    ['marks', 'The dam is “safe”', 'The dam is "safe".', 'spelling'],
    ['a full stop', 'The dam is safe', 'The dam is safe.', 'spelling'],
    ['wording', TEXT, TEXT.replace('will be opened', 'may have to stay closed'), 'reworded'],
    ['a sentence more', TEXT, `${TEXT} Rain is expected.`, 'added'],
    ['a sentence less', TEXT, TEXT.replace(' Some 1,500 people live below it.', ''), 'taken-out'],
    ['white space', TEXT, TEXT.replace('. ', '.\n\n'), 'same-text'],
    [
      'a notice',
      TEXT,
      `${TEXT.replace('1,500', '15,000')}\n\nCorrection: An earlier version of this article gave a wrong number.`,
      'corrected',
    ],
    ['a retraction', TEXT, 'This article has been withdrawn.', 'retracted'],
  ])('differ by %s', (_, before, after, sort) => {
    expect(compare(before, after).sort).toBe(sort)
  })

  it.each([
    ['ru', 'Погибли 12 человек.', 'Погибли 21 человек.', 'silent-number'],
    ['uk', 'Про це сказав міністр Коваль.', 'Про це сказав міністр Шевчук.', 'silent-name'],
    ['ko', '병력 1,500명이 훈련 중이다.', '병력 12,000명이 훈련 중이다.', 'silent-number'],
    ['de', 'Etwa 300 Menschen leben dort.', 'Etwa 3000 Menschen leben dort.', 'silent-number'],
  ])('in %s', (language, before, after, sort) => {
    expect(compare(before, after, language)).toMatchObject({ sort, raised: true })
  })

  it('are told with what stood there and what stands there now', () => {
    expect(sayChange(compare(TEXT, TEXT.replace('1,500', '15,000')))).toBe(
      'a number changed and nothing says so; “1,500” has become “15,000”',
    )
    const corrected = compare(TEXT, `${TEXT}\n\nCorrection: An earlier version of this article named the wrong day.`)
    expect(corrected.notice).toContain('Correction:')
  })
})

test('the places where two texts differ lead from one to the other', () => {
  const word = fc.constantFrom('dam', 'the', 'is', 'safe', '1,500', 'Orv', '.', ',')
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = diffWords(before, after)!
      for (const { before: a, after: b } of edits) {
        expect(before.slice(a.start, a.end)).toBe(a.text)
        expect(after.slice(b.start, b.end)).toBe(b.text)
        expect(a.text === '' && b.text === '').toBe(false)
      }
      const made = edits.reduceRight(
        (all, { before: a, after: b }) => `${all.slice(0, a.start)} ${b.text} ${all.slice(a.end)}`,
        before,
      )
      expect(made.match(/\S+/g) ?? []).toEqual(after.match(/\S+/g) ?? [])
    }),
  )
})

test('a page that is changed three times: a typo, a correction with notice, a number in silence; its echo is told', async () => {
  await withChangedPage(async (open, since) => {
    const steps = await listVersionChanges(open, since)
    expect(steps.map((step) => [step.version, step.sort, step.raised])).toEqual([
      [2, 'spelling', false],
      [3, 'corrected', true],
      [4, 'silent-number', true],
    ])
    expect(await listVersionSteps(open, steps[0]!.page)).toEqual(steps)
    expect(steps[2]!.words).toContain('“1,500” has become “15,000”')
    expect(steps[2]!.lost.length + steps[2]!.found).toBeGreaterThan(0)
    expect(steps[1]!.echoes).toMatchObject([{ publisher: 'The Echo', carries: false }])
    expect(steps[2]!.echoes).toMatchObject([{ publisher: 'The Echo', carries: true }])
  })
}, 120_000)
