import { expect, test } from 'vitest'
import type { Document, NamedSource } from '../model/index.ts'
import { makeHolderBook } from './holder-book.ts'
import { callOutlet } from './name-holder.ts'
import { findPlaceNames } from './place-names.ts'
import { profileHolder } from './profile-holder.ts'
import { findPublishers } from './publisher-names.ts'
import { findKnown } from './resolve-holder.ts'

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
  expect(findPlaceNames(DOCUMENTS).get('TSMNT')).toEqual([{ country: 'halvora', spelling: 'tesmond', language: 'en' }])
})

const ORDER: Document[] = [
  {
    id: 'e1',
    country: 'Breznia',
    language: 'en',
    text: "STAVIN, March 7 (SNA) - Breznia's emergencies ministry and Breznia's prosecutor's office told the news agency SNA so.",
  },
  {
    id: 'e2',
    country: 'Breznia',
    language: 'en',
    text: 'SNA, the news agency, asked the prosecutor. It asked the emergencies ministry.',
  },
] as unknown as Document[]

test('two offices of a country are two, whatever news agency stands beside both', () => {
  const { byWay } = makeHolderBook(
    [
      profile(ORDER[0]!, "Breznia's emergencies ministry"),
      profile(ORDER[0]!, "Breznia's prosecutor's office"),
      profile(ORDER[0]!, 'the news agency SNA'),
      profile(ORDER[1]!, 'SNA, the news agency'),
      profile(ORDER[1]!, 'the prosecutor'),
    ],
    findPlaceNames(ORDER),
  )
  expect(byWay.get('o breznia emergencies')).not.toBe(byWay.get('o breznia prosecutor'))
  expect(byWay.get('a SNA')).not.toBe(byWay.get('o breznia emergencies'))
})

test('an acronym is the body whose name it shortens', () => {
  const document = {
    id: 'f1',
    country: 'Halvora',
    language: 'en',
    text: 'It was the Central Information Bureau that said so. CIB gave no proof.',
  } as unknown as Document
  const { byWay } = makeHolderBook(
    [profile(document, 'the Central Information Bureau'), profile(document, 'CIB')],
    findPlaceNames([document]),
  )
  expect(byWay.get('a CIB')?.name).toBe('Central Information Bureau')
})

test('a post that one person has means that person, in another report too', () => {
  const [named, bare] = [
    { id: 'g1', country: null, language: 'en', text: 'Hugh Sallow, the trade secretary, called it a metaphor.' },
    { id: 'g2', country: null, language: 'en', text: 'The trade secretary calls it a metaphor.' },
  ] as unknown as [Document, Document]
  const book = makeHolderBook([profile(named, 'Hugh Sallow')], findPlaceNames([named, bare]))
  expect(findKnown(profile(bare, 'The trade secretary'), book)?.name).toBe('Hugh Sallow')
})

test('a publisher of other letters is known by what reports in Latin letters call it', () => {
  const [channel, report] = [
    { id: 'h1', publisher: 'Обочина', publisherKind: 'channel', country: null, language: 'ru', text: 'Так и есть.' },
    {
      id: 'h2',
      publisher: 'Corvane',
      publisherKind: 'agency',
      country: null,
      language: 'en',
      text: 'The channel Obochina said so.',
    },
  ] as unknown as [Document, Document]
  const publishers = findPublishers([channel, report])
  const { latinNames } = makeHolderBook([profile(report, 'Obochina')], findPlaceNames([channel, report]), publishers)
  expect(callOutlet('Обочина', { latinNames })).toBe('Obochina (Обочина)')
})

test('a national service is the office of the country that it speaks from, beside a news agency that names both', () => {
  const documents = [
    {
      id: 's1',
      country: 'Halvora',
      language: 'en',
      text: 'TESMOND, Nov. 5 (HPA) -- The National Intelligence Service (NIS) said so.',
    },
    {
      id: 's2',
      country: 'Merrin',
      language: 'en',
      text: "ARDEN, Nov 6 - Halvora's spy agency told the Tessen agency so. Halvora's Tessen agency agreed.",
    },
    { id: 's3', country: 'Merrin', language: 'en', text: 'The NIS spoke again.' },
  ] as unknown as Document[]
  const { byWay } = makeHolderBook(
    [
      profile(documents[0]!, 'The National Intelligence Service (NIS)'),
      profile(documents[1]!, "Halvora's spy agency"),
      profile(documents[1]!, "Halvora's Tessen agency"),
      profile(documents[2]!, 'The NIS'),
    ],
    findPlaceNames(documents),
  )
  const office = byWay.get('o halvora intelligence')!
  expect(office.name).toBe('National Intelligence Service')
  expect(byWay.get('a NIS')).toBe(office)
  expect([...byWay].filter(([, holder]) => holder !== office).map(([key]) => key)).toEqual(['n TSN'])
})

