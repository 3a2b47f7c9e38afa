import { viewPicture, viewPictureChanges } from '@sayso/engine'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { limitOption, readDay, readLimit } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { renderPicture, renderPictureChanges } from '../render/render-picture.ts'
import { withCase } from '../with-case.ts'

export const pictureCommand = defineCommand({
  usage: 'picture',
  summary: 'Who and what is in the case: strength, place, tactics and more, each value with its origins and rivals',
  example: [
    'sayso picture --as-of 2027-11-10',
    'as known on that day; --changes-since 2027-11-05 shows what is new. Rule on a cell by one of its claims: ' +
      'sayso judge cell CLAIM none --by Ada --why "…"',
  ],
  options: (yargs) =>
    limitOption(asOfOptions(yargs))
      .option('subject', { type: 'string', requiresArg: true, describe: 'Only subjects with these words' })
      .option('changes-since', {
        type: 'string',
        requiresArg: true,
        describe: 'Only what is new, gone or otherwise since this date',
      }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { subject = null } = args
      const asOf = readAsOf(args)
      const since = readDay('changes-since', args['changes-since'])
      const options = { ...context, limit: readLimit(args) }
      if (since !== null) {
        const view = await viewPictureChanges(open, { since: { at: since, clock: args.clock }, until: asOf, subject })
        if (args.json) writeJson(context, view)
        else context.write(renderPictureChanges(context.cover(view), options))
        return EXIT.done
      }
      const view = await viewPicture(open, { asOf, subject })
      if (args.json) writeJson(context, view)
      else if (view.cells.length === 0) context.warn('no cells found: nothing is claimed that fills one\n')
      else context.write(renderPicture(context.cover(view), options))
      return EXIT.done
    }),
})
