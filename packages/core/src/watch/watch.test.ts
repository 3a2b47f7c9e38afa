import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FACETS } from '../model/facet.ts'
import { CREDIBILITIES, RELIABILITIES } from '../model/grade.ts'
import { ORIGIN_KINDS } from '../model/origin.ts'
import { closestWord } from '../text/closest-word.ts'
import { type Clause, type Condition, clausesOf, HOLDINGS, type What } from './condition.ts'
import {
  ConditionError,
  checkCondition,
  holdsSince,
  matchesClaim,
  parseCondition,
  renderCondition,
  type WatchedClaim,
  type WatchFact,
  weighCondition,
} from './index.ts'

const ISSUE =
  'at least 2 independent origins of kinds statement or imagery say that "troops are at the front", nobody with grade A or B denies it'

const some = <T>(items: readonly T[]) => fc.uniqueArray(fc.constantFrom(...items), { maxLength: 2 })
const strings = (least: number) =>
  fc.uniqueArray(fc.constantFrom('troops at the front', 'он "там"', '전선', 'say “no”'), {
    minLength: least,
    maxLength: 2,
  })
const day = fc.option(fc.constantFrom('2027-11-01', '2027-11-10', '2028-02-29'), { nil: null })
const what: fc.Arbitrary<What> = fc.record({
  words: strings(1),
  about: strings(0),
  places: strings(0),
  facets: some(FACETS),
  credibility: some(CREDIBILITIES),
  figure: fc.option(fc.record({ least: fc.nat(2_000), most: fc.constant(null) }), { nil: null }),
  since: day,
  until: day,
  withinDays: fc.option(fc.nat(30), { nil: null }),
})
const amount = fc.oneof(
  fc.nat(4).map((least) => ({ least, most: null })),
  fc.nat(4).map((most) => ({ least: null, most })),
  fc.nat(4).map((exactly) => ({ least: exactly, most: exactly })),
)
const clause: fc.Arbitrary<Clause> = fc.record({
  kind: fc.constant('clause'),
  amount,
  possibly: fc.boolean(),
  kinds: some(ORIGIN_KINDS),
  grades: some([...RELIABILITIES, 'ungraded'] as const),
  holding: fc.constantFrom(...HOLDINGS),
  what,
})
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    clause,
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not'), of: tie('condition') }),
  ) as fc.Arbitrary<Condition>,
}))
const small = condition.filter((each) => clausesOf(each).length <= 6)

