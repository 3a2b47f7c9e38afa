import { viewExplain } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderExplain } from '../render/render-explain.ts'
import { withCase } from '../with-case.ts'

/** Steps of each part before the rest is folded: what fits a screen. */
const STEPS_SHOWN = 4

export const explainCommand = defineCommand({
  usage: 'explain <ids..>',
  summary: 'Why a claim, a group, an origin or a derivation is as it is, and what you can type to change it',
  example: [
    'sayso explain g3f2',
    'why its claims are one and why so many origins; also c…, o…, d…, e…, or two claims, or two documents',
  ],
  options: (yargs) =>
    yargs
      .positional('ids', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'An id or the beginning of one; two claims or two documents for what joins them',
      })
      .option('all', { type: 'boolean', default: false, describe: 'Nothing folded' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const view = await viewExplain(open, args.ids, { steps: args.all || args.json ? null : STEPS_SHOWN })
      if (args.json) writeJson(context, view)
      else context.write(`\n${renderExplain(context.cover(view), context)}`)
      return EXIT.done
    }),
})
