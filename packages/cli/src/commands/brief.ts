import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  type BriefingView,
  draftBriefing,
  exportBriefing,
  issueBriefing,
  keepBriefing,
  layOutView,
  listBriefings,
  listBriefingVersions,
  type OpenCase,
  readBriefingSource,
  signSentences,
  TEMPLATES,
  TLPS,
  viewBriefing,
  writeBriefing,
} from '@sayso/engine'
import type { Argv } from 'yargs'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { type CommonArguments, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { readDay } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { renderBriefing, renderBriefingCheck, renderBriefingRows } from '../render/render-briefing.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

const ACTIONS = ['list', 'draft', 'write', 'show', 'check', 'sign', 'issue', 'export', 'source'] as const
type Action = (typeof ACTIONS)[number]

export const briefCommand = defineCommand({
  usage: 'brief [action] [name] [rest..]',
  summary: 'Writes, checks and issues briefings: every sentence leads to its claims and says no more than they do',
  example: [
    'sayso brief draft report --template situation --by Ada --why "for the desk"',
    'then check, issue and export: sayso brief export report -o report.pdf. Or write one yourself: sayso brief write report report.md --by Ada --why "…"; ' +
      'behind its sentences stand their claims: They train. [g3f2; "words of a claim"]',
  ],
  options: briefOptions,
  run: (args, context) => withCase(args, context, (open) => ACT[args.action](open, args, context)),
})

function briefOptions(yargs: Argv<CommonArguments>) {
  return asOfOptions(yargs)
    .positional('action', { choices: ACTIONS, default: 'list' as Action, describe: 'What to do' })
    .positional('name', { type: 'string', describe: 'What the briefing is called' })
    .positional('rest', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'A Markdown file to write it from; numbers of sentences to sign',
    })
    .option('template', { choices: TEMPLATES, describe: 'What to write a draft from' })
    .option('about', { type: 'string', requiresArg: true, describe: 'The claim of a claim sheet: an id or words' })
    .option('since', { type: 'string', requiresArg: true, describe: 'The day since which changes are told' })
    .option('title', { type: 'string', requiresArg: true })
    .option('tlp', { choices: TLPS, describe: 'Marking of a draft (AMBER); in an export, stricter parts are left out' })
    .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'A file: .html, .md, .docx or .pdf' })
    .option('of-version', { type: 'number', requiresArg: true, describe: 'Another version than the latest' })
    .option('versions', { type: 'boolean', default: false, describe: 'With show: every version, a line each' })
    .option('by', { type: 'string', requiresArg: true, describe: 'Who writes, signs or issues' })
    .option('why', { type: 'string', requiresArg: true, describe: 'The reason, kept with it' })
}

type Arguments = ReturnType<typeof briefOptions> extends Argv<infer T> ? Pick<T, keyof T> & CommonArguments : never

const ACT: Readonly<Record<Action, (open: OpenCase, args: Arguments, context: Context) => Promise<ExitCode>>> = {
  list: async (open, args, context) => {
    const rows = await listBriefings(open)
    if (args.json) for (const row of rows) writeJson(context, row)
    else context.write(renderBriefingRows(context.cover(rows), context))
    return EXIT.done
  },
  draft: async (open, args, context) => {
    const { template, title = null, tlp = 'AMBER', about = null } = args
    if (template === undefined)
      throw new UsageError(
        'usage-brief',
        `a draft is written from a template; --template with one of ${TEMPLATES.join(', ')} was expected`,
      )
    const signed = readSigned(args)
    const since = readDay('since', args.since)
    const briefing = await draftBriefing(open, { template, title, tlp, about, since, asOf: readAsOf(args) })
    return answer(await keepBriefing(open, signed, briefing), args, context)
  },
  write: async (open, args, context) => {
    const [file] = args.rest
    if (file === undefined)
      throw new UsageError(
        'usage-brief',
        'a briefing is written from a Markdown file; sayso brief write NAME FILE was expected',
      )
    const signed = readSigned(args)
    const markdown = await readFile(resolve(context.folder, file), 'utf8')
    return answer(await writeBriefing(open, { ...signed, markdown }), args, context)
  },
  show: async (open, args, context) => {
    if (args.versions) {
      const rows = await listBriefingVersions(open, readName(args))
      if (args.json) for (const row of rows) writeJson(context, row)
      else context.write(renderBriefingRows(context.cover(rows), context))
      return EXIT.done
    }
    const view = await viewBriefing(open, { name: readName(args), version: args['of-version'] ?? null })
    if (args.json) writeJson(context, view)
    else context.write(renderBriefing(context.cover(view), context.cover(layOutView(view, args.tlp ?? null)), context))
    return EXIT.done
  },
  check: async (open, args, context) => {
    const view = await viewBriefing(open, { name: readName(args) })
    if (args.json) for (const problem of view.problems) writeJson(context, problem)
    else context.write(renderBriefingCheck(context.cover(view), context))
    return view.problems.every(({ signed }) => signed) ? EXIT.done : EXIT.refused
  },
  sign: async (open, args, context) => {
    const sentences = args.rest.map(Number)
    if (sentences.length === 0)
      throw new UsageError(
        'usage-brief',
        'which sentences are signed? Their numbers, as sayso brief check shows, were expected',
      )
    return answer(await signSentences(open, { ...readSigned(args), sentences }), args, context)
  },
  issue: async (open, args, context) => answer(await issueBriefing(open, readSigned(args)), args, context),
  export: async (open, args, context) => {
    if (args.output === undefined)
      throw new UsageError(
        'usage-brief',
        'where to? -o with a file that ends in .html, .md, .docx or .pdf was expected',
      )
    const report = await exportBriefing(open, {
      name: readName(args),
      version: args['of-version'] ?? null,
      upTo: args.tlp ?? null,
      path: resolve(context.folder, args.output),
      browser: context.env.SAYSO_CHROMIUM ?? null,
    })
    if (args.json) writeJson(context, report)
    else
      context.write(
        `${args.output}: ${report.state === 'draft' ? 'a draft, not issued' : 'as issued'}, ${report.sizeBytes} bytes.\n`,
      )
    for (const line of report.changed) context.warn(`since it was issued: ${line}\n`)
    for (const line of report.left) context.warn(`left out: ${line}\n`)
    return EXIT.done
  },
  source: async (open, args, context) => {
    context.write(await readBriefingSource(open, readName(args)))
    return EXIT.done
  },
}

function answer(view: BriefingView, args: Arguments, context: Context): ExitCode {
  if (args.json) writeJson(context, view)
  else if (view.state === 'issued')
    context.write(`${view.name} is issued: version ${view.version}, SHA-256 ${view.briefing.issued!.hash}\n`)
  else context.write(`${view.name}, version ${view.version}\n${renderBriefingCheck(context.cover(view), context)}`)
  return EXIT.done
}

function readName({ name, action }: Arguments): string {
  if (name === undefined)
    throw new UsageError(
      'usage-brief',
      `which briefing? sayso brief ${action} NAME was expected; sayso brief lists them`,
    )
  return name
}

function readSigned(args: Arguments): { readonly name: string; readonly by: string; readonly why: string } {
  const { by, why } = args
  if (by === undefined || why === undefined)
    throw new UsageError(
      'usage-brief',
      'a briefing is written, signed and issued by a person for a reason: --by and --why were expected',
    )
  return { name: readName(args), by, why }
}
