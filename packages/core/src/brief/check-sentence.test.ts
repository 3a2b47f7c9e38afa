import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute, findQuantities, findTimes } from '../attribute/index.ts'
import { reportOf } from '../model/document.fixture.ts'
import { segment } from '../segment/index.ts'
import {
  checkSentence,
  fillCounts,
  findHanded,
  type Held,
  maskCounts,
  type NamedSpeaker,
  type SaidWords,
} from './index.ts'

const PUBLISHED = '2027-11-05'

function said(text: string, rest: Partial<SaidWords> = {}): SaidWords {
  const language = rest.language ?? 'en'
  const quantities = findQuantities(text, 0, text.length, language)
  return { text, language, stance: 'asserts', hedge: null, quantities, days: [PUBLISHED], ...rest }
}

function held(claims: readonly SaidWords[], rest: Partial<Held> = {}): Held {
  return {
    low: 1,
    high: 1,
    holders: ['Central Bureau'],
    deniers: [],
    decliners: [],
    documents: 10,
    publishers: 8,
    names: ['Halvora Press'],
    said: claims,
    ...rest,
  }
}

function rules(written: string, claims: Held | readonly Held[], language = 'en'): readonly string[] {
  const { text, marks } = maskCounts(written)
  const quantities = findQuantities(text, 0, text.length, language)
  const times = findTimes(text, 0, text.length, { language, publishedOn: PUBLISHED })
  const speakers = findSpeakers(text, language, [claims].flat())
  return checkSentence({ text, language, quantities, times, speakers, marks }, [claims].flat()).map(({ rule }) => rule)
}

/** Whom a sentence names, known by their whole names alone. */
function findSpeakers(text: string, language: string, claims: readonly Held[]): readonly NamedSpeaker[] {
  const doc = reportOf(text, { language })
  const reported = attribute(doc, segment(doc)).attributions.flatMap(({ source, cue, stance }) =>
    source.map((name) => ({
      ...name,
      span: { start: Math.min(name.start, cue[0]!.start), end: Math.max(name.end, cue[0]!.end) },
      stance,
    })),
  )
  return [...reported, ...findHanded(text, language)]
    .filter(({ start, end }) => /^\p{Lu}\p{L}+ \p{Lu}/u.test(text.slice(start, end)))
    .map((named) => {
      const name = text.slice(named.start, named.end)
      const of = (each: Held) =>
        each.said.filter(({ stance }) => {
          const side =
            stance === 'denies' ? each.deniers : stance === 'declines-to-confirm' ? each.decliners : each.holders
          return side.includes(name)
        })
      return { ...named, credited: claims.flatMap(of) }
    })
}

const TRAIN = held([said('some 1,500 special forces are training in the far east')])
const MAY = held([said('the corps may move to the front in December', { stance: 'hedges', hedge: 'may' })])
const DENIED = held([said('troops are at the front'), said('troops at the front', { stance: 'denies' })], {
  deniers: ['Foreign Ministry'],
})

