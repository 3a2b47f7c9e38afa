import { decidePhase, listLadders, type OpenCase, viewLadder, withdrawPaper, writePlan } from '@sayso/engine'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { readDay } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { readJsonFile } from '../read-json-file.ts'
import { renderLadder, renderLadderList } from '../render/render-ladder.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const planCommand = defineCommand({
  usage: 'plan [name]',
  summary: 'A response in phases: indicators propose, people decide; the ladder as it stands or stood on a day',
  example: [
    'sayso plan answer --file plan.json --by Ada --why "agreed on Monday"',
    '{"purpose": "…", "phases": [{"name": "aid", "owner": "…", "measures": ["…"], "triggers": ["front"]}]}; then ' +
      'sayso plan answer --enter aid --on 2027-11-12 --by Ada --why "the indicator fired"; a name alone draws the ladder',
  ],
  options: (yargs) =>
    asOfOptions(yargs)
      .positional('name', { type: 'string', describe: 'What the plan is called; all are listed where absent' })
      .option('file', {
        type: 'string',
        requiresArg: true,
        describe: 'JSON: purpose, and phases with name, owner, measures, triggers, leaveWhen, conditions, after',
      })
      .option('enter', { type: 'string', requiresArg: true, describe: 'The phase that is entered' })
      .option('leave', { type: 'string', requiresArg: true, describe: 'The phase that is left' })
      .option('on', { type: 'string', requiresArg: true, describe: 'The day from which that holds; else today' })
      .option('withdraw', { type: 'boolean', default: false, describe: 'Takes the plan away; its versions stay' })
      .option('hindsight', {
        type: 'boolean',
        default: false,
        describe: 'With --as-of: the plan and indicators of today on what was known then',
      })
      .option('by', { type: 'string', requiresArg: true, describe: 'Who writes or decides' })
      .option('why', { type: 'string', requiresArg: true, describe: 'The reason, kept with it' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { name, hindsight, json } = args
      const asOf = readAsOf(args)
      if (name === undefined) {
        const ladders = await listLadders(open, { asOf, hindsight })
        if (json) for (const ladder of ladders) writeJson(context, ladder)
        else context.write(renderLadderList(context.cover(ladders), context))
        return EXIT.done
      }
      await write(open, { ...args, name }, context)
      if (args.withdraw) return EXIT.done
      const ladder = await viewLadder(open, name, { asOf, hindsight })
      if (ladder === null) {
        const then = asOf === null ? '' : ` on ${asOf.at}; today's on what was known then: --hindsight`
        context.warn(`plan-unknown: there is no plan "${name}"${then}; sayso plan lists them\n`)
        return EXIT.refused
      }
      if (json) writeJson(context, ladder)
      else context.write(renderLadder(context.cover(ladder), context))
      return EXIT.done
    }),
})

interface Writing {
  readonly name: string
  readonly file: string | undefined
  readonly enter: string | undefined
  readonly leave: string | undefined
  readonly on: string | undefined
  readonly withdraw: boolean
  readonly by: string | undefined
  readonly why: string | undefined
}

/** Writes or decides what was asked for; nothing where nothing was. */
async function write(open: OpenCase, args: Writing, context: Context): Promise<void> {
  const { name, file, enter, leave, by, why } = args
  const asked = [file, enter, leave, args.withdraw ? 'withdraw' : undefined].filter((each) => each !== undefined)
  if (asked.length === 0) return
  if (asked.length > 1)
    throw new UsageError('usage-plan', 'one of --file, --enter, --leave and --withdraw at a time was expected')
  if (by === undefined || why === undefined)
    throw new UsageError(
      'usage-plan',
      'a plan is written and decided on by a person for a reason: --by and --why were expected',
    )
  if (file !== undefined) await writePlan(open, { name, given: await readJsonFile(file, context), by, why })
  else if (args.withdraw) {
    await withdrawPaper(open, { sort: 'plan', name, by, why })
    context.warn(`"${name}" is withdrawn; its versions stay in the journal.\n`)
  } else {
    const on = (readDay('on', args.on) ?? context.now()).slice(0, 10)
    const [phase, move] = enter === undefined ? ([leave!, 'leave'] as const) : ([enter, 'enter'] as const)
    await decidePhase(open, { name, phase, move, on, by, why })
  }
}
