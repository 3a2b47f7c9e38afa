import { searchClaims, searchDocuments } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { filterOptions, readFilters } from '../list-options.ts'
import { renderHit } from '../render/render-rows.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

export const searchCommand = defineCommand({
  usage: 'search <words..>',
  summary: 'Full text over documents and claims, with the words around',
  example: ['sayso search \'"special forces" training\'', 'a phrase and a word'],
  options: (yargs) =>
    filterOptions(yargs)
      .positional('words', { type: 'string', array: true, demandOption: true })
      .option('in', { choices: ['claims', 'documents', 'both'] as const, default: 'both' as const }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const request = { ...readFilters(args), words: args.words.join(' '), newestOnly: true }
      let shown = 0
      if (args.in !== 'documents')
        shown += await writeRows(
          args,
          context,
          (page) => searchClaims(open, { ...request, ...page }),
          renderHit,
          'claims',
        )
      if (args.in !== 'claims')
        shown += await writeRows(
          args,
          context,
          (page) => searchDocuments(open, { ...request, ...page }),
          renderHit,
          'documents',
        )
      return shown > 0 ? EXIT.done : EXIT.refused
    }),
})
