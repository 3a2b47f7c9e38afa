/** What the JSON-LD of a page says of its article; null where it says nothing. */
export interface ArticleData {
  readonly headline: string | null
  readonly body: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
  readonly images: readonly string[]
  /** Organisations named as source, provider or holder of the rights. */
  readonly credits: readonly string[]
}

/** One entry of a live blog, as the page's data gives it. */
export interface UpdateData {
  readonly headline: string | null
  readonly body: string | null
  readonly published: string | null
  readonly url: string | null
}

/** The entries of live blogs in the JSON-LD of a page; null where it says of nothing that it is a live blog. */
export function readUpdates(scripts: readonly string[]): readonly UpdateData[] | null {
  const things = scripts.flatMap((script) => flatten(parseForgiving(script), 0))
  const blogs = things.filter((thing) => typesOf(thing).includes('LiveBlogPosting') || thing.liveBlogUpdate)
  if (blogs.length === 0) return null
  return blogs.flatMap((blog) =>
    list(blog.liveBlogUpdate).flatMap((value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
      const update = value as Thing
      return {
        headline: text(update.headline) ?? text(update.name),
        body: text(update.articleBody),
        published: text(update.datePublished) ?? text(update.dateCreated),
        url: addressOf(update.url) ?? addressOf(update['@id']) ?? addressOf(update.mainEntityOfPage),
      }
    }),
  )
}

/**
 * Reads the article of a page from its JSON-LD scripts, forgiving stray commas, comments and line ends in strings. The
 * first article with a headline or body is taken; null where no script holds one.
 */
export function readArticleData(scripts: readonly string[]): ArticleData | null {
  const things = scripts.flatMap((script) => flatten(parseForgiving(script), 0))
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const article = articles.find((thing) => text(thing.headline) ?? text(thing.articleBody)) ?? articles[0]
  if (article === undefined) return null
  const named = (value: unknown): string[] => names(value, things)
  return {
    headline: text(article.headline) ?? text(article.name),
    body: text(article.articleBody),
    publisher: named(article.publisher)[0] ?? null,
    authors: named(article.author),
    published: text(article.datePublished) ?? text(article.dateCreated),
    language: text(article.inLanguage) ?? names(article.inLanguage, things)[0] ?? null,
    url: addressOf(article.url) ?? addressOf(article.mainEntityOfPage),
    images: list(article.image).flatMap((image) => addressOf(image) ?? []),
    credits: [...new Set(CREDITED.flatMap((field) => named(article[field])))],
  }
}

type Thing = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|SocialMediaPosting|LiveBlogPosting)$/
const CREDITED = ['sourceOrganization', 'provider', 'creditText', 'copyrightHolder', 'isBasedOn'] as const
/** Things lie at most a few levels down; deeper nesting is no data of a page. */
const DEEPEST = 6

function parseForgiving(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)+|(?:-->|\]\]>)\s*$/g, '')
  for (const attempt of [bare, bare.replace(/[\0-\x1f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // the next attempt is more forgiving; a script that none can read says nothing
    }
  }
  return null
}

function flatten(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1))
  const thing = value as Thing
  const inner = [thing['@graph'], thing.mainEntity, thing.mainEntityOfPage].flatMap((part) => flatten(part, depth + 1))
  return [thing, ...inner]
}

function typesOf(thing: Thing): string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string')
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** Names of persons or organisations: strings, things with a name, or references to things elsewhere on the page. */
function names(value: unknown, things: readonly Thing[]): string[] {
  return list(value).flatMap((item) => {
    if (typeof item === 'string') return /^https?:/.test(item) ? [] : (text(item) ?? [])
    if (typeof item !== 'object' || item === null) return []
    const thing = item as Thing
    const id = text(thing['@id'])
    const meant =
      thing.name === undefined && id !== null ? things.find((other) => other['@id'] === id && other.name) : thing
    return list(meant?.name).flatMap((name) => text(name) ?? [])
  })
}

function addressOf(value: unknown): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? value : null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const thing = value as Thing
  return addressOf(thing.url) ?? addressOf(thing['@id'])
}
