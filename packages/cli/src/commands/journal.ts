import { listJournal, listJudgementRows, listPaperRows } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { readPages } from '../read-pages.ts'
import { renderJudgementRow, renderPaperRow } from '../render/render-rows.ts'
import { withCase } from '../with-case.ts'

export const journalCommand = defineCommand({
  usage: 'journal',
  summary: 'Judgements, what people wrote, and how it stands; with --entries every line of the journal',
  example: ['sayso journal', 'who ruled what, when and why, and what was taken back'],
  options: (yargs) =>
    yargs.option('entries', { type: 'boolean', default: false, describe: 'The chained lines, with their hashes' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      if (args.entries) {
        await readPages(
          Number.POSITIVE_INFINITY,
          (page) => listJournal(open, page),
          (entries) => {
            for (const entry of entries) {
              if (args.json) writeJson(context, entry)
              else {
                const { sequence, at, action, subject, actor, hash } = entry
                context.write(`  ${sequence}  ${at}  ${action}  ${subject}  ${actor}  ${hash.slice(0, 12)}\n`)
              }
            }
          },
        )
        return EXIT.done
      }
      const rows = await listJudgementRows(open)
      for (const row of rows) {
        if (args.json) writeJson(context, row)
        else context.write(renderJudgementRow(context.cover(row), context))
      }
      const papers = await listPaperRows(open)
      for (const paper of papers) {
        if (args.json) writeJson(context, paper)
        else context.write(renderPaperRow(context.cover(paper), context))
      }
      if (rows.length + papers.length === 0 && !args.json) context.warn('No judgements yet: sayso judge --help\n')
      return EXIT.done
    }),
})
