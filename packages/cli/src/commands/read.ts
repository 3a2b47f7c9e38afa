import { readFiles } from '@sayso/engine'
import { COLUMNS } from '../columns-option.ts'
import { defineCommand } from '../command.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderDate } from '../render/dates.ts'

export const readCommand = defineCommand({
  usage: 'read <files..>',
  summary: 'What ingest reads from files, without a case',
  example: ['sayso read page.html --json', 'title, publisher, time, language and text of the page'],
  options: (yargs) =>
    yargs.positional('files', { type: 'string', array: true, demandOption: true }).option('columns', COLUMNS),
  run: async (args, context) => {
    let exit: ExitCode = EXIT.done
    for await (const item of readFiles(args.files, { columns: args.columns })) {
      if (!item.ok) {
        if (!item.passedOver) exit = EXIT.refused
        context.warn(`${item.message}\n`)
        if (args.json) writeJson(context, { file: item.file, line: item.line ?? null, refused: item.message })
      } else if (args.json) writeJson(context, item.record)
      else {
        const { title, publisher, publishedAt, text } = item.record
        const head = [title ?? '(no title)', `${publisher ?? 'unknown publisher'} · ${renderDate(publishedAt)}`]
        context.write(`${head.join('\n')}\n\n${text}\n\n`)
      }
    }
    return exit
  },
})
