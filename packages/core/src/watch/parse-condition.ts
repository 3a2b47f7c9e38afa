import { FACETS } from '../model/facet.ts'
import { CREDIBILITIES, RELIABILITIES } from '../model/grade.ts'
import { ORIGIN_KINDS } from '../model/origin.ts'
import { closestWord } from '../text/closest-word.ts'
import { findWords } from '../text/words.ts'
import type { Bounds, Clause, Condition, Holding, WatchedGrade, What } from './condition.ts'
import { ConditionError } from './condition-error.ts'
import { readTokens, type Token } from './tokens.ts'

/**
 * Reads a condition in the language of indicators:
 *
 *     at least 2 independent origins of kind statement or imagery affirm "troops at the front"
 *       in "Lodrin" since 2027-11-01 and nobody of grade A or B denies it
 *
 * A clause says how many origins (at least, at most, exactly N; nobody, somebody), which (of kind …, of grade …), what they do
 * (affirm, assert, hedge, deny, decline, question) and with which claims: words in quotation marks, or `it` for those of the
 * clause before; then `about "…"`, `in "…"`, `as` facets, `graded` digits, `with number at least N`, `since` and `until` a day,
 * `within N days`. Clauses are joined by `and` or a comma, by `or`, by `not` and brackets. `possibly` counts doubtful origins.
 *
 * Throws `ConditionError` with the place, what was expected, and the word that was likely meant.
 *
 * @example parseCondition('somebody denies "troops"').kind // 'clause'
 */
export function parseCondition(text: string): Condition {
  const parser = new Parser(text, readTokens(text))
  const condition = parser.readAny(0)
  parser.expectEnd()
  return condition
}

/** Deeper brackets, or more clauses, nobody can read. */
const MOST_DEPTH = 20
const MOST_CLAUSES = 24
const MOST_ORIGINS = 10_000
const MOST_DAYS = 36_500

const VERBS: Readonly<Record<string, Holding>> = {
  affirm: 'affirm',
  affirms: 'affirm',
  say: 'affirm',
  says: 'affirm',
  assert: 'assert',
  asserts: 'assert',
  hedge: 'hedge',
  hedges: 'hedge',
  deny: 'deny',
  denies: 'deny',
  decline: 'decline',
  declines: 'decline',
  question: 'question',
  questions: 'question',
}
const BEGINNINGS = ['at', 'exactly', 'nobody', 'somebody', 'possibly', 'not']
const PARTS = ['about', 'in', 'as', 'graded', 'with', 'since', 'until', 'within']

