import type {
  Capture,
  Case,
  Chain,
  Claim,
  ClaimGroup,
  ClaimLink,
  Document,
  Echo,
  Entity,
  Id,
  JournalEntry,
  Judgement,
  Origin,
  OriginCount,
  Reading,
} from '@sayso/core'
import type { Derived } from './derived.ts'
import type { Clock, GroupDay } from './group-day.ts'
import type {
  AliasPair,
  ClaimHit,
  ClaimItem,
  ClaimQuery,
  DocumentHit,
  DocumentItem,
  DocumentQuery,
  GroupItem,
  GroupQuery,
  OriginItem,
  Page,
  PageRequest,
  SourceItem,
  WordQuery,
} from './lists.ts'
import type { KeptPaper, PaperStore } from './papers.ts'
import type { ClaimRoot, CopyItem, Cut, OriginTally, PublisherItem, SourceTally } from './press.ts'
import type { StageName } from './stage.ts'
import type { Tombstone } from './tombstone.ts'

/** What became of a document handed in; `erased`: its content was erased by a person and is not taken again. */
export type AddStatus = 'added' | 'unchanged' | 'new-version' | 'erased'

/** A capture, its bytes, and the document that was read from them. */
export interface CapturedDocument {
  readonly capture: Capture
  readonly bytes: Uint8Array
  readonly document: Document
  /**
   * What the person who handed it in said of it (`publisher`, `published`, `url`): primary as the bytes are, for
   * without it the document could not be read again as it was. Absent where they said nothing.
   */
  readonly given?: Readonly<Record<string, string>> | null
}

export interface AddOutcome {
  readonly status: AddStatus
  /** The document that now stands for what was handed in: for `unchanged` the one that stood before. */
  readonly document: Id
  /** The version before, of the same page; null unless `new-version`. */
  readonly previous: Id | null
}

/** A capture as kept: with who added it, what they said of it, and whether its bytes were erased. */
export interface KeptCapture {
  readonly capture: Capture
  readonly actor: string
  readonly given: Readonly<Record<string, string>> | null
  readonly erased: Tombstone | null
}

export interface Erasure {
  readonly tombstone: Tombstone
  /** Documents that were read from the content and are gone with it. */
  readonly documents: readonly Id[]
  /** Claims of other documents whose group lost a member: their groups are to be made again. */
  readonly touched: readonly Id[]
  /** Judgements that still quote its words. They are primary: erase each by its own id where consent asks for it. */
  readonly quotedIn: readonly Id[]
  /**
   * False where another process had the case open at that moment: the words may stand in its log until that process is
   * done, and are overwritten then.
   */
  readonly scrubbed: boolean
}

/** What was found under one key. */
export interface KeyMatches {
  readonly key: string
  /** The earliest published first, those without a date last, then in bytewise order; at most `limitPerKey`: which are left out does not depend on the order in which they came. */
  readonly ids: readonly Id[]
  /** Whether there are more: a key that many hold tells little. */
  readonly more: boolean
}

/** A claim as grouping sees it. */
export interface ClaimNode {
  readonly claim: Id
  /** Null until it is grouped. */
  readonly group: Id | null
  /** See `ClaimRecord.wording`. */
  readonly wording: number | null
  readonly publishedOn: string | null
  /** Whether its group must be made again. */
  readonly touched: boolean
}

/** Claims with all that stands next to them. */
export interface Surroundings {
  /**
   * The claims asked for, those that are linked with them or alike word for word, and the whole groups of all these; bytewise
   * order of their ids.
   */
  readonly nodes: readonly ClaimNode[]
  /** All links of the relation `same` between two of them, each once, in no order. */
  readonly links: readonly { readonly a: Id; readonly b: Id; readonly score: number }[]
}

/** A claim with what a list needs to know of its document. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly document: Id
  readonly page: Id
  readonly publisher: string | null
  readonly language: string
  readonly publishedOn: string | null
  /** Null until it is grouped. */
  readonly group: Id | null
  /** The same number for claims that are alike word for word; null for one that is like no other, or not linked yet. */
  readonly wording: number | null
}

/** A fault that `verify` found: a readable code, the record, and what was found and expected. */
export interface Fault {
  readonly code:
    | 'file-damaged'
    | 'capture-missing'
    | 'capture-changed'
    | 'capture-not-journalled'
    | 'document-unreadable'
    | 'document-without-capture'
    | 'anchor-lost'
    | 'reference-lost'
    | 'judgement-changed'
    | 'judgement-not-journalled'
    | 'paper-changed'
    | 'paper-not-journalled'
    | 'journal-broken'
    | 'erasure-unfinished'
  /** Id of the record, or the number of the journal's line. */
  readonly subject: string
  readonly message: string
}

