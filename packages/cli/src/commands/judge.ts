import { giveJudgement, RULINGS } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { withCase } from '../with-case.ts'

export const judgeCommand = defineCommand({
  usage: 'judge <ruling> <about..>',
  summary: 'Rules on a claim or a document; outranks every score and can be taken back',
  example: [
    'sayso judge different c1a2 c3b4 --by Ada --why "another bridge"',
    'two claims that do not say the same. Others: same A B · origin A · echo A · copied-from A B · entity A NAME · ' +
      'source A NAME|outlet · stance A STANCE · value A NUMBER · claim A none|"WORDS" · published D DATE · publisher D NAME',
  ],
  options: (yargs) =>
    yargs
      .positional('ruling', { choices: RULINGS, demandOption: true })
      .positional('about', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Ids of claims (or of a document), then the value where the ruling has one',
      })
      .option('by', { type: 'string', requiresArg: true, demandOption: true, describe: 'Whose ruling it is' })
      .option('why', { type: 'string', requiresArg: true, demandOption: true, describe: 'The reason, for the journal' })
      .option('facet', {
        type: 'string',
        requiresArg: true,
        describe: 'For judge claim: the facet of a claim put in place',
      }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { ruling, about, by, why, facet } = args
      const judgement = await giveJudgement(
        open,
        { ruling, about, by, why, facet: facet ?? null },
        showProgress(context),
      )
      context.progress(null)
      if (args.json) writeJson(context, judgement)
      else
        context.write(`${judgement.id} is in force. Take it back: sayso undo ${judgement.id.slice(0, 8)} --by ${by}\n`)
      return EXIT.done
    }),
})
