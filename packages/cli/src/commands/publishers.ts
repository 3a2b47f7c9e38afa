import { resolve } from 'node:path'
import {
  importPublishers,
  listPublishers,
  type OpenCase,
  type RegisterRow,
  toPublisher,
  writeOutText,
  writeRegisterCsv,
} from '@sayso/engine'
import { type CommonArguments, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { limitOption } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { readPages } from '../read-pages.ts'
import { plural } from '../render/plural.ts'
import { renderPublisher } from '../render/render-publisher.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

interface PublisherArguments {
  readonly action: 'list' | 'import'
  readonly file: string | undefined
  readonly csv: string | undefined
  readonly all: boolean
  readonly by: string | undefined
  readonly why: string
  readonly limit: string
}

export const publishersCommand = defineCommand<PublisherArguments>({
  usage: 'publishers [action] [file]',
  summary: 'The register of publishers: kind, country, owner, state control, agencies; import adds to it for this case',
  example: [
    'sayso publishers --csv register.csv && sayso publishers import register.csv --by Ada',
    'write it out, fill in what you know, take it in: each line is a judgement',
  ],
  options: (yargs) =>
    limitOption(yargs)
      .positional('action', { choices: ['list', 'import'] as const, default: 'list' as const })
      .positional('file', { type: 'string', describe: 'For import: a CSV with the columns of --csv' })
      .option('csv', {
        type: 'string',
        requiresArg: true,
        describe: 'Writes the whole register as CSV; - for standard output',
      })
      .option('all', { type: 'boolean', default: false, describe: 'Also those that the case has nothing of' })
      .option('by', { type: 'string', requiresArg: true, describe: 'For import: whose knowledge it is; else you' })
      .option('why', {
        type: 'string',
        requiresArg: true,
        default: 'from the register',
        describe: 'For import: where it is from',
      }) as never,
  run: (args, context) =>
    withCase(args, context, async (open) => {
      if (args.action === 'import') return importFile(open, args, context)
      if (args.csv !== undefined) return writeCsv(open, args.csv, context)
      await writeRows(
        args,
        context,
        (page) => listPublishers(open, { ...page, all: args.all }),
        renderPublisher,
        'publishers',
      )
      return EXIT.done
    }),
})

async function importFile(
  open: OpenCase,
  args: PublisherArguments & CommonArguments,
  context: Context,
): Promise<ExitCode> {
  if (args.file === undefined)
    throw new UsageError(
      'usage-file',
      'import was given no file; a CSV was expected. Make one: sayso publishers --csv FILE',
    )
  const done = await importPublishers(open, resolve(context.folder, args.file), {
    by: args.by ?? open.actor,
    why: args.why,
  })
  for (const { line, reason } of done.refused)
    context.warn(`register-row-refused: ${args.file} line ${line}: ${reason}\n`)
  if (args.json) writeJson(context, done)
  else
    context.write(
      `${plural(done.added, 'publisher')} put in place, ${done.unchanged} unchanged, ${done.refused.length} left out${done.refused.length > 0 ? ': see above' : ''}.\n`,
    )
  return done.refused.length > 0 ? EXIT.refused : EXIT.done
}

async function writeCsv(open: OpenCase, file: string, context: Context): Promise<ExitCode> {
  const rows: RegisterRow[] = []
  await readPages(
    Number.POSITIVE_INFINITY,
    (page) => listPublishers(open, { ...page, all: true }),
    (items) => rows.push(...items),
  )
  const text = writeRegisterCsv(rows.map(toPublisher))
  if (file === '-') context.write(text)
  else {
    await writeOutText(open, resolve(context.folder, file), text)
    context.warn(`${plural(rows.length, 'publisher')} written to ${file}.\n`)
  }
  return EXIT.done
}
