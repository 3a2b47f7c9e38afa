import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { CLIENT, desk, Problem, read } from '../api/desk.ts'
import type { JudgementRequest, Ruled } from '../api/records.ts'
import { t } from '../texts/index.ts'
import { askAuthor } from './author.ts'
import { useKeys } from './keys.ts'
import { say } from './toasts.tsx'

export interface Decision {
  /** What is ruled, in the order in which it is given: ids, then the value where the ruling has one. */
  readonly rulings: readonly Omit<JudgementRequest, 'by' | 'why'>[]
  readonly why: string
  /** What was decided, in words, for the line at the foot. */
  readonly said: string
}

/** Decisions of this window that `z` takes back, the newest last: the judgements of each, or the version of a paper. */
const given: (readonly string[])[] = []

/** Gives judgements: asks for the name once, says what was decided, and offers to take it back. */
export function useJudge(): (decision: Decision) => Promise<void> {
  const client = useQueryClient()
  const undo = useUndo()
  return useCallback(
    async ({ rulings, why, said }: Decision) => {
      const by = await askAuthor()
      if (by === null) return
      const ids: string[] = []
      try {
        for (const ruling of rulings) {
          const body = { ...ruling, by, why }
          const { judgement } = await read<Ruled>(desk.POST('/api/judgements', { params: { header: CLIENT }, body }))
          ids.push(judgement.id)
        }
        say(said, { undo: () => void undo(ids) })
      } catch (error) {
        say(t.judge.refused(error instanceof Problem ? error.message : String(error)), { bad: true })
      }
      if (ids.length > 0) given.push(ids)
      await client.invalidateQueries({ queryKey: ['case', 'judgements'] })
    },
    [client, undo],
  )
}

/** Has `z` take back what was written. */
export function remember(ids: readonly string[]): void {
  given.push(ids)
}

/** Takes judgements and versions of papers back, the newest first. The records stay. */
export function useUndo(): (ids: readonly string[]) => Promise<void> {
  const client = useQueryClient()
  return useCallback(
    async (ids: readonly string[]) => {
      const by = await askAuthor()
      if (by === null) return
      const at = given.findIndex((known) => known.some((id) => ids.includes(id)))
      if (at >= 0) given.splice(at, 1)
      try {
        for (const id of [...ids].reverse()) {
          const call = { params: { header: CLIENT, path: { id } }, body: { by, why: t.judge.undoWhy } }
          await read(
            id.startsWith(PAPER) ? desk.DELETE('/api/papers/{id}', call) : desk.DELETE('/api/judgements/{id}', call),
          )
        }
        say(t.judge.undone)
      } catch (error) {
        say(t.judge.refused(error instanceof Problem ? error.message : String(error)), { bad: true })
      }
      await client.invalidateQueries({
        queryKey: ids.some((id) => id.startsWith(PAPER)) ? ['case'] : ['case', 'judgements'],
      })
    },
    [client],
  )
}

/** The letter that ids of papers begin with. */
const PAPER = 'w'

/** `z` takes back the newest decision of this window. */
export function useUndoKey(): void {
  const undo = useUndo()
  useKeys(t.keys.everywhere, [
    {
      keys: 'z',
      label: t.judge.undoKey,
      run: () => {
        const newest = given.at(-1)
        if (newest) void undo(newest)
        else say(t.judge.nothingToUndo)
      },
    },
  ])
}
