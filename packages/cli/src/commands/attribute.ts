import { attributeLines } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { findModel } from '../find-model.ts'
import { plural } from '../render/plural.ts'

export const attributeCommand = defineCommand({
  usage: 'attribute <input>',
  summary: 'Finds who is credited with what in lines of {"id","text","language"?}, without a case',
  example: ['sayso attribute texts.jsonl -o attributions.jsonl', 'source, cue and content with their offsets'],
  options: (yargs) =>
    yargs
      .positional('input', { type: 'string', demandOption: true, describe: 'JSON Lines; - for standard input' })
      .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'Else standard output' }),
  run: async (args, context) => {
    const reader = await findModel(context)
    const { written, refused } = await attributeLines(args.input, args.output ?? null, {
      reader,
      write: context.write,
      refuse: (message) => context.warn(`${message}\n`),
    })
    await reader?.close()
    if (args.output !== undefined) context.warn(`${plural(written, 'text')} read, ${refused} left out.\n`)
    return refused > 0 ? EXIT.refused : EXIT.done
  },
})
