import type { Store } from '../contract.ts'
import { readBytes, readCaptures } from './captures.ts'
import { listClaims, listSources, readClaims, readProfiles } from './claim-list.ts'
import { clearDerived } from './clear.ts'
import type { Database } from './database.ts'
import { addDocuments, readDocuments, replaceDocuments } from './documents.ts'
import { readEchoes, readEchoesById } from './echoes.ts'
import { eraseContent, rewriteFile } from './erase.ts'
import {
  findDocumentsByCapture,
  findDocumentsByPublisher,
  findDocumentsByUrl,
  findVersions,
  listDocuments,
  listPublishers,
} from './find-documents.ts'
import { readCase } from './format.ts'
import { readGroupDays } from './group-days.ts'
import { listGroups } from './group-list.ts'
import { findGroups, listGroupsOfDocuments, readChains, readCounts, readGroupInputs, readGroups } from './groups.ts'
import { findIds, shortenIds } from './ids.ts'
import { listJournal, readJournalEnd } from './journal.ts'
import { addJudgement, readJudgements } from './judgements.ts'
import { findByKeys } from './keys.ts'
import { readLinks } from './links.ts'
import { findAliases, findEntitiesByKeys, readEntities, readNames } from './names.ts'
import { listGroupsOfOrigin, listOrigins, readOrigins } from './origins.ts'
import { addPaper, listPapers } from './papers.ts'
import { listRoots, tallyCopies, tallyOrigins, tallyPublishers, tallySources } from './press.ts'
import { putDerived, readNote } from './put-derived.ts'
import { readReadings, readSignatures } from './readings.ts'
import { searchClaims, searchDocuments } from './search.ts'
import { openSnapshots } from './snapshot.ts'
import { streamRecords } from './stream.ts'
import { readSurroundings } from './surroundings.ts'
import { openTerms } from './terms.ts'
import { readTotals } from './totals.ts'
import { verifyCase } from './verify.ts'
import { countPending, listPending, listTouched, spreadTouched } from './work.ts'

/** The contract over one SQLite file. SQLite answers at once; the promises are for those who do not. */
export function makeSqliteStore(database: Database): Store {
  const terms = openTerms(database)
  return {
    close: async () => database.close(),
    readCase: async () => readCase(database),
    readTotals: async () => database.read(() => readTotals(database)),
    snapshot: openSnapshots(database),

    addDocuments: async (batch, actor) => addDocuments(database, terms, batch, actor),
    readCaptures: async (ids) => readCaptures(database, ids),
    readBytes: async (capture) => readBytes(database, capture),
    readDocuments: async (ids) => readDocuments(database, ids),
    replaceDocuments: async (documents) => replaceDocuments(database, terms, documents),
    findVersions: async (pages) => findVersions(database, terms, pages),
    findDocumentsByCapture: async (captures) => findDocumentsByCapture(database, terms, captures),
    findDocumentsByUrl: async (urls) => findDocumentsByUrl(database, terms, urls),
    findDocumentsByPublisher: async (publishers, window) =>
      findDocumentsByPublisher(database, terms, publishers, window),
    listPublishers: async () => listPublishers(database),
    listDocuments: async (query) => listDocuments(database, terms, query),
    searchDocuments: async (query) => searchDocuments(database, terms, query),
    eraseContent: async (subject, reason) => eraseContent(database, subject, reason),
    scrub: async () => rewriteFile(database),

    addJudgement: async (judgement, { seenVersion }) => addJudgement(database, judgement, seenVersion),
    listJudgements: async () => {
      const judgements = readJudgements(database)
      return { judgements, version: judgements.at(-1)?.version ?? 0 }
    },
    addPaper: async (paper) => addPaper(database, paper),
    listPapers: async (query) => listPapers(database, query),
    listJournal: async (page) => listJournal(database, page),
    readJournalEnd: async () => readJournalEnd(database),

    listPending: async (stage, method, limit) => listPending(database, stage, method, limit),
    countPending: async (stage, method) => countPending(database, stage, method),
    listTouched: async (limit) => listTouched(database, limit),
    spreadTouched: async () => database.write(() => spreadTouched(database)),
    clearDerived: async (stage) => clearDerived(database, stage),
    putDerived: async (unit) => putDerived(database, terms, unit),
    readNote: async (name) => readNote(database, name),

    readReadings: async (documents) => readReadings(database, documents),
    readSignatures: async (documents) => readSignatures(database, documents),
    findDocumentsByKeys: async (keys, { limitPerKey }) => findByKeys(database, 'document', keys, limitPerKey),
    readEchoes: async (documents) => readEchoes(database, documents),
    readEchoesById: async (ids) => readEchoesById(database, ids),

    readClaims: async (ids) => readClaims(database, terms, ids),
    readProfiles: async (claims) => readProfiles(database, claims),
    findClaimsByKeys: async (keys, { limitPerKey }) => findByKeys(database, 'claim', keys, limitPerKey),
    readLinks: async (claims) => readLinks(database, terms, claims),
    readSurroundings: async (claims) => database.read(() => readSurroundings(database, claims)),
    listClaims: async (query) => listClaims(database, terms, query),
    searchClaims: async (query) => searchClaims(database, terms, query),

    findGroups: async (ids) => findGroups(database, ids),
    readGroups: async (ids) => {
      const found = [...new Set(findGroups(database, ids).map((row) => row.group))]
      return database.read(() => readGroups(database, found))
    },
    readCounts: async (groups) => readCounts(database, groups),
    readGroupInputs: async (groups) => readGroupInputs(database, groups),
    readChains: async (claims) => readChains(database, claims),
    listRoots: async (documents) => listRoots(database, documents),
    listGroupsOfDocuments: async (documents) => listGroupsOfDocuments(database, documents),
    readGroupDays: async (group, clock) => readGroupDays(database, group, clock),
    listGroups: async (query) => listGroups(database, terms, query),
    readOrigins: async (ids) => readOrigins(database, ids),
    listOrigins: async (query) => listOrigins(database, query),
    listGroupsOfOrigin: async (origin, page) => listGroupsOfOrigin(database, origin, page),
    listSources: async (query) => listSources(database, query),

    tallyPublishers: async (cut) => database.read(() => tallyPublishers(database, terms, cut)),
    tallyCopies: async (cut) => tallyCopies(database, terms, cut),
    tallySources: async (sources, cut) => tallySources(database, sources, cut),
    tallyOrigins: async (origins, cut) => tallyOrigins(database, origins, cut),

    readNames: async (keys) => readNames(database, keys),
    findAliases: async (keys, { maxKeys }) => findAliases(database, keys, maxKeys),
    readEntities: async (ids) => readEntities(database, ids),
    findEntitiesByKeys: async (keys) => findEntitiesByKeys(database, keys),

    findIds: async (prefix, limit) => findIds(database, prefix, limit),
    shortenIds: async (ids) => shortenIds(database, ids),
    stream: (kind) => streamRecords(database, terms, kind),
    verify: () => verifyCase(database),
  }
}
