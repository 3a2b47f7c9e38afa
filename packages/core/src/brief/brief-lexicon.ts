import { BRIEFING_WORDS } from '../languages/briefing.ts'
import { type LanguageCode, languageCode } from '../languages/code.ts'
import { languageOf } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { type Phrases, phraseSet } from '../languages/phrases.ts'

/** The words of one language that tell what a sentence of a briefing holds. */
export interface BriefLexicon {
  readonly deny: Phrases<true>
  readonly decline: Phrases<true>
  readonly decliners: Phrases<true>
  readonly confirmers: Phrases<true>
  readonly doubt: Phrases<true>
  readonly negators: Phrases<true>
  /** After a negation they bound a value and deny nothing. */
  readonly bounds: Phrases<true>
  readonly hedges: Phrases<true>
  readonly weak: Phrases<true>
  readonly certain: Phrases<true>
  readonly independent: Phrases<true>
  readonly several: Phrases<true>
  readonly origins: Phrases<true>
  readonly reports: Phrases<true>
  readonly publishers: Phrases<true>
  /** Words that hand a claim to its speaker. */
  readonly speech: Phrases<true>
  /** The same, and deeds that tell as much: "warned". */
  readonly told: Phrases<true>
  /** Nouns of denying. */
  readonly denials: Phrases<true>
  /** Before whoever did what a passive tells: "by". */
  readonly agents: Phrases<true>
  readonly relatives: Phrases<true>
  readonly coordinators: Phrases<true>
  /** Words that no name goes on behind: of time, place, clauses. */
  readonly ends: Phrases<true>
  /** What somebody gives, and how it is given by them or comes from them. */
  readonly statements: Phrases<true>
  readonly given: Phrases<true>
  readonly comes: Phrases<true>
  readonly from: Phrases<true>
  /** Words that say nothing of the matter. */
  readonly frame: Phrases<true>
}

/** Within a name: "a spokesman for the Ministry of Defence". */
const LEAD_ON: ReadonlySet<string> = new Set(['of', 'for', 'von', 'für', 'der', 'des'])

const made = new Map<LanguageCode, BriefLexicon>()

/** The lexicon of a language by its BCP 47 tag. */
export function briefLexicon(tag: string): BriefLexicon {
  const code = languageCode(tag)
  const known = made.get(code)
  if (known !== undefined) return known
  const lexicon = makeLexicon(languageOf(code), code)
  made.set(code, lexicon)
  return lexicon
}

function makeLexicon({ cues, grammar, people, stance }: Language, code: LanguageCode): BriefLexicon {
  const words = BRIEFING_WORDS[code]
  const cuesOf = (held: string) => cues.filter((each) => each.stance === held).flatMap(({ forms }) => forms)
  const speech = cues
    .filter(
      ({ kind, stance: held }) => kind !== 'act' && kind !== 'hearsay' && (held === 'asserts' || held === 'hedges'),
    )
    .flatMap(({ forms }) => forms)
  return {
    deny: phraseSet([...cuesOf('denies'), ...stance.dismissals]),
    decline: phraseSet([...cuesOf('declines-to-confirm'), ...stance.silences]),
    decliners: phraseSet(grammar.decliners),
    confirmers: phraseSet(grammar.confirmers),
    doubt: phraseSet([...cuesOf('questions'), ...stance.doubts]),
    negators: phraseSet(grammar.negators),
    bounds: phraseSet(stance.bounds),
    hedges: phraseSet(stance.hedges),
    weak: phraseSet(words.weak),
    certain: phraseSet(words.certain),
    independent: phraseSet(words.independent),
    several: phraseSet(words.several),
    origins: phraseSet(words.origins),
    reports: phraseSet(words.reports),
    publishers: phraseSet(words.publishers),
    speech: phraseSet(speech),
    told: phraseSet([...cuesOf('asserts'), ...cuesOf('hedges')]),
    denials: phraseSet(
      cues.filter(({ kind, stance: held }) => kind === 'noun' && held === 'denies').flatMap(({ forms }) => forms),
    ),
    agents: phraseSet(grammar.agents),
    relatives: phraseSet(grammar.relatives),
    coordinators: phraseSet(grammar.coordinators),
    ends: phraseSet([
      ...grammar.complementizers,
      ...grammar.subordinators,
      ...grammar.auxiliaries,
      ...grammar.adverbs,
      ...grammar.times,
      ...grammar.prepositions.filter((word) => !LEAD_ON.has(word)),
    ]),
    statements: phraseSet(words.statements),
    given: phraseSet(words.given),
    comes: phraseSet(words.comes),
    from: phraseSet(words.from),
    frame: phraseSet([
      ...words.frame,
      ...speech,
      ...grammar.complementizers,
      ...grammar.coordinators,
      ...grammar.subordinators,
      ...grammar.relatives,
      ...grammar.auxiliaries,
      ...grammar.adverbs,
      ...grammar.determiners,
      ...grammar.prepositions,
      ...grammar.postpositions,
      ...grammar.agents,
      ...grammar.times,
      ...people.views,
      ...people.possessives,
      ...people.persons,
      ...people.things,
      ...people.several,
      ...people.ourselves,
    ]),
  }
}
