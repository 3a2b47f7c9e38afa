import { viewWho } from '@sayso/engine'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderGroupRow } from '../render/render-rows.ts'
import { renderWho } from '../render/render-who.ts'
import { withCase } from '../with-case.ts'

/** Other claims that the words might have meant, shown below the answer. */
const OTHERS_SHOWN = 3

export const whoCommand = defineCommand({
  usage: 'who <words..>',
  summary: 'Who stands behind one claim: origins, echoes, doubts, denials',
  example: ['sayso who "observer team"', 'the claim that fits these words best; or its id: sayso who g3f2'],
  options: (yargs) =>
    asOfOptions(yargs)
      .positional('words', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Words of the claim, or an id',
      })
      .option('all', { type: 'boolean', default: false, describe: 'Nothing folded' })
      .option('judgements-too', {
        type: 'boolean',
        default: false,
        describe: 'With --as-of: leave out rulings that were given later',
      }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const view = await viewWho(open, args.words.join(' '), {
        asOf: readAsOf(args),
        judgementsToo: args['judgements-too'],
      })
      if (view === null) {
        context.warn(`claim-not-found: no claim fits "${args.words.join(' ')}". Try fewer words, or: sayso claims\n`)
        return EXIT.refused
      }
      if (args.json) {
        writeJson(context, view)
        return EXIT.done
      }
      context.write(`\n${renderWho(context.cover(view), { ...context, all: args.all })}`)
      if (view.others.length > 0) {
        context.write('\n  These words also fit:\n')
        for (const row of view.others.slice(0, OTHERS_SHOWN)) context.write(renderGroupRow(context.cover(row), context))
      }
      return EXIT.done
    }),
})
