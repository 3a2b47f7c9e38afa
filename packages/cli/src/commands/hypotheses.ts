import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  BEARINGS,
  type Bearing,
  exportHypothesesCsv,
  type HypothesesChange,
  importHypothesesCsv,
  listMatrixRows,
  type OpenCase,
  viewMatrix,
  withdrawPaper,
  writeHypotheses,
  writeOutText,
} from '@sayso/engine'
import { asOfOptions, readAsOf } from '../as-of-options.ts'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { writeJson } from '../output.ts'
import { readJsonFile } from '../read-json-file.ts'
import { plural } from '../render/plural.ts'
import { renderMatrix, renderMatrixList } from '../render/render-matrix.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'

export const hypothesesCommand = defineCommand({
  usage: 'hypotheses [name]',
  summary: 'Competing hypotheses by evidence: ranked by the independent origins that speak against each',
  example: [
    'sayso hypotheses front --question "Are troops at the front?" --add "H1=They are" --add "H2=They only train" --by Ada --why "first look"',
    'then weigh a claim: sayso hypotheses front --weigh g3f2 --cell H1=inconsistent --cell H2=consistent --by Ada --why "…"; ' +
      'a name alone shows the matrix; --csv front.csv writes it out, --import front.csv takes it in',
  ],
  options: (yargs) =>
    asOfOptions(yargs)
      .positional('name', { type: 'string', describe: 'What the matrix is called; all are listed where absent' })
      .option('question', { type: 'string', requiresArg: true })
      .option('add', { type: 'string', array: true, describe: 'A hypothesis: H1=what it says' })
      .option('remove', { type: 'string', array: true, describe: 'A hypothesis that goes: H1' })
      .option('weigh', { type: 'string', requiresArg: true, describe: 'A claim (c…, g…, or words of it) as evidence' })
      .option('denied', { type: 'boolean', default: false, describe: 'Weighs that it is denied, not that it is said' })
      .option('cell', { type: 'string', array: true, describe: `How it bears: H1=${BEARINGS.join('|')}` })
      .option('note', { type: 'string', requiresArg: true, describe: 'Why the evidence bears so' })
      .option('drop', { type: 'string', array: true, describe: 'Evidence that goes: its number, or a claim' })
      .option('file', { type: 'string', requiresArg: true, describe: 'JSON with question, hypotheses, evidence' })
      .option('import', { type: 'string', requiresArg: true, describe: 'Takes the matrix from a CSV as a new version' })
      .option('csv', { type: 'string', requiresArg: true, describe: 'Writes the matrix as CSV; - for standard output' })
      .option('withdraw', { type: 'boolean', default: false, describe: 'Takes the matrix away; its versions stay' })
      .option('hindsight', {
        type: 'boolean',
        default: false,
        describe: 'With --as-of: the matrix of today on what was known then',
      })
      .option('by', { type: 'string', requiresArg: true, describe: 'Who writes' })
      .option('why', { type: 'string', requiresArg: true, describe: 'Why this version is written' }),
  run: (args, context) =>
    withCase(args, context, async (open) => {
      const { name, hindsight, json } = args
      const asOf = readAsOf(args)
      if (name === undefined) {
        const rows = await listMatrixRows(open, hindsight ? null : (asOf?.at ?? null))
        if (json) for (const row of rows) writeJson(context, row)
        else context.write(renderMatrixList(context.cover(rows), context))
        return EXIT.done
      }
      if (args.csv !== undefined) return writeCsv(open, { name, file: args.csv }, context)
      const change = await readChange(args, context)
      const writes = Object.keys(change).length > 0 || args.withdraw
      let exit: ExitCode = EXIT.done
      if (writes || args.import !== undefined) {
        const { by, why } = args
        if (by === undefined || why === undefined)
          throw new UsageError(
            'usage-hypotheses',
            'a matrix is written by a person for a reason: --by and --why were expected',
          )
        if (args.withdraw) {
          await withdrawPaper(open, { sort: 'hypotheses', name, by, why })
          context.warn(`"${name}" is withdrawn; its versions stay in the journal.\n`)
          return EXIT.done
        }
        if (args.import !== undefined)
          exit = await takeCsv(open, { name, file: args.import, question: args.question ?? null, by, why }, context)
        else await writeHypotheses(open, { name, change, by, why })
      }
      const view = await viewMatrix(open, name, { asOf, hindsight })
      if (view === null) {
        const then = asOf === null ? '' : ` on ${asOf.at}; today's on what was known then: --hindsight`
        context.warn(`hypotheses-unknown: there is no matrix "${name}"${then}; sayso hypotheses lists them\n`)
        return EXIT.refused
      }
      if (json) writeJson(context, view)
      else context.write(renderMatrix(context.cover(view), context))
      return exit
    }),
})

