import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Answer, Problem, read } from '../api/desk.ts'
import { FRESH_ALERTS } from '../api/paper-queries.ts'
import type { PaperRow } from '../api/records.ts'
import { t } from '../texts/index.ts'
import { askAuthor } from './author.ts'
import { remember, useUndo } from './judge.ts'
import { say } from './toasts.tsx'

export interface PaperToWrite {
  /** Writes it, signed by whom. */
  readonly write: (by: string) => Promise<Answer>
  /** What was done, in words, for the line at the foot. */
  readonly said: (row: PaperRow) => string
}

/**
 * Writes a version of a paper: asks for the name once, says what was written, and offers to take it back. Null where nothing was
 * written, and the reason was told.
 */
export function useWritePaper(): (paper: PaperToWrite) => Promise<PaperRow | null> {
  const sign = useSigning()
  return useCallback(
    ({ write, said }: PaperToWrite) => sign({ write: (by) => read<PaperRow>(write(by)), said }),
    [sign],
  )
}

export interface Signing {
  /** Writes it, signed by whom; gives the version that was written. */
  readonly write: (by: string) => Promise<PaperRow>
  readonly said: (row: PaperRow) => string
  /** Leaves the page before the case is read anew: the paper that it shows is withdrawn by this. */
  readonly leave?: () => Promise<void>
}

/** As `useWritePaper`, of whatever answers the version that was written. */
export function useSigning(): (signing: Signing) => Promise<PaperRow | null> {
  const client = useQueryClient()
  const undo = useUndo()
  return useCallback(
    async ({ write, said, leave }: Signing) => {
      const by = await askAuthor()
      if (by === null) return null
      try {
        const row = await write(by)
        remember([row.id])
        say(said(row), { undo: () => void undo([row.id]) })
        await leave?.()
        void client.invalidateQueries({ queryKey: FRESH_ALERTS })
        await client.invalidateQueries({ queryKey: ['case'] })
        return row
      } catch (error) {
        say(t.papers.refused(error instanceof Problem ? error.message : String(error)), { bad: true })
        return null
      }
    },
    [client, undo],
  )
}
