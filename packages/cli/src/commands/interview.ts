import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  answerDuties,
  closeInterview,
  DUTIES,
  decideLikeness,
  decideMasks,
  type InterviewView,
  listDisclosures,
  listInterviews,
  listProposedMasks,
  type OpenCase,
  recordInterview,
  sayApart,
  showIdentity,
  viewInterview,
  withdrawConsent,
} from '@sayso/engine'
import type { Argv } from 'yargs'
import { type CommonArguments, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { renderInterview, renderInterviewList, renderMasks } from '../render/render-interview.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

const ACTIONS = [
  'list',
  'template',
  'new',
  'show',
  'masks',
  'duty',
  'likeness',
  'apart',
  'close',
  'identity',
  'disclosures',
  'withdraw',
] as const
type Action = (typeof ACTIONS)[number]

export const interviewCommand = defineCommand({
  usage: 'interview [action] [pseudonym] [rest..]',
  summary: 'Takes statements of captured, defected or displaced persons; who they are is sealed and never goes out',
  example: [
    'sayso interview new K7 talk.json --by Ada --why "camp visit"',
    'sayso interview template writes such a file. Then: masks K7, duty K7 read-back, close K7; the passphrase is asked for, or taken from SAYSO_PASSPHRASE. ' +
      'apart K7 K8 says that two could not have spoken; identity K7 shows who it is and logs that; withdraw K7 takes all of it out',
  ],
  options: interviewOptions,
  run: (args, context) => {
    const { action } = args
    if (action !== 'template') return withCase(args, context, (open) => ACT[action](open, args, context))
    context.write(`${JSON.stringify(EMPTY, null, 2)}\n`)
    return Promise.resolve(EXIT.done)
  },
})

function interviewOptions(yargs: Argv<CommonArguments>) {
  return yargs
    .positional('action', { choices: ACTIONS, default: 'list' as Action, describe: 'What to do' })
    .positional('pseudonym', { type: 'string', describe: 'Capital letters and digits such as K7, never a name' })
    .positional('rest', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'new: a JSON file; duty: duties; likeness: share or withhold; apart: another pseudonym',
    })
    .option('mask', { type: 'string', array: true, describe: 'masks: numbers to mask, or all' })
    .option('keep', { type: 'number', array: true, describe: 'masks: numbers to leave as they are' })
    .option('words', { type: 'string', array: true, describe: 'masks: other words to mask' })
    .option('waived', { type: 'boolean', default: false, describe: 'duty: it does not apply, for the reason given' })
    .option('by', { type: 'string', requiresArg: true, describe: 'Who does it' })
    .option('why', { type: 'string', requiresArg: true, describe: 'The reason, kept with it; without names' })
}

type Arguments = ReturnType<typeof interviewOptions> extends Argv<infer T> ? Pick<T, keyof T> & CommonArguments : never

const ACT: Readonly<
  Record<Exclude<Action, 'template'>, (open: OpenCase, args: Arguments, context: Context) => Promise<ExitCode>>
