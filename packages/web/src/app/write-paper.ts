import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Answer, Problem, read } from '../api/desk.ts'
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
  const client = useQueryClient()
  const undo = useUndo()
  return useCallback(
    async ({ write, said }: PaperToWrite) => {
      const by = await askAuthor()
      if (by === null) return null
      try {
        const row = await read<PaperRow>(write(by))
        remember([row.id])
        say(said(row), { undo: () => void undo([row.id]) })
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
