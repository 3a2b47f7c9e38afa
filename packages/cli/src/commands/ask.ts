import { answerQuestion, listQuestions, type OpenCase, type Question } from '@sayso/engine'
import { type CommonArguments, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { readLimit } from '../list-options.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { renderAnswered, renderQuestion } from '../render/render-question.ts'
import type { Prompt } from '../terminal/prompt.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

/** Questions that a person answers in one sitting. */
const DEFAULT_LIMIT = '5'
/** For `--limit all`: more than anybody answers. */
const MOST = 200

interface AskArguments {
  readonly about: string[]
  readonly by: string | undefined
  readonly why: string | undefined
  readonly limit: string
}

export const askCommand = defineCommand<AskArguments>({
  usage: 'ask [about..]',
  summary: 'The few questions whose answers would narrow the counts most; in a terminal one key answers each',
  example: ['sayso ask --by Ada --why "read both"', 'y, n, s to skip, q to stop; each answer is a judgement'],
  options: (yargs) =>
    yargs
      .positional('about', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: 'Only of this claim: an id or words; else of those whose count is widest',
      })
      .option('by', { type: 'string', requiresArg: true, describe: 'Whose answers they are; else you are asked' })
      .option('why', { type: 'string', requiresArg: true, describe: 'The reason, for the journal; else you are asked' })
      .option('limit', {
        type: 'string',
        default: DEFAULT_LIMIT,
        requiresArg: true,
        describe: 'Questions at most; "all" for every one',
      }) as never,
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const request = {
        limit: Math.min(MOST, readLimit(args)),
        about: args.about.length === 0 ? null : args.about.join(' '),
      }
      if (!args.json && context.shown && context.prompt !== null)
        return converse(open, request, { args, context, prompt: context.prompt })
      const { questions, more } = await listQuestions(open, request)
      for (const question of questions) {
        if (args.json) writeJson(context, question)
        else context.write(`\n${renderQuestion(context.cover(question), { ...context, commands: true })}`)
      }
      if (questions.length === 0 && !args.json) context.warn(nothingToAsk(request.about))
      else if (more) context.warn('Only the widest counts were looked at: --limit asks more of them.\n')
      return EXIT.done
    }),
})

interface Conversation {
  readonly args: AskArguments & CommonArguments
  readonly context: Context
  readonly prompt: Prompt
}

/** Asks one question after another until none is left, the limit is reached, or the person stops. */
async function converse(
  open: OpenCase,
  request: { readonly limit: number; readonly about: string | null },
  { args, context, prompt }: Conversation,
): Promise<ExitCode> {
  const skipped = new Set<string>()
  let signed: { readonly by: string; readonly why: string } | null = null
  let answered = 0
  for (let asked = 0; asked < request.limit; ) {
    const question = await nextQuestion(open, request, skipped)
    if (question === null) {
      if (asked === 0) context.warn(nothingToAsk(request.about))
      break
    }
    asked++
    context.write(`\n${renderQuestion(context.cover(question), { ...context, commands: false })}`)
    const answer = await readAnswer(context, prompt)
    if (answer === 'stop') break
    if (answer === 'skip') {
      skipped.add(question.key)
      continue
    }
    signed ??= await readSignature(args, prompt)
    const given = await answerQuestion(open, question, { answer, ...signed }, showProgress(context))
    context.progress(null)
    context.write(renderAnswered(context.cover(question), answer, given, context))
    answered += given.length
  }
  if (answered > 0) context.write(`\n  ${plural(answered, 'judgement')} given. See them: sayso journal\n`)
  return EXIT.done
}

/** Answers change what is worth asking: each next question is chosen anew. */
async function nextQuestion(
  open: OpenCase,
  { about }: { readonly about: string | null },
  skipped: ReadonlySet<string>,
): Promise<Question | null> {
  const { questions } = await listQuestions(open, { limit: skipped.size + 1, about })
  return questions.find((question) => !skipped.has(question.key)) ?? null
}

async function readAnswer(context: Context, prompt: Prompt): Promise<'yes' | 'no' | 'skip' | 'stop'> {
  context.write('  y yes · n no · s skip · q stop  ')
  for (;;) {
    const key = await prompt.key()
    const answer = key === null ? 'stop' : ANSWERS[key]
    if (answer === undefined) continue
    context.write(`${answer}\n`)
    return answer
  }
}

/** Also the keys in the same places of the other keyboards of the case's languages. */
const ANSWERS: Readonly<Record<string, 'yes' | 'no' | 'skip' | 'stop'>> = {
  y: 'yes',
  j: 'yes',
  д: 'yes',
  т: 'yes',
  ㅛ: 'yes',
  n: 'no',
  н: 'no',
  ㅜ: 'no',
  s: 'skip',
  ' ': 'skip',
  q: 'stop',
  '\u001b': 'stop',
}

async function readSignature(
  { by, why }: AskArguments,
  prompt: Prompt,
): Promise<{ readonly by: string; readonly why: string }> {
  const signed = {
    by: by ?? (await prompt.line('  Who answers? ')),
    why: why ?? (await prompt.line('  Why? (once for all answers) ')),
  }
  if (signed.by && signed.why) return { by: signed.by, why: signed.why }
  throw new UsageError(
    'ask-unsigned',
    'an answer is a judgement and needs a name and a reason. Type: sayso ask --by NAME --why TEXT',
  )
}

function nothingToAsk(about: string | null): string {
  return about === null
    ? 'No question would narrow a count: what is open needs other reports. Try: sayso missing\n'
    : 'No question would narrow this count. Try: sayso missing, or sayso explain and the id\n'
}
