import { listVersionChanges } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { renderChange } from '../render/render-change.ts'
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
        else context.write(renderChange(context.cover(step), context))
      }
      if (steps.length === 0 && !args.json)
        context.warn(
          all.length > 0
            ? `${plural(all.length, 'change')}, and none of them corrects, takes back, or changes a number or a name in silence: sayso changes\n`
            : 'No page that was taken again had changed. Take pages again to see: sayso fetch --help\n',
        )
      return EXIT.done
    }),
})
