import { defineCommand } from '../command.ts'
import { setPassword } from '../desk-password.ts'
import { EXIT } from '../exit-codes.ts'
import { findCase } from '../find-case.ts'
import { BYTES_PER_MB, DESK, serveCase } from '../serve-case.ts'
import { UsageError } from '../usage-error.ts'

export const serveCommand = defineCommand({
  usage: 'serve',
  summary: 'Opens the desk: the case in your browser, to be read, searched and corrected',
  example: ['sayso serve --open', `at http://${DESK.listen}:${DESK.port}, for this machine alone; Ctrl-C closes it`],
  options: (yargs) =>
    yargs
      .option('port', {
        type: 'string',
        default: String(DESK.port),
        requiresArg: true,
        describe: '0: any that is free',
      })
      .option('listen', {
        type: 'string',
        default: DESK.listen,
        requiresArg: true,
        describe: 'Address to listen at; one that others can reach needs a password set before',
      })
      .option('host', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: 'Name under which a proxy reaches the desk',
      })
      .option('upload-limit', {
        type: 'string',
        default: String(DESK.uploadLimitMb),
        requiresArg: true,
        describe: 'Largest upload, in MB',
      })
      .option('open', { type: 'boolean', default: false, describe: 'Opens your browser too' })
      .option('set-password', {
        type: 'boolean',
        default: false,
        describe: 'Asks for the password of desks that others can reach, keeps its hash, and ends',
      }),
  run: async (args, context) => {
    if (args['set-password']) {
      const path = await setPassword(context)
      context.write(`The password is set; its hash is kept in ${path}.\n`)
      return EXIT.done
    }
    const path = await findCase(args.case, context)
    const uploadLimitBytes =
      readNumber('upload-limit', args['upload-limit'], { least: 1, most: 100_000 }) * BYTES_PER_MB
    const port = readNumber('port', args.port, { least: 0, most: 65_535 })
    const { listen, host: hosts, open: browser, json } = args
    await serveCase(path, { listen, port, hosts, uploadLimitBytes, browser, json }, context)
    return EXIT.done
  },
})

function readNumber(option: string, typed: string, { least, most }: { readonly least: number; readonly most: number }) {
  const number = Number(typed)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new UsageError(`usage-${option}`, `--${option} is "${typed}"; a number from ${least} to ${most} was expected`)
}
