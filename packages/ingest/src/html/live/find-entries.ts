import { isComments } from '../comments.ts'
import { type Element, hasWord, isShort, rawText, walkElements } from '../element.ts'
import { meta } from '../fields/meta.ts'
import { readArticleData, readUpdates, type UpdateData } from '../json-ld.ts'
import { measureProse } from '../measure-prose.ts'
import type { Page } from '../parse-page.ts'
import { timeEntries } from './time-entries.ts'

/** One entry of a live blog as the page shows it. */
export interface LiveEntry {
  /** Where it stands on the page; null where the page's data alone holds it. */
  readonly element: Element | null
  /** Its mark-up as it stands; its words where the page's data alone holds it. */
  readonly markup: string
  /** What tells it from the other entries of its page: the page's own name for it, else its time. */
  readonly name: string
  /** The fragment that leads to it; null where the page gives it none. */
  readonly fragment: string | null
  /** As the page gives it; null where it gives none. */
  readonly published: string | null
  readonly heading: string | null
}

/**
 * The entries of a live blog, in the order of the page: those that its data lists, else the like-made neighbours that
 * each bear a time of their own. Empty where the page is no live blog, or shows fewer than FEWEST entries.
 *
 * @param url where the page came from; null where that is not known
 */
export function findEntries(page: Page, source: string, url: string | null): readonly LiveEntry[] {
  if (!mayBeLive(source, url)) return []
  const updates = readUpdates(page.jsonLd)
  const listed = updates === null ? [] : matchListed(page.root, updates)
  const shown = listed.length >= FEWEST ? listed : findAlike(page, updates !== null || speaksOfLive(page, url))
  const found = shown.length >= FEWEST ? shown : worded(updates ?? [])
  if (found.length < FEWEST) return []
  const times = timeEntries(
    found.map(({ element }) => (element === null ? null : firstTime(element))),
    readArticleData(page.jsonLd)?.published ?? meta(page, 'article:published_time', 'datepublished', 'date'),
  )
  return nameEntries(
    found.map(({ element, update }, at) => ({
      element,
      markup: element === null ? markupOf(update!) : source.slice(element.start, element.end),
      fragment: fragmentOf(update?.url ?? null) ?? idOf(element),
      published: update?.published ?? times[at]!,
      heading: (element === null ? null : headingOf(element)) ?? update?.headline ?? null,
    })),
  )
}

/** Whether a page is worth a second look: the words by which live blogs are told stand somewhere in it. */
export function mayBeLive(source: string, url: string | null): boolean {
  return MAY_BE_LIVE.test(source) || (url !== null && /live/i.test(url))
}

const MAY_BE_LIVE =
  /live[_-]?(?:blog|ticker|feed|update|report|stream|coverage|post|entr|text)|minute-by-minute|newsticker|newsblog|\blive\b[^<>]{0,40}\b(?:update|blog|coverage|ticker)|as it happened|онлайн|текстова|실시간/i

interface Found {
  readonly element: Element | null
  readonly update: UpdateData | null
}

/** Two of a kind are an article with an addition; a live blog has more. */
const FEWEST = 3

/** The elements that the addresses of the listed entries lead to. */
function matchListed(root: Element, updates: readonly UpdateData[]): readonly Found[] {
  const byFragment = new Map<string, UpdateData>()
  for (const update of updates) {
    const fragment = fragmentOf(update.url)
    if (fragment !== null) byFragment.set(fragment, update)
  }
  const found: Found[] = []
  for (const element of byFragment.size === 0 ? [] : walkElements(root)) {
    const id = element.attributes.id
    const update = id === undefined ? undefined : byFragment.get(id)
    if (update === undefined || isShort(element, SHORTEST)) continue
    byFragment.delete(id!)
    found.push({ element, update })
  }
  return found
}

/** An anchor before an entry bears its name and none of its words. */
const SHORTEST = 20

/** The largest family of neighbours with one tag and class of which nearly each shows a time, where the page is live. */
function findAlike(page: Page, live: boolean): readonly Found[] {
  const root = withoutComments(page.root)
  const prose = measureProse(root)
  let best: readonly Element[] = []
  let most = 0
  for (const parent of walkElements(root)) {
    if (prose.get(parent)! <= most) continue
    const families = new Map<string, Element[]>()
    for (const child of parent.children) {
      if (typeof child === 'string') continue
      const key = `${child.tag} ${child.attributes.class?.trim().split(/\s+/)[0] ?? ''}`
      const family = families.get(key)
      if (family === undefined) families.set(key, [child])
      else family.push(child)
    }
    for (const family of families.values()) {
      const held = family.reduce((sum, element) => sum + prose.get(element)!, 0)
      if (family.length < FEWEST || held <= most || !(live || isNamedLive(parent, family))) continue
      const timed = family.filter((element) => firstTime(element) !== null)
      if (timed.length < FEWEST || timed.length < family.length * NEARLY_ALL) continue
      best = timed
      most = held
    }
  }
  return best.map((element) => ({ element, update: null }))
}