> = {
  list: async (open, args, context) => {
    const all = await listInterviews(open)
    if (args.json) for (const each of all) writeJson(context, each)
    else context.write(renderInterviewList(context.cover(all), context))
    return EXIT.done
  },
  new: async (open, args, context) => {
    const [file] = args.rest
    if (file === undefined)
      throw new UsageError(
        'usage-interview',
        'a conversation is read from a file; sayso interview new K7 FILE was expected',
      )
    const signed = readSigned(args)
    return answer(
      await recordInterview(open, { ...signed, json: await readFile(resolve(context.folder, file), 'utf8') }),
      args,
      context,
    )
  },
  show: async (open, args, context) => answer(await viewInterview(open, readPseudonym(args)), args, context),
  masks: async (open, args, context) => {
    const pseudonym = readPseudonym(args)
    const { keep = [], words = [] } = args
    let proposed = await listProposedMasks(open, pseudonym)
    const all = args.mask?.includes('all') === true
    const mask = all
      ? proposed.map(({ number }) => number).filter((number) => !keep.includes(number))
      : (args.mask ?? []).map(Number)
    if (mask.length + keep.length + words.length > 0)
      proposed = await decideMasks(open, { pseudonym, mask, keep, words })
    if (args.json) for (const each of proposed) writeJson(context, each)
    else context.write(renderMasks(pseudonym, context.cover(proposed), context))
    return EXIT.done
  },
  duty: async (open, args, context) => {
    if (args.rest.length === 0)
      throw new UsageError('usage-interview', `which duty? One or more of ${DUTIES.join(', ')} were expected`)
    const met = args.waived ? 'not applicable' : 'done'
    return answer(await answerDuties(open, { ...readSigned(args), duties: args.rest, met }), args, context)
  },
  likeness: async (open, args, context) => {
    const [decision] = args.rest
    if (decision !== 'share' && decision !== 'withhold')
      throw new UsageError(
        'usage-interview',
        'a face or a voice is shared on purpose or not at all; share or withhold was expected',
      )
    return answer(await decideLikeness(open, { ...readSigned(args), decision }), args, context)
  },
  apart: async (open, args, context) => {
    const [other] = args.rest
    if (other === undefined)
      throw new UsageError('usage-interview', 'apart from whom? sayso interview apart K7 K8 was expected')
    return answer(await sayApart(open, { ...readSigned(args), other }), args, context)
  },
  close: async (open, args, context) => answer(await closeInterview(open, readSigned(args)), args, context),
  identity: async (open, args, context) => {
    if (!context.shown)
      throw new UsageError(
        'identity-never-written',
        'who a person is, is shown at a terminal and written nowhere; a terminal was expected, not a file or another program',
      )
    const { identity, pseudonym } = await showIdentity(open, readSigned(args))
    if (args.json) writeJson(context, { kind: 'identity', pseudonym, ...identity })
    else {
      const fields = Object.entries(identity).filter(([, value]) => value !== null && value.length > 0)
      context.write(
        `${fields.map(([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join('; ') : value}`).join('\n')}\n`,
      )
      context.warn('That it was shown, to whom and why, is in the journal.\n')
    }
    return EXIT.done
  },
  disclosures: async (open, args, context) => {
    const all = await listDisclosures(open)
    if (args.json) for (const each of all) writeJson(context, { kind: 'disclosure', ...each })
    else if (all.length === 0) context.write('No identity was shown.\n')
    else for (const { name, by, at, why } of all) context.write(`${name}  shown to ${by}, ${at.slice(0, 16)}: ${why}\n`)
    return EXIT.done
  },
  withdraw: async (open, args, context) => {
    const withdrawal = await withdrawConsent(open, readSigned(args))
    if (args.json) writeJson(context, withdrawal)
    else
      context.write(
        `${withdrawal.pseudonym}: ${plural(withdrawal.documents, 'document')}, ${plural(withdrawal.papers, 'version')} of papers, ${plural(withdrawal.judgements, 'judgement')} and the identity are gone; tombstones stand in their place.\n`,
      )
    if (!withdrawal.scrubbed)
      context.warn(
        'Another process has the case open: the words are overwritten when you run any withdrawal again without it.\n',
      )
    return EXIT.done
  },
}

function answer(view: InterviewView, args: Arguments, context: Context): ExitCode {
  if (args.json) writeJson(context, view)
  else context.write(renderInterview(context.cover(view), context))
  return EXIT.done
}

function readPseudonym({ pseudonym, action }: Arguments): string {
  if (pseudonym === undefined)
    throw new UsageError(
      'usage-interview',
      `which interview? sayso interview ${action} K7 was expected; sayso interview lists them`,
    )
  return pseudonym
}

function readSigned(args: Arguments) {
  const { by, why } = args
  if (by === undefined || why === undefined)
    throw new UsageError(
      'usage-interview',
      'whatever is done with an interview is done by a person for a reason: --by and --why were expected',
    )
  return { pseudonym: readPseudonym(args), by, why }
}

/** A conversation to fill in. */
const EMPTY = {
  status: 'prisoner of war',
  identity: {
    name: '',
    aliases: [],
    born: null,
    number: null,
    rank: null,
    unit: null,
    home: null,
    relatives: [],
    other: [],
  },
  consent: { given: false, on: '2027-11-20', how: 'written', uses: [], limits: [] },
  interviewer: '',
  present: [],
  alone: true,
  language: 'en',
  interpreter: null,
  place: '',
  from: '2027-11-20T10:00:00Z',
  to: '2027-11-20T12:00:00Z',
  breaks: [],
  recording: 'notes',
  duties: {},
  turns: [{ at: '10:05', question: '', answer: '' }],
}