/** What a case holds, in numbers. Kept up to date as records come: reading them costs next to nothing. */
export interface Totals {
  readonly captures: number
  /** Each version of a page counted; `pages` counts them as one. */
  readonly documents: number
  readonly pages: number
  readonly publishers: number
  /** Those of every version of a page; `earlierClaims` of them are in versions that a newer one stands for. */
  readonly claims: number
  readonly earlierClaims: number
  readonly groups: number
  readonly links: number
  readonly echoes: number
  readonly origins: number
  readonly entities: number
  readonly judgements: number
  readonly erased: number
  /** Pages by language, BCP 47; one whose versions are in two languages counts in both. */
  readonly languages: Readonly<Record<string, number>>
  /** ISO days of the earliest and the latest publication; null where none is dated. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}

/** Every kind of record that can be streamed out, and the record it gives. */
export interface StreamKinds {
  readonly capture: KeptCapture
  readonly document: Document
  readonly reading: Reading
  readonly claim: ClaimRecord
  readonly group: ClaimGroup
  readonly count: OriginCount
  readonly chain: Chain
  readonly link: ClaimLink
  readonly echo: Echo
  readonly origin: Origin
  readonly entity: Entity
  readonly judgement: Judgement
  readonly paper: KeptPaper
  readonly entry: JournalEntry
}

/**
 * What a case keeps. Promises throughout, units of work in batches, keyset paging with opaque cursors, bytewise order of
 * text, no query syntax of any engine: SQLite and PostgreSQL pass the same contract tests. Captures, judgements and papers are
 * appended and never overwritten; everything else can be emptied and derived again. Reads by ids give what is there, in
 * the order of the ids asked for, and leave out what is not.
 *
 * Days are ISO days in UTC; instants are ISO 8601 in UTC.
 */
export interface Store extends PaperStore {
  /** Lets go of the files; nothing may be called afterwards. */
  close(): Promise<void>
  readCase(): Promise<Case>
  readTotals(): Promise<Totals>
  /**
   * Runs reads on one state of the case, whatever others write meanwhile; a second one waits for the first. `change` is
   * the same for as long as nobody else wrote, of this process or another; it means something to this store alone.
   * Nothing may be written through this store meanwhile: whoever writes opens another.
   */
  snapshot<T>(work: (change: string) => Promise<T>): Promise<T>

  // captures, documents: primary ----------------------------------------------------------------------------------
  /**
   * Keeps captures with their documents, all or none; each is on disk when the promise resolves. The same bytes of the
   * same page are `unchanged`, also within one batch; other bytes of a page that is there are a `new-version`.
   * Outcomes are in the order of the batch.
   */
  addDocuments(batch: readonly CapturedDocument[], actor: string): Promise<readonly AddOutcome[]>
  readCaptures(ids: readonly Id[]): Promise<readonly KeptCapture[]>
  /** The bytes as received; null where there is no such capture or its bytes were erased. */
  readBytes(capture: Id): Promise<Uint8Array | null>
  readDocuments(ids: readonly Id[]): Promise<readonly Document[]>
  /** Puts a newer reading of the same capture in a document's place (same id): what ingest's newer version makes of it. */
  replaceDocuments(documents: readonly Document[]): Promise<void>
  /** Every version of these pages, oldest first within a page. */
  findVersions(pages: readonly Id[]): Promise<readonly DocumentItem[]>
  /** Documents that were read from these captures, in the order of the captures. */
  findDocumentsByCapture(captures: readonly Id[]): Promise<readonly DocumentItem[]>
  /** Documents whose own URL is one of these, exactly. */
  findDocumentsByUrl(urls: readonly string[]): Promise<readonly DocumentItem[]>
  /**
   * Documents of these publishers published in `[from, to]`, instants in UTC; newest first, at most `limit` of each
   * publisher.
   */
  findDocumentsByPublisher(
    publishers: readonly string[],
    window: { readonly from: string; readonly to: string; readonly limit: number },
  ): Promise<readonly DocumentItem[]>
  /** Every publisher of the case with the number of its documents, all versions of a page as one, by name. Some thousand at most. */
  listPublishers(): Promise<readonly { readonly publisher: string; readonly documents: number }[]>
  listDocuments(query: DocumentQuery): Promise<Page<DocumentItem>>
  /** Full text over titles and texts; the user's words are taken as words, whatever signs stand in them. */
  searchDocuments(query: WordQuery): Promise<Page<DocumentHit>>

