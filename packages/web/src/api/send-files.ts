import { CLIENT, Problem, readProblem } from './desk.ts'
import type { Job } from './records.ts'

/** Hands files in as they are; the job that comes back reads them. Throws `Problem`. */
export async function sendFiles(files: readonly File[]): Promise<Job> {
  const body = new FormData()
  for (const file of files) body.append('files', file, file.name)
  const response = await fetch('/api/inputs', {
    method: 'POST',
    headers: CLIENT,
    credentials: 'same-origin',
    body,
  }).catch((reason: unknown) => {
    throw new Problem(0, 'offline', String(reason))
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw readProblem(response.status, answer)
  return answer as Job
}
