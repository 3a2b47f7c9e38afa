import type { Cue } from '../languages/language.ts'
import type { Draft } from './draft.ts'
import type { LocatedCue } from './find-cues.ts'
import { WORD } from './lexicon.ts'
import { isComma, type Range, trimRange } from './ranges.ts'
import { is, type QuoteView, type View } from './view.ts'

/**
 * Every attribution of one sentence in a language whose verbs come last, as Korean: "S는 C-다고 밝혔다", "C-다고 S가 밝혔다",
 * "S에 따르면 C", "C-다는 S의 말을 전했다". In the order of their cues; drafts inside others have them as parent.
 */
export function readFinal(view: View): Draft[] {
  const drafts: Draft[] = []
  const colon = readColon(view)
  if (colon !== null) drafts.push(colon)
  let source: Range | null = null
  for (const clause of splitClauses(view)) {
    const own: Draft[] = []
    readClause(view, clause, { parent: null, drafts: own })
    // "S는 A라고 밝혔으나 B에 대해서는 답하지 않았다": the second verb has the subject of the first.
    for (const draft of own) {
      if (draft.parent === null && draft.located.cue.kind === 'speech') draft.source ??= source
      drafts.push(draft)
    }
    source = own.find((draft) => draft.parent === null && draft.source !== null)?.source ?? source
  }
  return drafts.sort((a, b) => a.cue.from - b.cue.from)
}

/** A sentence in its clauses, each up to a verb of speech that leads on: "밝혔으나", "약속했지만". */
function splitClauses(view: View): Range[] {
  const clauses: Range[] = []
  let from = 0
  for (let at = 0; at < view.tokens.length; at++) {
    if (!view.tokens[at]!.isWord || !LEADS_ON.test(view.norms[at]!) || !isOutside(view, at)) continue
    const match = view.lexicon.cues.match(view.norms, at)
    if (match === null || match.length > 1 || !VERBAL.has(match.value.kind)) continue
    clauses.push({ from, to: at + 1 })
    from = view.norms[at + 1] === ',' ? at + 2 : at + 1
  }
  if (from < view.tokens.length) clauses.push({ from, to: view.tokens.length })
  return clauses
}

const LEADS_ON = /[았었했혔였렸췄났썼](?:으나|지만|으며|고|는데|다가)$|면서도$/u

interface Reading {
  readonly parent: Draft | null
  readonly drafts: Draft[]
}

/** Reads a stretch from its last verb of speech backwards, then what that verb holds and what stands before it. */
function readClause(view: View, range: Range, { parent, drafts }: Reading): void {
  const credit = readCredit(view, range, parent)
  if (credit !== null) {
    drafts.push(credit)
    for (const part of credit.content) readClause(view, part, { parent: credit, drafts })
    return
  }
  const located = lastVerb(view, range)
  if (located === null) {
    readNouns(view, range, { parent, drafts })
    return
  }
  const draft = readVerb(view, { from: range.from, to: located.from }, located, parent)
  if (draft === null) {
    readClause(view, { from: range.from, to: located.from }, { parent, drafts })
    return
  }
  drafts.push(draft)
  readCitings(view, range, { draft, drafts })
  readEarlierQuotes(view, range, { draft, drafts })
  for (const part of draft.content) {
    if (!isQuoted(view, part)) readClause(view, part, { parent: draft, drafts })
  }
}

