import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { writeProof } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import { EXIT } from '../exit-codes.ts'
import { FACES } from '../faces-option.ts'
import { writeJson } from '../output.ts'
import { withCase } from '../with-case.ts'

export const proofCommand = defineCommand({
  usage: 'proof <id>',
  summary: 'Writes what a third party needs to check one capture with sha256sum and openssl alone',
  example: ['sayso proof d1a2 -o proof/', 'the bytes, their line in the journal, the seal, and a page that says how'],
  options: (yargs) =>
    yargs
      .positional('id', { type: 'string', demandOption: true, describe: 'A capture, document or claim' })
      .option('output', {
        alias: 'o',
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'A folder to make',
      })
      .option('sign', { type: 'string', requiresArg: true, describe: 'An Ed25519 key in PEM that signs the seal' })
      .option('faces', FACES),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const privatePem = args.sign === undefined ? null : await readFile(resolve(context.folder, args.sign), 'utf8')
      const folder = resolve(context.folder, args.output)
      const proof = await writeProof(open, { asked: args.id, folder, privatePem, faces: args.faces })
      if (args.json) writeJson(context, proof)
      else
        context.write(
          `${proof.capture}, line ${proof.sequence} of the journal: ${args.output} (${proof.signed ? 'signed' : 'not signed'}${proof.stampedAt === null ? '' : `, stamped at ${proof.stampedAt}`}). Begin with HOW-TO-CHECK.txt.\n`,
        )
      return EXIT.done
    }),
})
