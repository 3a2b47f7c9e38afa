import { rebuildCase, STAGES } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderRebuilt } from '../render/render-rebuilt.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { withCase } from '../with-case.ts'

export const rebuildCommand = defineCommand({
  usage: 'rebuild',
  summary: 'Derives everything again from captures and judgements, and says what changed',
  example: ['sayso rebuild --stage link', 'links, groups and counts anew; what was read stays'],
  options: (yargs) =>
    yargs.option('stage', {
      choices: ['ingest', ...STAGES] as const,
      default: 'ingest' as const,
      describe: 'The first stage that is run again',
    }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const changes = await rebuildCase(open, args.stage, showProgress(context))
      context.progress(null)
      if (args.json) writeJson(context, changes)
      else context.write(renderRebuilt(changes))
      return EXIT.done
    }),
})