describe('a sentence of a briefing', () => {
  test('may name the year of what is known to have been in that year alone', () => {
    const since = held([said('the country has been neutral for a generation', { days: ['1988'] })])
    expect(rules('The country has been neutral for a generation, in 1988.', since)).toEqual([])
    expect(rules('The country has been neutral for a generation, in 1989.', since)).toEqual(['date-not-held'])
  })

  test('may repeat its claims, quote them and say who says so', () => {
    expect(rules('Some 1,500 special forces are training in the far east.', TRAIN)).toEqual([])
    expect(rules('According to Central Bureau, “some 1,500 special forces are training” ({origins}).', TRAIN)).toEqual(
      [],
    )
    expect(rules('The corps may move to the front in December.', MAY)).toEqual([])
    expect(rules('{origins}, {reports}; {denials}.', DENIED)).toEqual([])
    expect(rules('Foreign Ministry denies that troops are at the front.', DENIED)).toEqual([])
  })
  test('says too much with a number, a sharper number, another unit or a day that no claim gives', () => {
    expect(rules('Some 15,000 special forces are training in the far east.', TRAIN)).toContain('number-not-held')
    expect(rules('Exactly 1,500 special forces are training in the far east.', TRAIN)).toContain('number-not-held')
    expect(rules('More than 1,500 special forces are training in the far east.', TRAIN)).toContain('number-not-held')
    expect(rules('Special forces were training in the far east on 9 November 2027.', TRAIN)).toContain('date-not-held')
    expect(rules('Special forces were training in the far east on 5 November 2027.', TRAIN)).toEqual([])
  })
  test('says too much where it is surer than its claims', () => {
    expect(rules('The corps will move to the front in December.', MAY)).toContain('certainty-raised')
    expect(rules('The corps will very likely move to the front in December.', MAY)).toContain('certainty-raised')
    expect(rules('It is confirmed that special forces are training in the far east.', TRAIN)).toContain(
      'certainty-raised',
    )
  })
  test('says too much where it turns the stance round, hands it to the wrong speaker or leaves out a denial', () => {
    expect(rules('Some 1,500 special forces are not training in the far east.', TRAIN)).toContain('stance-not-held')
    expect(rules('Central Bureau denied that special forces are training.', TRAIN)).toContain('stance-not-held')
    expect(rules('Central Bureau declined to confirm it.', TRAIN)).toContain('stance-not-held')
    expect(rules('Troops are at the front.', DENIED)).toContain('denial-left-out')
    expect(rules('Foreign Ministry says troops are at the front.', DENIED)).toContain('speaker-swapped')
    const only = held([said('troops at the front', { stance: 'denies' })], { low: 0, high: 0, deniers: ['Ministry'] })
    expect(rules('“troops at the front”, it says.', only)).toContain('stance-flipped')
  })
  test('says too much where it hands a claim to somebody who said nothing of it, in whatever turn', () => {
    for (const sentence of [
      'Halvora Press denies that troops are at the front.',
      'It is denied by Halvora Press that troops are at the front.',
      'Troops are at the front, which Halvora Press denies.',
      'According to Halvora Press, troops are at the front.',
      'Troops are at the front, as was affirmed by Halvora Press and denied by Foreign Ministry.',
      '“troops are at the front” — Halvora Press ({origins})',
      '“troops are at the front” (Halvora Press)',
    ])
      expect(rules(sentence, DENIED), sentence).toContain('speaker-not-held')
    for (const sentence of [
      'It is denied by Foreign Ministry that troops are at the front.',
      'Troops are at the front, which Foreign Ministry denies.',
      '“troops are at the front” — Central Bureau ({origins})',
      'Troops are at the front, as was affirmed by Central Bureau and denied by Foreign Ministry.',
    ])
      expect(rules(sentence, DENIED), sentence).toEqual([])
    expect(rules('It is affirmed by Foreign Ministry that troops are at the front.', DENIED)).toContain(
      'speaker-swapped',
    )
  })
  test('says too much with origins, reports or independence that its claims do not have', () => {
    expect(rules('Three independent origins say special forces are training.', TRAIN)).toContain('origins-not-held')
    expect(rules('Several sources say special forces are training.', TRAIN)).toContain('origins-not-held')
    expect(rules('Special forces are training, as was independently reported.', TRAIN)).toContain(
      'independence-not-held',
    )
    expect(rules('40 reports say special forces are training.', TRAIN)).toContain('origins-not-held')
    expect(rules('One origin says special forces are training in 10 reports.', TRAIN)).toEqual([])
  })
  test('says too much with words, names and quotations that stand in none of its claims', () => {
    expect(rules('Special forces are shelling the far east.', TRAIN)).toEqual(['words-not-held'])
    expect(rules('General Orlov says special forces are training.', TRAIN)).toEqual([
      'speaker-not-held',
      'words-not-held',
    ])
    expect(rules('“special forces are shelling the far east”', TRAIN)).toContain('quote-not-held')
    expect(rules('Anything at all.', [])).toEqual(['no-claims'])
  })
  test('cannot be held against claims in another language unless it quotes them', () => {
    const korean = held([said('특수부대 1500명이 극동에서 훈련 중', { language: 'ko' })], { holders: [], names: [] })
    expect(rules('Special forces are training.', korean)).toContain('language-not-held')
    expect(rules('“특수부대 1500명이 극동에서 훈련 중” ({origins})', korean)).toEqual([])
  })
})

