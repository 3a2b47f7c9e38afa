import { describe, expect, it } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'

function claimsOf(text: string, language: string) {
  const doc = reportOf(text, { language })
  return attribute(doc, segment(doc)).claims
}

describe('silence', () => {
  it.each([
    ['en', "Orland's defence ministry did not reply to a request for comment."],
    ['en', 'Calls to the embassy went unanswered.'],
    ['ru', 'Министерство обороны на запрос не ответило.'],
    ['uk', 'Міністерство оборони не відповіло на запит.'],
    ['de', 'Das Verteidigungsministerium reagierte nicht auf eine Anfrage.'],
    ['ko', '국방부는 질의에 답하지 않았다.'],
  ])('is no claim and declines nothing (%s: %s)', (language, text) => {
    expect(claimsOf(text, language).map(({ anchor }) => anchor.exact)).toEqual([])
  })

  it.each([
    'The strike will not go unanswered.',
    'Shots rang out in the night.',
    'The village could not be reached by the convoy.',
    'Air defences did not respond.',
    '"Our calls went unanswered," said the mayor, Ida Rook.',
  ])('is not what is told of others (%s)', (text) => {
    expect(claimsOf(text, 'en')).not.toEqual([])
  })

  it('nor is a heading of one word', () => {
    const claims = claimsOf('THREE\n\nThe bridge was hit on Monday.\n\nFOUR\n\nThe ferry runs again.', 'en')
    expect(claims.map(({ anchor }) => anchor.exact.split(' ')[0])).not.toContain('THREE')
    expect(claims.length).toBeGreaterThan(0)
  })

  it('leaves what was asked open where a speaker does not answer it', () => {
    const claims = claimsOf('The minister did not answer whether troops had crossed the river.', 'en')
    expect(claims.map(({ stance }) => stance)).toContain('declines-to-confirm')
  })
})
