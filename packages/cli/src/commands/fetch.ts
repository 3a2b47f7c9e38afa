import { checkUrl, FetchRefused, fetchInputs, type UrlRow } from '@sayso/engine'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { networkOptions, readNetwork } from '../network-options.ts'
import { writeJson } from '../output.ts'
import { PUBLISHED, readPublished } from '../published-option.ts'
import { readRows } from '../read-rows.ts'
import { plural } from '../render/plural.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { withCase } from '../with-case.ts'

export const fetchCommand = defineCommand({
  usage: 'fetch <addresses..>',
  summary: 'Fetches pages into the case: one by one, politely, from public hosts alone',
  example: ['sayso fetch https://news.example/a urls.csv --columns url=Link', 'a page, and every address of a list'],
  options: (yargs) =>
    networkOptions(yargs)
      .positional('addresses', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Addresses; or lists of them: text (one a line), CSV or TSV, - for standard input',
      })
      .option('columns', {
        type: 'string',
        requiresArg: true,
        describe: 'Columns of a table: url=Link,publisher=Outlet,published=Date',
      })
      .option('publisher', { type: 'string', requiresArg: true, describe: 'Who put them out' })
      .option('published', PUBLISHED)
      .option('dry-run', {
        type: 'boolean',
        default: false,
        describe: 'Shows what would be fetched, and fetches nothing',
      }),
  run: async (args, context) => {
    const rows = await readRows(args.addresses, args.columns, context)
    if (args['dry-run']) return showRows(rows, args.json, context)
    const settings = readNetwork(args, context)
    return withCase(args, context, async (open) => {
      const options = { publisher: args.publisher, published: readPublished(args.published) }
      const summary = await fetchInputs(
        open,
        { rows, settings, options },
        {
          onProgress: showProgress(context),
          onDocument: ({ url, id, status, reason, file, line }) => {
            if (args.json) writeJson(context, { url, id, status, reason, file, ...(line === null ? {} : { line }) })
            else if (status === 'refused') context.warn(`${reason}\n`)
            else if (status === 'new-version') context.write(`${url}: changed, ${reason}\n`)
          },
        },
      )
      context.progress(null)
      for (const message of summary.passedOver) context.warn(`${message}\n`)
      const { added, unchanged, newVersions, refused, before, repeated } = summary
      const parts = [
        `${added} added`,
        ...(newVersions > 0 ? [plural(newVersions, 'new version')] : []),
        ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
        ...(before > 0 ? [`${before} there from the run that was cut off`] : []),
        ...(repeated > 0 ? [`${repeated} listed twice`] : []),
        `${refused.length} left out${refused.length > 0 ? ': see above' : ''}`,
      ]
      const robots = settings.robots ? 'robots.txt was obeyed' : 'robots.txt was not asked, by your word'
      const ending = `${parts.join(', ')}; ${robots}.\n`
      if (args.json) context.warn(ending)
      else context.write(ending)
      return refused.length > 0 ? EXIT.refused : EXIT.done
    })
  },
})

/** The rows as they would be fetched, with what is wrong with each by its address alone. */
function showRows(rows: Awaited<ReturnType<typeof readRows>>, json: boolean, context: Context): ExitCode {
  let refused = 0
  const urls = new Set<string>()
  for (const row of rows) {
    const wrong = row.ok ? refusalOf(row, context) : `${row.code}: ${row.message}`
    if (wrong !== null) refused++
    else if (row.ok) urls.add(row.url)
    if (json)
      writeJson(context, {
        file: row.file,
        line: row.line ?? null,
        ...(row.ok ? { url: row.url, publisher: row.publisher, published: row.published } : {}),
        refused: wrong,
      })
    else if (wrong !== null) context.warn(`${wrong}\n`)
    else if (row.ok)
      context.write(`${[row.url, row.publisher, row.published].filter((each) => each !== null).join('  ')}\n`)
  }
  const repeated = rows.length - refused - urls.size
  const parts = [
    `${plural(urls.size, 'page')} would be fetched`,
    ...(repeated > 0 ? [`${repeated} listed twice`] : []),
    `${refused} left out${refused > 0 ? ': see above' : ''}`,
  ]
  context.warn(`${parts.join(', ')}. Nothing was fetched.\n`)
  return refused > 0 ? EXIT.refused : EXIT.done
}

function refusalOf({ url, file, line }: UrlRow, { network }: Context): string | null {
  try {
    checkUrl(url, network?.reaches === undefined ? {} : { reaches: network.reaches })
    return null
  } catch (error) {
    const place = line === null ? '' : `${file}, line ${line}: `
    if (error instanceof FetchRefused) return `${error.code}: ${place}${error.message}.`
    throw error
  }
}
