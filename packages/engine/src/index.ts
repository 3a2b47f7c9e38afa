export {
  ATTRIBUTES,
  BEARINGS,
  type Bearing,
  CONFIDENCES,
  CREDIBILITIES,
  CREDIBILITY_MEANS,
  DUTIES,
  FACETS,
  type HeldClaim,
  type JournalEntry,
  type JudgedWords,
  type Judgement,
  LIKELIHOOD_RANGES,
  LIKELIHOODS,
  type Note,
  ORIGIN_KINDS,
  PAPER_SORTS,
  PERSON_STATUSES,
  RELIABILITIES,
  RELIABILITY_MEANS,
  RULINGS,
  STANCES,
  TEMPLATES,
  TLPS,
} from '@sayso/core'
export {
  checkUrl,
  FetchRefused,
  type FetchSettings,
  parsePublishedOn,
  readOpml,
  readUrlList,
  Unreadable,
  type UrlRow,
  writeOpml,
} from '@sayso/ingest'
export type { Fault } from '@sayso/store'
export { CLOCKS, type Clock, GROUP_SORTS, STAGES } from '@sayso/store'
export {
  type BriefingRow,
  type BriefingView,
  issueBriefing,
  keepBriefing,
  layOutView,
  listBriefings,
  listBriefingVersions,
  readBriefingSource,
  signSentences,
  viewBriefing,
  writeBriefing,
} from './brief/briefings.ts'
export type { BriefingProblem } from './brief/check-briefing.ts'
export { checkDraft } from './brief/check-draft.ts'
export type * from './brief/draft-records.ts'
export {
  BRIEFING_FORMATS,
  type BriefingToGo,
  exportBriefing,
  layOutToGo,
  makeBriefingFile,
  renderBriefing,
} from './brief/export-briefing.ts'
export { findBrowser } from './brief/find-browser.ts'
export { showBriefing } from './brief/show-briefing.ts'
export { draftBriefing } from './brief/templates/draft-briefing.ts'
export { createCase, type OpenCase, type OpenOptions, openCase } from './case/open-case.ts'
export { type ChainCheck, type ChainFault, checkChain } from './custody/check-chain.ts'
export { makeSeal } from './custody/make-seal.ts'
export { packCase } from './custody/pack-case.ts'
export { parseSeal } from './custody/seal.ts'
export { readSeals } from './custody/seals.ts'
export { unpackCase } from './custody/unpack-case.ts'
export { writeArchive } from './custody/write-archive.ts'
export { writeProof } from './custody/write-proof.ts'
export { EngineError } from './engine-error.ts'
export { exportCase } from './export/export-case.ts'
export type { LossReport } from './export/loss-report.ts'
export { writeOutAsIs, writeOutText } from './export/write-out.ts'
export { WITHHELD } from './interview/find-withheld-pictures.ts'
export { type ExportGuard, openExportGuard } from './interview/guard-export.ts'
export {
  answerDuties,
  closeInterview,
  type Disclosure,
  decideLikeness,
  decideMasks,
  type InterviewView,
  listDisclosures,
  listInterviews,
  listProposedMasks,
  recordInterview,
  sayApart,
  showIdentity,
  viewInterview,
} from './interview/interviews.ts'
export type { ProposedMask } from './interview/propose-masks.ts'
export { hasVault } from './interview/vault.ts'
export { withdrawConsent } from './interview/withdraw-consent.ts'
export { answerQuestion } from './judge/answer-question.ts'
export { giveJudgement, takeBack } from './judge/give-judgement.ts'
export { type AddSummary, addInputs } from './line/add-inputs.ts'
export { type FetchSummary, fetchInputs } from './line/fetch-inputs.ts'
export type { Acknowledgement } from './line/keep-items.ts'
export type { OnProgress, Progress } from './line/progress.ts'
export { type Difference, type Rebuilt, rebuildCase } from './line/rebuild-case.ts'
export type { FeedLook } from './line/watch-feed.ts'
export { watchFeeds } from './line/watch-feeds.ts'
export { dropWatched, listWatched } from './line/watch-ledger.ts'
export {
  type AssessmentVersion,
  listAssessments,
  listVersions,
  writeAssessment,
  writeDissent,
} from './papers/assessments.ts'
export {
  type GivenGrade,
  type GradeAbout,
  type GradeView,
  giveGrade,
  listGrades,
  viewGrade,
} from './papers/grades.ts'
export {
  type GivenEvidence,
  type HypothesesChange,
  type HypothesesRequest,
  type HypothesesVersion,
  writeHypotheses,
} from './papers/hypotheses.ts'
export { exportHypothesesCsv } from './papers/hypotheses-csv.ts'
export { importHypothesesCsv, type MatrixImport } from './papers/import-hypotheses.ts'
export {
  type IndicatorVersion,
  readCondition,
  type WriteIndicator,
  writeIndicator,
} from './papers/indicators.ts'
export { decidePhase, type PlanVersion, type WritePlan, writePlan } from './papers/plans.ts'
export {
  type AssessmentRow,
  type AssessmentSheet,
  LINTED_FIELDS,
  lintAssessment,
  listAssessmentRows,
  showAssessment,
  type WordingNote,
} from './papers/show-assessment.ts'
export { takeBackPaper, withdrawPaper } from './papers/take-back-paper.ts'
export { takePapers } from './papers/take-papers.ts'
export { findReader, type Reader, type ReaderOptions } from './reader/open-reader.ts'
export { importPublishers, toPublisher } from './register/import-register.ts'
export { writeRegisterCsv } from './register/register-csv.ts'
export { verifyCase } from './verify-case.ts'
export type { ChangeSort } from './versions/compare-versions.ts'
export { listVersionChanges, type VersionStep } from './versions/list-versions.ts'
export { sayEdit } from './versions/say-change.ts'
export type * from './views/alert-records.ts'
export { type AlertRequest, listAlerts, markSeen, readAlert, tryCondition, tryText } from './views/alerts.ts'
export type * from './views/answer-records.ts'
export { viewChanges } from './views/changes.ts'
export { listClaimRows, viewDays } from './views/claim-rows.ts'
export { type DecidedRow, listDecided } from './views/decided.ts'
export type * from './views/desk-records.ts'
export { listKnownDocuments } from './views/document-rows.ts'
export { viewExplain } from './views/explain.ts'
export { viewFlow } from './views/flow.ts'
export { listFound } from './views/found-rows.ts'
export { listJournal, listJudgementRows } from './views/journal.ts'
export { type LadderView, listLadders, type PlanIndicator, type PlanRung, viewLadder } from './views/ladder.ts'
export { listDocumentRows, listGroupRows, listOriginRows, listSourceRows } from './views/lists.ts'
export { listMatrixRows, type MatrixRequest, viewMatrix } from './views/matrix.ts'
export type * from './views/matrix-records.ts'
export { listMissing } from './views/missing.ts'
export { viewMoved } from './views/moved.ts'
export { viewOverview } from './views/overview.ts'
export { listPaperRows, listVersionRows } from './views/paper-rows.ts'
export { listKnownOrigins, listKnownSources } from './views/people-rows.ts'
export { type PictureRequest, viewPicture } from './views/picture.ts'
export { viewPictureChanges } from './views/picture-changes.ts'
export { type PicturePlaces, type PlaceRow, type UnplacedRow, viewPicturePlaces } from './views/picture-places.ts'
export type * from './views/picture-records.ts'
export { viewPublishers } from './views/publisher-tallies.ts'
export { listQuestions } from './views/questions.ts'
export { viewReader } from './views/reader.ts'
export { viewRecord } from './views/record.ts'
export { listPublishers } from './views/register-rows.ts'
export { searchClaims, searchDocuments } from './views/search.ts'
export { viewSource } from './views/source.ts'
export { viewStatus } from './views/status.ts'
export { listTimeline } from './views/timeline.ts'
export type * from './views/view-records.ts'
export { viewWho } from './views/who.ts'
export { attributeLines } from './without-case/attribute-lines.ts'
export { readFiles } from './without-case/read-files.ts'
