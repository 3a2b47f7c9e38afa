import type { Derivation, Facet, Id, Note, OriginKind, PublisherKind, Span, Stance } from '@sayso/core'
import type { Clock, GroupDay } from '@sayso/store'
import type { GroupRow, Named, PictureUse, Words } from './view-records.ts'

/** What the desk shows beyond what a terminal can: the same rules as for the other views hold. */

/** A question of the case, with the days on which its counts changed: enough for a small drawing. */
export interface ClaimRow extends GroupRow {
  /** Oldest first, each holds until the next; at most 60, the first and the last among them. */
  readonly days: readonly GroupDay[]
}

/** How one claim's counts grew: what a slider over "as known on" steps through. */
export interface DaysView extends Named {
  readonly kind: 'days'
  readonly clock: Clock
  /** Days on which a count changed, oldest first. Empty where nothing is dated on this clock. */
  readonly days: readonly GroupDay[]
}

/** A document with all that was read in it, and how it repeats others and is repeated. */
export interface ReaderView extends Named {
  readonly kind: 'reader'
  readonly page: Id
  readonly url: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly dateline: string | null
  readonly publisher: string | null
  readonly publisherKind: PublisherKind | null
  readonly language: string
  readonly publishedOn: string | null
  readonly capturedAt: string | null
  /** Every offset of this view counts UTF-16 code units of it. */
  readonly text: string
  readonly sentences: readonly ReaderSentence[]
  readonly attributions: readonly ReaderAttribution[]
  readonly claims: readonly ReaderClaim[]
  readonly echoes: readonly PassageEcho[]
  /** All versions of the page, this one too, oldest first. */
  readonly versions: readonly PageVersion[]
  /** Its pictures, with where else in the case each was used. */
  readonly pictures: readonly ReaderPicture[]
  readonly notes: readonly Note[]
  /** What read it; null while it waits to be read. */
  readonly method: string | null
}

export interface ReaderPicture {
  readonly caption: string | null
  readonly url: string | null
  /** As the camera wrote it; null where it did not. */
  readonly takenAt: string | null
  /** The earliest first. */
  readonly uses: readonly PictureUse[]
}

export interface ReaderSentence extends Span {
  /** Counted from 0. */
  readonly paragraph: number
}

export interface ReaderAttribution {
  readonly id: Id
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly hedge: string | null
  readonly unnamed: boolean
  readonly parent: Id | null
  /** Attributions that hold it: 0 for an outermost one. */
  readonly depth: number
  /** How sure the method is, between 0 and 1. */
  readonly score: number
  /** Claims that it carries. */
  readonly claims: readonly Id[]
}

export interface ReaderClaim extends Named, Span {
  readonly words: string
  readonly facet: Facet
  readonly stance: Stance
  readonly hedge: string | null
  /** The innermost attribution that carries it; null in the outlet's own voice. */
  readonly attribution: Id | null
  /** Whom it is credited to, nearest first; empty in the outlet's own voice. */
  readonly credited: readonly { readonly text: string; readonly name: string; readonly unnamed: boolean }[]
  readonly value: ClaimValue | null
  readonly happened: { readonly from: string | null; readonly to: string | null } | null
  readonly saidOn: string | null
  readonly places: readonly string[]
  /** The question that it answers, and how that stands; null while it waits to be grouped. */
  readonly group: ReaderGroup | null
  readonly chain: ReaderChain | null
}

/** A number as printed, and what it says. */
export interface ClaimValue {
  readonly text: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
}

export interface ReaderGroup extends Named {
  readonly low: number
  readonly high: number
  readonly documents: number
  readonly publishers: number
  readonly denying: number
  readonly declining: number
}

/** How the claim leads back to where it entered the public record. */
export interface ReaderChain {
  /** From the nearest to the farthest. */
  readonly links: readonly { readonly name: string; readonly document: Id | null; readonly claim: Id | null }[]
  /** The likeliest first. */
  readonly origins: readonly (Named & { readonly holder: string })[]
  readonly repeats: Id | null
  readonly how: string | null
  readonly doubt: boolean
  readonly circle: boolean
  readonly reasons: readonly string[]
}

/** Another document that this one was made from, or that was made from it, and where the two say the same. */
export interface PassageEcho {
  readonly id: Id
  readonly document: Named
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly title: string | null
  readonly language: string
  readonly direction: 'made-from' | 'made-into'
  readonly how: Derivation
  readonly score: number
  readonly doubt: boolean
  readonly reasons: readonly string[]
  /** In the order of this document. */
  readonly passages: readonly Passage[]
}

/** A sentence of this document and the one of the other that says most of the same. */
export interface Passage extends Span {
  readonly other: Span & { readonly text: string }
  /** How much they share, between 0 and 1. */
  readonly score: number
}

export interface PageVersion extends Named {
  /** Counted from 1. */
  readonly version: number
  readonly publishedOn: string | null
  readonly capturedAt: string | null
}

