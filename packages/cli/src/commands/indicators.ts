import {
  listAlerts,
  markSeen,
  type OpenCase,
  readAlert,
  readCondition,
  tryCondition,
  withdrawPaper,
  writeIndicator,
} from '@sayso/engine'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { readJsonFile } from '../read-json-file.ts'
import { renderAlert, renderAlertList } from '../render/render-alert.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const indicatorsCommand = defineCommand({
  usage: 'indicators [name]',
  summary:
    'Names indicators by a condition over claims, and says which have fired, on which words, and what others lack',
  example: [
    'sayso watch indicators front --says "Sent to fight" --when \'at least 2 independent origins of kind statement or imagery affirm "troops at the front", nobody of grade A or B denies it\' --by Ada --why "agreed on Monday"',
    'a name alone shows it; --seen marks what fired it as seen; without anything all are listed. The language: docs/indicators.md',
  ],
  options: (yargs) =>
    asOfOptions(yargs)
      .positional('name', { type: 'string', describe: 'What the indicator is called; all are listed where absent' })
      .option('says', { type: 'string', requiresArg: true, describe: 'What it means if it fires' })
      .option('when', { type: 'string', requiresArg: true, describe: 'The condition' })
      .option('try', { type: 'string', requiresArg: true, describe: 'Says how a condition stands, and keeps nothing' })
      .option('file', { type: 'string', requiresArg: true, describe: 'JSON: {"front": {"says": "…", "when": "…"}, …}' })
      .option('seen', { type: 'boolean', default: false, describe: 'It is quiet until another origin comes' })
      .option('new', { type: 'boolean', default: false, describe: 'Lists only alerts that nobody has seen' })
      .option('withdraw', { type: 'boolean', default: false, describe: 'Takes it away; its versions stay' })
      .option('hindsight', {
        type: 'boolean',
        default: false,
        describe: 'With --as-of: the indicators of today on what was known then',
      })
      .option('by', { type: 'string', requiresArg: true, describe: 'Who writes' })
      .option('why', { type: 'string', requiresArg: true, describe: 'Why' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { name, hindsight, json } = args
      const asOf = readAsOf(args)
      if (args.try !== undefined) {
        const alert = await tryCondition(open, { condition: readCondition(args.try, '--try') }, { asOf })
        if (json) writeJson(context, alert)
        else context.write(renderAlert(context.cover(alert), context))
        return EXIT.done
      }
      await write(open, args, context)
      if (name === undefined) {
        const alerts = (await listAlerts(open, { asOf, hindsight })).filter(({ isNew }) => isNew || !args.new)
        if (json) for (const alert of alerts) writeJson(context, alert)
        else context.write(renderAlertList(context.cover(alerts), { ...context, only: args.new ? 'new' : 'all' }))
        return EXIT.done
      }
      if (args.withdraw) return EXIT.done
      const alert = await readAlert(open, name, { asOf, hindsight })
      if (alert === null) {
        const then = asOf === null ? '' : ` on ${asOf.at}; today's on what was known then: --hindsight`
        context.warn(`indicator-unknown: there is no indicator "${name}"${then}; sayso watch indicators lists them\n`)
        return EXIT.refused
      }
      if (json) writeJson(context, alert)
      else context.write(renderAlert(context.cover(alert), context))
      return EXIT.done
    }),
})

interface Writing {
  readonly name: string | undefined
  readonly says: string | undefined
  readonly when: string | undefined
  readonly file: string | undefined
  readonly seen: boolean
  readonly withdraw: boolean
  readonly by: string | undefined
  readonly why: string | undefined
}

/** Writes what was asked for; nothing where nothing was. */
async function write(open: OpenCase, args: Writing, context: Context): Promise<void> {
  const { name, says, when, file, by, why } = args
  const typed = { ...(says === undefined ? {} : { says }), ...(when === undefined ? {} : { when }) }
  const writes = Object.keys(typed).length > 0
  if (!writes && file === undefined && !args.seen && !args.withdraw) return
  if (by === undefined || (why === undefined && !args.seen))
    throw new UsageError(
      'usage-indicators',
      'an indicator is written by a person for a reason: --by and --why were expected',
    )
  const reason = why ?? ''
  if (file !== undefined) {
    for (const [each, given] of Object.entries(await readJsonFile(file, context))) {
      if (typeof given !== 'object' || given === null || Array.isArray(given))
        throw new UsageError('usage-file', `${file}: "${each}" holds no object with says and when; one was expected`)
      await writeIndicator(open, { name: each, given: given as Record<string, unknown>, by, why: reason })
    }
    return
  }
  if (name === undefined)
    throw new UsageError('usage-indicators', 'no indicator was named; a name was expected before the options')
  if (args.withdraw) {
    await withdrawPaper(open, { sort: 'indicator', name, by, why: reason })
    context.warn(`"${name}" is withdrawn; its versions stay in the journal.\n`)
  } else if (writes) await writeIndicator(open, { name, given: typed, by, why: reason })
  if (args.seen) await markSeen(open, { name, by, why: reason })
}
