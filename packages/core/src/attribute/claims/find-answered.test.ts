import { describe, expect, it } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'

/** What each claim that answers another answers, each once, as "stance: its words => the words that it answers". */
function answersIn(text: string, language: string): string[] {
  const doc = reportOf(text, { language, publisher: 'The Morning Fold', publishedOn: '2027-11-09' })
  const { claims } = attribute(doc, segment(doc))
  const words = new Map(claims.map(({ id, anchor }) => [id, anchor.exact]))
  const found = claims.flatMap(({ answers, stance, anchor }) =>
    answers === undefined ? [] : [`${stance}: ${anchor.exact} => ${words.get(answers)}`],
  )
  return [...new Set(found)]
}

const expectAnswers = (language: string, text: string, expected: readonly string[]) =>
  expect(answersIn(text, language)).toEqual(expected)

describe('a denial that names a claim only by a word for it', () => {
  it('denies all that the other side put forward', () => {
    expectAnswers(
      'en',
      'The spy agency said Friday that Verin sent a large troop deployment to Karos, claiming that 1,500 men were already training there. ' +
        "A Verin envoy dismissed the agency's claims as a “groundless rumor.”",
      [
        "denies: A Verin envoy dismissed the agency's claims as a “groundless rumor.” => Verin sent a large troop deployment to Karos",
        "denies: A Verin envoy dismissed the agency's claims as a “groundless rumor.” => 1,500 men were already training there",
      ],
    )
  })
  it('leaves open the one thing that its noun names', () => {
    expectAnswers(
      'en',
      'The agency said that Verin sent a large troop deployment to Karos. It said that the port was closed. Karos has not confirmed the troop deployment.',
      [
        'declines-to-confirm: Karos has not confirmed the troop deployment => Verin sent a large troop deployment to Karos',
      ],
    )
  })
  it('stands by itself where it says what it denies, or nothing fits', () => {
    const told = 'The agency said that Verin sent troops to Karos.'
    expectAnswers('en', `${told} The ministry denied that any soldier had left the country.`, [])
    expectAnswers('en', `${told} The ministry denied a theft of grain from the port.`, [])
    expectAnswers('en', 'The ministry denied the allegations.', [])
    expectAnswers('en', `${told} The agency denied the reports.`, [])
  })
  it('is read in Russian, Ukrainian, German and Korean', () => {
    expectAnswers(
      'ru',
      'Разведка сообщила, что в порт прибыли солдаты. Министерство обороны опровергло эти сообщения.',
      ['denies: Министерство обороны опровергло эти сообщения => в порт прибыли солдаты'],
    )
    expectAnswers(
      'uk',
      'Розвідка повідомила, що до порту прибули солдати. Міністерство оборони спростувало ці повідомлення.',
      ['denies: Міністерство оборони спростувало ці повідомлення => до порту прибули солдати'],
    )
    expectAnswers(
      'de',
      'Der Geheimdienst erklärte, dass Soldaten im Hafen angekommen sind. Das Ministerium wies die Vorwürfe zurück.',
      ['denies: Das Ministerium wies die Vorwürfe zurück => Soldaten im Hafen angekommen sind'],
    )
    expectAnswers('ko', '정보국은 병력이 항구에 도착했다고 밝혔다. 국방부는 이 보도를 부인했다.', [
      'denies: 국방부는 이 보도를 부인했다 => 병력이 항구에 도착했다고',
    ])
  })
})
