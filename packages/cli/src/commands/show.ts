import { viewRecord } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderShow } from '../render/render-show.ts'
import { withCase } from '../with-case.ts'

export const showCommand = defineCommand({
  usage: 'show <id>',
  summary: 'Any record, with its words in the document and where it came from',
  example: ['sayso show c1a2', 'a claim: its words, its source, its chain'],
  options: (yargs) =>
    yargs.positional('id', { type: 'string', demandOption: true, describe: 'An id, or the beginning of one' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const view = await viewRecord(open, args.id)
      if (args.json) writeJson(context, view)
      else context.write(renderShow(context.cover(view), context))
      return EXIT.done
    }),
})
