import { expect, test } from 'vitest'
import type { Document, NamedSource } from '../model/index.ts'
import { makeHolderBook } from './holder-book.ts'
import { findPlaceNames } from './place-names.ts'
import { profileHolder } from './profile-holder.ts'

const DOCUMENTS = [
  {
    id: 'd1',
    country: 'Halvora',
    language: 'en',
    text: "TESMOND, Nov. 5 (HPA) -- Halvora's defence ministry said so.",
  },
  { id: 'd2', country: 'Halvora', language: 'en', text: 'The defence ministry denied it. So did Brandt Ossery.' },
  { id: 'd3', country: 'Halvora', language: 'ko', text: '국방부는 확인할 수 없다고 했다.' },
  { id: 'd4', country: 'Lisovia', language: 'en', text: "TERENOV, Nov 7 - Lisovia's defence ministry agreed." },
] as unknown as Document[]

function profile(document: Document, words: string) {
  const start = document.text.indexOf(words)
  const source: NamedSource = {
    start,
    end: start + words.length,
    text: words,
    name: words,
    entity: null,
    unnamed: false,
  }
  return profileHolder(source, document)
}

const PROFILES = [
  profile(DOCUMENTS[0]!, "Halvora's defence ministry"),
  profile(DOCUMENTS[1]!, 'The defence ministry'),
  profile(DOCUMENTS[2]!, '국방부는'),
  profile(DOCUMENTS[3]!, "Lisovia's defence ministry"),
  profile(DOCUMENTS[1]!, 'Brandt Ossery'),
]

test('a ministry is one for its country, in every language and where no country is named', () => {
  const { byWay } = makeHolderBook(PROFILES, findPlaceNames(DOCUMENTS))
  expect([...byWay.keys()].sort()).toEqual(['n PLNT SL', 'o halvora defence', 'o lisovia defence'])
})

test('the order of the mentions changes nothing', () => {
  const places = findPlaceNames(DOCUMENTS)
  expect(makeHolderBook([...PROFILES].reverse(), places).holders.map(({ key, name }) => [key, name])).toEqual(
    makeHolderBook(PROFILES, places).holders.map(({ key, name }) => [key, name]),
  )
})

test('a capital stands for its country', () => {
  expect(findPlaceNames(DOCUMENTS).get('TSMNT')).toEqual([{ country: 'halvora', spelling: 'tesmond' }])
})