/** The last verb of speech of a stretch outside quotations; `null` where there is none. */
function lastVerb(view: View, { from, to }: Range): LocatedCue | null {
  for (let at = to - 1; at >= from; at--) {
    if (!isOutside(view, at)) continue
    const match = view.lexicon.cues.matches(view.norms, at).find(({ value }) => VERBAL.has(value.kind))
    if (match === undefined || at + match.length > to || !closesClause(view, at + match.length, to)) continue
    if (BARE.has(view.norms[at]!) && !/고(?:도|만)?$/u.test(view.norms[at - 1] ?? '')) continue
    const end = at + match.length
    let first = at
    while (first > from && isOutside(view, first - 1) && is(view, first - 1, WORD.adverb) && first - 1 > from) {
      if (!is(view, first - 2, WORD.complementizer)) break
      first--
    }
    // “…”고 말했다: the particle after the quotation belongs to the cue.
    if (is(view, first - 1, WORD.complementizer) && first - 1 > from && endsQuote(view, first - 2)) first--
    return locate(match.value, first, at, end)
  }
  return null
}

/** "하다" is a verb of speech only after quoted words: "…다고 했다", not "공격을 했다". */
const BARE = new Set(['했다', '했다고', '했습니다', '합니다', '한다'])

const VERBAL = new Set(['speech', 'act', 'hearsay'])

/** A verb of speech ends its clause: nothing follows, or a mark, or it is quoted on ("말했다고 … 전했다"). */
function closesClause(view: View, at: number, to: number): boolean {
  if (at >= to) return true
  if (!view.tokens[at]!.isWord) return true
  return /(?:다|다고|라고|다며|면서|으나|지만|으며|고|데|며)$/u.test(view.norms[at - 1] ?? '')
}

function locate(cue: Cue, from: number, at: number, to: number): LocatedCue {
  return { cue, from, at, to, stance: cue.stance, participle: false, passive: false, undergone: false }
}

const SUBJECT = /(?:은|는|이|가|께서|도|측은|측이|에서는|에선|에서)$/u
const TOPIC = /(?:은|는|도)$/u
const QUOTATIVE = /(?:다고|라고|냐고|자고|고|다며|라며|면서|며|것으로|는지|은지|을지|음을|임을|다는|라는|냐는)$/u

function readVerb(view: View, before: Range, located: LocatedCue, parent: Draft | null): Draft | null {
  if (located.cue.kind === 'hearsay') {
    const content = trimRange(view, { from: skipLead(view, before), to: before.to })
    return content === null ? null : makeDraft(view, located, { source: null, content: [content], parent })
  }
  const near = possessorAtEnd(view, before, located) ?? subjectAtEnd(view, before)
  if (near !== null) {
    const content = trimRange(view, { from: skipLead(view, before), to: near.from })
    if (content !== null) return makeDraft(view, located, { source: near, content: [content], parent })
  }
  const topic = subjectAtStart(view, before)
  const rest = { from: topic === null ? skipLead(view, before) : topic.after, to: before.to }
  const content = contentOf(view, rest, located)
  // "국방부는 논평을 거부했다": nothing is said, but that is said.
  if (content.length === 0 && (topic === null || located.stance !== 'declines-to-confirm')) return null
  if (topic === null && parent !== null && located.cue.kind === 'speech' && content.length === 0) return null
  return makeDraft(view, located, { source: topic?.name ?? null, content, parent })
}

/** "C-다고 벨마르 국방부가 12일 밝혔다": the subject stands between the quoted words and the verb. */
function subjectAtEnd(view: View, { from, to }: Range): Range | null {
  for (let at = to - 1; at > from && to - at <= NEAREST; at--) {
    if (isQuotative(view, at)) return null
    if (!isOutside(view, at) || !view.tokens[at]!.isWord || !SUBJECT.test(view.norms[at]!) || isBareParticle(view, at))
      continue
    if (is(view, at, WORD.time | WORD.complementizer) || NOUNS_OF_SPEECH.test(view.norms[at]!.slice(0, -1))) continue
    for (let first = at; first > from && at - first <= LONGEST_NAME; first--) {
      const quoted = first - 1
      const isEnd = QUOTATIVE.test(view.norms[quoted]!) && view.tokens[quoted]!.isWord && isOutside(view, quoted)
      if (isEnd && quoted > from && view.norms[quoted]!.length > 1) return trimRange(view, { from: first, to: at + 1 })
      if (isEnd && quoted > from && endsQuote(view, quoted - 1)) return trimRange(view, { from: first, to: at + 1 })
      if (isComma(view, quoted)) break
    }
  }
  return null
}

