import type { Facet, Id, Note, PaperSort, Ruling, Stance } from '@sayso/core'
import type { Clock } from '@sayso/store'

/**
 * What views hand to whoever shows them: the terminal, the server and scripts (`--json`) read these same records.
 * Dates are as printed by the publisher; `short` is the shortest prefix of an id that is unique in the case.
 */

/** "As known on": only what had been said, learned or had happened by `at` counts. */
export interface AsOf {
  /** ISO date (the whole day counts) or date-time. */
  readonly at: string
  readonly clock: Clock
}

export interface Named {
  readonly id: Id
  readonly short: string
}

/** Words of one document, with where they stand. */
export interface Words {
  readonly text: string
  readonly language: string
  readonly document: Id
  readonly publisher: string | null
  readonly publishedOn: string | null
}

export interface StatusView {
  readonly kind: 'status'
  readonly title: string
  readonly path: string
  /** All versions of a page count as one. */
  readonly documents: number
  /** Versions that were kept of them, the first of each included. */
  readonly versions: number
  readonly publishers: number
  readonly languages: Readonly<Record<string, number>>
  /** Those of the newest version of each page. */
  readonly claims: number
  /** Those of the versions before. */
  readonly earlierClaims: number
  readonly groups: number
  readonly origins: number
  readonly judgements: number
  /** Judgements in force whose words are in no document any more. */
  readonly lostJudgements: readonly JudgementRow[]
  /** Documents that a stage's present method has not been run on. */
  readonly stale: Readonly<Record<string, number>>
  readonly publishedFrom: string | null
  readonly publishedTo: string | null
}

export interface DocumentRow extends Named {
  readonly kind: 'document-row'
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly language: string
  readonly publishedOn: string | null
  readonly claims: number
  /** How many versions of the page are known, this one included: it is the newest of them. */
  readonly versions: number
  /** What it was made from, the likeliest first, one version of each; empty where nothing shows that it repeats. */
  readonly from: readonly { readonly document: Id; readonly publisher: string | null; readonly how: string }[]
  readonly notes: readonly Note[]
}

/** One question of the case and how it stands. */
export interface GroupRow extends Named {
  readonly kind: 'group-row'
  readonly facet: Facet
  readonly headline: Words
  readonly low: number
  readonly high: number
  readonly documents: number
  readonly publishers: number
  /** Distinct origins that deny it, and that decline to confirm it. */
  readonly denying: number
  readonly declining: number
  readonly from: string | null
  readonly to: string | null
}

export interface OriginRow extends Named {
  readonly kind: 'origin-row'
  readonly originKind: string
  readonly holder: string
  /** The publisher that met an unnamed source. */
  readonly metBy: string | null
  /** Groups that it affirms, denies, and declines to confirm. */
  readonly affirming: number
  readonly denying: number
  readonly declining: number
}

/** One who is credited in the documents, and what is done with their word. */
export interface SourceRow {
  readonly kind: 'source-row'
  readonly name: string
  readonly unnamed: boolean
  readonly claims: number
  /** Claims of these that deny. */
  readonly denying: number
}

export interface SearchHit extends Named {
  readonly kind: 'hit'
  readonly found: 'document' | 'claim'
  /** The group of a claim. */
  readonly group: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
  /** Which version of its page holds the words: the newest that does, of so many. */
  readonly version: number
  readonly versions: number
  readonly title: string | null
  readonly before: string
  readonly words: string
  readonly after: string
}

/** One report in the tree of what repeats what. */
export interface ReportNode {
  readonly claim: Named
  readonly document: Named
  readonly publisher: string
  readonly publishedOn: string | null
  readonly title: string | null
  readonly words: string
  readonly stance: Stance
  /** How it repeats what stands above it; null where it is the first. */
  readonly how: string | null
  /** Whom it credits in its own words; null in the outlet's own voice. */
  readonly credits: string | null
  /** Whole hours after the report above; null at the top, or where one has no time. */
  readonly hoursAfter: number | null
  readonly doubt: boolean
  /** The publisher above which this one comes back to, where the chain bites its tail. */
  readonly circle: boolean
  /** The value it gives, where that differs from the one above. */
  readonly value: { readonly before: string; readonly after: string } | null
  readonly reasons: readonly string[]
  /** Names between this report and the one above that the case has no document of. */
  readonly through: readonly string[]
  /** Reports of the same document on the same question, this one included. */
  readonly times: number
  /** Versions of its page that say so, all told as this one report, in the words of the newest that does. */
  readonly versions: number
  /** Whether the newest version of the page, as known, says so no more. */
  readonly dropped: boolean
  readonly children: readonly ReportNode[]
}