/** What a publisher put out, whom it repeats, and what became of its claims. */
export interface PublisherTally {
  readonly kind: 'publisher-tally'
  readonly publisher: string
  /** Documents, each version of a page counted. */
  readonly documents: number
  /** Documents that nothing shows to repeat another publisher. */
  readonly first: number
  /** Documents made from those of other publishers; documents of others made from theirs. */
  readonly echoing: number
  readonly echoed: number
  /** Pages that came in more than one version. */
  readonly corrected: number
  /** Claims that they carried; of these, those that some origin denies. */
  readonly claims: number
  readonly denied: number
  readonly from: string | null
  readonly to: string | null
}

/** How often one publisher's documents were made from another's. */
export interface CopyCell {
  readonly publisher: string
  readonly from: string
  readonly documents: number
  /** Of these, those that the words leave open. */
  readonly doubtful: number
}

/** Publishers, most documents first, and the matrix of who copies whom among those on the page. */
export interface PublishersView {
  readonly kind: 'publishers'
  readonly items: readonly PublisherTally[]
  readonly next: string | null
  readonly total: number
  readonly copies: readonly CopyCell[]
}

/** Documents along time: publishers are lanes, echoes lead from what was repeated to what repeats it. */
export interface FlowView {
  readonly kind: 'flow'
  /** Most documents on the page first; a document's `lane` counts into it from 0. */
  readonly lanes: readonly { readonly publisher: string | null; readonly documents: number }[]
  readonly items: readonly FlowDocument[]
  /** Echoes between documents of the page. */
  readonly echoes: readonly FlowEcho[]
  /** Origins that documents of the page stand on with nothing of the page between, most documents first; at most 100. */
  readonly origins: readonly FlowOrigin[]
  /** Origins of the page beyond those. */
  readonly moreOrigins: number
  readonly next: string | null
}

export interface FlowDocument extends Named {
  readonly lane: number
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly language: string
  readonly title: string | null
  readonly claims: number
  /** Whether nothing shows that it repeats a document of the case. */
  readonly first: boolean
}

export interface FlowEcho {
  readonly id: Id
  /** The document that was repeated. */
  readonly from: Id
  readonly document: Id
  readonly how: Derivation
  readonly score: number
  readonly doubt: boolean
}

export interface FlowOrigin extends Named {
  readonly originKind: OriginKind
  readonly holder: string
  readonly metBy: string | null
  readonly documents: readonly Id[]
}

/** A claim on the three clocks. */
export interface TimelineRow extends Named {
  readonly kind: 'timeline-row'
  readonly group: Named | null
  readonly facet: Facet
  readonly stance: Stance
  readonly source: string | null
  readonly value: number | null
  readonly words: Words
  /** When it happened, by the words; null where they say nothing. */
  readonly happened: { readonly from: string | null; readonly to: string | null } | null
  /** When it was said; the publication where the words give no other. */
  readonly saidOn: string | null
  readonly learnedOn: string | null
  /** Whether `learnedOn` is the publication, for want of anything that says when the bytes were received. */
  readonly learnedAssumed: boolean
}

/** What came into the case after a line of the journal, and what it moved. */
export interface ChangesView {
  readonly kind: 'changes'
  /** Lines of the journal after which, and up to which. Hand `until` back as `since` the next time. */
  readonly since: number
  readonly until: number
  readonly documents: number
  readonly judgements: number
  /** New documents, each under the new or old document that it was made from first; at most 200, most echoes first. */
  readonly folds: readonly DocumentFold[]
  /** Claims that had no report before. */
  readonly claims: readonly GroupRow[]
  /** Claims whose count of origins is another than it would be without what came. */
  readonly moved: readonly MovedRow[]
  /** Claims with new reports that were not looked at: more than one answer holds. */
  readonly unseen: number
}

export interface DocumentFold {
  readonly head: FoldedDocument
  /** Whether the head itself is new. */
  readonly headIsNew: boolean
  readonly echoes: readonly FoldedDocument[]
}

export interface FoldedDocument extends Named {
  readonly publisher: string | null
  readonly publishedOn: string | null
  readonly title: string | null
  readonly claims: number
  readonly how: Derivation | null
}

export interface MovedRow {
  readonly row: GroupRow
  readonly before: Interval
  readonly after: Interval
  /** New documents among its reports. */
  readonly documents: number
}

/** What one judgement moves. */
export interface MovedView {
  readonly kind: 'moved'
  readonly claims: readonly MovedClaim[]
  /** Claims that it is about and that are not told. */
  readonly more: number
}

export interface MovedClaim {
  readonly row: GroupRow
  /**
   * The count without the judgement and with it: as it is now of a ruling on origins; of one that changed what was read or
   * grouped as it was before and after that was worked in, and null where this was not kept.
   */
  readonly counts: { readonly without: Interval; readonly with: Interval } | null
}

export interface Interval {
  readonly low: number
  readonly high: number
  readonly denying: number
  readonly declining: number
}
