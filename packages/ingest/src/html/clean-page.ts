import { isComments } from './comments.ts'
import { type Element, isShort } from './element.ts'
import { measureProse } from './measure-prose.ts'

/**
 * The page without what is never part of an article: navigation, forms, what is hidden, share buttons, related links,
 * comments, by tag, role, and words of class or id. An element that holds much of the page's running text is never taken
 * for boilerplate, whatever it is called.
 */
export function cleanPage(root: Element): Element {
  const all = measureProse(root)
  const written = all.get(root)!
  // Readers write more under an article than there is in it: what is left must be an article still.
  const isTalk = (element: Element): boolean => isComments(element) && written - all.get(element)! >= SHORTEST_ARTICLE
  const page = prune(root, (element) => !isTalk(element))
  const prose = measureProse(page)
  const most = prose.get(page)! * MAIN_SHARE
  const keep = (element: Element): boolean => {
    if (NEVER.has(element.tag)) return most > 0 && prose.get(element)! > most // a form around a whole page
    if (KEPT.has(element.tag)) return !isHidden(element)
    if (!isHidden(element) && !isBoilerplate(element) && !isMeta(element)) return true
    return most > 0 && prose.get(element)! > most
  }
  return prune(page, keep)
}

/** Code units of running text below which a page without its comments is no article. */
const SHORTEST_ARTICLE = 200

/** Share of the page's running text past which an element is the page itself. */
const MAIN_SHARE = 0.4

const NEVER: ReadonlySet<string> = new Set('nav form button input label dialog menu audio source track'.split(' '))
const KEPT: ReadonlySet<string> = new Set('html body main article blockquote p h1 em strong a b i'.split(' '))
const ROLES: ReadonlySet<string> = new Set(
  'navigation complementary search dialog alert alertdialog contentinfo menu menubar toolbar tablist tooltip'.split(
    ' ',
  ),
)
/** Words of class and id that mark boilerplate; each stands alone or at the joint of a longer name. */
const BOILERPLATE =
  /(?:^|[\s_-])(?:share|sharing|sharebar|sharetools|social|socials|related|recirc\w*|recommend\w*|newsletter\w*|subscri\w+|signup|sign-up|promo\w*|advert\w*|ads?|adbox|adslot|sponsor\w*|outbrain|taboola|comments?|commentlist|disqus\w*|breadcrumbs?|cookies?|consent|gdpr|popup|modal|overlay|lightbox|sidebar|side-bar|widgets?|pagination|pager|toolbar|trending|most-(?:read|popular|viewed)|mostread|popular|also-(?:read|like)|read-(?:more|next|also)|readmore|skip-link|sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text)?|noprint|no-print|print-only|footer|masthead|nav|navbar|navigation|menu|login|registration|toc|tags|tag-list|taglist|keywords|author-(?:bio|info|box|card)|about-author|bio)(?=$|[\s_-])/i

/** A post shown inside an article is part of it, though its class speaks of social media. */
const EMBED = /embed|quote/i

function isBoilerplate({ tag, attributes }: Element): boolean {
  if (tag === 'aside' || tag === 'footer') return true
  if (attributes.role !== undefined && ROLES.has(attributes.role.toLowerCase())) return true
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  return names.length > 1 && BOILERPLATE.test(names) && !EMBED.test(names)
}

/** Words of class that mark the lines about an article: who wrote it, when, under which heading. */
const META =
  /(?:^|[\s_-])(?:byline|by-line|author|authors|authorname|dateline|date|datetime|time|timestamp|time-stamp|pubdate|published|posted|updated|meta|metadata|kicker|eyebrow)(?=$|[\s_-])/i
/** Such lines are short; a longer element that bears the word is the article. */
const LONGEST_META = 250

function isMeta(element: Element): boolean {
  const { attributes } = element
  const names = `${attributes.class ?? ''} ${attributes.itemprop ?? ''}`
  return names.length > 1 && META.test(names) && isShort(element, LONGEST_META)
}

function isHidden({ attributes }: Element): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true
  return attributes.style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style)
}

function prune(element: Element, keep: (element: Element) => boolean): Element {
  const children = element.children
    .filter((child) => typeof child === 'string' || keep(child))
    .map((child) => (typeof child === 'string' ? child : prune(child, keep)))
  return { ...element, children }
}