describe('the language of indicators', () => {
  test('reads the sentence that a person would write', () => {
    const read = parseCondition(ISSUE)
    expect(renderCondition(read)).toBe(
      'at least 2 independent origins of kind statement or imagery affirm "troops are at the front" and nobody of grade A or B denies it',
    )
  })

  test('binds and before or, and keeps brackets that change the meaning', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((word) => `somebody affirms "${word}"`)
    expect(parseCondition(`${a} or ${b} and ${c}`)).toEqual(parseCondition(`${a} or (${b} and ${c})`))
    expect(renderCondition(parseCondition(`(${a} or ${b}) and not ${c}`))).toBe(`(${a} or ${b}) and not ${c}`)
  })

  test('is the same after it was written out and read again', () => {
    fc.assert(
      fc.property(small, (each) => {
        expect(parseCondition(renderCondition(each))).toEqual(each)
      }),
    )
  })

  test.each([
    ['at least 2 origins of kind imagry affirm "x"', 28, 'imagery'],
    ['at leest 2 origins affirm "x"', 4, 'least'],
    ['nobdy denies "x"', 1, 'nobody'],
    ['somebody affirms "x" sinse 2027-11-01', 22, 'since'],
    ['somebody affirms "x" since 2027-02-30', 28, null],
    ['nobody denies it', 15, null],
    ['somebody affirms "x', 18, null],
    ['somebody affirms "x" and', 25, null],
    ['somebody affirms ""', 18, null],
    ['somebody affirms "x" §', 22, null],
    ['', 1, null],
  ])('says where %s goes wrong, and what was likely meant', (text, column, meant) => {
    const error = catchError(() => parseCondition(text))
    expect(error).toBeInstanceOf(ConditionError)
    expect(error.message).toContain(`line 1, column ${column}:`)
    expect(error.message).toMatch(/ was found; .* was expected/)
    if (meant !== null) expect(error.message).toContain(`Was "${meant}" meant?`)
    expect((error as ConditionError).drawing.split('\n')[1]!.indexOf('^')).toBe(column - 1)
  })

  test('answers anything typed with a condition or an error that names a place', () => {
    const piece = fc.oneof(
      fc.constantFrom('at least', '2', 'origins', 'affirm', '"x"', 'and', 'or', 'not', '(', ')', ',', 'nobody', 'it'),
      fc.constantFrom('of kind', 'statement', 'since', '2027-11-01', 'within', 'days', '\n', 'denies', 'somebody'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          const read = parseCondition(pieces.join(' '))
          expect(parseCondition(renderCondition(read))).toEqual(read)
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionError)
        }
      }),
    )
    expect(catchError(() => parseCondition('('.repeat(3_000)))).toBeInstanceOf(ConditionError)
    expect(catchError(() => parseCondition('not '.repeat(900)))).toBeInstanceOf(ConditionError)
    expect(catchError(() => parseCondition('x'.repeat(9_000)))).toBeInstanceOf(ConditionError)
  })
})

describe('a condition is checked', () => {
  const rule = (text: string) => checkCondition(parseCondition(text))?.rule ?? null
  test.each([
    [ISSUE, null],
    ['somebody denies "x" and nobody affirms it', null],
    ['at least 3 origins of kind statement affirm "x" and at most 2 origins affirm it', 'never-fires'],
    ['somebody asserts "x" and nobody affirms it', 'never-fires'],
    ['somebody affirms "x" since 2027-11-05 until 2027-11-04', 'never-fires'],
    ['somebody affirms "x" within 0 days', 'never-fires'],
    ['at least 0 origins affirm "x"', 'always-fires'],
    ['somebody affirms "x" or not somebody affirms "x"', 'always-fires'],
    ['nobody denies "x"', 'fires-on-silence'],
    ['at most 3 origins affirm "x" or somebody denies it', 'fires-on-silence'],
    ['at least 2 origins affirm "x" and at most 2 origins affirm "y"', null],
  ])('%s: %s', (text, expected) => {
    expect(rule(text)).toBe(expected)
  })

  test('names the clauses that exclude each other', () => {
    expect(checkCondition(parseCondition('somebody asserts "x" and nobody affirms it'))?.words).toContain(
      '"somebody asserts "x"" and "nobody affirms "x"" exclude each other',
    )
  })

  test('what is called useless is so, whoever says what', () => {
    fc.assert(
      fc.property(small, facts(), (each, known) => {
        const fault = checkCondition(each)
        const { holds } = weighCondition(each, () => known, '2027-11-10')
        if (fault?.rule === 'never-fires' && known.every(({ sure }) => sure)) expect(holds).toBe('fails')
        if (fault?.rule === 'always-fires' && known.every(({ sure }) => sure)) expect(holds).toBe('holds')
        if (fault?.rule === 'fires-on-silence') expect(weighCondition(each, () => [], '2027-11-10').holds).toBe('holds')
      }),
    )
  })
})

