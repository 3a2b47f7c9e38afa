import { expect, test } from 'vitest'
import { languageOf } from '../languages/index.ts'
import { makeId } from '../model/id.ts'
import { segment } from '../segment/index.ts'
import { lexiconOf } from './lexicon.ts'
import { tidySource } from './tidy-source.ts'
import { makeViews, spanOf } from './view.ts'

/** The words that `tidySource` leaves of a source, which stands in the middle of a sentence; null where it leaves none. */
function tidied(words: string, language = 'en'): string | null {
  const text = `On, ${words}`
  const id = makeId('document', text)
  const { sentences, quotations } = segment({ id, text, language } as Parameters<typeof segment>[0])
  const [view] = makeViews(
    { id, text } as Parameters<typeof makeViews>[0],
    sentences,
    quotations,
    lexiconOf(languageOf(language)),
  )
  const kept = tidySource(view!, { from: 2, to: view!.tokens.length })
  const span = kept === null ? null : spanOf(view!, kept.from, kept.to)
  return span === null ? null : text.slice(span.start, span.end)
}

test.each([
  ['the Central Bureau (CB)', 'the Central Bureau (CB)'],
  ['an official who was at the port', 'an official who was at the port'],
  ['Washington and its allies', 'Washington and its allies'],
  ['Halden Press Agency and', 'Halden Press Agency'],
  ['the service no longer', 'the service'],
  ['the Emergencies Ministry this morning', 'the Emergencies Ministry'],
  ['the emergencies ministry earlier on Wednesday raised its own', 'the emergencies ministry'],
  ['a few hours earlier the company', 'the company'],
  ['say the prosecutors', 'the prosecutors'],
  ['given to this newspaper by a person in the trade', 'a person in the trade'],
  ['his', 'his'],
])('keeps what names somebody: %s', (words, kept) => {
  expect(tidied(words)).toBe(kept)
})

test.each([
  'far more than Halden',
  'it a forgery',
  'him a soldier captured near Lodrin',
  'Friday',
  'nobody in the town',
  'up from the 1,500 announced a week ago',
  'sitting behind a fence',
  'around 1,200 men',
  '100',
])('leaves nothing where nobody is named: %s', (words) => {
  expect(tidied(words)).toBeNull()
})

test.each([
  ['de', 'die Führung eine Antwort in Stufen', 'die Führung'],
  ['de', 'ein Beamter der Grenzpolizei dem Tagblatt', 'ein Beamter der Grenzpolizei'],
  ['de', 'der Beamte nicht', 'der Beamte'],
  ['de', 'darauf, dass das Papier echt ist', null],
  ['ru', 'комитет днём всё объяснил', 'комитет'],
  ['ru', 'нашими', null],
  ['uk', 'вона й показує чашкою', 'вона'],
])('reads %s: %s', (language, words, kept) => {
  expect(tidied(words, language)).toBe(kept)
})