/** "C-다는 것이 정보국의 설명이다": whose the words are stands before the noun. */
function possessorAtEnd(view: View, { from, to }: Range, located: LocatedCue): Range | null {
  if (!/(?:이다|입니다)$/u.test(view.norms[located.at]!) || !/의$/u.test(view.norms[to - 1] ?? '')) return null
  let first = to - 1
  while (
    first > from &&
    to - first < LONGEST_NAME &&
    !/(?:것이|것은|게|건|다는|라는|고)$/u.test(view.norms[first - 1]!)
  )
    first--
  return trimRange(view, { from: first, to })
}

/** A word that quotes on closes what a nearer verb says: no subject of this verb stands before it. */
function isQuotative(view: View, at: number): boolean {
  return view.tokens[at]!.isWord && isOutside(view, at) && /(?:다고|라고|냐고|자고|다며|라며)$/u.test(view.norms[at]!)
}

/** Tokens between a subject and its verb at most, as "12일 서면 성명에서". */
const NEAREST = 8
/** Tokens of a name with its office at most. */
const LONGEST_NAME = 9

/** "국방부 대변인 타데오 린은 …": the subject that the stretch begins with, and where the rest begins. */
function subjectAtStart(view: View, range: Range): { name: Range; after: number } | null {
  const from = skipLead(view, range)
  let fallback: { name: Range; after: number } | null = null
  for (let at = from; at < range.to && at - from <= LONGEST_NAME; at++) {
    if (!isOutside(view, at)) break
    const word = view.norms[at]!
    if (isComma(view, at)) {
      if (at - from <= 1) continue
      break
    }
    // “물레”는: the particle stands alone behind the closing mark.
    const isTopic =
      view.tokens[at]!.isWord &&
      TOPIC.test(word) &&
      !/(?:에는|에서는|서는|다는|라는|냐는|으로는|하는|되는|있는|없는|묻는|에도)$/u.test(word)
    const isSubject = view.tokens[at]!.isWord && /(?:이|가|께서)$/u.test(word) && word.length > 1
    if (!isTopic && !isSubject) continue
    if (is(view, at, WORD.determiner | WORD.adverb) && at === from) continue
    const name = trimRange(view, { from: leftOfSubject(view, from, at), to: at + 1 })
    if (name === null) continue
    const found = { name, after: isComma(view, at + 1) ? at + 2 : at + 1 }
    if (isTopic) return found
    fallback ??= found
  }
  return fallback
}

/** A name begins after the last word before it that some other part of the clause ends with: "질문에 홍 사무총장은". */
function leftOfSubject(view: View, from: number, at: number): number {
  let first = at
  while (first > from && !OTHER_PART.test(view.norms[first - 1]!) && isOutside(view, first - 1)) first--
  return first
}

const OTHER_PART = /(?:에|에서|에게|을|를|고|며|자|지만|으로|해서|대해|관해|두고|뒤|후|때|,)$/u

function isBareParticle(view: View, at: number): boolean {
  return view.norms[at]!.length === 1 && !endsQuote(view, at - 1)
}

/** Past "그러나", "또", a clock, "이날" at the head of a stretch. */
function skipLead(view: View, { from, to }: Range): number {
  let at = from
  while (at < to - 1) {
    const token = view.tokens[at]!
    const lead = token.isWord ? LEADS.has(token.norm) : token.quote < 0
    if (!lead) break
    at++
  }
  return at
}

const LEADS = new Set(
  [
    '그러나',
    '하지만',
    '반면',
    '또',
    '또한',
    '이어',
    '앞서',
    '한편',
    '그는',
    '다만',
    '특히',
    '아울러',
    '이에',
    '그리고',
    '이날',
    '한때',
    '그런데',
  ].filter((word) => word !== '그는'),
)

