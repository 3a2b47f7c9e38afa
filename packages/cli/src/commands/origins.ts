import { listOriginRows } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { limitOption } from '../list-options.ts'
import { renderOriginRow } from '../render/render-rows.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

export const originsCommand = defineCommand({
  usage: 'origins',
  summary: 'Lists where information entered the public record, and how much rests on it',
  example: ['sayso origins --sort groups', 'those on which most claims rest first'],
  options: (yargs) =>
    limitOption(yargs).option('sort', { choices: ['groups', 'holder'] as const, default: 'groups' as const }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      await writeRows(args, context, (page) => listOriginRows(open, { sort: args.sort, ...page }), renderOriginRow)
      return EXIT.done
    }),
})
