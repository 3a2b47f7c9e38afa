import { findWords } from '../text/words.ts'
import type { HolderProfile } from './holder-profile.ts'

/** Posts that one person has: whoever is called so, is that person. A spokesman or an official is one of many. */
const ONE_PERSON: ReadonlySet<string> = new Set([
  'minister', 'secretary', 'envoy', 'adviser', 'commander', 'governor', 'mayor', 'president', 'head', 'sailor', 'elder',
]) // biome-ignore format: read as a list

/** Who has which post in a case, by the words of the post and the way in which the person is named. */
export type BookPosts = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The posts that documents give to persons whom they name: "Hugh Sallow, the trade secretary". `wayOf` gives the key of the
 * person, null where the words name none.
 */
export function findPosts(
  profiles: readonly HolderProfile[],
  wayOf: (profile: HolderProfile) => string | null,
): BookPosts {
  const posts = new Map<string, Set<string>>()
  for (const profile of profiles) {
    if (profile.post === null || !profile.beside.concepts.some((concept) => ONE_PERSON.has(concept))) continue
    const post = wordsOf(profile.post)
    const way = wayOf(profile)
    if (post === null || way === null) continue
    for (const key of [post, `${profile.document} ${post}`]) posts.set(key, (posts.get(key) ?? new Set()).add(way))
  }
  return posts
}

/** The ways of naming whoever has the post that the words are: within the document, else within the case. */
export function findByPost({ text, document }: HolderProfile, posts: BookPosts): ReadonlySet<string> {
  const post = wordsOf(text)
  return (post !== null && (posts.get(`${document} ${post}`) ?? posts.get(post))) || new Set()
}

/** Two words or more in small letters; one alone ("head") is anybody's. */
function wordsOf(post: string): string | null {
  const words = findWords(post.replace(/^(?:the|der|die|das)\s/iu, '')).map(({ norm }) => norm)
  return words.length < 2 ? null : words.join(' ')
}