/** What a verb holds: the words before it, with the topic of a question ("…에 대해서는") as a part of its own before a quotation. */
function contentOf(view: View, { from, to }: Range, located: LocatedCue): Range[] {
  const quote = lastQuote(view, { from, to })
  if (quote !== null && to - quote.to <= AFTER_QUOTE) {
    const parts = [quote]
    const denies = located.stance === 'denies' || located.stance === 'declines-to-confirm'
    const topic = trimRange(view, { from, to: quote.from })
    const retold = topic !== null && isRetelling(view, topic)
    if (
      denies &&
      topic !== null &&
      (retold ||
        /(?:대해|대해서는|관해|대한|질문에|질문에는|주장에|설을|보도에|말에|두고)$/u.test(
          view.norms[topic.to - 1] ?? '',
        ))
    ) {
      parts.unshift(topic)
    }
    return parts
  }
  const content = trimRange(view, { from, to })
  return content === null ? [] : [content]
}

/** "이 주장을 (“소설”이라고 일축했다)": what the quotation is about. */
function isRetelling(view: View, { from, to }: Range): boolean {
  return to - from <= 4 && view.lexicon.retellings.match(view.norms, to - 1) !== null
}

/** Tokens between a quotation and the verb that it belongs to at most. */
const AFTER_QUOTE = 7

/** The last long quotation that ends in the stretch, in token indices, marks included. */
function lastQuote(view: View, { from, to }: Range): Range | null {
  const quote = view.quotes.findLast((one) => isSpoken(view, one) && one.to <= to && one.to > from && one.from >= from)
  return quote === undefined ? null : { from: quote.from, to: quote.to }
}

/** “A”라며 “B”고 말했다: the first quotation is said by the same source, with "라며" as its cue. */
function readEarlierQuotes(view: View, range: Range, { draft, drafts }: { draft: Draft; drafts: Draft[] }): void {
  for (const quote of view.quotes) {
    const joint = quote.to
    if (!isSpoken(view, quote) || quote.from < range.from || joint >= draft.cue.from) continue
    if (draft.content.some((part) => part.from <= quote.from && quote.to <= part.to)) continue
    if (!QUOTED_ON.test(view.norms[joint] ?? '')) continue
    const cue = locate(WHILE, joint, joint, joint + 1)
    const content = [{ from: quote.from, to: quote.to }]
    drafts.push({
      ...makeDraft(view, cue, { source: draft.source, content, parent: draft.parent }),
      borrowed: draft.borrowed,
    })
  }
}

const WHILE: Cue = { kind: 'speech', stance: 'asserts', forms: ['라며'] }

/** "S에 따르면 C" */
function readCredit(view: View, { from, to }: Range, parent: Draft | null): Draft | null {
  for (let at = from; at < Math.min(to, from + LONGEST_CREDIT); at++) {
    const match = view.lexicon.cues.matches(view.norms, at).find(({ value }) => value.kind === 'credit')
    if (match === undefined || !isOutside(view, at)) continue
    const source = trimRange(view, { from: skipLead(view, { from, to }), to: at })
    const content = trimRange(view, { from: at + match.length, to })
    if (source === null || content === null) continue
    return makeDraft(view, locate(match.value, at, at, at + match.length), { source, content: [content], parent })
  }
  return null
}

const LONGEST_CREDIT = 14

