import type { Chain, ClaimGroup, ClaimLink, Echo, Entity, Id, Origin, OriginCount, Reading } from '@sayso/core'
import type { Clock, GroupDay } from './group-day.ts'
import type { StageName } from './stage.ts'

/**
 * One unit of derived work, written all or none. Every part may be absent. Parts are written in the order of the fields,
 * so a unit may hold a document's reading, the links of its claims and their groups.
 */
export interface Derived {
  /**
   * Readings with their claims. Each takes the place of the document's reading before: its claims go, with their links
   * and places in groups, and the document is pending again at the later stages.
   */
  readonly readings?: readonly DerivedReading[]
  readonly signatures?: readonly DerivedSignature[]
  /** The echoes in which `document` repeats another; they take the place of those before. */
  readonly echoes?: readonly { readonly document: Id; readonly echoes: readonly Echo[] }[]
  /** By claim id: what `link` needs to score it (JSON) and the keys it is found by, in the place of those before. */
  readonly profiles?: Readonly<Record<Id, { readonly profile: unknown; readonly keys: readonly string[] }>>
  /** By claim id: a text that claims share which are alike word for word; null for a claim that is like no other. */
  readonly wordings?: Readonly<Record<Id, string | null>>
  /** Claims that are linked anew: all links with one of them at an end go before `links` are written. */
  readonly relinked?: readonly Id[]
  /** Links between claims; one between the same two claims takes the place of the one before. */
  readonly links?: readonly ClaimLink[]
  /** Entities; one with the same id takes the place of the one before. Each is found by its keys. */
  readonly entities?: readonly { readonly entity: Entity; readonly keys: readonly string[] }[]
  /** Origins; one with the same id takes the place of the one before. One that no group's count names at the end goes. */
  readonly origins?: readonly Origin[]
  /**
   * Groups that were made again. Their members leave the groups they were in; a group that so loses a member and is not
   * itself among these is dissolved, and its other members are touched.
   */
  readonly groups?: readonly DerivedGroup[]
  /** Claims whose groups must be made again. */
  readonly touched?: readonly Id[]
  /** Claims that need no more making again; members of `groups` are settled without being named. */
  readonly settled?: readonly Id[]
  readonly done?: readonly { readonly stage: StageName; readonly method: string; readonly documents: readonly Id[] }[]
  /** Small values to keep; see `readNote`. */
  readonly notes?: Readonly<Record<string, string>>
}

export interface DerivedReading {
  readonly reading: Reading
  /** By claim id: what `link` needs to score it (JSON) and the keys it is found by. Absent: it is found by none. */
  readonly profiles?: Readonly<Record<Id, { readonly profile: unknown; readonly keys: readonly string[] }>>
  /** Names that the document uses, each once. */
  readonly names?: readonly {
    readonly key: string
    readonly name: string
    readonly language: string
    readonly type: string
  }[]
  /** Pairs of keys that the document makes one. */
  readonly aliases?: readonly { readonly a: string; readonly b: string }[]
}

export interface DerivedSignature {
  readonly document: Id
  /** JSON; given back as it is. */
  readonly signature: unknown
  /** What the document is found by: LSH bands, rare particulars, pictures. Say in the key of which kind it is. */
  readonly keys: readonly string[]
}

export interface DerivedGroup {
  readonly group: ClaimGroup
  readonly count: OriginCount
  /** A hash of all that it was made from, given back as it is; absent where nobody keeps one. */
  readonly inputs?: string
  /**
   * The origins of its claims as they call them. Where groups call one differently, the record that is first in bytewise
   * order is kept, whichever group was made last. Absent: those put in by themselves stay.
   */
  readonly origins?: readonly Origin[]
  /** Chains that are new or changed; those of other members stay as they are. */
  readonly chains: readonly Chain[]
  /** Counts by day for each clock kept; days on which nothing changed are left out. Views without a cut read `said`. */
  readonly days: Readonly<Partial<Record<Clock, readonly GroupDay[]>>>
}
