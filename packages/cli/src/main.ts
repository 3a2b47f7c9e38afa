import yargs, { type Argv } from 'yargs'
import type { Command } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import type { Context, World } from './context.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { explainError } from './explain-error.ts'
import { guardContext } from './guard-context.ts'
import { UsageError } from './usage-error.ts'
import { VERSION } from './version.ts'

/** Reads the arguments, runs one command, and says what the shell is told. Never throws. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const context = guardContext(world)
  let exit: ExitCode = EXIT.done
  const parser = buildParser(argv, context, (code) => {
    exit = code
  })
  try {
    await parser.parseAsync()
  } catch (error) {
    if (context.stopped.aborted) return exit
    context.progress(null)
    const { text, exit: code } = explainError(error)
    context.warn(`${text}\n`)
    exit = code
  }
  return exit
}

function buildParser(argv: readonly string[], context: Context, settle: (exit: ExitCode) => void) {
  let parser = yargs(
    argv.map((each) => (each === '-' ? STREAM : each)),
    context.folder,
  )
    .scriptName('sayso')
    .usage('sayso COMMAND\n\nTells who claims what, on whose word, and how many independent origins stand behind it.')
    .locale('en')
    .wrap(Math.min(context.columns, 110))
    .version(VERSION)
    .help()
    .alias('help', 'h')
    .parserConfiguration({ 'parse-positional-numbers': false, 'parse-numbers': false })
    .option('case', { type: 'string', describe: 'The case; else SAYSO_CASE, else the only *.sayso in the folder' })
    .option('json', { type: 'boolean', default: false, describe: 'One JSON object a line' })
    .completion('completion', 'Prints a script that completes commands in your shell')
    .demandCommand(1, 'usage-command-missing: no command was given; one of those above was expected.')
    .strict()
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message: string | null, error) => {
      // What yargs did not understand has a message; an error alone is of a command that ran. Thrown, or the command
      // would run all the same.
      throw message === null ? error : usageError(message, argv)
    })
    .epilogue('Try it: sayso demo')
  for (const command of COMMANDS) parser = addCommand(parser, command, argv, (run) => run(context).then(settle))
  return parser
}

type Run = (context: Context) => Promise<ExitCode>

function addCommand<T>(
  parser: Argv<T>,
  command: Command<unknown>,
  argv: readonly string[],
  settle: (run: Run) => Promise<void>,
): Argv<T> {
  return parser.command(
    command.usage,
    command.summary,
    (builder) => {
      const { within = [] } = command
      // Options of the outer command would stand in the help of the inner one.
      const typed = argv[argv.indexOf(nameOf(command)) + 1]
      if (!within.some((inner) => nameOf(inner) === typed))
        command.options(builder as never).example(...command.example)
      return within.reduce((own, inner) => addCommand(own, inner, argv, settle), builder as Argv<T>) as never
    },
    (args) => settle((context) => command.run(withStreams(args) as never, context)),
  )
}

/** yargs drops a bare "-" that stands among several arguments: it goes through under a name that no file can have. */
const STREAM = '\0-'

function withStreams(args: object): object {
  const named = (value: unknown): unknown => (value === STREAM ? '-' : Array.isArray(value) ? value.map(named) : value)
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, named(value)]))
}

function nameOf({ usage }: Command<unknown>): string {
  return usage.split(' ')[0]!
}

/** yargs speaks without a code; ours comes before what it says. */
function usageError(message: string, argv: readonly string[]): UsageError {
  const command = COMMANDS.find((each) => nameOf(each) === argv[0])
  const next = `Try: sayso ${command === undefined ? '' : `${argv[0]} `}--help`
  if (command !== undefined && message.startsWith('Not enough non-option arguments'))
    return new UsageError('usage-incomplete', `more was expected: sayso ${command.usage}\n${next}`)
  const [, code = 'usage-not-understood', said = message] = /^([a-z]+(?:-[a-z]+)+): (.*)$/s.exec(message) ?? []
  return new UsageError(code, `${said}\n${next}`)
}
