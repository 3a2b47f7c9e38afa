import { expect, test } from 'vitest'
import type { Document } from '../model/index.ts'
import { factsOf } from './compare-holders.ts'
import { guessOffice } from './name-office.ts'
import { findPlaceNames } from './place-names.ts'
import { profileHolder } from './profile-holder.ts'

const DOCUMENTS = ['South Korea', 'United Kingdom'].map(
  (country) =>
    ({
      id: country,
      country,
      language: 'en',
      dateline: null,
      text: 'SEOUL, Oct. 22 (HPA) -- The presidential office said so.',
    }) as Document,
)

test('at home an office without a country is that of home, abroad the only one that the case names', () => {
  const places = findPlaceNames(DOCUMENTS.slice(0, 1))
  const officeIn = (document: Document) => {
    const words = 'The presidential office'
    const start = document.text.indexOf(words)
    const source = { start, end: start + words.length, text: words, name: words, entity: null, unnamed: false }
    const profile = profileHolder(source, document)
    const facts = factsOf(profile, { places, names: new Set() })
    return guessOffice(profile, facts, { places, offices: new Map([['president', new Set(['russia'])]]) })
  }
  expect(DOCUMENTS.map(officeIn)).toEqual(['south korea president', 'russia president'])
})
