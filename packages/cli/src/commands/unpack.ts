import { basename, resolve } from 'node:path'
import { unpackCase } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'

export const unpackCommand = defineCommand({
  usage: 'unpack <file>',
  summary: 'Makes a case of a file that "sayso pack" wrote',
  example: ['sayso unpack bridge.pack -o bridge.sayso', 'the case as it was when it was packed'],
  options: (yargs) =>
    yargs.positional('file', { type: 'string', demandOption: true, describe: 'The pack' }).option('output', {
      alias: 'o',
      type: 'string',
      requiresArg: true,
      describe: 'The case to make; else named after the pack',
    }),
  run: async (args, context) => {
    const target = args.output ?? `${basename(args.file).replace(/\.[^.]*$/, '')}.sayso`
    const manifest = await unpackCase(resolve(context.folder, args.file), resolve(context.folder, target))
    if (args.json) writeJson(context, { ...manifest, kind: 'unpacked', path: target })
    else
      context.write(
        `${target}: “${manifest.title}”, packed ${manifest.packedAt}. Check it: sayso verify --case ${target}\n`,
      )
    return EXIT.done
  },
})
