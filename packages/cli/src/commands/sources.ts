import { listSourceRows, viewSource } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { limitOption, readLimit } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { renderSourceRow } from '../render/render-rows.ts'
import { renderSource } from '../render/render-source.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

/** Claims of each list of one source: what fits a screen. */
const CLAIMS_SHOWN = 6

export const sourcesCommand = defineCommand({
  usage: 'sources [name..]',
  summary: 'Lists who is credited in the documents; with a name, that source or publisher over time',
  example: ['sayso sources "Orv Press"', 'first with what, echoes of whom, corrected what, denied how often'],
  options: (yargs) =>
    limitOption(yargs)
      .positional('name', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: 'A source or a publisher, as the lists name it',
      })
      .option('sort', { choices: ['claims', 'name'] as const, default: 'claims' as const }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      if (args.name.length === 0) {
        await writeRows(args, context, (page) => listSourceRows(open, { sort: args.sort, ...page }), renderSourceRow)
        return EXIT.done
      }
      const name = args.name.join(' ')
      const limit = args.limit === 'all' || args.json ? readLimit(args) : Math.min(CLAIMS_SHOWN, readLimit(args))
      const view = await viewSource(open, name, { limit })
      if (view === null) {
        context.warn(
          `source-not-found: nobody publishes or is credited as "${name}". See sayso sources, sayso publishers\n`,
        )
        return EXIT.refused
      }
      if (args.json) writeJson(context, view)
      else context.write(`\n${renderSource(context.cover(view), context)}`)
      return EXIT.done
    }),
})