test('a count mark is filled in from the claims as they stand', () => {
  const claim = { low: 1, high: 3, deniers: ['A', 'B'], decliners: [], documents: 10, publishers: 1, before: null }
  expect(fillCounts('X ({origins}; {reports}; {denials}; {origins 2}).', [claim])).toBe(
    'X (1-3 independent origins; 10 reports by 1 publisher; denied by A, B; {origins 2}).',
  )
})

describe('the law: a briefing never states more than its claims', () => {
  const subject = fc.constantFrom('soldiers', 'launchers', 'ships', 'drones', 'engineers')
  const verb = fc.constantFrom('train', 'wait', 'arrived', 'moved', 'assembled', 'exercised')
  const place = fc.constantFrom('near Sologda', 'at the harbour', 'in the far east', 'on the border', 'in two valleys')
  const number = fc.integer({ min: 5, max: 90_000 })
  const count = fc.integer({ min: 1, max: 4 })
  const about = fc.constantFrom('', 'about ', 'at least ', 'up to ')
  const claim = fc.record({ subject, verb, place, number, count, about, hedged: fc.boolean() })
  type Parts = typeof claim extends fc.Arbitrary<infer T> ? T : never
  const words = (parts: Parts) =>
    `${parts.about}${parts.number.toLocaleString('en')} ${parts.subject} ${parts.hedged ? 'possibly ' : ''}${parts.verb} ${parts.place}`
  const holds = (parts: Parts) =>
    held([said(words(parts), parts.hedged ? { stance: 'hedges', hedge: 'possibly' } : {})], {
      low: parts.count,
      high: parts.count,
      holders: Array.from({ length: parts.count }, (_, index) => `Bureau ${'ABCD'[index]}`),
    })
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

  test('sentences that repeat the claims are never marked', () => {
    fc.assert(
      fc.property(claim, (parts) => {
        const text = words(parts)
        for (const written of [
          `${capital(text)}.`,
          `“${text}” — Bureau A ({origins}, {reports}).`,
          `Bureau A said that ${text}.`,
          `${text}, according to ${parts.count} independent ${parts.count === 1 ? 'origin' : 'origins'}.`,
        ])
          expect(rules(written, holds(parts)), written).toEqual([])
      }),
    )
  })
  test('a raised number, a raised certainty, a flipped stance and a raised count are always marked', () => {
    fc.assert(
      fc.property(claim, fc.integer({ min: 1, max: 50_000 }), (parts, more) => {
        const sayAll = (...changes: readonly (readonly [Parts | string, string])[]) => {
          for (const [change, rule] of changes) {
            const text = typeof change === 'string' ? change : words(change)
            for (const written of [`${capital(text)}.`, `Bureau A said that ${text} ({origins}).`])
              expect(rules(written, holds(parts)), written).toContain(rule)
          }
        }
        sayAll(
          [{ ...parts, number: parts.number + more }, 'number-not-held'],
          [words(parts).replace(parts.verb, `never ${parts.verb}`), 'stance-not-held'],
          [`it is denied that ${words(parts)}`, 'stance-not-held'],
          [`it is proven that ${words(parts)}`, 'certainty-raised'],
          [`${parts.count + more} independent origins say that ${words(parts)}`, 'origins-not-held'],
        )
        if (parts.hedged) sayAll([{ ...parts, hedged: false }, 'certainty-raised'])
        if (parts.about !== '') sayAll([{ ...parts, about: '' }, 'number-not-held'])
        if (parts.count < 2) sayAll([`it was independently reported that ${words(parts)}`, 'independence-not-held'])
      }),
    )
  })
})
