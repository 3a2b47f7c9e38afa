import { listSourceRows } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { limitOption } from '../list-options.ts'
import { renderSourceRow } from '../render/render-rows.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

export const sourcesCommand = defineCommand({
  usage: 'sources',
  summary: 'Lists who is credited in the documents, and with how much',
  example: ['sayso sources --sort name --limit all', 'everybody, by name'],
  options: (yargs) =>
    limitOption(yargs).option('sort', { choices: ['claims', 'name'] as const, default: 'claims' as const }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      await writeRows(args, context, (page) => listSourceRows(open, { sort: args.sort, ...page }), renderSourceRow)
      return EXIT.done
    }),
})