  /**
   * Erases the content of a capture (bytes, documents, and all that was derived from them), a judgement or a paper, and leaves
   * a tombstone. The journal keeps its hashes and still verifies. Throws `erase-unknown` where there is no such record.
   */
  eraseContent(subject: Id, reason: { readonly by: string; readonly why: string }): Promise<Erasure>
  /**
   * Overwrites what was deleted since, as by deriving anew after an erasure: the whole file is written again. False where
   * another process has the case open: then nothing was done.
   */
  scrub(): Promise<boolean>

  // judgements, journal: primary ----------------------------------------------------------------------------------
  /**
   * Appends a judgement and gives the version that the list then stands at. A judgement with `takesBack` takes another
   * back; the record stays. Refuses with `judgement-outdated` where someone judged the same page, or took the same
   * judgement back, after `seenVersion`. Giving the same judgement twice changes nothing.
   */
  addJudgement(judgement: Judgement, options: { readonly seenVersion: number }): Promise<{ readonly version: number }>
  /** All judgements, those taken back too, oldest first, and the version that the list stands at (0 where empty). */
  listJudgements(): Promise<{
    readonly judgements: readonly KeptJudgement[]
    readonly version: number
  }>
  /** The lines of the journal, oldest first; with `since` those after that line. */
  listJournal(page: PageRequest & { readonly since?: number }): Promise<Page<JournalEntry>>
  /** Number of the last line. */
  readJournalEnd(): Promise<number>

  // work ----------------------------------------------------------------------------------------------------------
  /** Documents that `method` has not been run on at this stage, oldest published first (undated last), then by id. */
  listPending(stage: StageName, method: string, limit: number): Promise<readonly Id[]>
  countPending(stage: StageName, method: string): Promise<number>
  /** Claims whose group must be made again, in the order in which they were touched. `putDerived` settles them. */
  listTouched(limit: number): Promise<readonly Id[]>
  /** Touches all other members of the groups of touched claims, after those that were touched before. */
  spreadTouched(): Promise<void>
  /**
   * Empties what this stage and all later ones derived, and makes their work pending again: after `group` every claim is
   * touched. Entities go with the groups; names and aliases with the readings. Judgements and captures stay.
   */
  clearDerived(stage: StageName): Promise<void>
  /** Writes one unit of work, all or none. */
  putDerived(unit: Derived): Promise<void>
  /** A small value the engine keeps with the case (a method's version, a setting); null where none was put. */
  readNote(name: string): Promise<string | null>

  // readings, signatures, echoes ----------------------------------------------------------------------------------
  readReadings(documents: readonly Id[]): Promise<readonly Reading[]>
  /** What `trace` signed the documents with, as JSON gave it back; the caller knows its shape. */
  readSignatures(documents: readonly Id[]): Promise<readonly { readonly document: Id; readonly signature: unknown }[]>
  /**
   * Documents that hold these keys (LSH bands, rare particulars), by key. Keys are kept as 48-bit hashes: among ten
   * million keys about one document is expected that does not hold the key it is found by.
   */
  findDocumentsByKeys(
    keys: readonly string[],
    options: { readonly limitPerKey: number },
  ): Promise<readonly KeyMatches[]>
  /** Echoes that have one of these documents at either end. */
  readEchoes(documents: readonly Id[]): Promise<readonly Echo[]>
  readEchoesById(ids: readonly Id[]): Promise<readonly Echo[]>

  // claims, links -------------------------------------------------------------------------------------------------
  readClaims(ids: readonly Id[]): Promise<readonly ClaimRecord[]>
  /** Profiles as `putDerived` was given them; the caller knows their shape. */
  readProfiles(claims: readonly Id[]): Promise<readonly { readonly claim: Id; readonly profile: unknown }[]>
  /** Claims that hold these blocking keys, by key; see `findDocumentsByKeys`. */
  findClaimsByKeys(keys: readonly string[], options: { readonly limitPerKey: number }): Promise<readonly KeyMatches[]>
  readLinks(claims: readonly Id[]): Promise<readonly ClaimLink[]>
  /** What stands next to these claims: all that their groups can depend on, one step far. */
  readSurroundings(claims: readonly Id[]): Promise<Surroundings>
  listClaims(query: ClaimQuery): Promise<Page<ClaimItem>>
  /** Full text over the words of claims. */
  searchClaims(query: WordQuery): Promise<Page<ClaimHit>>