/** "S를 인용해", "S의 말을 빌려": what the verb hands on rests on S. */
function readCitings(view: View, { from, to }: Range, { draft, drafts }: { draft: Draft; drafts: Draft[] }): void {
  for (let at = from + 1; at < to; at++) {
    if (!isOutside(view, at)) continue
    const match = view.lexicon.cues.matches(view.norms, at).find(({ value }) => value.kind === 'citing')
    if (match === undefined) continue
    let first = at - 1
    while (first > from && at - first < LONGEST_NAME && !endsPhrase(view, first - 1)) first--
    const source = trimRange(view, { from: first, to: at })
    if (source === null || !/(?:을|를|의|통)$/u.test(view.norms[at - 1]!)) continue
    const inner = draft.content.flatMap((part) => cutOut(view, part, { from: source.from, to: at + match.length }))
    draft.content = inner.length > 0 ? inner : draft.content
    drafts.push(
      makeDraft(view, locate(match.value, at, at, at + match.length), {
        source,
        content: draft.content,
        parent: draft,
      }),
    )
    at += match.length - 1
  }
}

function cutOut(view: View, part: Range, hole: Range): Range[] {
  if (hole.to <= part.from || hole.from >= part.to) return [part]
  return [
    { from: part.from, to: hole.from },
    { from: hole.to, to: part.to },
  ]
    .map((piece) => trimRange(view, piece))
    .filter((piece) => piece !== null)
}

/** Whether a phrase ends with this token, so that a name may begin after it. */
function endsPhrase(view: View, at: number): boolean {
  if (isComma(view, at) || !isOutside(view, at)) return true
  return (
    view.tokens[at]!.isWord &&
    (SUBJECT.test(view.norms[at]!) || QUOTATIVE.test(view.norms[at]!)) &&
    view.norms[at]!.length > 1
  )
}

/** "C-다는 S의 말을": a noun of speech with its content before it and its source between. */
function readNouns(view: View, { from, to }: Range, { parent, drafts }: Reading): void {
  for (let at = to - 1; at > from; at--) {
    if (!isOutside(view, at)) continue
    const match = view.lexicon.cues.match(view.norms, at)
    const noun = match?.value.kind === 'noun' ? match.value : at === to - 1 ? nounAtEnd(view, at) : null
    if (noun === null) continue
    let joint = at - 1
    while (joint > from && at - joint <= LONGEST_NAME && !/(?:다는|라는|냐는|자는)$/u.test(view.norms[joint]!)) joint--
    if (!/(?:다는|라는|냐는|자는)$/u.test(view.norms[joint]!)) continue
    const topic = subjectTopic(view, { from, to: joint })
    const content = trimRange(view, { from: topic, to: joint + 1 })
    if (content === null) continue
    const source = joint + 1 < at ? trimRange(view, { from: joint + 1, to: at }) : null
    drafts.push(makeDraft(view, locate(noun, at, at, at + 1), { source, content: [content], parent }))
    return
  }
}

const NOUNS_OF_SPEECH = /^(?:말|주장|보고|증언|보도|설명|진술|소문|추측|전언|이야기|얘기|발언|신고|의혹)$/u

function nounAtEnd(view: View, at: number): Cue | null {
  return NOUNS_OF_SPEECH.test(view.norms[at]!) ? NOUN : null
}

const NOUN: Cue = { kind: 'noun', stance: 'asserts', forms: [] }

/** A topic of the main clause at the head of the stretch is no part of what a noun holds. */
function subjectTopic(view: View, range: Range): number {
  const at = skipLead(view, range)
  const topic = subjectAtStart(view, range)
  return topic !== null && TOPIC.test(view.norms[topic.after - 1] ?? '') && topic.after < range.to ? topic.after : at
}

/** `산토 캠프 대변인: “…”` */
function readColon(view: View): Draft | null {
  const at = view.norms.indexOf(':')
  if (at < 1 || at > LONGEST_NAME || view.tokens[at]!.quote >= 0) return null
  if ((view.tokens[at + 1]?.quote ?? -1) < 0) return null
  const source = trimRange(view, { from: skipClock(view, at), to: at })
  const content = trimRange(view, { from: at + 1, to: view.tokens.length })
  if (source === null || content === null) return null
  return makeDraft(view, locate(COLON, at, at, at + 1), { source, content: [content], parent: null })
}

