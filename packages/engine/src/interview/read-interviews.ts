import { Interview, nameOfPerson, type Paper, type Voices } from '@sayso/core'
import type { OpenCase } from '../case/open-case.ts'
import { EngineError } from '../engine-error.ts'
import { readPapers } from '../papers/read-papers.ts'

/** An interview with who wrote its latest version. */
export interface KeptInterview {
  readonly paper: Paper
  readonly interview: Interview
}

/** The latest version of every interview, or of those that had been written by an ISO day or instant, in the order of writing. */
export async function readInterviews(open: OpenCase, by: string | null = null): Promise<readonly KeptInterview[]> {
  const papers = await readPapers(open, { sort: 'interview', by })
  return papers.map((paper) => ({ paper, interview: Interview.parse(paper.body) }))
}

/** One interview by its pseudonym, as of a date where one is given. Throws `interview-unknown`. */
export async function readInterview(
  open: OpenCase,
  pseudonym: string,
  by: string | null = null,
): Promise<KeptInterview> {
  const found = (await readInterviews(open, by)).find(({ interview }) => interview.pseudonym === pseudonym)
  if (found === undefined)
    throw new EngineError(
      'interview-unknown',
      `there is no interview with that pseudonym; sayso interview lists them. A pseudonym such as K7 was expected, never a name`,
    )
  return found
}

/** Whose words came by interviews, and who of them could not have spoken with each other; null where there is nobody. */
export async function readVoices(open: OpenCase): Promise<Voices | null> {
  const all = (await readInterviews(open)).filter(({ interview }) => interview.state === 'closed')
  if (all.length === 0) return null
  const nameOf = new Map(
    all.map(({ interview }) => [interview.pseudonym, nameOfPerson(interview.pseudonym, interview.setting!)]),
  )
  const apart = new Set(
    all.flatMap(({ interview }) =>
      interview.apart.map(({ other }) => pairOf(nameOf.get(interview.pseudonym)!, nameOf.get(other) ?? '')),
    ),
  )
  return { names: new Set(nameOf.values()), areApart: (one, other) => apart.has(pairOf(one, other)) }
}

function pairOf(one: string, other: string): string {
  return JSON.stringify([one, other].sort())
}
