import {
  checkDraft,
  draftBriefing,
  issueBriefing,
  keepBriefing,
  layOutToGo,
  listBriefings,
  makeBriefingFile,
  showBriefing,
  signSentences,
  writeBriefing,
} from '@sayso/engine'
import type { Hono } from 'hono'
import { BRIEF_ACTIONS } from '../contract/brief-actions.ts'
import { FileQuery, MEDIA_TYPES } from '../contract/brief-schemas.ts'
import { BRIEF_VIEWS } from '../contract/brief-views.ts'
import { NameParams } from '../contract/define.ts'
import type { Desk } from '../desk.ts'
import { makeSafeName } from '../jobs/safe-name.ts'
import { addAction } from './add-action.ts'
import { addView } from './add-view.ts'
import { asOfOf, requestOf, writtenBy } from './as-of-of.ts'
import { leaveToTerminal } from './leave-to-terminal.ts'
import { readInput } from './read-input.ts'
import { writePaper } from './write-paper.ts'

/** Briefings: the same functions that the command calls. */
export function addBriefings(api: Hono, desk: Desk): void {
  addView(api, desk, BRIEF_VIEWS.briefings, async (open, { query }) => ({
    items: await listBriefings(open, writtenBy(query)),
  }))
  addView(api, desk, BRIEF_VIEWS.briefing, (open, { params, query }) =>
    showBriefing(open, { ...params, version: query.version ?? null, ...requestOf(query) }),
  )
  addFile(api, desk)
  addAction(api, desk, BRIEF_ACTIONS.checkDraft, ({ body: { name = null, text } }) =>
    desk.reader.read((open) => checkDraft(open, { name, markdown: text })),
  )
  addAction(api, desk, BRIEF_ACTIONS.draftBriefing, ({ body }) => {
    const { name, by, why, template, tlp, title = null, about = null, since = null } = body
    return writePaper(desk, async (open) => {
      const briefing = await draftBriefing(open, { template, title, tlp, about, since, asOf: asOfOf(body) })
      await keepBriefing(open, { name, by, why }, briefing)
      return { sort: 'briefing', name }
    })
  })
  addAction(api, desk, BRIEF_ACTIONS.writeBriefing, ({ body: { text, ...signed } }) =>
    writePaper(desk, async (open) => {
      await writeBriefing(open, { ...signed, markdown: text })
      return { sort: 'briefing', name: signed.name }
    }),
  )
  addAction(api, desk, BRIEF_ACTIONS.signSentences, ({ params: { name }, body }) =>
    writePaper(desk, async (open) => {
      await signSentences(open, { name, ...body })
      return { sort: 'briefing', name }
    }),
  )
  addAction(api, desk, BRIEF_ACTIONS.issueBriefing, ({ params: { name }, body }) =>
    writePaper(desk, async (open) => {
      await issueBriefing(open, { name, ...body })
      return { sort: 'briefing', name }
    }),
  )
}

/** A file to hand on. It is made once the case is let go of, for a browser takes seconds to print; one at a time. */
function addFile(api: Hono, desk: Desk): void {
  let last: Promise<unknown> = Promise.resolve()
  api.get('/api/briefings/:name/file', async (c) => {
    const { name } = readInput(NameParams, c.req.param(), 'path')
    const { format, version = null, up_to = null } = readInput(FileQuery.strict(), c.req.query(), 'query')
    const called = makeSafeName(`${name}.${format}`)
    const toGo = await desk.reader
      .read((open) => layOutToGo(open, { name, version, upTo: up_to, called }))
      .catch(leaveToTerminal('sayso', 'brief', 'export', name, '-o', called))
    const mine = last.then(() => makeBriefingFile(toGo, { format, browser: desk.browser }))
    last = mine.catch(() => {})
    return c.body(Buffer.from(await mine), 200, {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="briefing.${format}"; filename*=UTF-8''${encodeURIComponent(called).replaceAll("'", '%27')}`,
      'cache-control': 'private, no-store',
    })
  })
}
