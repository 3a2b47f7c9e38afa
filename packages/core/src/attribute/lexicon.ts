import type { Cue, GenderWords, Grammar, Language, People } from '../languages/language.ts'
import { Phrases, phraseSet } from '../languages/phrases.ts'

/** One bit for each class of word that the rules ask about. */
export const WORD = {
  complementizer: 1 << 0,
  coordinator: 1 << 1,
  subordinator: 1 << 2,
  relative: 1 << 3,
  auxiliary: 1 << 4,
  negator: 1 << 5,
  adverb: 1 << 6,
  determiner: 1 << 7,
  preposition: 1 << 8,
  agent: 1 << 9,
  verb: 1 << 10,
  listener: 1 << 11,
  time: 1 << 12,
  role: 1 << 13,
  body: 1 << 14,
  paper: 1 << 15,
  person: 1 << 16,
  thing: 1 << 17,
  several: 1 << 18,
  ourselves: 1 << 19,
  /** A finite verb by its ending only. */
  verbLike: 1 << 20,
  undergoing: 1 << 21,
  view: 1 << 22,
  possessive: 1 << 23,
} as const

export const PRONOUN = WORD.person | WORD.thing | WORD.several | WORD.ourselves

/** A language made ready for reading: every list in a form that is looked up in one step a word. */
export interface Lexicon {
  readonly language: Language
  /** The classes of a word, as bits of `WORD`. */
  classesOf(norm: string): number
  readonly cues: Phrases<Cue>
  readonly anaphors: Phrases<true>
  readonly pointers: Phrases<true>
  readonly reportive: ReadonlySet<string>
  readonly postpositions: ReadonlySet<string>
  readonly objectMarks: ReadonlySet<string>
  /** Words of a verb set off with its subject behind; empty where the language does not do so. */
  readonly introducers: ReadonlySet<string>
  readonly audience: Phrases<true>
  readonly requests: Phrases<true>
  readonly questions: Phrases<true>
  readonly spokenIn: ReadonlySet<string>
  readonly verbParts: ReadonlySet<string>
  readonly decliners: Phrases<true>
  readonly confirmers: Phrases<true>
  readonly anonymous: Phrases<true>
  readonly identity: Phrases<true>
  readonly hedges: Phrases<true>
  readonly dismissals: Phrases<true>
  readonly qualifiers: Phrases<true>
  readonly retellings: Phrases<true>
  readonly doubts: Phrases<true>
  readonly silences: Phrases<true>
  readonly wills: Phrases<true>
  readonly unanswered: Phrases<true>
  readonly queries: Phrases<true>
  readonly limits: Phrases<true>
  readonly bounds: Phrases<true>
  readonly genders: Readonly<Record<'he' | 'she' | 'it' | 'they' | 'men' | 'women', ReadonlySet<string>>> &
    Pick<GenderWords, 'manEndings' | 'womanEndings'>
  readonly reaction: Phrases<true>
  readonly number: Phrases<true>
  readonly prospects: Phrases<true>
  readonly plan: Phrases<true>
  readonly capability: Phrases<true>
  readonly motive: Phrases<true>
  readonly place: Phrases<true>
  readonly time: Phrases<true>
}

const made = new Map<Language, Lexicon>()

/** The lexicon of a language, made once. */
export function lexiconOf(language: Language): Lexicon {
  const known = made.get(language)
  if (known) return known
  const lexicon = makeLexicon(language)
  made.set(language, lexicon)
  return lexicon
}

