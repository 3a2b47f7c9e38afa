import type { Problem } from './contract/problem.ts'

/** What the desk could not do; carries the status that it answers with. */
export class DeskError extends Error {
  readonly code: string
  readonly status: ProblemStatus

  constructor(status: ProblemStatus, code: string, message: string) {
    super(message)
    this.name = 'DeskError'
    this.code = code
    this.status = status
  }
}

export type ProblemStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503

/** What an error says to a client. `ours` says that nobody but us can have got it wrong: then it is to be logged. */
export function problemOf(error: unknown): { readonly problem: Problem; readonly ours: boolean } {
  if (error instanceof DeskError) return { problem: makeProblem(error.status, error.code, error.message), ours: false }
  if (isCoded(error)) {
    const detail = error.message.startsWith(`${error.code}: `)
      ? error.message.slice(error.code.length + 2)
      : error.message
    return { problem: makeProblem(statusOf(error.code), error.code, detail), ours: false }
  }
  const detail =
    'This should not have happened, and it is our mistake, not yours. What was acknowledged is safe. The window in which "sayso serve" runs says more.'
  return { problem: makeProblem(500, 'our-mistake', detail), ours: true }
}

export function makeProblem(status: ProblemStatus, code: string, detail: string): Problem {
  return { type: `urn:sayso:problem:${code}`, title: code.replaceAll('-', ' '), status, detail, code }
}

/** Codes of our own are words with hyphens; Node's are in capitals. */
function isCoded(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && /^[a-z]+(-[a-z0-9]+)+$/.test(String(error.code))
}

const STATUS: Readonly<Record<string, ProblemStatus>> = {
  'cursor-unknown': 400,
  'id-ambiguous': 400,
  'id-unknown': 404,
  'id-without-claim': 404,
  'id-not-document': 404,
  'claim-not-found': 404,
  'record-unknown': 404,
  'judgement-unknown': 404,
  'paper-unknown': 404,
  'hypotheses-unknown': 404,
  'indicator-unknown': 404,
  'plan-unknown': 404,
  'interview-unknown': 404,
  'briefing-unknown': 404,
  'assessment-unknown': 404,
  'grade-unknown': 404,
  'judgement-outdated': 409,
  'paper-outdated': 409,
  'paper-superseded': 409,
  'case-busy': 503,
  'case-disk-full': 503,
  'case-read-only': 503,
  'case-damaged': 500,
}

function statusOf(code: string): ProblemStatus {
  return STATUS[code] ?? (code.startsWith('usage-') || code.startsWith('id-') ? 400 : 422)
}
