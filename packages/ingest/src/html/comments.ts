import { type Element, hasWord, walkElements } from './element.ts'

/** Whether an element holds what readers wrote under an article, by its name or its data; never what holds an article too. */
export function isComments(element: Element): boolean {
  if (WHOLE.has(element.tag)) return false
  return isNamedComments(element) && !holdsArticle(element)
}

const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main'])

/** One name of class or id that says so as a whole: "comments-open" on an article says something else. */
const NAME = new RegExp(
  [
    '^(?:(?:the|user|users|reader|readers|article|post|story|page|site|fb|facebook|wp|all|js|c)[-_]{0,2})?(?:comments?[-_]{0,2}(?:list|area|section|wrap|wrapper|container|block|box|thread|threads|feed|app|module|widget|holder|stream|embed|template|panel|region)|comments|commentlist|leserkommentare|kommentarbereich|kommentarliste|kommentare)(?:[-_]?\\d+)?$',
    '^(?:disqus_thread|disqus-\\S+|coral[-_]talk\\S*|coral_thread|spotim\\S*|openweb\\S*|hyvor-talk\\S*|talkback(?:s|-list)?|wpdiscuz\\S*|wpdcom|livefyre\\S*|viafoura\\S*|respond|hypercomments\\S*|cackle\\S*)$',
  ].join('|'),
  'i',
)

function isNamedComments({ attributes }: Element): boolean {
  if (/schema\.org\/(?:Comment|UserComments)$/i.test(attributes.itemtype ?? '')) return true
  if (hasWord(attributes.itemprop, 'comment')) return true
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`
  return names.length > 1 && names.split(/\s+/).some((name) => NAME.test(name))
}

function holdsArticle(element: Element): boolean {
  for (const { tag, attributes } of walkElements(element)) {
    if (tag === 'h1' || hasWord(attributes.itemprop, 'articlebody')) return true
  }
  return false
}
