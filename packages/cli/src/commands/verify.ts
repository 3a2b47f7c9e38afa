import { verifyCase } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { plural } from '../render/plural.ts'
import { withCase } from '../with-case.ts'

export const verifyCommand = defineCommand({
  usage: 'verify',
  summary: 'Checks hashes, anchors, references and the journal, and names every fault',
  example: ['sayso verify --case bridge.sayso', 'exit code 0 where all is sound, 3 where the case is damaged'],
  options: (yargs) => yargs,
  run: (args, context) =>
    withCase(args, context, async (open) => {
      let faults = 0
      for await (const fault of verifyCase(open)) {
        faults++
        if (args.json) writeJson(context, { kind: 'fault', ...fault })
        else context.write(`${fault.code}: ${fault.subject}: ${fault.message}\n`)
      }
      if (faults > 0) {
        context.warn(
          `${plural(faults, 'fault')} found. What was acknowledged lies in the captures: try sayso rebuild.\n`,
        )
        return EXIT.damaged
      }
      if (args.json) writeJson(context, { kind: 'sound' })
      else context.write('Sound: every hash, anchor, reference and line of the journal holds.\n')
      return EXIT.done
    }),
})
