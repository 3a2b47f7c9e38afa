import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { CLIENT, desk, Problem, read } from '../api/desk.ts'
import type { JudgementRequest, Ruled as RuledAnswer } from '../api/records.ts'
import { t } from '../texts/index.ts'
import { askAuthor } from './author.ts'
import { useKeys } from './keys.ts'
import { say } from './toasts.tsx'

export interface Ruled extends Omit<JudgementRequest, 'by'> {
  /** What was decided, in words, for the line at the foot. */
  readonly said: string
}

/** Judgements of this window that can be taken back by `z`, the newest last. */
const given: { readonly id: string; readonly said: string }[] = []

/** Gives a judgement: asks for the name once, says what was decided, and offers to take it back. */
export function useJudge(): (ruled: Ruled) => Promise<void> {
  const client = useQueryClient()
  const undo = useUndo()
  return useCallback(
    async ({ said, ...ruled }: Ruled) => {
      const by = await askAuthor()
      if (by === null) return
      try {
        const { judgement } = await read<RuledAnswer>(
          desk.POST('/api/judgements', { params: { header: CLIENT }, body: { ...ruled, by } }),
        )
        given.push({ id: judgement.id, said })
        say(said, { undo: () => void undo(judgement.id) })
        await client.invalidateQueries({ queryKey: ['case', 'judgements'] })
      } catch (error) {
        say(t.judge.refused(error instanceof Problem ? error.message : String(error)), { bad: true })
      }
    },
    [client, undo],
  )
}

/** Takes a judgement back. The record stays. */
export function useUndo(): (id: string, why?: string) => Promise<void> {
  const client = useQueryClient()
  return useCallback(
    async (id: string, why: string = t.judge.undoWhy) => {
      const by = await askAuthor()
      if (by === null) return
      try {
        await read(desk.DELETE('/api/judgements/{id}', { params: { header: CLIENT, path: { id } }, body: { by, why } }))
        const at = given.findIndex((judgement) => judgement.id === id)
        if (at >= 0) given.splice(at, 1)
        say(t.judge.undone)
        await client.invalidateQueries({ queryKey: ['case', 'judgements'] })
      } catch (error) {
        say(t.judge.refused(error instanceof Problem ? error.message : String(error)), { bad: true })
      }
    },
    [client],
  )
}

/** `z` takes back the newest judgement of this window. */
export function useUndoKey(): void {
  const undo = useUndo()
  useKeys(t.keys.everywhere, [
    {
      keys: 'z',
      label: t.judge.undoKey,
      run: () => {
        const newest = given.at(-1)
        if (newest) void undo(newest.id)
        else say(t.judge.nothingToUndo)
      },
    },
  ])
}
