import { generateOpml, parseOpml } from 'feedsmith'
import { Unreadable } from '../unreadable.ts'

/** A feed as a list of subscriptions names it. */
export interface Subscription {
  readonly url: string
  readonly title: string | null
}

interface Outline {
  readonly text?: string
  readonly title?: string
  readonly xmlUrl?: string
  readonly outlines?: readonly Outline[]
}

/** Every feed of an OPML list, whatever folders it lies in, each once. Throws Unreadable where it is none. */
export function readOpml(text: string): readonly Subscription[] {
  const found = new Map<string, Subscription>()
  const walk = (outlines: readonly Outline[]) => {
    for (const { xmlUrl, title, text: label, outlines: inner } of outlines) {
      if (xmlUrl !== undefined && !found.has(xmlUrl)) found.set(xmlUrl, { url: xmlUrl, title: title ?? label ?? null })
      walk(inner ?? [])
    }
  }
  try {
    walk((parseOpml(text).body?.outlines ?? []) as readonly Outline[])
  } catch {
    throw new Unreadable('opml-unreadable', 'is no list of feeds that can be read; OPML was expected')
  }
  return [...found.values()]
}

/** A list of subscriptions that any reader of feeds takes; it must name one at least. */
export function writeOpml(title: string, subscriptions: readonly Subscription[]): string {
  const outlines = subscriptions.map(({ url, title: name }) => ({ text: name ?? url, type: 'rss', xmlUrl: url }))
  return `${generateOpml({ head: { title }, body: { outlines } }).trimEnd()}\n`
}
