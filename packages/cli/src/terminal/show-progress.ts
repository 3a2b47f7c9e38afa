import type { OnProgress, Progress } from '@sayso/engine'
import type { Context } from '../context.ts'
import { renderProgress } from './progress-bar.ts'

const WORDS: Record<Progress['stage'], string> = {
  ingest: 'taking in',
  attribute: 'reading',
  echo: 'tracing',
  link: 'linking',
  group: 'counting',
}

/** Least time between two drawings, in milliseconds: more often only flickers. */
const LEAST_MS = 60

/** Draws how far a run is on standard error, where that is a terminal. */
export function showProgress(context: Pick<Context, 'progress'>): OnProgress {
  let drawnAt = 0
  return ({ stage, done, total }) => {
    const now = performance.now()
    if (now - drawnAt < LEAST_MS && done !== total) return
    drawnAt = now
    context.progress(renderProgress(WORDS[stage], done, total))
  }
}
