import { listDocumentRows } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { filterOptions, readFilters } from '../list-options.ts'
import { renderDocumentRow } from '../render/render-rows.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

export const documentsCommand = defineCommand({
  usage: 'documents',
  summary: 'Lists documents, each with what it was made from',
  example: ['sayso documents --language ko --sort newest', 'the latest in Korean first'],
  options: (yargs) =>
    filterOptions(yargs).option('sort', { choices: ['newest', 'oldest'] as const, default: 'oldest' as const }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const request = { ...readFilters(args), sort: args.sort }
      await writeRows(args, context, (page) => listDocumentRows(open, { ...request, ...page }), renderDocumentRow)
      return EXIT.done
    }),
})
