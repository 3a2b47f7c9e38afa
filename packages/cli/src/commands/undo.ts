import { takeBack, takeBackPaper } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { hand, withCase } from '../with-case.ts'

export const undoCommand = defineCommand({
  usage: 'undo <id>',
  summary: 'Takes a judgement back, or the latest version of a paper; the record stays in the journal',
  example: ['sayso undo j4c1 --by Ada --why "it was the same bridge"', 'all is as before the judgement'],
  options: (yargs) =>
    yargs
      .positional('id', {
        type: 'string',
        demandOption: true,
        describe: 'The judgement (j…) or paper (w…), as sayso journal lists it',
      })
      .option('by', { type: 'string', requiresArg: true, describe: 'Who takes it back; else you' })
      .option('why', { type: 'string', requiresArg: true, default: 'taken back', describe: 'The reason' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const by = args.by ?? (await hand(context)).actor
      const { id, why } = args
      if (id.startsWith('w')) {
        const paper = await takeBackPaper(open, { id, by, why })
        if (args.json) writeJson(context, paper)
        else context.write(`Taken back. "${paper.name}" says again what it said before; the journal keeps both.\n`)
        return EXIT.done
      }
      const judgement = await takeBack(open, { id: args.id, by, why: args.why }, showProgress(context))
      context.progress(null)
      if (args.json) writeJson(context, judgement)
      else context.write(`Taken back. All is as before it; the journal keeps both.\n`)
      return EXIT.done
    }),
})