export interface OriginTree extends Named {
  readonly originKind: string
  readonly holder: string
  readonly metBy: string | null
  /** Counted in the high end of the interval only. */
  readonly doubtful: boolean
  /** The words that say most, of the report nearest to it. */
  readonly words: Words
  readonly values: readonly string[]
  readonly reports: readonly ReportNode[]
  /** Reports in the tree. */
  readonly size: number
}

/** One who denies, declines to confirm or doubts. */
export interface DissentLine {
  readonly origin: Named | null
  readonly who: string
  /** Not among those who are counted: what they say may be an echo of another. */
  readonly doubtful: boolean
  readonly dates: readonly string[]
  readonly reports: number
  readonly words: Words
}

export interface ValueLine {
  /** As printed: "some 1,500", "dozens". */
  readonly text: string
  readonly value: number | null
  readonly reports: number
  readonly holders: readonly string[]
}

export interface Doubt {
  /** The publisher of the report in doubt, and when it was published. */
  readonly about: string
  readonly on: string | null
  readonly words: string
  /** The command that would settle it. */
  readonly settle: string
}

export type CautionRule =
  | 'retraction'
  | 'correction'
  | 'silent-change'
  | 'confirmed-by-none'
  | 'earlier-picture'
  | 'one-owner'
  | 'takes-agency'
  | 'one-state'
  | 'state-voice'

/** Another document that shows the same picture. */
export interface PictureUse extends Named {
  readonly publisher: string | null
  /** When it was published, else when it was received; null where neither is known. */
  readonly usedOn: string | null
  /** Whether that was before the document asked about. */
  readonly earlier: boolean
  /** Bits of 64 in which the two look different: 0 for the same. */
  readonly bitsApart: number
}

/** What a reader must know beside the count, and that does not change it. */
export interface Caution {
  readonly rule: CautionRule
  readonly words: string
  /** The words of a document that show it; null where the register alone tells. */
  readonly shown: Words | null
}

export interface WhoView extends Named {
  readonly kind: 'who'
  readonly facet: Facet
  readonly headline: Words
  readonly readerLanguage: string
  readonly low: number
  readonly high: number
  readonly documents: number
  readonly publishers: number
  readonly from: string | null
  readonly to: string | null
  readonly asOf: AsOf | null
  /** The newest publication that was taken into account; null in an empty cut. */
  readonly knownOn: string | null
  readonly origins: readonly OriginTree[]
  readonly denials: readonly DissentLine[]
  readonly declines: readonly DissentLine[]
  readonly questions: readonly DissentLine[]
  readonly values: readonly ValueLine[]
  readonly notes: readonly string[]
  /** What must be known beside the count, the gravest first. */
  readonly cautions: readonly Caution[]
  readonly doubts: readonly Doubt[]
  /** Other groups that the words might have meant, the likeliest first. */
  readonly others: readonly GroupRow[]
}

export interface ShowView extends Named {
  readonly kind: 'show'
  readonly recordKind: string
  /** The record itself. */
  readonly record: unknown
  /** Its words, with what stands before and after in the document. */
  readonly words: {
    readonly before: string
    readonly exact: string
    readonly after: string
    readonly start: number
    readonly end: number
  } | null
  /** Where it came from and what is made of it, in a few lines: label and text. */
  readonly lines: readonly (readonly [label: string, text: string])[]
}

export interface JudgementRow extends Named {
  readonly kind: 'judgement-row'
  readonly ruling: Ruling
  readonly words: readonly string[]
  readonly value: string | null
  readonly by: string
  readonly at: string
  readonly why: string
  /** in force; taken back by another; lost: its words are in no document any more. */
  readonly state: 'in force' | 'taken back' | 'lost' | 'takes back'
  readonly takesBack: Id | null
}

/** One version of what a person wrote. */
export interface PaperRow extends Named {
  readonly kind: 'paper-row'
  readonly sort: PaperSort
  readonly name: string
  readonly version: number
  readonly by: string
  readonly at: string
  readonly why: string
  /** in force: the latest; superseded: another was written since; withdrawn: it takes the paper away; erased: its content was. */
  readonly state: 'in force' | 'superseded' | 'withdrawn' | 'erased'
}

/** A case on one page. */
export interface Overview {
  readonly kind: 'overview'
  readonly status: StatusView
  /** Most reports for each origin first. */
  readonly inflated: readonly GroupRow[]
  /** One of them, whole. */
  readonly whole: WhoView | null
  /** Claims that rest on one origin and that somebody asked declined to confirm, or nobody else vouched for. */
  readonly unconfirmed: readonly GroupRow[]
  readonly denied: readonly { readonly row: GroupRow; readonly denials: readonly DissentLine[] }[]
}
