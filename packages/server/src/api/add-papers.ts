import {
  decidePhase,
  exportHypothesesCsv,
  importHypothesesCsv,
  listAlerts,
  listLadders,
  listMatrixRows,
  listVersionRows,
  markSeen,
  readAlert,
  takeBackPaper,
  tryText,
  viewLadder,
  viewMatrix,
  withdrawPaper,
  writeHypotheses,
  writeIndicator,
  writePlan,
} from '@sayso/engine'
import type { Hono } from 'hono'
import { PAPER_ACTIONS } from '../contract/paper-actions.ts'
import { PAPER_VIEWS } from '../contract/paper-views.ts'
import type { Desk } from '../desk.ts'
import { DeskError } from '../problem-of.ts'
import { addAction } from './add-action.ts'
import { addView } from './add-view.ts'
import { type AskedAsOf, asOfOf, requestOf } from './as-of-of.ts'
import { leaveToTerminal } from './leave-to-terminal.ts'
import { readWritten, writePaper } from './write-paper.ts'

/** Hypotheses, indicators and plans: the same functions that the command calls. */
export function addPapers(api: Hono, desk: Desk): void {
  addView(api, desk, PAPER_VIEWS.versions, async (open, { params }) => ({ items: await listVersionRows(open, params) }))
  addHypotheses(api, desk)
  addIndicators(api, desk)
  addPlans(api, desk)
  addAction(api, desk, PAPER_ACTIONS.takeBackPaper, ({ params, body }) =>
    writePaper(desk, (open) => takeBackPaper(open, { id: params.id, ...body })),
  )
  addAction(api, desk, PAPER_ACTIONS.withdrawPaper, ({ params, body }) =>
    writePaper(desk, (open) => withdrawPaper(open, { ...params, ...body })),
  )
}

function addHypotheses(api: Hono, desk: Desk): void {
  addView(api, desk, PAPER_VIEWS.matrices, async (open, { query }) => {
    const { asOf, hindsight } = requestOf(query)
    return { items: await listMatrixRows(open, hindsight ? null : (asOf?.at ?? null)) }
  })
  addView(api, desk, PAPER_VIEWS.matrix, async (open, { params, query }) => {
    const { name } = params
    return (await viewMatrix(open, name, requestOf(query))) ?? unknown('hypotheses', name, query)
  })
  addView(
    api,
    desk,
    PAPER_VIEWS.table,
    async (open, { params }) =>
      (await exportHypothesesCsv(open, params.name, null).catch(
        leaveToTerminal('sayso', 'hypotheses', params.name, '--csv', 'FILE.csv'),
      )) ?? unknown('hypotheses', params.name),
  )
  addAction(api, desk, PAPER_ACTIONS.writeHypotheses, ({ body }) => {
    const { name, by, why, ...change } = body
    return writePaper(desk, async (open) => {
      await writeHypotheses(open, { name, change, by, why })
      return { sort: 'hypotheses', name }
    })
  })
  addAction(api, desk, PAPER_ACTIONS.takeTable, ({ params: { name }, body }) => {
    const { text, called, question = null, ...signed } = body
    const table = { bytes: new TextEncoder().encode(text), called }
    return desk.scribe.write(async (open) => {
      const { taken, refused, notes } = await importHypothesesCsv(open, table, { name, question, ...signed })
      return { paper: await readWritten(open, { sort: 'hypotheses', name }), taken, refused, notes }
    })
  })
}

function addIndicators(api: Hono, desk: Desk): void {
  addView(api, desk, PAPER_VIEWS.alerts, async (open, { query }) => ({
    items: await listAlerts(open, requestOf(query)),
  }))
  addView(api, desk, PAPER_VIEWS.alert, async (open, { params: { name }, query }) => {
    return (await readAlert(open, name, requestOf(query))) ?? unknown('indicator', name, query)
  })
  addAction(api, desk, PAPER_ACTIONS.tryCondition, ({ body }) =>
    desk.reader.read((open) => tryText(open, body.when, { asOf: asOfOf(body) })),
  )
  addAction(api, desk, PAPER_ACTIONS.writeIndicator, ({ body }) => {
    const { name, by, why, ...given } = body
    return writePaper(desk, async (open) => {
      await writeIndicator(open, { name, given, by, why })
      return { sort: 'indicator', name }
    })
  })
  addAction(api, desk, PAPER_ACTIONS.markSeen, ({ params: { name }, body }) =>
    writePaper(desk, async (open) => {
      await markSeen(open, { name, ...body })
      return { sort: 'indicator', name }
    }),
  )
}

function addPlans(api: Hono, desk: Desk): void {
  addView(api, desk, PAPER_VIEWS.ladders, async (open, { query }) => ({
    items: await listLadders(open, requestOf(query)),
  }))
  addView(api, desk, PAPER_VIEWS.ladder, async (open, { params: { name }, query }) => {
    return (await viewLadder(open, name, requestOf(query))) ?? unknown('plan', name, query)
  })
  addAction(api, desk, PAPER_ACTIONS.writePlan, ({ body }) => {
    const { name, by, why, ...given } = body
    return writePaper(desk, async (open) => {
      await writePlan(open, { name, given, by, why })
      return { sort: 'plan', name }
    })
  })
  addAction(api, desk, PAPER_ACTIONS.decidePhase, ({ params: { name }, body }) =>
    writePaper(desk, async (open) => {
      await decidePhase(open, { name, ...body })
      return { sort: 'plan', name }
    }),
  )
}

const LISTS = { hypotheses: '/api/hypotheses', indicator: '/api/indicators', plan: '/api/plans' } as const

function unknown(sort: keyof typeof LISTS, name: string, { as_of }: Partial<AskedAsOf> = {}): never {
  const then = as_of === undefined ? '' : ` on ${as_of}; today's on what was known then: hindsight=true`
  throw new DeskError(
    404,
    `${sort}-unknown`,
    `there is no ${sort} "${name}"${then}; one of those in ${LISTS[sort]} was expected`,
  )
}