describe('a condition is weighed', () => {
  const fact = (origin: string, more: Partial<WatchFact> = {}): WatchFact => ({
    ...{ origin, originKind: 'statement', grade: null, sure: true, stance: 'asserts', firstOn: '2027-11-05' },
    claim: `c${origin}`,
    ...more,
  })
  const weigh = (text: string, known: readonly WatchFact[]) =>
    weighCondition(parseCondition(text), () => known, '2027-11-10')

  test('by independent origins: what only a doubtful one makes so is in doubt', () => {
    const text = 'at least 2 origins affirm "x"'
    expect(weigh(text, [fact('a'), fact('a')]).holds).toBe('fails')
    expect(weigh(text, [fact('a'), fact('b', { sure: false })]).holds).toBe('in doubt')
    expect(weigh(`possibly ${text}`, [fact('a'), fact('b', { sure: false })]).holds).toBe('holds')
    expect(weigh(text, [fact('a'), fact('b', { stance: 'hedges' })]).holds).toBe('holds')
    expect(weigh('nobody affirms "x" or somebody denies it', [fact('b', { sure: false })]).holds).toBe('in doubt')
  })

  test('by kinds, grades, stances and days', () => {
    const known = [fact('a', { grade: 'C', stance: 'denies' }), fact('b', { originKind: 'imagery', firstOn: null })]
    expect(weigh('somebody denies "x" and nobody of grade A or B denies it', known).holds).toBe('holds')
    expect(weigh('somebody of kind imagery asserts "x"', known).holds).toBe('holds')
    expect(weigh('somebody of kind imagery asserts "x" within 400 days', known).holds).toBe('fails')
    expect(weigh('somebody of grade ungraded affirms "x"', known).holds).toBe('holds')
    expect(weigh('somebody denies "x" within 5 days', known).holds).toBe('fails')
    expect(weigh('somebody denies "x" within 6 days', known).holds).toBe('holds')
    expect(weigh('somebody denies "x" since 2027-11-05 until 2027-11-05', known).holds).toBe('holds')
  })

  test('holds since the day from which nothing broke it, though nobody came forward on the day that did', () => {
    const since = (text: string, ...days: readonly string[]) =>
      holdsSince(parseCondition(text), () => days.map((firstOn, index) => fact(`o${index}`, { firstOn })), '2027-11-10')
    expect(since('somebody affirms "x" within 2 days', '2027-11-01', '2027-11-10')).toBe('2027-11-10')
    expect(since('somebody affirms "x" within 2 days', '2027-11-08', '2027-11-09', '2027-11-10')).toBe('2027-11-08')
    expect(since('somebody affirms "x" within 2 days', '2027-11-01')).toBeNull()
    expect(
      since('somebody affirms "x" and at most 1 origin affirms "x" within 3 days', '2027-11-05', '2027-11-06'),
    ).toBe('2027-11-08')
    expect(since('at least 2 origins affirm "x"', '2027-11-03', '2027-11-07', '2027-11-12')).toBe('2027-11-07')
    expect(since('somebody affirms "x" within 36500 days', '2027-11-03')).toBe('2027-11-03')
  })

  test('the law: it holds on every day from then on, and on the day before it does not', () => {
    const days = fc.array(
      fc.integer({ min: 1, max: 20 }).map((n) => `2027-11-${String(n).padStart(2, '0')}`),
      {
        maxLength: 6,
      },
    )
    const text = fc.constantFrom(
      'somebody affirms "x" within 2 days',
      'at least 2 origins affirm "x" within 3 days',
      'somebody affirms "x" and nobody affirms "y" within 4 days',
      'at least 2 origins affirm "x" or somebody affirms "y" within 1 day',
    )
    fc.assert(
      fc.property(days, days, text, (xs, ys, each) => {
        const condition = parseCondition(each)
        const all = { x: xs, y: ys }
        const factsOn = (day: string) => (asked: What) =>
          (all[asked.words[0] as 'x' | 'y'] ?? [])
            .map((firstOn, index) => fact(`${asked.words[0]}${index}`, { firstOn }))
            .filter(({ firstOn }) => firstOn! <= day)
        const holds = (n: number) => {
          const day = `2027-11-${String(n).padStart(2, '0')}`
          return weighCondition(condition, factsOn(day), day).holds === 'holds'
        }
        const since = holdsSince(condition, factsOn('2027-11-20'), '2027-11-20')
        expect(since === null).toBe(!holds(20))
        if (since === null) return
        const first = Number(since.slice(8))
        for (let n = first; n <= 20; n++) expect(holds(n)).toBe(true)
        if (first > 1) expect(holds(first - 1)).toBe(false)
      }),
    )
  })

  test('a sure origin more never takes an "at least" away, and facts in another order change nothing', () => {
    fc.assert(
      fc.property(facts(), fc.nat(3), (known, least) => {
        const text = `at least ${least} origins affirm "x"`
        const order = ['fails', 'in doubt', 'holds']
        const before = weigh(text, known)
        expect(order.indexOf(weigh(text, [...known, fact('new')]).holds)).toBeGreaterThanOrEqual(
          order.indexOf(before.holds),
        )
        expect(weigh(text, known.toReversed()).holds).toBe(before.holds)
        expect(before.clauses[0]!.low).toBeLessThanOrEqual(before.clauses[0]!.high)
      }),
    )
  })
})

