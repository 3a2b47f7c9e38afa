import { useCallback } from 'react'
import type { PaperRow } from '../api/records.ts'
import { useSigning } from './write-paper.ts'

export interface Signed {
  readonly by: string
  readonly why: string
}

export interface Writing {
  /** Writes it; answers the version that was written. */
  readonly write: (signed: Signed) => Promise<PaperRow>
  readonly why: string
  /** What was written, in words, for the line at the foot. */
  readonly said: string
  /** Leaves the page before papers are read anew: the one that it shows is withdrawn by this. */
  readonly leave?: () => Promise<void>
}

/** Writes papers that take a reason beside the name; gives the version that was written, or null as `useWritePaper` does. */
export function useSignPaper(): (writing: Writing) => Promise<PaperRow | null> {
  const sign = useSigning()
  return useCallback(
    ({ write, why, said, leave }: Writing) =>
      sign({ write: (by) => write({ by, why }), said: () => said, ...(leave ? { leave } : {}) }),
    [sign],
  )
}