const COLON: Cue = { kind: 'speech', stance: 'asserts', forms: [':'] }

/** "23:31 산토 캠프 대변인:" */
function skipClock(view: View, to: number): number {
  let at = 0
  while (at < to && /^[0-9:|.]+$/u.test(view.norms[at]!)) at++
  return at
}

function isOutside(view: View, at: number): boolean {
  const quote = view.tokens[at]?.quote ?? -1
  return quote < 0 || !isSpoken(view, view.quotes[quote]!)
}

/** A quotation is speech when it is long, or when a quoting particle follows it: “노코멘트”라고. */
function isSpoken(view: View, { to, long }: QuoteView): boolean {
  return long || QUOTED_ON.test(view.norms[to] ?? '')
}

const QUOTED_ON =
  /^(?:이?라고|이?라며|이?라면서|이?라고도|이?라고만|이?라면서도|고|고도|고만|며|면서|면서도|더니|이?라는)$/u

function endsQuote(view: View, at: number): boolean {
  const quote = view.tokens[at]?.quote ?? -1
  return quote >= 0 && view.quotes[quote]!.to === at + 1
}

function isQuoted(view: View, { from }: Range): boolean {
  const quote = view.tokens[from]?.quote ?? -1
  return quote >= 0 && isSpoken(view, view.quotes[quote]!) && view.quotes[quote]!.from === from
}

function makeDraft(
  view: View,
  located: LocatedCue,
  { source, content, parent }: { source: Range | null; content: Range[]; parent: Draft | null },
): Draft {
  return {
    view,
    located,
    cue: { from: located.from, to: located.to },
    source,
    content,
    stance: located.stance,
    parent,
    borrowed: null,
  }
}

/**
 * A Korean name without the end of a clause whose beginning was cut off: "(공사를) 맡아 온 회사"; where the clause says that a name is
 * kept back, all of it: "익명을 요구한 당국자". Null where the words end as a verb does.
 */
export function tidyFinalSource(view: View, { from, to }: Range): Range | null {
  if (
    /(?:다|는지|지금|바로?|것|때|뒤)$/u.test(view.norms[to - 1]!) &&
    !is(view, to - 1, WORD.role | WORD.body | WORD.paper)
  )
    return null
  if (from === 0 || to - from < 2 || !/(?:을|를|에|에서|로)$/u.test(view.norms[from - 1]!)) return { from, to }
  if (view.lexicon.anonymous.match(view.norms, from - 1) !== null) return { from: from - 1, to }
  let first = from
  while (first < to - 1 && /(?:아|어|여|해)$/u.test(view.norms[first]!)) first++
  return first < to - 1 && ADNOMINAL.test(view.norms[first]!) ? { from: first + 1, to } : { from, to }
}

const ADNOMINAL = /(?:한|된|온|던|인|낸|진|하는|되는|있는|맡은|받은|않은)$/u

/** Particles that stick to the last word of a name. */
const PARTICLE = /(?:에서는|에게서|께서는|으로부터|에서|께서|에게|까지|부터|은|는|이|가|을|를|의|에|도|과|와)$/u

/** "그는" is 그 with its particle; most words of one syllable before such an ending are no names. */
const PRONOUN_BEFORE = /^(?:그|나|저)(?:는|가|도|의)$/u

/** The end of a Korean name without the particle that sticks to it: "국방부가" ends after 부. */
export function endWithoutParticle(text: string, start: number, end: number): number {
  const words = text.slice(start, end)
  const particle = PARTICLE.exec(words)?.[0] ?? ''
  const last = words.split(/\s/u).at(-1) ?? ''
  const least = /\s/u.test(words) || PRONOUN_BEFORE.test(words) ? particle.length : particle.length + 1
  return last.length > least || /[’”"'」』)]$/u.test(words.slice(0, words.length - particle.length))
    ? end - particle.length
    : end
}
