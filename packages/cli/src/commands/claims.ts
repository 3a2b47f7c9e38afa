import { FACETS, GROUP_SORTS, listGroupRows, STANCES } from '@sayso/engine'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { filterOptions, readFilters } from '../list-options.ts'
import { renderGroupRow } from '../render/render-rows.ts'
import { withCase } from '../with-case.ts'
import { writeRows } from '../write-rows.ts'

export const claimsCommand = defineCommand({
  usage: 'claims',
  summary: 'Lists what is claimed, with how many origins, reports and denials',
  example: ['sayso claims --inflated', 'what counting documents makes look best founded'],
  options: (yargs) =>
    asOfOptions(filterOptions(yargs))
      .option('facet', { choices: FACETS, describe: 'Which question of the event' })
      .option('stance', { choices: STANCES, describe: 'With a claim of this stance' })
      .option('words', { type: 'string', requiresArg: true, describe: 'Whose claims hold these words' })
      .option('inflated', { type: 'boolean', default: false, describe: 'Most reports for each origin first' })
      .option('sort', { choices: GROUP_SORTS, describe: 'documents by default; relevance with --words' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const words = args.words ?? null
      const sort = args.sort ?? (args.inflated ? 'inflation' : words === null ? 'documents' : 'relevance')
      const { facet = null, stance = null } = args
      const request = { ...readFilters(args), sort, words, facet, stance, asOf: readAsOf(args) }
      await writeRows(args, context, (page) => listGroupRows(open, { ...request, ...page }), renderGroupRow)
      return EXIT.done
    }),
})
