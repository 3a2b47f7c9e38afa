import { addInputs, readFiles, viewStatus } from '@sayso/engine'
import { COLUMNS } from '../columns-option.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { PUBLISHED, readPublished } from '../published-option.ts'
import { renderDate } from '../render/dates.ts'
import { plural } from '../render/plural.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const addCommand = defineCommand({
  usage: 'add [inputs..]',
  summary: 'Takes files, folders or standard input (-) into the case and runs the line',
  example: ['sayso add reports/ late.html --publisher "Orv Press"', 'every document in reports/, and one page'],
  options: (yargs) =>
    yargs
      .positional('inputs', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe:
          'HTML, text, Markdown, PDF, DOCX, ODT, RTF, mails, Telegram exports, web archives, feeds, tables, pictures, JSON Lines, ' +
          'ZIP or .gz of each; folders; - for standard input. None: goes on with what is pending',
      })
      .option('publisher', { type: 'string', requiresArg: true, describe: 'Who put them out' })
      .option('published', PUBLISHED)
      .option('url', { type: 'string', requiresArg: true, describe: 'Where it stood (one input only)' })
      .option('columns', COLUMNS)
      .option('dry-run', { type: 'boolean', default: false, describe: 'Show what would be read, and keep nothing' }),
  run: (args, context) => {
    const options = {
      publisher: args.publisher,
      published: readPublished(args.published),
      url: args.url,
      columns: args.columns,
    }
    if (args['dry-run']) return showReading(args.inputs, options, context)
    return withCase(args, context, async (open) => {
      if (args.inputs.length === 0 && Object.keys((await viewStatus(open)).stale).length === 0)
        throw new UsageError(
          'usage-inputs',
          'no input was given and nothing is pending; files, folders or - were expected',
        )
      if (args.url !== undefined && args.inputs.length > 1)
        throw new UsageError(
          'usage-url',
          `--url names one page, and ${args.inputs.length} inputs were given; add them one by one`,
        )
      const summary = await addInputs(open, args.inputs, options, {
        onProgress: showProgress(context),
        onDocument: ({ url, id, status, reason, file, line }) => {
          if (args.json) writeJson(context, { url, id, status, reason, file, ...(line === null ? {} : { line }) })
          else if (status === 'refused') context.warn(`${reason}\n`)
        },
      })
      context.progress(null)
      for (const message of summary.passedOver) context.warn(`${message}\n`)
      const { added, unchanged, newVersions, refused } = summary
      const parts = [
        `${added} added`,
        ...(newVersions > 0 ? [`${plural(newVersions, 'new version')}`] : []),
        ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
        `${refused.length} left out${refused.length > 0 ? ': see above' : ''}`,
      ]
      const ending = `${parts.join(', ')}.\n`
      if (args.json) context.warn(ending)
      else context.write(ending)
      return refused.length > 0 ? EXIT.refused : EXIT.done
    })
  },
})

/** One line for each document that would be added, and what would be left out. */
async function showReading(
  files: readonly string[],
  options: Parameters<typeof readFiles>[1],
  context: Context,
): Promise<ExitCode> {
  let documents = 0
  let refused = 0
  for await (const item of readFiles(files, options)) {
    if (!item.ok) {
      if (!item.passedOver) refused++
      context.warn(`${item.message}\n`)
      continue
    }
    documents++
    const { file, line, title, publisher, publishedAt, language, text } = item.record
    const place = line === null ? file : `${file}, line ${line}`
    const words = title ?? `${text.slice(0, 60).replaceAll('\n', ' ')}…`
    context.write(
      `${place}: ${words} · ${publisher ?? 'unknown publisher'} · ${renderDate(publishedAt)} · ${language}\n`,
    )
  }
  context.write(`${plural(documents, 'document')} would be added, ${refused} left out. Nothing was kept.\n`)
  return refused > 0 ? EXIT.refused : EXIT.done
}
