import { splitWarc } from '../archive/split-warc.ts'
import { splitFeed } from '../feeds/split-feed.ts'
import { splitJsonFeed } from '../feeds/split-json-feed.ts'
import type { ContainerKind } from '../kind.ts'
import { splitMbox } from '../mail/split-mbox.ts'
import { splitTable } from '../table/split-table.ts'
import { splitTelegram } from '../telegram/split-telegram.ts'
import { splitTelegramHtml } from '../telegram/split-telegram-html.ts'
import type { Splitter } from './part.ts'

/** Who takes apart each kind of container that can be read from its beginning to its end. */
export const SPLITTERS: Record<Exclude<ContainerKind, 'zip' | 'wacz'>, Splitter> = {
  csv: splitTable,
  feed: splitFeed,
  'json-feed': splitJsonFeed,
  mbox: splitMbox,
  telegram: splitTelegram,
  'telegram-html': splitTelegramHtml,
  warc: splitWarc,
}
