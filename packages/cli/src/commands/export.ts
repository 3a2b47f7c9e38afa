import { resolve } from 'node:path'
import { exportCase } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { withCase } from '../with-case.ts'

export const exportCommand = defineCommand({
  usage: 'export',
  summary: 'Writes every record; ends by saying what was left out and why',
  example: ['sayso export --format jsonl -o case.jsonl', 'claims, groups, derivations and all other records'],
  options: (yargs) =>
    yargs
      .option('format', { choices: ['jsonl', 'csv'] as const, default: 'jsonl' as const })
      .option('output', { alias: 'o', type: 'string', requiresArg: true, describe: 'A file; else standard output' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const output = args.output === undefined || args.output === '-' ? null : resolve(context.folder, args.output)
      const report = await exportCase(open, { format: args.format, output, write: context.write })
      for (const line of report.lines) context.warn(`${line}\n`)
      return EXIT.done
    }),
})
