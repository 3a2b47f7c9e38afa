import type { Document, Id } from '@sayso/core'
import type { ClaimRecord, DocumentItem } from '@sayso/store'
import type { OpenCase } from '../../case/open-case.ts'
import type { ChangeSort, SortedEdit } from '../../versions/compare-versions.ts'
import { listVersionSteps, type VersionStep } from '../../versions/list-versions.ts'
import { sayEdit } from '../../versions/say-change.ts'
import { isDocumentKnown } from '../known-documents.ts'
import type { Traced } from '../read-traced.ts'
import type { AsOf, Caution, CautionRule } from '../view-records.ts'
import { listNames } from './list-names.ts'

/** Versions compared for one claim: more belong to a page that is written all day. */
const MOST_VERSIONS = 100
/** Places of a change that are quoted. */
const PLACES_SHOWN = 2

const RULES: Partial<Record<ChangeSort, CautionRule>> = {
  retracted: 'retraction',
  corrected: 'correction',
  'silent-number': 'silent-change',
  'silent-name': 'silent-change',
}

const DID: Partial<Record<CautionRule, string>> = {
  retraction: 'took back its report',
  correction: 'corrected its report, with a notice',
  'silent-change': 'changed its report, and the page does not say so',
}

/** Pages with this claim that were changed after they were first taken, with those who repeat what stood there before. */
export async function cautionVersions(open: OpenCase, traced: Traced, asOf: AsOf | null): Promise<readonly Caution[]> {
  const pages = [...new Set(traced.records.map((record) => record.page))].sort()
  const later = (await open.store.findVersions(pages)).filter((item) => item.version > 1)
  const known = later.filter((item) => isDocumentKnown(item, asOf)).slice(0, MOST_VERSIONS)
  const steps = await readSteps(open, known)
  const documents = await open.records.readDocuments(steps.flatMap((step) => [step.before, step.after]))
  return steps
    .filter((step) => concerns(step, traced.records, documents))
    .flatMap((step) => tell(step, traced, documents))
}

async function readSteps(open: OpenCase, versions: readonly DocumentItem[]): Promise<readonly VersionStep[]> {
  const ids = new Set(versions.map((item) => item.id))
  const pages = [...new Set(versions.map((item) => item.page))]
  const steps = await Promise.all(pages.map((page) => listVersionSteps(open, page)))
  return steps.flat().filter((step) => step.raised && ids.has(step.after))
}

/** Whether a number or a name was changed within the claim; a notice that comes with no such change is about all of the page. */
function concerns(step: VersionStep, records: readonly ClaimRecord[], documents: ReadonlyMap<Id, Document>): boolean {
  if (step.sort === 'retracted') return true
  const edits = gravest(step)
  if (edits.length === 0) return true
  return edits.some((edit) => records.some((record) => isWithin(edit, record, step, documents)))
}

function gravest({ edits }: VersionStep): readonly SortedEdit[] {
  return (edits ?? []).filter(({ sort }) => sort === 'number' || sort === 'name')
}

/** Whether what was changed stood, or stands now, in the words of a claim. Edits count from the start of the title. */
function isWithin(
  edit: SortedEdit,
  { document, claim }: ClaimRecord,
  { before, after }: VersionStep,
  documents: ReadonlyMap<Id, Document>,
): boolean {
  const side = document === before ? edit.before : document === after ? edit.after : null
  if (side === null) return false
  const title = documents.get(document)?.title ?? null
  const shift = title === null ? 0 : title.length + 2
  return side.start - shift < claim.anchor.end && claim.anchor.start < side.end - shift
}

function tell(step: VersionStep, traced: Traced, documents: ReadonlyMap<Id, Document>): readonly Caution[] {
  const rule = RULES[step.sort]
  const doc = documents.get(step.after)
  if (rule === undefined || doc === undefined) return []
  const inGroup = new Set(traced.records.map((record) => record.document))
  const echoes = step.echoes.filter((echo) => inGroup.has(echo.document))
  const [carrying, others] = [echoes.filter((echo) => echo.carries), echoes.filter((echo) => !echo.carries)]
  const edits = gravest(step).filter((edit) => traced.records.some((record) => isWithin(edit, record, step, documents)))
  const seen = doc.capturedAt === null ? '' : `, seen on ${doc.capturedAt.slice(0, 10)}`
  const words = [
    `${doc.publisher ?? 'its publisher'} ${DID[rule]} (version ${step.version}${seen})`,
    ...edits.slice(0, PLACES_SHOWN).map(sayEdit),
    ...(echoes.length === 0 ? ['nobody in the case repeats what stood there before'] : []),
    ...(carrying.length === 0 ? [] : [`what stood there before still stands in: ${listNames(carrying)}`]),
    ...(others.length === 0 ? [] : [`the version before is repeated by: ${listNames(others)}`]),
  ].join('; ')
  const { language, publisher, publishedOn } = doc
  const shown = step.notice === null ? null : { text: step.notice, language, document: doc.id, publisher, publishedOn }
  return [{ rule, words, shown }]
}
