import { giveGrade, listGrades, viewGrade } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { renderGivenGrades, renderGrade } from '../render/render-grade.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const gradeCommand = defineCommand({
  usage: 'grade [about] [grade]',
  summary: 'Grades a source (A-F) or an information (1-6), with what its record speaks for and why',
  example: [
    'sayso grade g3f2 2 --by Ada --why "seen by two who could not have spoken"',
    'without a grade it proposes one; without anything it lists those given; a source by name: sayso grade "Orv Press" --source',
  ],
  options: (yargs) =>
    yargs
      .positional('about', {
        type: 'string',
        describe: 'An origin (o…), a claim or group (c…, g…), or words of a claim; with --source its name',
      })
      .positional('grade', { type: 'string', describe: 'A letter for a source; a digit, or both, for an information' })
      .option('source', { type: 'boolean', default: false, describe: 'It is the name of a source, as reports give it' })
      .option('by', { type: 'string', requiresArg: true, describe: 'Who gives it' })
      .option('why', { type: 'string', requiresArg: true, describe: 'The reason, kept with it' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { about: typed, grade, by, why } = args
      if (typed === undefined) {
        const grades = await listGrades(open)
        if (args.json) for (const each of grades) writeJson(context, each)
        else context.write(renderGivenGrades(context.cover(grades), context))
        return EXIT.done
      }
      const about = args.source ? { source: typed } : typed
      if (grade !== undefined) {
        if (by === undefined || why === undefined)
          throw new UsageError('usage-grade', 'a grade is given by a person for a reason: --by and --why were expected')
        await giveGrade(open, { about, grade: String(grade), by, why })
      }
      const view = await viewGrade(open, about)
      if (args.json) writeJson(context, view)
      else context.write(renderGrade(context.cover(view), context))
      return EXIT.done
    }),
})
