import yargs from 'yargs'
import { COMMANDS } from './commands/index.ts'
import type { Context } from './context.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { explainError } from './explain-error.ts'
import { VERSION } from './version.ts'

/** Reads the arguments, runs one command, and says what the shell is told. Never throws. */
export async function main(argv: readonly string[], context: Context): Promise<ExitCode> {
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
  let parser = yargs([...argv], context.folder)
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
    .fail((message, error) => {
      // The message is of yargs, the error of a command that ran.
      if (error) throw error
      context.warn(`${coded(message)}\nTry: sayso ${firstWord(argv)}--help\n`)
      settle(EXIT.usage)
    })
    .epilogue('Try it: sayso demo')
  for (const command of COMMANDS) {
    parser = parser.command(
      command.usage,
      command.summary,
      (builder) => command.options(builder as never).example(...command.example) as never,
      async (args) => settle(await command.run(args as never, context)),
    )
  }
  return parser
}

/** yargs speaks without a code; ours comes before what it says. */
function coded(message: string): string {
  return /^[a-z]+(-[a-z]+)+: /.test(message) ? message : `usage-not-understood: ${message}`
}

function firstWord(argv: readonly string[]): string {
  const known = COMMANDS.some((command) => command.usage.split(' ')[0] === argv[0])
  return known ? `${argv[0]} ` : ''
}
