import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import { attribute } from './index.ts'

/** Each attribution as "source | content | stance", in order; parts of a content joined by " … ". */
function attributionsOf(text: string, language: string): string[] {
  const doc = documentOf(text, language)
  return attribute(doc, segment(doc)).attributions.map(({ source, content, stance }) => {
    const words = (spans: typeof source) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${words(source)} | ${words(content)} | ${stance}`
  })
}

const documentOf = (text: string, language: string) =>
  reportOf(text, { language, publisher: 'Corvane', publishedOn: '2027-11-08', method: 'ingest.jsonl.v1' })

const expectFound = (language: string, text: string, expected: readonly string[]) =>
  expect(attributionsOf(text, language)).toEqual(expected)

/** The names of whom the claims of a text are credited to, in order, each once. */
const expectNamed = (language: string, text: string, expected: readonly string[]) => {
  const doc = documentOf(text, language)
  const names = attribute(doc, segment(doc)).claims.map(({ source }) => source?.name ?? 'outlet')
  expect([...new Set(names)]).toEqual(expected)
}

describe('Russian', () => {
  test('a speaker behind the verb, past time and listener', () => {
    expectFound('ru', 'Солдаты прибыли в порт, сообщил в пятницу агентству «Вестник» капитан порта.', [
      'капитан порта | Солдаты прибыли в порт | asserts',
    ])
  })
  test('a verb between two parts of what is said', () => {
    expectFound('ru', 'Пока, утверждает источник, речь идёт о батальоне.', [
      'источник | Пока … речь идёт о батальоне | asserts',
    ])
  })
  test('a quotation and its dash', () => {
    expectFound('ru', '«Мы никого туда не посылали и посылать не будем», — заявил министр.', [
      'министр | «Мы никого туда не посылали и посылать не будем» | denies',
    ])
  })
  test('what is spoken of comes first', () => {
    expectFound('ru', 'Раньше о погибших сообщил канал «Ночь».', ['канал «Ночь» | о погибших | asserts'])
  })
})

describe('Ukrainian', () => {
  test('a clause with "що"', () => {
    expectFound('uk', 'Речник міністерства заявив, що потяг прийшов уранці.', [
      'Речник міністерства | що потяг прийшов уранці | asserts',
    ])
  })
  test('"за словами" before its source', () => {
    expectFound('uk', 'За словами лікарки, хворих було сорок.', ['лікарки | хворих було сорок | asserts'])
  })
})

describe('German', () => {
  test('a helping verb and a verb hold the clause', () => {
    expectFound('de', 'Das Ministerium wollte sich zur Ursache nicht äußern.', [
      'Das Ministerium | zur Ursache | declines-to-confirm',
    ])
  })
  test('"wie S mitteilte" behind what it hands on', () => {
    expectFound('de', 'Die Wolke zog über die Grenze, wie das Umweltamt mitteilte.', [
      'das Umweltamt | Die Wolke zog über die Grenze | asserts',
    ])
  })
  test('a sentence in the form that hands on goes on with the speaker before', () => {
    expectFound('de', '„Wir haben sie alle gesehen und gezählt“, sagte der General. Die Truppe solle noch wachsen.', [
      'der General | „Wir haben sie alle gesehen und gezählt“ | asserts',
      'der General | Die Truppe solle noch wachsen. | hedges',
    ])
  })
})

describe('Korean', () => {
  test('the subject between what is said and the verb', () => {
    expectFound('ko', '장갑차 40여 대가 배치됐다고 벨마르 국방부가 12일 밝혔다.', [
      '벨마르 국방부 | 장갑차 40여 대가 배치됐다고 | asserts',
    ])
  })
  test('the subject first, then a quotation', () => {
    expectFound('ko', '국방부 대변인 타데오 린은 “병력은 이미 국경을 넘었다”고 말했다.', [
      '국방부 대변인 타데오 린 | “병력은 이미 국경을 넘었다” | asserts',
    ])
  })
  test('"에 따르면" and its source', () => {
    expectFound('ko', '정보국에 따르면 함정 7척이 항구를 떠났다.', ['정보국 | 함정 7척이 항구를 떠났다 | asserts'])
  })
  test('a source is named without the particle that sticks to it', () => {
    expectNamed('ko', '정보국은 함정 7척이 항구를 떠났다고 밝혔다. 국방부에 따르면 훈련은 끝났다.', [
      '정보국',
      '국방부',
    ])
  })
  test('a denial of an object, and words handed on without a source', () => {
    expectFound('ko', '소르티아 총사령부는 월경 계획을 부인했다.', ['소르티아 총사령부 | 월경 계획을 | denies'])
    expectFound('ko', '주민 300명이 대피한 것으로 알려졌다.', [' | 주민 300명이 대피한 것으로 | hedges'])
  })
})

describe('English', () => {
  test('who is described once is meant by the shorter words that follow, and by "the same"', () => {
    expectNamed(
      'en',
      'The launchers have landed, a senior Estmoor defence official said on Tuesday. The official, who asked not to be named, said that crews came with them. The bridge is next, the same official said. The firm that took the pictures, Helion Orbital, said that they show tents.',
      ['a senior Estmoor defence official', 'Helion Orbital'],
    )
  })
  test('what follows the verb says when, not who', () => {
    expectFound(
      'en',
      'Mira Tanner, the secretary of the union, said earlier this month that she had no evidence of it.',
      ['Mira Tanner, the secretary of the union | that she had no evidence of it | denies'],
    )
    expectFound('en', 'The bridge is closed, said the mayor of Velm.', [
      'the mayor of Velm | The bridge is closed | asserts',
    ])
  })
})

test('any text in any language is read without a fault, every span within it', () => {
  const word = fc.constantFrom(
    ...[
      'сообщил',
      'министр',
      'что',
      ',',
      '—',
      '«',
      '»',
      '.',
      'об этом',
      'сказала',
      'hat',
      'gesagt',
      'wie',
      'Das',
      'der General',
      'sei',
    ],
    ...[
      '국방부는',
      '말했다',
      '다고',
      '“',
      '”',
      '고',
      '따르면',
      '밝혔으나',
      '의',
      '인용해',
      '\n\n',
      ' ',
      '\ud800',
      ':',
      '10',
    ],
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), fc.constantFrom('ru', 'uk', 'ko', 'de'), (words, language) => {
      const text = words.join(' ')
      const doc = documentOf(text, language)
      for (const { source, cue, content } of attribute(doc, segment(doc)).attributions) {
        for (const { start, end } of [...source, ...cue, ...content]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('what happened and how many are two claims: only the second has the number', () => {
  const doc = documentOf('The ministry said that some 1,800 soldiers had landed at Port Velm.', 'en')
  const { claims } = attribute(doc, segment(doc))
  const valued = claims.filter(({ value }) => value !== null)
  expect(valued.map(({ facet, value }) => [facet, value?.value])).toEqual([['number', 1800]])
  expect(claims.find(({ facet }) => facet === 'event')?.anchor.exact).toContain('landed')
})

describe('a question put to a speaker', () => {
  test.each([
    [
      'en',
      'Asked whether the mine was closed, the mayor said he would not go into that.',
      'the mayor | whether the mine was closed | declines-to-confirm',
    ],
    [
      'en',
      'The mayor, asked whether the mine was closed, would not say.',
      'The mayor | whether the mine was closed | declines-to-confirm',
    ],
    [
      'en',
      'When asked whether the mine was closed, a spokeswoman denied it.',
      'a spokeswoman | whether the mine was closed | denies',
    ],
    [
      'de',
      'Gefragt, ob die Grube geschlossen war, antwortete der Minister nicht.',
      'der Minister | ob die Grube geschlossen war | declines-to-confirm',
    ],
    [
      'ru',
      'На вопрос, закрыта ли шахта, министр ответил, что это не его дело.',
      'министр | закрыта ли шахта | declines-to-confirm',
    ],
    [
      'uk',
      'На запитання, чи закрито шахту, міністр відповів, що не коментуватиме цього.',
      'міністр | чи закрито шахту | declines-to-confirm',
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(attributionsOf(text, language)).toContain(expected)
  })
})

describe('who cites speaks, and the one cited stands behind', () => {
  test.each([
    [
      'en',
      'The agency, citing an unnamed official, said that nine men had died.',
      'The agency',
      'an unnamed official',
      'that nine men had died',
    ],
    [
      'en',
      'The Ledger reported, citing an official, that nine men had died.',
      'The Ledger',
      'an official',
      'that nine men had died',
    ],
    [
      'ru',
      'Агентство «Вестник» со ссылкой на чиновника сообщило, что шахта закрыта.',
      'Агентство «Вестник»',
      'чиновника',
      'что шахта закрыта',
    ],
    [
      'uk',
      'Агенція з посиланням на чиновника повідомила, що шахту закрито.',
      'Агенція',
      'чиновника',
      'що шахту закрито',
    ],
    [
      'de',
      'Unter Berufung auf einen Beamten meldete die Agentur, neun Bergleute seien tot.',
      'die Agentur',
      'einen Beamten',
      'neun Bergleute seien tot',
    ],
  ])('%s: %s', (language, text, speaker, cited, content) => {
    expect(attributionsOf(text, language).sort()).toEqual(
      [`${speaker} | ${content} | asserts`, `${cited} | ${content} | asserts`].sort(),
    )
  })
})

describe('a sentence that only says where the one before it stands', () => {
  test.each([
    ['de', 'Die Grube war geschlossen. Das geht aus einem Brief der Behörde hervor.', 'einem Brief der Behörde'],
    ['de', 'Die Grube war geschlossen. So steht es in einem Entwurf der Konferenz.', 'einem Entwurf der Konferenz'],
    ['ru', 'Шахта была закрыта. Об этом говорится в докладе комиссии.', 'докладе комиссии'],
    ['uk', 'Шахту було закрито. Про це йдеться у звіті комісії.', 'звіті комісії'],
  ])('%s: %s', (language, text, source) => {
    expectNamed(language, text, [source])
  })
})

describe('credits', () => {
  test.each([
    ['en', 'The shells came from the north, in the reckoning of the institute.', 'institute'],
    ['en', 'The mine was closed, if you believe the company.', 'company'],
    ['ru', 'Как следует из доклада комиссии, шахта была закрыта.', 'доклада комиссии'],
    ['uk', 'Як випливає зі звіту комісії, шахту було закрито.', 'звіту комісії'],
    ['de', 'Aus einem Brief der Behörde geht hervor, dass die Grube geschlossen war.', 'einem Brief der Behörde'],
    ['de', 'Nach Angaben der Behörde starben neun Bergleute.', 'Behörde'],
  ])('%s: %s', (language, text, source) => {
    expectNamed(language, text, [source])
  })
})
