import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  dropWatched,
  type FeedLook,
  listWatched,
  type OpenCase,
  readOpml,
  Unreadable,
  watchFeeds,
  writeOpml,
  writeOutText,
} from '@sayso/engine'
import { defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { EXIT, type ExitCode } from '../exit-codes.ts'
import { networkOptions, readNetwork, readNumber } from '../network-options.ts'
import { writeJson } from '../output.ts'
import { readRows } from '../read-rows.ts'
import { plural } from '../render/plural.ts'
import { showProgress } from '../terminal/show-progress.ts'
import { UsageError } from '../usage-error.ts'
import { withCase } from '../with-case.ts'
import { indicatorsCommand } from './indicators.ts'

export const watchCommand = defineCommand({
  usage: 'watch [feeds..]',
  summary: 'Looks at feeds again and again and takes in the page of every new or changed entry',
  example: ['sayso watch https://news.example/rss feeds.opml --once', 'two sources of feeds, looked at once'],
  options: (yargs) =>
    networkOptions(yargs)
      .positional('feeds', {
        type: 'string',
        array: true,
        default: [] as string[],
        describe: 'RSS, Atom or JSON feeds, OPML or text lists of them; none: those that the case watches already',
      })
      .option('once', { type: 'boolean', default: false, describe: 'Looks once at each feed and ends' })
      .option('every', {
        type: 'string',
        default: '30',
        requiresArg: true,
        describe: 'Minutes between two looks at a feed',
      })
      .option('publisher', { type: 'string', requiresArg: true, describe: 'Who put the pages out' })
      .option('remove', {
        type: 'string',
        array: true,
        default: [] as string[],
        requiresArg: true,
        describe: 'Stops watching these feeds and looks at none; what came of them stays in the case',
      })
      .option('opml-out', {
        type: 'string',
        requiresArg: true,
        describe: 'Writes the watched feeds as OPML, looks at none',
      }),
  within: [indicatorsCommand],
  run: (args, context) =>
    withCase(args, context, async (open) => {
      if (args.remove.length > 0) return stopWatching(open, args.remove, args.feeds, context)
      const settings = readNetwork(args, context)
      const feeds = await readFeeds(args.feeds, context)
      const watched = await listWatched(open)
      const all = [...new Set([...watched.map((each) => each.url), ...feeds])]
      if (all.length === 0)
        throw new UsageError(
          'usage-feeds',
          'no feed was given and the case watches none; the address of a feed was expected',
        )
      if (args['opml-out'] !== undefined) {
        const title = (url: string) => watched.find((each) => each.url === url)?.title ?? null
        const opml = writeOpml(
          'Sayso',
          all.map((url) => ({ url, title: title(url) })),
        )
        await writeOutText(open, resolve(context.folder, args['opml-out']), opml)
        context.warn(`${plural(all.length, 'feed')} written to ${args['opml-out']}.\n`)
        return EXIT.done
      }
      const failed = new Set<string>()
      const known = new Set(watched.map((each) => each.url))
      const summary = await watchFeeds(
        open,
        {
          feeds,
          settings,
          options: { publisher: args.publisher },
          everyMs: args.once ? null : readNumber('every', args.every, 1, 10_080) * 60_000,
          stopped: context.stopped,
        },
        {
          onProgress: showProgress(context),
          onLook: (look) => {
            if (look.status === 'refused' || look.status === 'gone') failed.add(look.feed)
            if (args.json) writeJson(context, { kind: 'feed', ...look })
            else if (look.reason !== null) context.warn(`${look.feed}: ${look.reason}${howToStop(look, known)}\n`)
            else if (look.entries > 0)
              context.write(`${look.title ?? look.feed}: ${plural(look.entries, 'new entry', 'new entries')}\n`)
            if (!args.json) for (const message of look.losses) context.warn(`${look.title ?? look.feed}: ${message}\n`)
          },
          onDocument: ({ url, id, status, reason, file }) => {
            if (args.json) writeJson(context, { url, id, status, reason, file })
            else if (status === 'refused') context.warn(`${reason}\n`)
            else if (status === 'new-version') context.write(`${url}: changed, ${reason}\n`)
          },
        },
      )
      context.progress(null)
      const { added, newVersions, unchanged, refused } = summary
      const unread = failed.size > 0 ? `, ${failed.size} not read (see above)` : ''
      const ending = `${plural(all.length, 'feed')}${unread}: ${added} added, ${plural(newVersions, 'new version')}, ${unchanged} unchanged, ${refused.length} left out; ${settings.robots ? 'robots.txt was obeyed' : 'robots.txt was not asked, by your word'}.\n`
      if (args.json) context.warn(ending)
      else context.write(ending)
      return refused.length + failed.size > 0 ? EXIT.refused : EXIT.done
    }),
})

/** A feed that is gone is asked again in every run, until a person says otherwise. */
function howToStop({ feed, status, passing }: FeedLook, known: ReadonlySet<string>): string {
  return (status === 'gone' || !passing) && known.has(feed) ? `. To stop watching it: sayso watch --remove ${feed}` : ''
}

/** Takes feeds out of those that are watched; refuses where one is not among them, and then takes out none. */
async function stopWatching(
  open: OpenCase,
  remove: readonly string[],
  feeds: readonly string[],
  context: Context,
): Promise<ExitCode> {
  if (feeds.length > 0)
    throw new UsageError('usage-remove', '--remove stops watching and looks at no feed; no other feed was expected')
  const watched = (await listWatched(open)).map((each) => each.url)
  const unknown = remove.filter((url) => !watched.includes(url))
  if (unknown.length > 0) {
    const shown = watched.slice(0, FEEDS_SHOWN).map((url) => `\n  ${url}`)
    const more =
      watched.length > FEEDS_SHOWN ? `\n  and ${watched.length - FEEDS_SHOWN} more: sayso watch --opml-out` : ''
    const list = watched.length === 0 ? 'the case watches none' : `the case watches:${shown.join('')}${more}`
    context.warn(`feed-not-watched: ${unknown.join(', ')} is not watched; ${list}\n`)
    return EXIT.refused
  }
  await dropWatched(open, remove)
  const left = watched.length - new Set(remove).size
  context.warn(
    `${remove.join(', ')}: not watched any more. What came of it stays; ${plural(left, 'feed')} still watched.\n`,
  )
  return EXIT.done
}

const FEEDS_SHOWN = 10

/** Addresses of feeds: typed, in OPML, or in a list. */
async function readFeeds(typed: readonly string[], context: Context): Promise<readonly string[]> {
  const feeds: string[] = []
  for (const each of typed) {
    if (/\.(?:opml|xml)$/i.test(each) && !/^https?:/i.test(each)) {
      feeds.push(...(await readSubscriptions(each, context)))
      continue
    }
    for (const row of await readRows([each], undefined, context)) {
      if (row.ok) feeds.push(row.url)
      else context.warn(`${row.code}: ${row.message}\n`)
    }
  }
  return feeds
}

/** The feeds of an OPML list. Throws Unreadable with the name of the file. */
async function readSubscriptions(file: string, { folder }: Context): Promise<readonly string[]> {
  const text = await readFile(resolve(folder, file), 'utf8')
  try {
    return readOpml(text).map(({ url }) => url)
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable(error.code, `${file} ${error.message}.`)
    throw error
  }
}
