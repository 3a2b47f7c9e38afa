import { listVersionChanges, sayEdit, type VersionStep } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { wrapTo } from '../terminal/text-width.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const changesCommand = defineCommand({
  usage: 'changes',
  summary: 'Pages that were changed after they were first taken, what was changed, and who repeats them',
  example: ['sayso changes --raised', 'corrections, retractions, and numbers or names changed in silence'],
  options: (yargs) =>
    yargs
      .option('since', {
        type: 'string',
        default: '0',
        requiresArg: true,
        describe: 'Only after this line of the journal',
      })
      .option('raised', { type: 'boolean', default: false, describe: 'Only what an analyst should look at' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      if (!/^\d+$/.test(args.since))
        throw new UsageError(
          'usage-since',
          `--since is "${args.since}"; the number of a line of the journal was expected`,
        )
      const all = await listVersionChanges(open, Number(args.since))
      const steps = args.raised ? all.filter((step) => step.raised) : all
      for (const step of steps) {
        if (args.json) writeJson(context, step)
        else context.write(renderStep(context.cover(step), context))
      }
      if (steps.length === 0 && !args.json)
        context.warn('No page was changed. Fetch pages again to see: sayso fetch --help\n')
      return EXIT.done
    }),
})

/** Places that are shown of one change; sayso show has the whole texts. */
const PLACES = 12

function renderStep(step: VersionStep, { columns, style }: Context): string {
  const { publisher, url, version, after, capturedAt, edits, notice, echoes, lost, found, raised } = step
  const head = `${raised ? '! ' : '  '}${publisher ?? url ?? 'unknown'}, version ${version} (${after.slice(0, 8)})${capturedAt === null ? '' : `, taken ${capturedAt.slice(0, 16).replace('T', ' ')}`}`
  const places = (edits ?? []).slice(0, PLACES).map((edit) => `${edit.sort}: ${sayEdit(edit)}`)
  const more = (edits?.length ?? 0) - places.length
  const lines = [
    step.words.split('; ')[0]!,
    ...(notice === null ? [] : [`it says: “${notice}”`]),
    ...places,
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(found + lost.length === 0
      ? []
      : [`of ${plural(found + lost.length, 'claim')} of the version before ${found} stand in it still`]),
    ...echoes.map(
      ({ publisher: by, document, carries }) =>
        `${by ?? 'unknown'} (${document.slice(0, 8)}) repeats what stood there before${carries ? ', and still says so' : ''}`,
    ),
  ]
  const body = lines.flatMap((line) => wrapTo(line, columns - 8)).map((line) => `      ${line}`)
  return `${raised ? style.strong(head) : head}\n${body.join('\n')}\n\n`
}
