import { ATTRIBUTE_METHOD, COUNT_METHOD, DERIVATION_METHOD, LINK_METHOD, TRACE_METHOD } from '@sayso/core'
import type { StageName } from '@sayso/store'
import type { OpenCase } from '../case/open-case.ts'

/** The methods that this version of the line works with. A document that another method worked on is stale. */
export const METHODS = {
  attribute: ATTRIBUTE_METHOD,
  echo: DERIVATION_METHOD,
  link: LINK_METHOD,
  group: `${TRACE_METHOD} ${COUNT_METHOD}`,
} as const satisfies Record<StageName, string>

/** The method of a stage in this case: its reader where it has one, else the rules. */
export function methodOf(open: Pick<OpenCase, 'reader'>, stage: StageName): string {
  return stage === 'attribute' && open.reader !== null ? open.reader.method : METHODS[stage]
}
