import { describe, expect, test } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'

/** Each claim of a text, each once, as "stance: its words". */
function stancesIn(text: string, language = 'en'): string[] {
  const doc = reportOf(text, { language, publisher: 'The Morning Fold', publishedOn: '2027-11-09' })
  const { claims } = attribute(doc, segment(doc))
  return [...new Set(claims.map(({ stance, anchor }) => `${stance}: ${anchor.exact}`))]
}

describe('what a speech denies, it denies in the clause that says no', () => {
  test('not in those beside it', () => {
    expect(stancesIn('“The pump did not fail. Somebody closed the valve at night,” the engineer said.')).toEqual([
      'denies: “The pump did not fail.',
      'asserts: Somebody closed the valve at night,”',
    ])
  })
  test('a verb of denial is about all of them', () => {
    expect(stancesIn('The minister denied that the pump failed and that the valve was closed.')).toEqual([
      'denies: the pump failed',
      'denies: the valve was closed',
    ])
  })
  test('a condition that is not met denies nothing', () => {
    expect(stancesIn('“If the crew is not freed, we close the port,” the minister said.')).toEqual([
      'asserts: “If the crew is not freed, we close the port,”',
    ])
  })
  test('the sign of a number is no "no"', () => {
    expect(stancesIn('Warehouse No. 6 held nine hundred barrels of oil.')[0]).toMatch(/^asserts/u)
  })
})

describe('a month is no "may"', () => {
  test.each(['The post was shelled on 11 May.', 'The post was shelled on May 11.', 'The post was shelled in May.'])(
    '%s',
    (text) => {
      expect(stancesIn(text)[0]).toMatch(/^asserts/u)
    },
  )
  test('may', () => {
    expect(stancesIn('The post may be shelled again.')[0]).toMatch(/^hedges/u)
  })
})

describe('who has seen nothing that tells neither confirms nor denies', () => {
  test.each([
    ['en', 'The alliance has seen no evidence that the soldiers crossed the border, its chair said.'],
    ['en', 'The ministry said it was too early to name a culprit.'],
    ['en', '“Until we have been inside we cannot say what is in there,” the monitor said.'],
    ['de', 'Die Ministerin sagte, es gebe keine Belege für einen Angriff.'],
    ['ru', 'Министр заявил, что доказательств нет и проверка продолжается.'],
    ['uk', 'Речниця заявила, що про такого пацієнта відомостей не має.'],
    ['ko', '대변인은 “지금은 말씀드릴 것이 없다”고 답했다.'],
  ])('%s: %s', (language, text) => {
    expect(stancesIn(text, language)[0]).toMatch(/^declines-to-confirm/u)
  })
})

describe('who calls it too early, or has nothing of his own, neither confirms nor denies', () => {
  test.each([
    ['en', 'The ministry said it was "premature to speak" of a date.'],
    ['en', 'The island had "no confirmation of its own", the mayor said.'],
    ['en', '“I would not put my name to that story,” the monitor said.'],
    ['de', 'Für eine Bewertung sei es „verfrüht“, sagte die Sprecherin.'],
    ['de', 'Die Werft will davon keine Kenntnis haben.'],
    ['ru', 'На вопрос о сроках министр ответить отказался.'],
    ['uk', 'Речниця сказала, що говорити про терміни передчасно.'],
    ['ko', '장관은 지금은 판단하기 이르다고 말했다.'],
    ['ko', '대변인은 "지금은 확인해 드릴 내용이 없다"고 말했다.'],
  ])('%s: %s', (language, text) => {
    expect(stancesIn(text, language)[0]).toMatch(/^declines-to-confirm/u)
  })
})

describe('what cannot be ruled out is possible', () => {
  test.each([
    ['en', 'The minister said that a second leak could not be ruled out.'],
    ['en', '“I can’t rule that out for some of it,” the minister said.'],
    ['ru', 'Министр не исключил, что утечка повторится.'],
    ['ko', '대변인은 "유출 가능성은 배제할 수 없다"고 말했다.'],
  ])('%s: %s', (language, text) => {
    expect(stancesIn(text, language)[0]).toMatch(/^hedges/u)
  })
})

describe('a denial', () => {
  test.each([
    'The owner said that the talk about a second leak is fiction written for the evening news.',
    '“I repeat for those who are hard of hearing: nobody has been moved anywhere,” the captain said.',
    'The suggestion that the owner paid for it is without basis, the captain said.',
    '“We have looked, nobody is there,” the captain said.',
  ])('%s', (text) => {
    expect(stancesIn(text)[0]).toMatch(/^denies/u)
  })
  test.each([
    ['en', '“They are inside, they’re not waiting at the gate,” the captain said.'],
    ['de', '„Sie sind drin, sie sind nicht am Tor“, sagte der Kapitän.'],
    ['de', 'Der Verband nennt 340 Tote.'],
  ])('is none where the same is first said outright, or counted: %s %s', (language, text) => {
    expect(stancesIn(text, language)[0]).toMatch(/^asserts/u)
  })
})

describe('a question that the outlet leaves open', () => {
  test.each([
    ['en', 'Whether the pilot is alive cannot be told from the pictures.'],
    ['de', 'Ob der Pilot noch lebt, ist auf den Bildern nicht zu erkennen.'],
    ['uk', 'Чи живий пілот, із знімків не зрозуміло.'],
  ])('%s: %s', (language, text) => {
    expect(stancesIn(text, language)[0]).toMatch(/^questions/u)
  })
})

describe('a negation that denies nothing', () => {
  test.each([
    'The link will not be back for at least 60 days, the operator said.',
    'Seven sailors have been told not to leave the port, she said.',
    'We are talking about ten men, not about a contingent, the source said.',
    'She is not going anywhere until the inspectors have finished, police said.',
  ])('%s', (text) => {
    expect(stancesIn(text)[0]).toMatch(/^asserts/u)
  })
  test('elsewhere it does', () => {
    expect(stancesIn('There is no contingent of ten men in the port, the source said.')[0]).toMatch(/^denies/u)
  })
})

describe('a word that dismisses', () => {
  test.each([
    'The ministry called the report "a film script".',
    'These are false claims, the ministry said.',
    'The papers were forged, the ministry said.',
  ])('denies: %s', (text) => {
    expect(stancesIn(text)[0]).toMatch(/^denies/u)
  })
  test.each([
    'The soldiers carry fake passports, the ministry said.',
    'Hostile drones crossed the border, the ministry said.',
    'The officer was sent to the theatre of war, the ministry said.',
  ])('and one that only tells what sort of thing it is: %s', (text) => {
    expect(stancesIn(text)[0]).toMatch(/^asserts/u)
  })
})

describe('to ask somebody to do something is no question', () => {
  test.each([
    ['The capital will ask the Union to put the ship on its list, she said.', /^asserts/u],
    ['The owner has asked a court to order her release.', /^asserts/u],
    ['The owner asked whether the ship was free.', /^questions/u],
  ])('%s', (text, stance) => {
    expect(stancesIn(text)[0]).toMatch(stance)
  })
})

test('what cannot be confirmed at this point is not confirmed', () => {
  expect(stancesIn('The alliance said it could not at this point confirm that troops had crossed.')).toContain(
    'declines-to-confirm: troops had crossed',
  )
})
