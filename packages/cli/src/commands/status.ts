import { viewStatus } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderStatus } from '../render/render-status.ts'
import { withCase } from '../with-case.ts'

export const statusCommand = defineCommand({
  usage: 'status',
  summary: 'What is in the case, and what is stale',
  example: ['sayso status --case bridge.sayso', 'counts, dates, languages, and rulings that lost their words'],
  options: (yargs) => yargs,
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const view = await viewStatus(open)
      if (args.json) writeJson(context, view)
      else context.write(renderStatus(view, context))
      return EXIT.done
    }),
})