function makeLexicon(language: Language): Lexicon {
  const { grammar, people, genders, stance, facets } = language
  const cues = new Phrases(language.cues.flatMap((cue) => cue.forms.map((form) => [form, cue] as const)))
  return {
    language,
    classesOf: makeClasses(grammar, people),
    cues,
    anaphors: phraseSet(grammar.anaphors),
    pointers: phraseSet(grammar.pointers),
    reportive: new Set(grammar.reportive),
    postpositions: new Set(grammar.postpositions),
    objectMarks: new Set(grammar.objectMarks),
    introducers: new Set(grammar.parenthesis?.introducers),
    audience: phraseSet(grammar.parenthesis?.audience ?? []),
    questions: phraseSet(grammar.parenthesis?.questions ?? []),
    requests: phraseSet(grammar.parenthesis?.requests ?? []),
    spokenIn: new Set(grammar.parenthesis?.spokenIn),
    verbParts: new Set(grammar.parenthesis?.verbParts),
    decliners: phraseSet(grammar.decliners),
    confirmers: phraseSet(grammar.confirmers),
    anonymous: phraseSet(people.anonymous),
    identity: phraseSet(people.identity),
    hedges: phraseSet(stance.hedges),
    dismissals: phraseSet(stance.dismissals),
    qualifiers: phraseSet(stance.qualifiers),
    retellings: phraseSet(stance.retellings),
    doubts: phraseSet(stance.doubts),
    silences: phraseSet(stance.silences),
    wills: phraseSet(stance.wills),
    unanswered: phraseSet(stance.unanswered),
    queries: phraseSet(stance.queries),
    limits: phraseSet(stance.limits),
    bounds: phraseSet(stance.bounds),
    genders: makeGenders(genders),
    reaction: phraseSet(facets.reaction),
    number: phraseSet(facets.number),
    prospects: phraseSet(facets.prospects),
    plan: phraseSet(facets.plan),
    capability: phraseSet(facets.capability),
    motive: phraseSet(facets.motive),
    place: phraseSet(facets.place),
    time: phraseSet(facets.time),
  }
}

function makeGenders({ he, she, it, they, men, women, ...endings }: GenderWords): Lexicon['genders'] {
  return {
    he: new Set(he),
    she: new Set(she),
    it: new Set(it),
    they: new Set(they),
    men: new Set(men),
    women: new Set(women),
    ...endings,
  }
}

function makeClasses(grammar: Grammar, people: People): (norm: string) => number {
  const lists: readonly (readonly [number, readonly string[]])[] = [
    [WORD.complementizer, grammar.complementizers],
    [WORD.coordinator, grammar.coordinators],
    [WORD.subordinator, grammar.subordinators],
    [WORD.relative, grammar.relatives],
    [WORD.auxiliary, grammar.auxiliaries],
    [WORD.undergoing, grammar.undergoing],
    [WORD.negator, grammar.negators],
    [WORD.adverb, grammar.adverbs],
    [WORD.determiner, grammar.determiners],
    [WORD.preposition, grammar.prepositions],
    [WORD.agent, grammar.agents],
    [WORD.verb, grammar.verbs],
    [WORD.listener, grammar.listeners],
    [WORD.time, grammar.times],
    [WORD.role, people.roles],
    [WORD.body, people.bodies],
    [WORD.paper, people.papers],
    [WORD.view, people.views],
    [WORD.possessive, people.possessives],
    [WORD.person, people.persons],
    [WORD.thing, people.things],
    [WORD.several, people.several],
    [WORD.ourselves, people.ourselves],
  ]
  const exact = new Map<string, number>()
  const prefix = new Map<string, number>()
  for (const [bit, words] of lists) {
    for (const word of words) {
      const map = word.endsWith('*') ? prefix : exact
      const key = word.endsWith('*') ? word.slice(0, -1) : word
      map.set(key, (map.get(key) ?? 0) | bit)
    }
  }
  const cache = new Map<string, number>()
  return (norm) => {
    const known = cache.get(norm)
    if (known !== undefined) return known
    if (cache.size > MAX_CACHED) cache.clear()
    const classes = compute(norm)
    cache.set(norm, classes)
    return classes
  }

  function compute(norm: string): number {
    const word = norm.endsWith("'s") ? norm.slice(0, -2) : norm
    let classes = exact.get(norm) ?? exact.get(word) ?? 0
    if (prefix.size > 0) {
      for (let length = word.length; length > 0; length--) classes |= prefix.get(word.slice(0, length)) ?? 0
    }
    // "Regierungsvertreter", "Unternehmenssprecherin": a noun is what its last part is.
    for (let from = 3; classes === 0 && grammar.capitalNouns && from <= word.length - SHORTEST_PART; from++)
      classes = (exact.get(word.slice(from)) ?? 0) & (WORD.role | WORD.body | WORD.paper)
    if (classes === 0 && word.length > (grammar.order === 'final' ? 1 : MIN_ENDED)) {
      if (grammar.adverbEndings.some((ending) => word.endsWith(ending))) classes |= WORD.adverb
      else if (grammar.verbEndings.some((ending) => word.endsWith(ending))) classes |= WORD.verbLike
    }
    return classes
  }
}

/** Words whose classes are remembered: the words of some hundred documents, about 5 MB. */
const MAX_CACHED = 60_000
/** Letters of the last part of a compound: "amt" and "rat" end too many words. */
const SHORTEST_PART = 6
/** Shorter words are too short for an ending to say what they are ("fly", "bed"). */
const MIN_ENDED = 4