class Parser {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #at = 0
  #clauses = 0
  /** What the clause before is about. */
  #it: What | null = null

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text
    this.#tokens = tokens
  }

  readAny(depth: number): Condition {
    const of = [this.#readAll(depth)]
    while (this.#take('or')) of.push(this.#readAll(depth))
    return of.length === 1 ? of[0]! : { kind: 'any', of }
  }

  expectEnd(): void {
    if (this.#next.kind !== 'end') throw this.#fault('and, or, or the end', ['and', 'or', ...PARTS])
  }

  #readAll(depth: number): Condition {
    const of = [this.#readOne(depth)]
    while (this.#take('and') || this.#take(',')) {
      // "…, and nobody …": the comma alone joins.
      this.#take('and')
      of.push(this.#readOne(depth))
    }
    return of.length === 1 ? of[0]! : { kind: 'all', of }
  }

  #readOne(depth: number): Condition {
    if (depth > MOST_DEPTH) throw this.#fault(`at most ${MOST_DEPTH} brackets within each other`)
    if (this.#take('not')) return { kind: 'not', of: this.#readOne(depth + 1) }
    if (this.#take('(')) {
      const inner = this.readAny(depth + 1)
      this.#expect(')', 'a closing bracket')
      return inner
    }
    return this.#readClause()
  }

  #readClause(): Clause {
    if (++this.#clauses > MOST_CLAUSES) throw this.#fault(`at most ${MOST_CLAUSES} clauses`)
    const possibly = this.#take('possibly')
    const amount = this.#readAmount()
    const kinds: Clause['kinds'][number][] = []
    const grades: WatchedGrade[] = []
    while (this.#take('of') || this.#take('with')) {
      if (this.#take('kind') || this.#take('kinds')) kinds.push(...this.#readList('a kind of origin', ORIGIN_KINDS))
      else if (this.#take('grade') || this.#take('grades')) grades.push(...this.#readGrades())
      else throw this.#fault('kind or grade', ['kind', 'kinds', 'grade', 'grades'])
    }
    const verb = this.#next
    const holding = verb.kind === 'word' && Object.hasOwn(VERBS, verb.text) ? VERBS[verb.text] : undefined
    if (holding === undefined)
      throw this.#fault('of kind, of grade, or what they do (affirm, assert, hedge, deny, decline, question)', [
        ...Object.keys(VERBS),
        'of',
      ])
    this.#at++
    const what = this.#readWhat()
    this.#it = what
    return { kind: 'clause', amount, possibly, kinds: unique(kinds), grades: unique(grades), holding, what }
  }

  #readAmount(): Bounds {
    if (this.#take('nobody')) return { least: null, most: 0 }
    if (this.#take('somebody')) return { least: 1, most: null }
    const bounds = this.#readBounds(MOST_ORIGINS)
    if (bounds === null) throw this.#fault('at least, at most, exactly, nobody or somebody', BEGINNINGS)
    this.#take('independent')
    if (!this.#take('origin') && !this.#take('origins'))
      throw this.#fault('origins', ['origin', 'origins', 'independent'])
    return bounds
  }

  /** `at least N`, `at most N`, `exactly N`; null where none of them stands here. */
  #readBounds(most: number): Bounds | null {
    if (this.#take('exactly')) {
      const number = this.#readNumber(most)
      return { least: number, most: number }
    }
    if (!this.#take('at')) return null
    if (this.#take('least')) return { least: this.#readNumber(most), most: null }
    if (this.#take('most')) return { least: null, most: this.#readNumber(most) }
    throw this.#fault('least or most', ['least', 'most'])
  }

  #readWhat(): What {
    this.#take('that')
    const before = this.#next
    const it = this.#take('it')
    if (it && this.#it === null) throw this.#faultAt(before, 'words in quotation marks: no clause stands before')
    let what: What = it ? this.#it! : { ...NOTHING, words: this.#readStrings('words in quotation marks, or it') }
    const given = new Set<string>()
    for (;;) {
      const token = this.#next
      const part = token.kind === 'word' && PARTS.includes(token.text) ? token.text : null
      if (part === null) return what
      if (given.has(part)) throw this.#faultAt(token, `"${part}" once only`)
      given.add(part)
      this.#at++
      what = { ...what, ...this.#readPart(part) }
    }
  }

  #readPart(part: string): Partial<What> {
    if (part === 'about') return { about: this.#readStrings('whom or what it is about, in quotation marks') }
    if (part === 'in') return { places: this.#readStrings('a place in quotation marks') }
    if (part === 'as') return { facets: unique(this.#readList('a facet', FACETS)) }
    if (part === 'graded') return { credibility: unique(this.#readList('a digit from 1 to 6', CREDIBILITIES)) }
    if (part === 'since') return { since: this.#readDay() }
    if (part === 'until') return { until: this.#readDay() }
    if (part === 'within') {
      const withinDays = this.#readNumber(MOST_DAYS)
      if (!this.#take('days') && !this.#take('day')) throw this.#fault('days', ['days', 'day'])
      return { withinDays }
    }
    if (!this.#take('number')) throw this.#fault('number', ['number'])
    const figure = this.#readBounds(Number.MAX_SAFE_INTEGER)
    if (figure === null) throw this.#fault('at least, at most or exactly', ['at', 'exactly'])
    return { figure }
  }

  #readStrings(expected: string): readonly string[] {
    const strings: string[] = []
    do {
      const token = this.#next
      if (token.kind !== 'string') throw this.#fault(expected, strings.length === 0 ? ['it', 'that'] : [])
      if (findWords(token.text).length === 0) throw this.#faultAt(token, 'at least one word: nothing can hold none')
      this.#at++
      strings.push(token.text)
    } while (this.#takeOrBefore('string'))
    return unique(strings)
  }

  #readList<T extends string>(expected: string, known: readonly T[]): readonly T[] {
    const found: T[] = []
    do {
      const { text } = this.#next
      const one = known.find((each) => each.toLowerCase() === text)
      if (one === undefined) throw this.#fault(`${expected} (${known.join(', ')})`, known)
      this.#at++
      found.push(one)
    } while (this.#takeOrBefore('word', known) || this.#takeOrBefore('number', known))
    return found
  }

  #readGrades(): readonly WatchedGrade[] {
    return this.#readList<WatchedGrade>('a letter or ungraded', [...RELIABILITIES, 'ungraded'])
  }

  /** `or` goes on a list where another of its kind follows; else it joins clauses. */
  #takeOrBefore(kind: Token['kind'], known: readonly string[] | null = null): boolean {
    const [or, after] = [this.#next, this.#tokens[this.#at + 1]]
    const goesOn =
      or.kind === 'word' &&
      or.text === 'or' &&
      after?.kind === kind &&
      (known === null || (!BEGINNINGS.includes(after.text) && after.text !== '('))
    if (goesOn) this.#at++
    return goesOn
  }

  #readNumber(most: number): number {
    const token = this.#next
    const number = token.kind === 'number' ? Number(token.text) : Number.NaN
    if (!(number <= most)) throw this.#fault(`a whole number up to ${most.toLocaleString('en-US')}`)
    this.#at++
    return number
  }

  #readDay(): string {
    const token = this.#next
    const isDay =
      token.kind === 'date' &&
      !Number.isNaN(Date.parse(token.text)) &&
      new Date(token.text).toISOString().slice(0, 10) === token.text
    if (!isDay) throw this.#fault('a day such as 2027-11-10')
    this.#at++
    return token.text
  }

  get #next(): Token {
    return this.#tokens[this.#at]!
  }

  #take(text: string): boolean {
    const token = this.#next
    const taken = (token.kind === 'word' || token.kind === 'mark') && token.text === text
    if (taken) this.#at++
    return taken
  }

  #expect(text: string, expected: string): void {
    if (!this.#take(text)) throw this.#fault(expected)
  }

  #fault(expected: string, known: readonly string[] = []): ConditionError {
    return this.#faultAt(this.#next, expected, known)
  }

  #faultAt(token: Token, expected: string, known: readonly string[] = []): ConditionError {
    const { start, end, kind, text } = token
    const found = kind === 'end' ? 'the end' : `"${this.#text.slice(start, end).slice(0, 60)}"`
    const meant = kind === 'word' ? closestWord(text, known) : null
    return new ConditionError(this.#text, { start, end, found, expected, meant })
  }
}

const NOTHING: What = {
  words: [],
  about: [],
  places: [],
  facets: [],
  credibility: [],
  figure: null,
  since: null,
  until: null,
  withinDays: null,
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
