import type { Stance } from '../model/stance.ts'

/** What a cue is, and so where its source and its content stand. */
export type CueKind =
  /** A verb whose object is the content: "X said that …", "…, said X", "X denied …". */
  | 'speech'
  /** A verb that acts instead of reporting; the whole clause is what happened: "X condemned …", "X summoned …". */
  | 'act'
  /** Words before the source, which passes its words to no one else: "according to X", "in the words of X". */
  | 'credit'
  /** Words before a source on whom another source rests: "…, citing X", "…, quoting X". */
  | 'citing'
  /** A verb by which a body gives a figure, in a clause that says little without it: "the ministry put the dead at five". */
  | 'count'
  /** A noun whose complement is the content: "the claim that …", "a statement saying …". */
  | 'noun'
  /** Words that hand a claim on without saying whose it is: "reportedly", "it is understood that …". */
  | 'hearsay'

/** Words that tie a source to a content, in every form that the press uses. */
export interface Cue {
  readonly kind: CueKind
  readonly stance: Stance
  /** Lower-case forms; a form may hold spaces, and a last word that ends in `*` stands for every word so begun. */
  readonly forms: readonly string[]
}

/** One line of a cue file: `cue('speech', 'asserts', 'point out, points out, pointed out')`. */
export function cue(kind: CueKind, stance: Stance, forms: string): Cue {
  return { kind, stance, forms: list(forms) }
}