  // groups, chains, origins ---------------------------------------------------------------------------------------
  /** The group that each id opens: its own, that of any member claim (`c…`), or a merged group's old one. */
  findGroups(ids: readonly Id[]): Promise<readonly { readonly asked: Id; readonly group: Id }[]>
  /** The groups that these ids open (see `findGroups`), each once. */
  readGroups(ids: readonly Id[]): Promise<readonly ClaimGroup[]>
  readCounts(groups: readonly Id[]): Promise<readonly OriginCount[]>
  /** What `DerivedGroup.inputs` said of these groups; those of which it said nothing are left out. */
  readGroupInputs(groups: readonly Id[]): Promise<readonly { readonly group: Id; readonly inputs: string }[]>
  readChains(claims: readonly Id[]): Promise<readonly Chain[]>
  /** Where the traced claims of these documents lead; tens of thousands at once. */
  listRoots(documents: readonly Id[]): Promise<readonly ClaimRoot[]>
  /** Each group that these documents have claims in, once for each document. */
  listGroupsOfDocuments(documents: readonly Id[]): Promise<readonly { readonly document: Id; readonly group: Id }[]>
  /** How the counts of a group changed, by day, oldest first; the engine put them. */
  readGroupDays(group: Id, clock: Clock): Promise<readonly GroupDay[]>
  /** Groups with the counts that they had on a day, sorted and filtered; p95 under 100 ms among a million claims. */
  listGroups(query: GroupQuery): Promise<Page<GroupItem>>
  readOrigins(ids: readonly Id[]): Promise<readonly Origin[]>
  listOrigins(query: PageRequest & { readonly sort: 'groups' | 'holder' }): Promise<Page<OriginItem>>
  /** Groups whose count names this origin, and on which side. */
  listGroupsOfOrigin(
    origin: Id,
    page: PageRequest,
  ): Promise<Page<{ readonly group: Id; readonly side: 'affirming' | 'denying' | 'declining' }>>
  /** Immediate sources of claims, by the name that the documents give them; of `words`, those whose name holds each of them. */
  listSources(
    query: PageRequest & { readonly sort: 'claims' | 'name'; readonly words?: string | null },
  ): Promise<Page<SourceItem>>

  // the press -----------------------------------------------------------------------------------------------------
  /** Every publisher with what it put out, most documents first; by the day of the cut, or all. Some thousand at most. */
  tallyPublishers(cut: Cut | null): Promise<readonly PublisherItem[]>
  /** Who copies whom, between publishers, most documents first. */
  tallyCopies(cut: Cut | null): Promise<readonly CopyItem[]>
  /** How many claims of these sources, by their names, there were within the cut. */
  tallySources(sources: readonly string[], cut: Cut): Promise<readonly SourceTally[]>
  /**
   * In how many groups these origins had been heard within the cut, by the side that they take in the end: of what is
   * known now, what had been said by then.
   */
  tallyOrigins(origins: readonly Id[], cut: Cut): Promise<readonly OriginTally[]>

  // names ---------------------------------------------------------------------------------------------------------
  /** Names under these keys, as readings gave them, with the number of documents that use each. */
  readNames(keys: readonly string[]): Promise<readonly NameUse[]>
  /**
   * The alias pairs that can be reached from these keys, at most `maxKeys` keys; nearest first. `complete` is false where
   * the bound cut it short.
   */
  findAliases(
    keys: readonly string[],
    options: { readonly maxKeys: number },
  ): Promise<{ readonly pairs: readonly AliasPair[]; readonly complete: boolean }>
  readEntities(ids: readonly Id[]): Promise<readonly Entity[]>
  findEntitiesByKeys(keys: readonly string[]): Promise<readonly { readonly key: string; readonly entity: Id }[]>

  // ids, export, verification ---------------------------------------------------------------------------------------
  /**
   * Ids that begin with a prefix (one letter and some digits), bytewise, at most `limit`; `g…` of any member claim too.
   * Links, attributions and readings are found by their claims and documents only.
   */
  findIds(prefix: string, limit: number): Promise<readonly Id[]>
  /** The shortest prefix of each id that no other record of its kind in the case begins with; at least 3 digits. */
  shortenIds(ids: readonly Id[]): Promise<readonly string[]>
  /**
   * Every record of a kind, a batch at a time, in bytewise order of ids (chains by their claim, counts by their group,
   * links by their first claim; journal and judgements in the order in which they came).
   */
  stream<Kind extends keyof StreamKinds>(kind: Kind): AsyncIterable<StreamKinds[Kind]>
  /** Reads everything again and names every fault; yields nothing for a sound case. */
  verify(): AsyncIterable<Fault>
}

/** A judgement as kept. */
export interface KeptJudgement {
  readonly judgement: Judgement
  /** Place in the list, counted from 1. */
  readonly version: number
  /** The judgement that took this one back; null while it is in force. */
  readonly takenBackBy: Id | null
  readonly erased: Tombstone | null
}

/** A name under its normal form, with how many documents use it. */
export interface NameUse {
  readonly key: string
  readonly name: string
  readonly language: string
  readonly type: string
  /** Documents that use it. */
  readonly documents: number
}