function withoutComments(element: Element): Element {
  const children = element.children
    .filter((child) => typeof child === 'string' || !isComments(child))
    .map((child) => (typeof child === 'string' ? child : withoutComments(child)))
  return { ...element, children }
}

/** Share of a family that must show a time; the rest are advertisements between entries. */
const NEARLY_ALL = 0.6

const LIVE_NAME =
  /(?:^|[\s_-])live[_-]?(?:blog|ticker|feed|updates?|report(?:ing)?|stream|coverage|posts?|entry|entries|text)|minute-by-minute|newsticker|newsblog|LiveBlogPosting|liveBlogUpdate/i

function isNamedLive(parent: Element, family: readonly Element[]): boolean {
  return [parent, family[0]!].some(({ attributes }) =>
    LIVE_NAME.test(
      `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.itemprop ?? ''} ${attributes.itemtype ?? ''} ${attributes['data-testid'] ?? ''}`,
    ),
  )
}

const LIVE_TITLE =
  /\blive\b.{0,40}\b(?:updates?|blog|coverage|ticker)\b|\bas it happened\b|\b(?:live-?ticker|live-?blog|newsblog)\b|(?:онлайн|текстова)\p{L}*[- ]трансляц|실시간/iu

/** Whether the page's address or title says that it is a live blog. */
function speaksOfLive(page: Page, url: string | null): boolean {
  if (url !== null && /\/live\/|[/-]live-?(?:blog|ticker|updates?|coverage)|liveticker|newsblog/i.test(url)) return true
  return page.title !== null && LIVE_TITLE.test(page.title)
}

/** The first time that an element shows: of a time element its machine form, else what it prints. */
function firstTime(element: Element): string | null {
  for (const inner of walkElements(element)) {
    const { tag, attributes } = inner
    if (tag === 'time' || hasWord(attributes.itemprop, 'datepublished')) {
      const time = attributes.datetime ?? attributes.content ?? rawText(inner).trim()
      if (/\d/.test(time)) return time
    }
    if (TIME_NAME.test(attributes.class ?? '') && isShort(inner, LONGEST_TIME)) {
      const time = rawText(inner).trim()
      if (/\d[:.]\d\d/.test(time)) return time
    }
  }
  return null
}

const TIME_NAME = /(?:^|[\s_-])(?:time|timestamp|date|datetime|uhrzeit|published)(?=$|[\s_-])/i
const LONGEST_TIME = 60

function headingOf(element: Element): string | null {
  for (const inner of walkElements(element)) {
    if (!/^h[1-6]$/.test(inner.tag) || !isShort(inner, LONGEST_HEADING)) continue
    const words = rawText(inner).replace(/\s+/g, ' ').trim()
    if (/\p{L}{2}/u.test(words)) return words
  }
  return null
}

const LONGEST_HEADING = 300

/** Entries of which the page's data holds the words: the page shows them by script. */
function worded(updates: readonly UpdateData[]): readonly Found[] {
  return updates.flatMap((update) => (update.body === null ? [] : { element: null, update }))
}

function markupOf({ body }: UpdateData): string {
  if (/<(?:p|br|div)\b/i.test(body!)) return body!
  const paragraphs = body!
    .split(/\n+/)
    .map((line) => line.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;')))
  return paragraphs.map((line) => `<p>${line}</p>`).join('')
}

function idOf(element: Element | null): string | null {
  const id = element?.attributes.id?.trim()
  return id === undefined || id === '' || /\s/.test(id) ? null : id
}

function fragmentOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { hash } = new URL(url)
  try {
    return decodeURIComponent(hash.slice(1)) || null
  } catch {
    return hash.slice(1)
  }
}

/** Entries by the page's own names for them; those without one by their time and their place among those of that time. */
function nameEntries(entries: readonly Omit<LiveEntry, 'name'>[]): readonly LiveEntry[] {
  const taken = new Map<string, number>()
  // From the last to the first: live blogs grow at their head, and what was there keeps its name.
  const named = entries.toReversed().map((entry) => {
    const base = entry.fragment ?? entry.published ?? 'entry'
    const before = taken.get(base) ?? 0
    taken.set(base, before + 1)
    return { ...entry, name: before === 0 ? base : `${base} ${before + 1}` }
  })
  return named.toReversed()
}
