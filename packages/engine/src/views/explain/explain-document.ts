import type { Id } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import { nameIds } from '../named.ts'
import { tellEcho } from './explain-derivation.ts'
import type { Explained, ExplainRequest } from './request.ts'
import { documentOf, makePart, makeStep } from './steps.ts'

/** What a document was made from, and what was made from it, each with its reasons. */
export async function explainDocument(open: OpenCase, id: Id, { steps }: ExplainRequest): Promise<Explained> {
  const echoes = [...(await open.store.readEchoes([id]))].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  const own = (await open.records.readDocuments([id])).get(id)
  const shown = echoes.slice(0, MOST_ECHOES)
  const others = await open.records.readDocuments(shown.flatMap((echo) => [echo.document, echo.from]))
  const names = await nameIds(
    open,
    shown.flatMap((echo) => [echo.document, echo.from]),
  )
  const tell = (side: 'from' | 'document') =>
    shown
      .filter((echo) => echo[side] !== id)
      .map((echo) =>
        makeStep(`${documentOf(others.get(echo[side]))} · ${tellEcho(echo)}`, {
          record: names.get(echo[side])!,
          score: echo.score,
          reasons: echo.reasons,
          changes: [
            {
              does: 'you want to rule on it',
              command: `sayso explain ${names.get(echo.document)!.short} ${names.get(echo.from)!.short}`,
            },
          ],
        }),
      )
  const from = tell('from')
  return {
    about: 'document',
    title: `${documentOf(own)}${own?.title == null ? '' : ` · ${own.title}`}`,
    parts: [
      ...makePart('Made from', from, {
        most: steps,
        note: from.length === 0 ? 'Nothing shows that it repeats another.' : null,
      }),
      ...makePart('Made from it', tell('document'), { most: steps }),
    ],
  }
}

/** Of a document that thousands copied the likeliest are read. */
const MOST_ECHOES = 200
