import type { OpenCase } from '../case/open-case.ts'
import { noteAfter } from '../judge/note-moves.ts'
import { LINK_RULINGS, readRulings, resolveRulings, TRACE_RULINGS } from '../judge/rulings.ts'
import { applyJudgements } from './apply-judgements.ts'
import { traceDocuments } from './echo-stage.ts'
import { groupTouched } from './group-stage.ts'
import { linkClaims } from './link-stage.ts'
import type { OnProgress } from './progress.ts'
import { readPending } from './read-stage.ts'
import { touchRenamed } from './touch-renamed.ts'

/**
 * Runs the line over all that is pending: read, trace documents, link, group, trace claims. Each stage writes in units that
 * are whole or not there, so that a run which is cut off goes on where it stood. What comes out depends on the documents and
 * the judgements, not on the order in which they came.
 */
export async function deriveCase(open: OpenCase, onProgress?: OnProgress): Promise<void> {
  const rulings = await readRulings(open)
  await applyJudgements(open, rulings)
  await readPending(open, rulings, onProgress)
  await traceDocuments(open, onProgress)
  const resolved = await resolveRulings(open, rulings, [...LINK_RULINGS, ...TRACE_RULINGS])
  await linkClaims(open, resolved, onProgress)
  await touchRenamed(open)
  await groupTouched(open, resolved, onProgress)
  await noteAfter(open)
}
