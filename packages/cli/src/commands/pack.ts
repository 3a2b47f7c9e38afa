import { resolve } from 'node:path'
import { packCase } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { withCase } from '../with-case.ts'

export const packCommand = defineCommand({
  usage: 'pack',
  summary: 'Writes the whole case into one file, to be handed on or put away',
  example: ['sayso pack -o bridge.pack', 'captures, judgements, journal and all that was derived'],
  options: (yargs) =>
    yargs.option('output', {
      alias: 'o',
      type: 'string',
      requiresArg: true,
      demandOption: true,
      describe: 'The file to make',
    }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { leftOut, ...manifest } = await packCase(open, resolve(context.folder, args.output))
      if (args.json) writeJson(context, { ...manifest, leftOut })
      else
        context.write(
          `${args.output}: ${plural(manifest.head.sequence, 'line')} of the journal, SHA-256 of the case ${manifest.sha256}. Back: sayso unpack ${args.output}\n`,
        )
      if (leftOut.length > 0)
        context.warn(
          `${plural(leftOut.length, 'file')} in the folder of the case left out, for they are no part of it: ${leftOut.join(', ')}\n`,
        )
      return EXIT.done
    }),
})
