import { Decision } from '@sayso/core'
import { z } from 'zod'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { findClaimWords } from './find-claim-words.ts'
import { type HypothesesChange, writeHypotheses } from './hypotheses.ts'
import { writeIndicator } from './indicators.ts'
import { decidePhase, writePlan } from './plans.ts'

const Fields = z.record(z.string(), z.record(z.string(), z.unknown())).default({})

/** Papers of several sorts in one file, by their names; decisions name their plan. */
const Papers = z.strictObject({
  indicators: Fields,
  hypotheses: Fields,
  plans: Fields,
  decisions: z
    .array(z.strictObject({ plan: z.string(), ...Decision.unwrap().omit({ by: true, at: true }).shape }))
    .default([]),
})

/**
 * Writes papers out of one file, each as a version of its own: indicators before the plans that name them. One that is refused
 * does not stop the others. Gives the reasons of what was refused. Throws `papers-unreadable` where the file is none such.
 */
export async function takePapers(
  open: OpenCase,
  given: unknown,
  signed: { readonly by: string; readonly why: string },
): Promise<readonly string[]> {
  const parsed = Papers.safeParse(given)
  if (!parsed.success) throw new EngineError('papers-unreadable', z.prettifyError(parsed.error).replace(/\s+/g, ' '))
  const { indicators, hypotheses, plans, decisions } = parsed.data
  const refused: string[] = []
  const take = async (write: () => Promise<unknown>) => {
    try {
      await write()
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      refused.push(error.message)
    }
  }
  for (const [name, fields] of Object.entries(indicators))
    await take(() => writeIndicator(open, { ...signed, name, given: fields }))
  for (const [name, change] of Object.entries(hypotheses))
    await take(() => takeHypotheses(open, { ...signed, name, change: change as HypothesesChange }, refused))
  for (const [name, fields] of Object.entries(plans))
    await take(() => writePlan(open, { ...signed, name, given: fields }))
  for (const { plan, ...decision } of decisions)
    await take(() => decidePhase(open, { ...decision, name: plan, by: signed.by }))
  return refused
}

/** A piece of evidence that is no claim of this case is left out, and said so; the matrix is written without it. */
async function takeHypotheses(
  open: OpenCase,
  request: Parameters<typeof writeHypotheses>[1],
  refused: string[],
): Promise<void> {
  const { evidence = [], ...rest } = request.change
  const kept: NonNullable<HypothesesChange['evidence']>[number][] = []
  for (const each of evidence) {
    if ((await findClaimWords(open, each.claim)) === null)
      refused.push(
        `hypotheses-claim-unknown: "${request.name}" does without ${JSON.stringify(each.claim)}, which is no claim of the case`,
      )
    else kept.push(each)
  }
  await writeHypotheses(open, { ...request, change: { ...rest, evidence: kept } })
}
