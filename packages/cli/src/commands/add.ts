import { addInputs, viewStatus } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
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
          'HTML, text, Markdown, JSON Lines, .gz of each; folders; - for standard input. None: goes on with what is pending',
      })
      .option('publisher', { type: 'string', requiresArg: true, describe: 'Who put them out' })
      .option('published', { type: 'string', requiresArg: true, describe: 'When: 2024-10-22 or with time and zone' })
      .option('url', { type: 'string', requiresArg: true, describe: 'Where it stood (one input only)' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
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
      const options = { publisher: args.publisher, published: args.published, url: args.url }
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
    }),
})
