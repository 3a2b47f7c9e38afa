import { expect, test } from 'vitest'
import { addLines, readLines, withEmptyCase } from '../testing/small-case.ts'
import type { ExplainView } from './answer-records.ts'
import { viewExplain } from './explain.ts'
import { listGroupRows, listOriginRows } from './lists.ts'

const LONG_MS = 120_000

function commandsOf(view: ExplainView): readonly string[] {
  return view.parts.flatMap((part) => part.steps.flatMap((step) => step.changes.map((change) => change.command)))
}

test(
  'every decision has its reasons, and every command names records of the case',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 14))
      const [group] = (await listGroupRows(open, { sort: 'documents', limit: 1 })).items
      const [origin] = (await listOriginRows(open, { sort: 'groups', limit: 1 })).items
      const claims = (await open.store.readGroups([group!.id]))[0]!.claims
      const documents = (await open.store.readClaims(claims)).map((record) => record.document)
      const asked = [[group!.short], [origin!.id], [claims[1]!], [documents[1]!], [claims[0]!, claims[1]!]]
      for (const ids of asked) {
        const view = await viewExplain(open, ids, { steps: null })
        expect(view.parts.length, ids.join(' ')).toBeGreaterThan(0)
        for (const command of commandsOf(view)) {
          expect(command).toMatch(/^sayso (?:judge|explain|undo) /)
          for (const [id] of command.matchAll(/(?<= )[cdgj][0-9a-f]{3,}(?= |$)/g))
            expect(await open.store.findIds(id!, 2), command).toHaveLength(1)
        }
      }
      const view = await viewExplain(open, [group!.id], { steps: 2 })
      expect(view.about).toBe('group')
      expect(view.parts.every((part) => part.steps.length <= 2)).toBe(true)
      expect(view.parts.some((part) => part.steps.some((step) => step.reasons.length > 0))).toBe(true)
    })
  },
  LONG_MS,
)

test(
  'a derivation is explained by its own id, its two documents, or that there is none',
  async () => {
    await withEmptyCase(async (open, folder) => {
      await addLines(open, folder, await readLines(0, 10))
      const echoes = []
      for await (const echo of open.store.stream('echo')) echoes.push(echo)
      const echo = echoes[0]!
      const byId = await viewExplain(open, [echo.id], { steps: null })
      const byPair = await viewExplain(open, [echo.from, echo.document], { steps: null })
      expect(byId.parts).toEqual(byPair.parts)
      expect(byId.parts.at(-1)!.steps[0]!.reasons).toEqual(echo.reasons)
      const joined = new Set(
        echoes.flatMap((each) => [`${each.document} ${each.from}`, `${each.from} ${each.document}`]),
      )
      const ids: string[] = []
      for await (const doc of open.store.stream('document')) ids.push(doc.id)
      const pair = ids
        .flatMap((a) => ids.map((b) => [a, b] as const))
        .find(([a, b]) => a !== b && !joined.has(`${a} ${b}`))!
      expect((await viewExplain(open, pair, { steps: null })).parts.at(-1)!.title).toBe('Not made from each other')
    })
  },
  LONG_MS,
)

test('what cannot be explained says what can', async () => {
  await withEmptyCase(async (open, folder) => {
    await addLines(open, folder, await readLines(0, 1))
    await expect(viewExplain(open, ['l123'], { steps: 1 })).rejects.toThrow('found by its two claims')
    await expect(viewExplain(open, ['c000000'], { steps: 1 })).rejects.toThrow('no record of the case begins with')
    const [claim] = await open.store.findIds('c', 1)
    const [doc] = await open.store.findIds('d', 1)
    await expect(viewExplain(open, [claim!, doc!], { steps: 1 })).rejects.toThrow('not two claims')
    const [capture] = await open.store.findIds('b', 1)
    await expect(viewExplain(open, [capture!], { steps: 1 })).rejects.toThrow('sayso show')
  })
})
