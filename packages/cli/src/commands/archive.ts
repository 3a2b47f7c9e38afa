import { resolve } from 'node:path'
import { WITHHELD, writeArchive } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { FACES } from '../faces-option.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { withCase } from '../with-case.ts'

declare const __SAYSO_VERSION__: string | undefined

export const archiveCommand = defineCommand({
  usage: 'archive',
  summary: 'Writes every capture as a web archive (WACZ) that replay tools open',
  example: ['sayso archive -o case.wacz', 'pages with their headers, times and redirects'],
  options: (yargs) =>
    yargs
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'The file to make',
      })
      .option('faces', FACES),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const version = typeof __SAYSO_VERSION__ === 'string' ? __SAYSO_VERSION__ : 'source'
      const report = await writeArchive(open, {
        path: resolve(context.folder, args.output),
        version,
        faces: args.faces,
      })
      if (args.json) writeJson(context, report)
      else
        context.write(
          `${args.output}: ${plural(report.captures, 'capture')}, ${plural(report.pages, 'page')} to look at.\n`,
        )
      if (report.unaddressed > 0)
        context.warn(
          `${plural(report.unaddressed, 'capture came', 'captures came')} from no address of the web: in it as urn:sayso:…\n`,
        )
      if (report.erased > 0)
        context.warn(`${plural(report.erased, 'capture was', 'captures were')} erased and left out.\n`)
      if (report.withheld > 0)
        context.warn(`${plural(report.withheld, 'capture was', 'captures were')} left out: ${WITHHELD}.\n`)
      context.warn('Left out: judgements, journal and all that was derived; "sayso pack" keeps them.\n')
      return EXIT.done
    }),
})
