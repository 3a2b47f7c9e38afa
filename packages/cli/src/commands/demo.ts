import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  addInputs,
  createCase,
  draftBriefing,
  hasVault,
  issueBriefing,
  keepBriefing,
  layOutView,
  listAlerts,
  listLadders,
  listPaperRows,
  type OpenCase,
  openCase,
  type PaperRow,
  takePapers,
  viewOverview,
} from '@sayso/engine'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderAlert } from '../render/render-alert.ts'
import { renderBriefing } from '../render/render-briefing.ts'
import { renderLadder } from '../render/render-ladder.ts'
import { renderOverview } from '../render/render-overview.ts'
import { BYTES_PER_MB, DESK, serveCase } from '../serve-case.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { hand } from '../with-case.ts'

export const demoCommand = defineCommand({
  usage: 'demo [path]',
  summary: 'Runs the whole line on an invented case and shows what it found',
  example: ['sayso demo', 'makes demo.sayso in this folder; with --serve it opens the desk on it'],
  options: (yargs) =>
    yargs
      .positional('path', { type: 'string', default: 'demo.sayso', describe: 'Where the case is made' })
      .option('from', {
        type: 'string',
        requiresArg: true,
        describe: 'Another case to show: a folder with case.json and documents.jsonl',
      })
      .option('serve', { type: 'boolean', default: false, describe: 'Opens the desk on it: see sayso serve --help' }),
  run: async (args, context) => {
    const from = args.from === undefined ? await findDemo() : resolve(context.folder, args.from)
    const about = await readAbout(from)
    const path = await choosePath(resolve(context.folder, args.path), about.title, context)
    const open = await createCase(path, { title: about.title, language: about.language }, await hand(context))
    let exit: ExitCode = EXIT.done
    try {
      const started = performance.now()
      const summary = await addInputs(open, [join(from, 'documents.jsonl')], {}, { onProgress: showProgress(context) })
      for (const { reason } of summary.refused) context.warn(`${reason}\n`)
      const view = await viewOverview(open)
      const briefing = await writeDemoBriefing(open)
      for (const reason of await takeDemoPapers(open, from)) context.warn(`${reason}\n`)
      const alerts = await listAlerts(open, { asOf: null })
      const ladders = await listLadders(open, { asOf: null })
      context.progress(null)
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      const shown = relative(path, context.folder)
      if (args.json) for (const each of [view, briefing, ...alerts, ...ladders]) writeJson(context, each)
      else {
        context.write(`\n${renderOverview(view, { ...context, path: shown })}\n`)
        context.write(`${renderBriefing(briefing, layOutView(briefing, null), { ...context, sources: false })}\n`)
        context.write(`  sayso brief export ${BRIEFING} -o ${BRIEFING}.html --case ${shown}\n\n`)
        const fired = alerts.find(({ isNew }) => isNew)
        if (fired !== undefined) context.write(`${renderAlert(fired, context)}\n`)
        for (const ladder of ladders) context.write(`${renderLadder(ladder, context)}\n`)
        if (alerts.length > 0)
          context.write(`  sayso watch indicators --case ${shown}\n  sayso hypotheses front --case ${shown}\n\n`)
      }
      context.warn(`${seconds} s; the case is yours: ${shown}\n`)
      if (summary.refused.length > 0) exit = EXIT.refused
    } finally {
      await open.close()
    }
    if (args.serve) await serveCase(path, { ...DESK_OF_DEMO, json: args.json }, context)
    return exit
  },
})

const BRIEFING = 'report'

/** A situation report from the template, issued: what the machine writes passes the check that people's sentences must pass. */
async function writeDemoBriefing(open: OpenCase) {
  const signed = { name: BRIEFING, by: 'Sayso', why: 'written from the template by the demo' }
  const request = { template: 'situation', title: null, tlp: 'CLEAR', asOf: null, since: null, about: null } as const
  await keepBriefing(open, signed, await draftBriefing(open, request))
  return issueBriefing(open, signed)
}

/** Indicators, hypotheses and a plan that were written by hand for the demo; another case may have none. */
async function takeDemoPapers(open: OpenCase, from: string): Promise<readonly string[]> {
  const file = join(from, 'papers.json')
  if (!existsSync(file)) return []
  return takePapers(open, JSON.parse(await readFile(file, 'utf8')), { by: DEMO_HAND, why: 'written for the demo' })
}

const DEMO_HAND = 'The demo'
/** Who signs what the demo itself writes. */
const DEMO_HANDS: ReadonlySet<string> = new Set(['Sayso', DEMO_HAND])

/** What no demo writes: statements of persons, and that somebody saw who they are. */
const OF_PERSONS: ReadonlySet<PaperRow['sort']> = new Set(['interview', 'disclosure'])

/** Any free port: a desk on another case may be open. */
const DESK_OF_DEMO = {
  listen: DESK.listen,
  port: 0,
  hosts: [],
  uploadLimitBytes: DESK.uploadLimitMb * BYTES_PER_MB,
  browser: false,
} as const

interface About {
  readonly title: string
  readonly language: string
}

async function readAbout(from: string): Promise<About> {
  const about = JSON.parse(await readFile(join(from, 'case.json'), 'utf8')) as Partial<About> & {
    readonly languages?: string[]
  }
  return { title: about.title ?? basename(from), language: about.language ?? about.languages?.[0] ?? 'en' }
}

/** The demo lies beside the bundle, and beside the packages when run from source. */
async function findDemo(): Promise<string> {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'demo', 'documents.jsonl')) && dirname(folder) !== folder) folder = dirname(folder)
  return join(folder, 'demo')
}

/** Uses the demo's place afresh; a case that somebody has judged, or that is another, stays, and the demo goes beside it. */
async function choosePath(path: string, title: string, context: Context): Promise<string> {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? path : path.replace(/(\.sayso)?$/, `-${number}.sayso`)
    if (!existsSync(candidate)) return candidate
    const name = relative(candidate, context.folder)
    if (await isUntouchedDemo(candidate, title, context)) {
      context.warn(`${name} is there from an earlier demo and is made afresh.\n`)
      await rm(candidate, { recursive: true })
      return candidate
    }
    context.warn(`${name} is there and holds more than the demo: it stays.\n`)
  }
}

async function isUntouchedDemo(path: string, title: string, context: Context): Promise<boolean> {
  try {
    const open = await openCase(path, await hand(context))
    try {
      const { judgements } = await open.store.readTotals()
      const papers = await listPaperRows(open)
      const isOfDemo = ({ by, sort }: PaperRow) => DEMO_HANDS.has(by) && !OF_PERSONS.has(sort)
      const untouched = judgements === 0 && papers.every(isOfDemo) && !(await hasVault(path))
      return untouched && (await open.store.readCase()).title === title
    } finally {
      await open.close()
    }
  } catch {
    return false
  }
}

function relative(path: string, folder: string): string {
  return dirname(path) === folder ? basename(path) : path
}