interface Fields {
  readonly question: string | undefined
  readonly add: readonly string[] | undefined
  readonly remove: readonly string[] | undefined
  readonly weigh: string | undefined
  readonly denied: boolean
  readonly cell: readonly string[] | undefined
  readonly note: string | undefined
  readonly drop: readonly string[] | undefined
  readonly file: string | undefined
  readonly import: string | undefined
}

/** What was typed, by the names of the record; empty where nothing changes. */
async function readChange(args: Fields, context: Context): Promise<HypothesesChange> {
  if (args.import !== undefined) return {}
  if (args.weigh === undefined && (args.cell !== undefined || args.note !== undefined))
    throw new UsageError(
      'usage-hypotheses',
      '--cell and --note say how evidence bears: --weigh CLAIM was expected with them',
    )
  const file = args.file === undefined ? {} : await readJsonFile(args.file, context)
  const cells = Object.fromEntries((args.cell ?? []).map((typed) => readCell(typed)))
  const side = args.denied ? 'denied' : 'affirmed'
  const why = args.note === undefined ? {} : { why: args.note }
  const fields = {
    question: args.question,
    add: args.add?.map((typed) => readPair('add', typed, 'H1=what it says')).map(([name, says]) => ({ name, says })),
    remove: args.remove,
    weigh: args.weigh === undefined ? undefined : [{ claim: args.weigh, side, cells, ...why }],
    drop: args.drop,
  }
  return { ...file, ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) }
}

function readCell(typed: string): readonly [string, Bearing] {
  const [name, word] = readPair('cell', typed, `H1=${BEARINGS[0]}`)
  const bearing = BEARINGS.find((known) => known === word.toLowerCase())
  if (bearing === undefined)
    throw new UsageError(
      'usage-hypotheses',
      `--cell ${typed}: "${word}" was found; one of ${BEARINGS.join(', ')} was expected`,
    )
  return [name, bearing]
}

function readPair(option: string, typed: string, expected: string): readonly [string, string] {
  const at = typed.indexOf('=')
  if (at < 1) throw new UsageError('usage-hypotheses', `--${option} is "${typed}"; ${expected} was expected`)
  return [typed.slice(0, at).trim(), typed.slice(at + 1).trim()]
}

async function writeCsv(
  open: OpenCase,
  { name, file }: { readonly name: string; readonly file: string },
  context: Context,
): Promise<ExitCode> {
  const table = await exportHypothesesCsv(open, name, file === '-' ? null : file)
  if (table === null) {
    context.warn(`hypotheses-unknown: there is no matrix "${name}"; sayso hypotheses lists them\n`)
    return EXIT.refused
  }
  if (file === '-') context.write(table.text)
  else await writeOutText(open, resolve(context.folder, file), table.text)
  for (const line of table.report.lines) context.warn(`${line}\n`)
  return EXIT.done
}

async function takeCsv(
  open: OpenCase,
  {
    file,
    ...asked
  }: {
    readonly file: string
    readonly name: string
    readonly question: string | null
    readonly by: string
    readonly why: string
  },
  context: Context,
): Promise<ExitCode> {
  const table = { bytes: await readFile(resolve(context.folder, file)), called: file }
  const { taken, refused, notes } = await importHypothesesCsv(open, table, asked)
  for (const { line, reason } of refused) context.warn(`hypotheses-row-refused: ${file} line ${line}: ${reason}\n`)
  for (const { line, words } of notes) context.warn(`${file}${line === null ? '' : ` line ${line}`}: ${words}\n`)
  const left = notes.length + refused.length === 0 ? 'Nothing was left out.' : `${refused.length} left out: see above.`
  context.warn(`${plural(taken, 'piece')} of evidence taken. ${left}\n`)
  return refused.length > 0 ? EXIT.refused : EXIT.done
}