test('a claim fits by the stems of its telling words, in its own language, with what stands around it', () => {
  const claim = (text: string, more: Partial<WatchedClaim> = {}): WatchedClaim => ({
    ...{ text, sentence: text, language: 'en', facet: 'event', places: [], figure: null, credibility: [] },
    ...more,
  })
  const fits = (condition: string, one: WatchedClaim) =>
    matchesClaim(clausesOf(parseCondition(`somebody affirms ${condition}`))[0]!.what, one)
  expect(fits('"troops are at the front"', claim('The front, where a troop arrived'))).toBe(true)
  expect(fits('"troops not at the front"', claim('troops at the front'))).toBe(false)
  expect(fits('"солдаты"', claim('двух солдатами', { language: 'ru' }))).toBe(true)
  expect(fits('"troops" or "soldiers"', claim('some soldiers'))).toBe(true)
  expect(
    fits('"they train" about "Saker Corps"', claim('they train', { sentence: 'Of the Saker Corps they train.' })),
  ).toBe(true)
  expect(fits('"they train" in "Lodrin"', claim('they train', { places: ['the Lodrin salient'] }))).toBe(true)
  expect(fits('"they train" in "Orv"', claim('they train'))).toBe(false)
  expect(
    fits('"men" as number with number at least 1,000', claim('1,500 men', { facet: 'number', figure: 1_500 })),
  ).toBe(true)
  expect(fits('"men" with number at most 1000', claim('1,500 men', { figure: 1_500 }))).toBe(false)
  expect(fits('"men" graded 1 or 2', claim('men', { credibility: ['2'] }))).toBe(true)
})

test('a slip of the hand is known by its nearest word', () => {
  expect(closestWord('imagry', ORIGIN_KINDS)).toBe('imagery')
  expect(closestWord('statemetn', ORIGIN_KINDS)).toBe('statement')
  expect(closestWord('xyz', ORIGIN_KINDS)).toBeNull()
  expect(closestWord('z'.repeat(10_000), ORIGIN_KINDS)).toBeNull()
})

function facts(): fc.Arbitrary<readonly WatchFact[]> {
  return fc.array(
    fc.record({
      origin: fc.constantFrom('a', 'b', 'c'),
      originKind: fc.constantFrom(...ORIGIN_KINDS),
      grade: fc.option(fc.constantFrom(...RELIABILITIES), { nil: null }),
      sure: fc.boolean(),
      stance: fc.constantFrom('asserts', 'hedges', 'denies', 'declines-to-confirm', 'questions'),
      firstOn: fc.option(fc.constantFrom('2027-11-01', '2027-11-09'), { nil: null }),
      claim: fc.constantFrom('c1', 'c2', 'c3'),
    }),
    { maxLength: 6 },
  )
}

function catchError(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
