import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { InterviewSetting } from '../model/interview.ts'
import { DUTIES } from '../model/interview.ts'
import {
  checkDuties,
  coverParticulars,
  makeParticularFinder,
  maskParticulars,
  parseInterview,
  particularsOf,
} from './index.ts'

const identity = {
  name: 'Ivan van Petrov',
  aliases: ['Li'],
  born: '1999-02-03',
  number: 'AB-4471209',
  rank: null,
  unit: '2nd Saker company',
  home: 'Karsk',
  relatives: ['Анна Петрова'],
  other: [],
}
const finder = makeParticularFinder(particularsOf(identity))

describe('words that would give a person away', () => {
  test.each([
    ['Ivan van Petrov', 'as they are'],
    ['PETROV', 'in capitals'],
    ['Petrov’s', 'with an ending'],
    ['Петровым', 'with an ending of another language'],
    ['Петров', 'in another script'],
    ['Анны', 'declined'],
    ['Ivan_van-Petrov', 'parted by other signs'],
    ['mail to ivanvanpetrov@mail.example', 'run together'],
    ['petrov88', 'with the digits of an account'],
    ['Pétrov', 'with an accent'],
    ['Pe\u00adtrov', 'with a soft hyphen'],
    ['https://a.example/Ivan%20van%20Petrov', 'percent-encoded'],
    ['03.02.1999', 'as a date with points'],
    ['3 February 1999', 'as a date in words'],
    ['3 февраля 1999', 'as a date in Russian'],
    ['1999-02-03', 'as an ISO date'],
    ['number AB-4471209', 'as a number'],
    ['near Karsk', 'as a place'],
    ['Li', 'as a short name'],
    ['Petr…', 'cut off to fit'],
    ['Ivan van Pet...', 'cut off by points'],
  ])('are found: %s (%s)', (text) => {
    expect(finder.find(`They told us of ${text} yesterday.`).length).toBeGreaterThan(0)
  })
  test.each([
    'a pet … of it',
    'Lisovia liked the van',
    'a petition',
    'in February 1999',
    'Annual report',
    'the company',
  ])('are not: %s', (text) => {
    expect(finder.find(`They told us of ${text} yesterday.`)).toEqual([])
  })
  const named = (name: string) => makeParticularFinder([{ sort: 'name', text: name }])
  test.each([
    ['Morn', 'Morn Morns Morn’s MORN morn morn7', 'Morning morning Mornington Mornful Mourn'],
    ['Mark', 'Mark Marks Marka', 'Market Marked Marker Marking Markedly'],
    ['Stone', 'Stone Stones Stone’s', 'stony Stoned Stonehenge'],
    [
      'Petrov',
      'Petrov Petrova Petrovym Petrovu Петров Петрову Петровым Петровых 페트로프 Petrov는',
      'Petrovsky Petroleum Петровка',
    ],
    ['Анна', 'Анна Анны Анне Анной Анно Anna', 'Анналы Аннулировать Annual'],
    ['Кохан', 'Кохан Кохана Коханові Коханом', 'Коханка Коханець'],
    ['김철수', '김철수 김철수는 김철수가 김철수씨는 김철수에게 김철수의', '김철수산 김철수영장'],
    ['Berg', 'Berg Bergs', 'Bergbau Bergung Bergwerk'],
  ])('%s: with endings, and no other word that begins alike', (name, hits, misses) => {
    const find = named(name)
    for (const word of hits.split(' ')) expect(find.find(`… ${word} …`).length, word).toBe(1)
    for (const word of misses.split(' ')) expect(find.find(`… ${word} …`), word).toEqual([])
  })
  test('of a place are found in what is of it', () => {
    const find = makeParticularFinder([{ sort: 'place', text: 'Karsk' }])
    for (const word of ['Karsks', 'Karsker', 'Karskian', 'Карске', 'Карский', 'Карского'])
      expect(find.find(`the ${word} bridge`).length, word).toBe(1)
  })
  test('are covered letter by letter, or replaced by what they are', () => {
    expect(coverParticulars('I, Petrov, of Karsk', finder)).toBe('I, ██████, of █████')
    expect(maskParticulars('I, Petrov, of Karsk', finder)).toBe('I, [name], of [place]')
  })
  test('the law: covering leaves nothing to be found and every place where it was', () => {
    const word = fc.constantFrom(
      'Ivan',
      'petrov',
      'KARSK',
      'Анна',
      'Li',
      'ships',
      'left',
      '1999-02-03',
      'AB-4471209',
      '\n',
      '—',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', '  ', '-', '_'), (words, joint) => {
        const text = words.join(joint)
        const covered = coverParticulars(text, finder)
        expect(covered).toHaveLength(text.length)
        expect(finder.find(covered)).toEqual([])
      }),
    )
  })
})

describe('the duties', () => {
  const done = Object.fromEntries(DUTIES.map((duty) => [duty, { met: 'done', note: '' }]))
  const setting = {
    status: 'prisoner of war',
    consent: { given: true, on: '2027-11-20', how: 'written', uses: ['analysis'], limits: [] },
    from: '2027-11-20T10:00:00Z',
    to: '2027-11-20T12:00:00Z',
    breaks: [],
    duties: done,
  } as unknown as InterviewSetting
  const rules = (change: object) => checkDuties({ ...setting, ...change }).map(({ rule }) => rule)

  test('are met by an answer to each, and each that is missing is named', () => {
    expect(rules({})).toEqual([])
    for (const duty of DUTIES) {
      const { [duty]: _, ...others } = done
      expect(checkDuties({ ...setting, duties: others }).map(({ message }) => message.split(':')[0])).toEqual([duty])
    }
  })
  test('that nothing excuses from cannot be waived; others need a reason', () => {
    expect(rules({ duties: { ...done, 'no-coercion': { met: 'not applicable', note: 'why' } } })).toEqual([
      'duty-waived',
    ])
    expect(rules({ duties: { ...done, counsel: { met: 'not applicable', note: '' } } })).toEqual([
      'duty-without-reason',
    ])
    expect(rules({ duties: { ...done, counsel: { met: 'not applicable', note: 'none within reach' } } })).toEqual([])
  })
  test('ask less of one who is no prisoner, and consent of everybody', () => {
    const { 'name-rank-number': _, ...others } = done
    expect(rules({ status: 'civilian', duties: others })).toEqual([])
    expect(rules({ consent: { ...setting.consent, given: false } })).toEqual(['consent-missing'])
  })
  test('find times that cannot be', () => {
    expect(rules({ to: '2027-11-20T09:00:00Z' })).toContain('interview-times')
    expect(rules({ breaks: [{ from: '2027-11-20T09:00:00Z', to: '2027-11-20T10:30:00Z' }] })).toEqual([
      'interview-times',
    ])
  })
})

test('what is said of a conversation that cannot be read holds none of its words', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const { interview, mistakes } = parseInterview(json)
      expect(interview).toBeNull()
      expect(mistakes.length).toBeGreaterThan(0)
    }),
  )
  expect(parseInterview('{"Ivan Petrov": 1, "identity": {"name": "", "Petrov": 2}').mistakes.join()).not.toContain(
    'Petrov',
  )
  expect(parseInterview('{"Ivan Petrov": 1, "identity": {"name": "", "Petrov": 2}}').mistakes.join()).not.toContain(
    'Petrov',
  )
})
