import { CONFIDENCES, LIKELIHOODS, listAssessments, listVersions, writeAssessment, writeDissent } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { readJsonFile } from '../read-json-file.ts'
import { renderAssessment, renderAssessmentList } from '../render/render-assessment.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const assessCommand = defineCommand({
  usage: 'assess [name]',
  summary: 'Writes and shows assessments: an answer, how likely, and apart from that how well founded',
  example: [
    'sayso assess front --question "Are troops at the front?" --answer "They are." --likelihood likely --confidence moderate --basis "two origins" --by Ada --why "first look"',
    'a new version where one is there; a name alone shows it; --dissent "Not yet." --by Ben puts another view beside it',
  ],
  options: (yargs) =>
    yargs
      .positional('name', { type: 'string', describe: 'What it is called; all are listed where absent' })
      .option('question', { type: 'string', requiresArg: true })
      .option('answer', { type: 'string', requiresArg: true })
      .option('likelihood', { choices: LIKELIHOODS, describe: 'A term with a range (ICD 203)' })
      .option('confidence', { choices: CONFIDENCES, describe: 'How well founded it is: never a likelihood' })
      .option('basis', { type: 'string', requiresArg: true, describe: 'What the confidence rests on' })
      .option('reason', { type: 'string', array: true, describe: 'May be given several times, as those below' })
      .option('assumption', { type: 'string', array: true })
      .option('gap', { type: 'string', array: true, describe: 'What would settle it and is not known' })
      .option('would-change', { type: 'string', array: true, describe: 'What would change the answer' })
      .option('claim', { type: 'string', array: true, describe: 'A claim or group that it rests on' })
      .option('file', { type: 'string', requiresArg: true, describe: 'The same as JSON' })
      .option('dissent', { type: 'string', requiresArg: true, describe: "Another person's answer, kept beside it" })
      .option('by', { type: 'string', requiresArg: true, describe: 'Who writes' })
      .option('why', { type: 'string', requiresArg: true, describe: 'Why this version is written' })
      .option('versions', { type: 'boolean', default: false, describe: 'Every version, not the latest alone' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { name, by, why, dissent } = args
      if (name === undefined) {
        const all = await listAssessments(open)
        if (args.json) for (const each of all) writeJson(context, each)
        else context.write(renderAssessmentList(context.cover(all), context))
        return EXIT.done
      }
      const given = { ...(args.file === undefined ? {} : await readJsonFile(args.file, context)), ...fieldsOf(args) }
      const writes = Object.keys(given).length > 0 || dissent !== undefined
      if (writes && (by === undefined || why === undefined))
        throw new UsageError(
          'usage-assess',
          'an assessment is written by a person for a reason: --by and --why were expected',
        )
      if (dissent !== undefined) {
        const likelihood = args.likelihood ?? null
        await writeDissent(open, { name, by: by!, answer: dissent, likelihood, why: why! })
      } else if (writes) await writeAssessment(open, { name, given, by: by!, why: why! })
      const versions = await listVersions(open, name)
      if (versions.length === 0) {
        context.warn(`assessment-unknown: there is no assessment "${name}"; sayso assess lists them\n`)
        return EXIT.refused
      }
      for (const version of args.versions ? versions : versions.slice(-1)) {
        if (args.json) writeJson(context, version)
        else context.write(renderAssessment(context.cover(version), context))
      }
      return EXIT.done
    }),
})

interface Fields {
  readonly question: string | undefined
  readonly answer: string | undefined
  readonly likelihood: string | undefined
  readonly confidence: string | undefined
  readonly basis: string | undefined
  readonly reason: readonly string[] | undefined
  readonly assumption: readonly string[] | undefined
  readonly gap: readonly string[] | undefined
  readonly 'would-change': readonly string[] | undefined
  readonly claim: readonly string[] | undefined
  readonly dissent: string | undefined
}

/** What was typed, by the names of the record; a dissent brings its own likelihood. */
function fieldsOf(args: Fields): Record<string, unknown> {
  if (args.dissent !== undefined) return {}
  const fields = {
    question: args.question,
    answer: args.answer,
    likelihood: args.likelihood,
    confidence: args.confidence,
    basis: args.basis,
    reasons: args.reason,
    assumptions: args.assumption,
    gaps: args.gap,
    wouldChange: args['would-change'],
    claims: args.claim,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