/** Comma-separated words as a list: `list('may, might')` is `['may', 'might']`. */
export function list(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** Words that stand between a verb of speech and its subject. */
export interface Parenthesis {
  /** Before the verb: "как", "як", "wie". */
  readonly introducers: readonly string[]
  /** Whom it was said to: "агентству", "журналистам", "der Zeitung". */
  readonly audience: readonly string[]
  /** Before a verb of answering: "на запрос (агентства не ответили)". */
  readonly requests: readonly string[]
  /** Before a question that was put to who speaks: "на вопрос (, C ли, S ответил)". */
  readonly questions: readonly string[]
  /** Prepositions before a body that speaks: "в министерстве сообщили". */
  readonly spokenIn: readonly string[]
  /** The other half of a verb: "teilte … mit". */
  readonly verbParts: readonly string[]
}

/** Small words that mark where clauses and names of people begin and end. Lists as in `Cue.forms`. */
export interface Grammar {
  /** Where a verb of speech stands between its source and its content (medial), or after both (final, as in Korean). */
  readonly order: 'medial' | 'final'
  /**
   * How a verb of speech is set off with its subject behind it (", сообщил в понедельник агентству S"); null where the
   * language does so after a quotation only.
   */
  readonly parenthesis: Parenthesis | null
  /** Whether a helping verb and the verb of speech hold the clause between them: "hat … gesagt", "wollte … nicht sagen". */
  readonly verbBracket: boolean
  /** Words of credit behind the source: "dem Blatt zufolge". */
  readonly postpositions: readonly string[]
  /** Words that only an object begins with: "den (Bericht nannte S)". */
  readonly objectMarks: readonly string[]
  /** Words that stand for what the sentence before said: "das (sagte S)", "об этом (сообщил S)". */
  readonly anaphors: readonly string[]
  /** Begin a sentence that only says where the one before it stands: "das geht aus (einem Bericht hervor)". */
  readonly pointers: readonly string[]
  /** Verb forms that hand on what another said without a cue: "sei", "habe"; empty where the language has none. */
  readonly reportive: readonly string[]
  /** Whether every noun has a capital, so that a capital makes no name. */
  readonly capitalNouns: boolean
  /** Begin a content: "that", "whether"; the first is the one that asks nothing. */
  readonly complementizers: readonly string[]
  /** Join clauses of equal weight: "and", "but". */
  readonly coordinators: readonly string[]
  /** Begin a clause that depends on another: "while", "because", "after". */
  readonly subordinators: readonly string[]
  /** Begin a clause about the noun before: "who", "which". */
  readonly relatives: readonly string[]
  /** Help a verb: "has", "was", "would". */
  readonly auxiliaries: readonly string[]
  /** Helping verbs before what is done to the subject: "was", "been"; what follows them has no speaker. */
  readonly undergoing: readonly string[]
  /** "not", "never", "no". */
  readonly negators: readonly string[]
  /** Before a verb of speech they mean that nothing was confirmed: "declined to", "would not", "refused to". */
  readonly decliners: readonly string[]
  /** Said of what one knows; after a decliner nothing was confirmed: "confirm", "comment", "discuss". */
  readonly confirmers: readonly string[]
  /** May stand between a source and its verb: "also", "later". */
  readonly adverbs: readonly string[]
  /** Endings of such words: "ly". */
  readonly adverbEndings: readonly string[]
  /** "the", "a", "its". */
  readonly determiners: readonly string[]
  readonly prepositions: readonly string[]
  /** Before the doer of a passive verb: "by", "von". */
  readonly agents: readonly string[]
  /** Finite verbs that no ending gives away. */
  readonly verbs: readonly string[]
  /** Endings that most often make a finite verb: "ed". */
  readonly verbEndings: readonly string[]
  /** Endings of a verb of speech that leans on the subject of another: "adding", "saying". */
  readonly participleEndings: readonly string[]
  /** Verbs of speech that take a listener before the content: "told". */
  readonly listeners: readonly string[]
  /** Prepositions before whom somebody spoke to: "(who spoke) to (Rynda)". */
  readonly spokenTo: readonly string[]
  /** Days, months and words of time: "Friday", "earlier", "yesterday". */
  readonly times: readonly string[]
}

/** Words about those who speak. */
export interface People {
  /** People and bodies kept anonymous when nothing names them: "source", "official", "diplomat". */
  readonly roles: readonly string[]
  /** Endings of the word for a post behind a name, where no capital tells a person: "장관"; empty elsewhere. */
  readonly posts: readonly string[]
  /** Say outright that a name is kept back: "unnamed", "on condition of anonymity". */
  readonly anonymous: readonly string[]
  /** Bodies that speak: "ministry", "agency", "service". */
  readonly bodies: readonly string[]
  /** What somebody keeps back who will not be named: "(would not give his) surname". */
  readonly identity: readonly string[]
  /** Between a possessor and a clause they credit it: "in X's view", "by his account". */
  readonly views: readonly string[]
  /** Possessives that stand for somebody named before: "his", "their". */
  readonly possessives: readonly string[]
  /** Things with words in them: "report", "statement", "letter". */
  readonly papers: readonly string[]
  /** Pronouns for one person. */
  readonly persons: readonly string[]
  /** Pronouns for a body or a thing. */
  readonly things: readonly string[]
  /** Pronouns for several. */
  readonly several: readonly string[]
  /** The outlet or the speaker speaking of itself: "we", "I". */
  readonly ourselves: readonly string[]
  /** What an outlet calls itself outside quotation marks: "we (reported on Monday)". Whole words. */
  readonly outlet: readonly string[]
}

/** Words that agree with whom they stand for, or say who is a man and who a woman. Lists as in `Cue.forms`. */
export interface GenderWords {
  /** Pronouns for a man, and in some languages for things: "he", "his". */
  readonly he: readonly string[]
  readonly she: readonly string[]
  readonly it: readonly string[]
  readonly they: readonly string[]
  /** Titles and nouns for a man: "Mr", "father". */
  readonly men: readonly string[]
  readonly women: readonly string[]
  /** Endings of nouns for a man: "spokes-man". */
  readonly manEndings: readonly string[]
  /** "spokes-woman", "Minister-in". */
  readonly womanEndings: readonly string[]
}

/** Words that tell what a speaker holds. */
export interface StanceWords {
  /** "may", "probably", "is expected to". */
  readonly hedges: readonly string[]
  /** "fabrication", "baseless", "untrue": what is so called is denied. */
  readonly dismissals: readonly string[]
  /** Those that before a noun only tell what sort of thing is meant: "fake (passports)", "theatre (of war)". */
  readonly qualifiers: readonly string[]
  /** Stand for what was put forward without saying it again: "(denied the) allegations", "(dismissed the) report". */
  readonly retellings: readonly string[]
  /** "doubt", "whether", "unclear". */
  readonly doubts: readonly string[]
  /** Nothing was confirmed, in other words than a verb of speech: "no comment", "could not be verified". */
  readonly silences: readonly string[]
  /** What somebody means to do, told as a cue: "decided (to send)", "is considering". Within another's words it is no word of theirs. */
  readonly wills: readonly string[]
  /** Nobody answered: "did not reply", "went unanswered". Beside one of `queries`, silence: it confirms, denies and declines nothing. */
  readonly unanswered: readonly string[]
  /** What a newsroom puts to somebody: "request", "questions", "calls". An ultimatum goes unanswered too, and that is a claim. */
  readonly queries: readonly string[]
  /** Behind a negation they say how long, and nothing is denied: "will not be back (until) May". */
  readonly limits: readonly string[]
  /** After a negation they bound a value and deny nothing: "no more than", "not only". */
  readonly bounds: readonly string[]
}

/** Words that tell which question a clause answers. */
export interface FacetWords {
  /** Nouns and verbs of an answer to what happened: "appeal", "protest", "must go". */
  readonly reaction: readonly string[]
  /** Counting without a figure: "how many", "the toll". */
  readonly number: readonly string[]
  /** Before a verb that is not yet done they make a plan: "may (send)". */
  readonly prospects: readonly string[]
  readonly plan: readonly string[]
  readonly capability: readonly string[]
  readonly motive: readonly string[]
  readonly place: readonly string[]
  readonly time: readonly string[]
}

/** How documents say that something was confirmed, corrected or taken back. Every pattern is global. */
export interface NoticeWords {
  /** Lower-case beginnings, one of which stands in every line that a pattern may match: other lines are not looked at. */
  readonly hints: readonly string[]
  /** "independently confirmed", "two sources confirmed". */
  readonly confirms: readonly RegExp[]
  /** Before such words in their sentence it turns them round: "could not be". */
  readonly negates: RegExp
  /** The same behind them; null where the language does not put it there. */
  readonly negatesAfter: RegExp | null
  /** "Correction:", "an earlier version of this article". */
  readonly corrects: readonly RegExp[]
  /** "The report is withdrawn". */
  readonly retracts: readonly RegExp[]
  /** An outlet says again what it said: "on Friday we reported", "an earlier version said". */
  readonly restates: readonly RegExp[]
  /** In the next sentence they say that it was not so: "This was wrong", "In fact". */
  readonly setsRight: readonly RegExp[]
}

/**
 * Lines about the page and not about the event: who else worked on a report, what else to read, whose picture it is. Each
 * pattern is tried on a whole sentence.
 */
export type Asides = readonly RegExp[]

/** What the rules know of one language. A new cue word goes to `cues.ts` in the folder of its language. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string
  readonly cues: readonly Cue[]
  readonly grammar: Grammar
  readonly people: People
  readonly genders: GenderWords
  readonly stance: StanceWords
  readonly facets: FacetWords
  readonly notices: NoticeWords
  readonly asides: Asides
}
