import { basename, resolve } from 'node:path'
import { createCase } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { hand } from '../with-case.ts'

export const newCommand = defineCommand({
  usage: 'new <path>',
  summary: 'Makes an empty case',
  example: ['sayso new bridge.sayso --title "The bridge at Orv"', 'a case of its own folder'],
  options: (yargs) =>
    yargs
      .positional('path', {
        type: 'string',
        demandOption: true,
        describe: 'A folder that does not exist yet: NAME.sayso',
      })
      .option('title', { type: 'string', requiresArg: true, describe: 'What it is about; else the name of the folder' })
      .option('language', {
        type: 'string',
        default: 'en',
        requiresArg: true,
        describe: "The reader's language: headlines are taken from it where there is one",
      }),
  run: async (args, context) => {
    const path = resolve(context.folder, args.path)
    const title = args.title ?? basename(path).replace(/\.sayso$/, '')
    const open = await createCase(path, { title, language: args.language }, await hand(context))
    await open.close()
    if (args.json) writeJson(context, { kind: 'case', path, title, language: args.language })
    else context.write(`Made ${args.path}. Next: sayso add FILES --case ${args.path}\n`)
    return EXIT.done
  },
})
