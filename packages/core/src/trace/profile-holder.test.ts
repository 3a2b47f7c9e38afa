import { expect, test } from 'vitest'
import type { Document, NamedSource } from '../model/index.ts'
import { profileHolder, profilePublisher } from './profile-holder.ts'

function profile(text: string, words: string, language = 'en') {
  const start = text.indexOf(words)
  const source: NamedSource = {
    start,
    end: start + words.length,
    text: words,
    name: words,
    entity: null,
    unnamed: false,
  }
  return profileHolder(source, { id: 'd1', text, language, country: 'Halvora', dateline: null } as Document)
}
const wordsOf = (names: readonly { words: string }[]) => names.map((name) => name.words)

test('tells whose a body is from what it is', () => {
  const { names, affiliations, concepts } = profile("It was Halvora's spy agency that said so.", "Halvora's spy agency")
  expect(wordsOf(names)).toEqual([])
  expect(wordsOf(affiliations)).toEqual(['Halvora'])
  expect(concepts).toEqual(['intelligence', 'agency'])
})

test('reads the post beside a name', () => {
  const text = 'Danylo Verkhan, who runs the Main Reconnaissance Office, said so. The count stands, Verkhan said.'
  const { names, beside } = profile(text, 'Danylo Verkhan')
  expect(wordsOf(names)).toEqual(['Danylo', 'Verkhan'])
  expect(beside.concepts).toEqual(['head', 'intelligence', 'agency'])
})

test('takes no clause before a name for its post, nor what stands before a longer word', () => {
  const text =
    'Men would be drawn from the personnel of the Halvoran army. An officer quoted a source in Halvora. Halvora said so.'
  expect(profile(text, 'Halvora said').post).toBeNull()
  expect(profile('Nobody has attacked Halvora, Ambassador Robert Wood said.', 'Halvora').post).toBeNull()
  expect(profile('Nobody has attacked Halvora, Ambassador Robert Wood said, adding little.', 'Halvora').post).toBeNull()
  expect(
    profile('Ambassador to the Assembly Robert Wood said Halvora’s reports were grave.', 'Halvora').post,
  ).toBeNull()
  expect(profile('Trade minister Ida Rook said so.', 'Ida Rook').post).toBe('Trade minister')
})

test('a German noun is a name only beside another', () => {
  const { names } = profile('Das sagte Sprecher Jörg Achleitner am Sonntag.', 'Sprecher Jörg Achleitner', 'de')
  expect(names.map(({ words, sure }) => [words, sure])).toEqual([
    ['Jörg', true],
    ['Achleitner', true],
  ])
  expect(profile('Das sagte der Mann am Telefon.', 'der Mann am Telefon', 'de').names.every((name) => !name.sure)).toBe(
    true,
  )
})

test('a capital at the head of a sentence is no name', () => {
  expect(profile('Spooks say so. More spooks follow.', 'Spooks').names[0]?.sure).toBe(false)
})

test('a note or a statement is signed by its byline, else by whom its title names with a post', () => {
  const signed = (fields: Partial<Document>) =>
    profilePublisher({
      id: 'd1',
      text: '',
      language: 'en',
      country: null,
      dateline: null,
      byline: null,
      title: null,
      ...fields,
    } as Document).text
  expect(signed({ publisher: 'Fathomline', publisherKind: 'organisation', byline: 'Mirren Tolhurst' })).toBe(
    'Mirren Tolhurst, Fathomline',
  )
  expect(
    signed({
      publisher: 'Interior Ministry',
      publisherKind: 'government',
      title: 'Statement by the Minister of Internal Security, Oksana Hnatiuk',
    }),
  ).toBe('Oksana Hnatiuk, Interior Ministry')
  // The press repeats: who wrote a report is not who vouches for it.
  expect(signed({ publisher: 'Daily Beacon', publisherKind: 'newspaper', byline: 'Owen Farr' })).toBe('Daily Beacon')
})

test('a direction tells one country from another of the name, and where an envoy was sent is not whose he is', () => {
  const envoy = 'A North Korean representative to the United Nations'
  const { names, affiliations } = profile(`${envoy} denied it.`, envoy)
  expect(wordsOf(names)).toEqual([])
  expect(affiliations.map(({ key }) => key)).toEqual(['11KLN'])
  expect(profile("South Korea's spy agency said so.", "South Korea's spy agency").affiliations[0]?.key).toBe('22KL')
})

test('an official of the west or the north has no name', () => {
  const { names, affiliations } = profile('A Northern diplomat said so.', 'A Northern diplomat')
  expect(wordsOf(names)).toEqual([])
  expect(wordsOf(affiliations)).toEqual(['Northern'])
})

test('the Kremlin is of Russia, wherever it is written of', () => {
  expect(wordsOf(profile('The Kremlin denied it.', 'The Kremlin').affiliations)).toEqual(['Russia'])
})

test('the White House is the United States, in whatever case and language', () => {
  const read = (text: string, language: string, words: string) =>
    profileHolder({ text: words, name: words, unnamed: false }, {
      id: 'w',
      country: 'Merrin',
      language,
      text,
    } as unknown as Document)
  const kirby = read('White House spokesman John Kirby said so.', 'en', 'White House spokesman John Kirby')
  expect(kirby.affiliations.map(({ words }) => words)).toEqual(['United States'])
  expect(kirby.names.map(({ words }) => words)).toEqual(['John', 'Kirby'])
  expect(read('В Белом доме заявили иное.', 'ru', 'Белом доме').affiliations.map(({ words }) => words)).toEqual([
    'United States',
  ])
  expect(read('Das Weiße Haus schwieg.', 'de', 'Das Weiße Haus').affiliations.map(({ words }) => words)).toEqual([
    'United States',
  ])
  expect(read('The white house burned.', 'en', 'The white house').affiliations).toEqual([])
})
