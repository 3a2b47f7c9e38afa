import { listMissing } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { limitOption, readLimit } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { renderMissing } from '../render/render-missing.ts'
import { withCase } from '../with-case.ts'

export const missingCommand = defineCommand({
  usage: 'missing',
  summary: 'Reports, papers and posts that the case only names, those whose text would settle most first',
  example: ['sayso missing --limit 5', 'what to look for next; add it with sayso add'],
  options: (yargs) => limitOption(yargs),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { items, looked, more } = await listMissing(open, { limit: readLimit(args) })
      for (const row of items) {
        if (args.json) writeJson(context, row)
        else context.write(renderMissing(context.cover(row), context))
      }
      if (items.length === 0 && !args.json) context.warn('Nothing that the case names is missing from it.\n')
      if (more) context.warn(`Looked at the ${looked} claims with the widest counts and most reports.\n`)
      return EXIT.done
    }),
})
