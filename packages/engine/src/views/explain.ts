import type { Id } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import type { ExplainView } from './answer-records.ts'
import { explainClaim } from './explain/explain-claim.ts'
import { explainDerivation, findEcho } from './explain/explain-derivation.ts'
import { explainDocument } from './explain/explain-document.ts'
import { explainGroup } from './explain/explain-group.ts'
import { explainLink } from './explain/explain-link.ts'
import { explainOrigin } from './explain/explain-origin.ts'
import type { Explain, ExplainRequest } from './explain/request.ts'
import { findId } from './find-group.ts'
import { nameIds } from './named.ts'

const EXPLAINED: Readonly<Record<string, Explain>> = {
  c: explainClaim,
  d: explainDocument,
  e: async (open, id) => explainDerivation(open, await findEcho(open, id)),
  g: explainGroup,
  o: explainOrigin,
}

/**
 * Why a group, a claim, a derivation or an origin is as it is, by its id or the beginning of one; the link of two claims or
 * the derivation of two documents by both their ids. Throws `id-unknown`, `id-ambiguous` or `explain-not-this`.
 *
 * @example await viewExplain(open, ['c1a2', 'c3b4'], { steps: 8 }) // why these two say the same, or do not
 */
export async function viewExplain(
  open: OpenCase,
  asked: readonly string[],
  request: ExplainRequest,
): Promise<ExplainView> {
  const ids: Id[] = []
  for (const one of asked) ids.push(await findKnown(open, one))
  const [first, second] = ids
  if (first === undefined || ids.length > 2)
    throw new EngineError(
      'explain-not-this',
      `${ids.length} ids were given; one was expected, or two claims, or two documents`,
    )
  const name = (await nameIds(open, [first])).get(first)!
  if (second === undefined) {
    const explain = EXPLAINED[first[0]!]
    if (explain === undefined)
      throw new EngineError(
        'explain-not-this',
        `${asked[0]} is neither a claim (c…), group (g…), origin (o…), document (d…) nor derivation (e…). Try: sayso show ${asked[0]}`,
      )
    return { kind: 'explain', ...name, ...(await explain(open, first, request)) }
  }
  const letters = `${first[0]}${second[0]}`
  if (letters === 'cc') return { kind: 'explain', ...name, ...(await explainLink(open, first, second)) }
  if (letters === 'dd') return { kind: 'explain', ...name, ...(await explainDerivation(open, [first, second])) }
  throw new EngineError(
    'explain-not-this',
    `${asked.join(' and ')} are not two claims (c…) and not two documents (d…); what joins two such can be explained`,
  )
}

async function findKnown(open: OpenCase, asked: string): Promise<Id> {
  const id = await findId(open, asked)
  if (id === null)
    throw new EngineError(
      'id-unknown',
      asked.startsWith('l')
        ? `${asked}: a link is found by its two claims. Type: sayso explain c… c…`
        : `no record of the case begins with ${asked}; an id as sayso claims or sayso who --json shows was expected`,
    )
  return id
}