test('a spokesman of one country is not of the spy agency of another, whoever else the report names', () => {
  const documents = [
    {
      id: 'p1',
      country: 'Merrin',
      language: 'en',
      text: 'ARDEN, Nov 6 - The National Intelligence Service of Halvora said so. A Lisovian spokesman, Maj Pat Rydel, denied it to the agency.',
    },
    { id: 'p2', country: 'Halvora', language: 'en', text: "TESMOND, Nov. 5 (HPA) -- Halvora's spy agency agreed." },
    { id: 'p3', country: 'Lisovia', language: 'en', text: 'TERENOV, Nov 7 - Nothing new.' },
  ] as unknown as Document[]
  const { byWay } = makeHolderBook(
    [
      profile(documents[0]!, 'The National Intelligence Service of Halvora'),
      profile(documents[0]!, 'A Lisovian spokesman, Maj Pat Rydel'),
      profile(documents[1]!, "Halvora's spy agency"),
    ],
    findPlaceNames(documents),
  )
  const names = new Set([...byWay.values()].map(({ name }) => name))
  expect([...names].some((name) => name.includes('Rydel') && name.includes('Service'))).toBe(false)
})

test('capital letters of a country are that country, no body of that acronym', () => {
  const [document] = [
    { id: 'k1', country: 'Russia', language: 'ru', text: 'В КНДР заявили, что войска не отправлены.' },
  ] as unknown as Document[]
  const read = profile(document!, 'КНДР')
  expect(read.acronyms).toEqual([])
  expect(read.affiliations.map(({ words }) => words)).toEqual(['North Korea'])
})

test('a holder is called what the reports call it, not by the slip of one of them', () => {
  const documents = [1, 2, 3].map((id) => ({
    id: `n${id}`,
    country: 'Halvora',
    language: 'en',
    text: 'TESMOND, Nov. 5 (HPA) -- The National Intelligence Service said so.',
  })) as unknown as Document[]
  const slip = {
    id: 'n4',
    country: 'Merrin',
    language: 'en',
    text: 'ARDEN, Nov 6 - Halvoras National Intelligence Service said so.',
  } as unknown as Document
  const { holders } = makeHolderBook(
    [
      ...documents.map((document) => profile(document, 'The National Intelligence Service')),
      profile(slip, 'Halvoras National Intelligence Service'),
    ],
    findPlaceNames([...documents, slip]),
  )
  expect(holders.map(({ name }) => name)).toEqual(['National Intelligence Service'])
})

test('a spokesman is of his ministry, not of the news agency that quotes him', () => {
  const text =
    "MERIN, Nov. 5 (Belfakt) -- The state news agency Belfakt quoted Andrei Hlush, the defence ministry's spokesman. Belfakt said so."
  const documents = [
    { id: 'p1', country: 'Merin', language: 'en', text, publisher: 'Belfakt', publisherKind: 'agency' },
  ] as unknown as Document[]
  const { byWay } = makeHolderBook(
    [profile(documents[0]!, "Andrei Hlush, the defence ministry's spokesman"), profile(documents[0]!, 'Belfakt')],
    findPlaceNames(documents),
    findPublishers(documents),
  )
  expect(new Set(byWay.values()).size).toBe(2)
})

test('a national bureau is no office of a country called National, and is called by its whole name', () => {
  const documents = [
    {
      id: 'b1',
      country: 'Suomi',
      language: 'en',
      text: 'HELSK, Nov. 5 (HPA) -- The National Bureau of Investigation and the office of the Director of National Intelligence spoke.',
    },
  ] as unknown as Document[]
  const bureau = profile(documents[0]!, 'The National Bureau of Investigation')
  const director = profile(documents[0]!, 'the office of the Director of National Intelligence')
  expect(bureau.run).toBe('National Bureau of Investigation')
  const { byWay } = makeHolderBook([bureau, director], findPlaceNames(documents))
  expect([...byWay.keys()].some((way) => way.startsWith('o NTNL'))).toBe(false)
})

test('a security police is a service of intelligence, and НАТО is NATO', () => {
  const document = { id: 's1', country: 'Suomi', language: 'en', text: 'The security police said so.' }
  expect(profile(document as unknown as Document, 'The security police').concepts).toContain('intelligence')
  const russian = { id: 's2', country: 'Russia', language: 'ru', text: 'В НАТО заявили, что не знают.' }
  expect(profile(russian as unknown as Document, 'НАТО').acronyms).toEqual(['NATO'])
})
