import { findWords } from '../text/words.ts'
import type { HolderBook } from './holder-book.ts'
import type { HolderProfile } from './holder-profile.ts'
import { isLatin } from './name-outlet.ts'
import type { Holder } from './resolve-holder.ts'

/** Words; a longer name is a description. */
const LONGEST_NAME = 9

/**
 * The name to show for a holder: the case's own for it where Latin letters write it, else the longest by which claims of the
 * group call it in them, else the case's own.
 */
export function nameHolder(holder: Pick<Holder, 'name' | 'called' | 'kind'>): string {
  if (isLatin(holder.name) && (/\p{Lu}/u.test(holder.name) || isDescribed(holder))) return holder.name
  const isNamed = /\p{Lu}/u.test(holder.name) && !isDescribed(holder)
  const fitting = [...holder.called].filter(
    (name) => isLatin(name) && name.split(' ').length <= LONGEST_NAME && (!isNamed || /\p{Lu}/u.test(name)),
  )
  return fitting.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? holder.name
}

/** Whether words say what somebody is, not who: a witness, an official who is not named. */
function isDescribed({ kind }: Pick<Holder, 'kind'>): boolean {
  return kind === 'anonymous' || kind === 'witness'
}

/**
 * What a chain calls a holder: the words of the report that names it, and whom the case takes it for where those do not tell.
 *
 * @example callHolder('the trade secretary', 'Hugh Sallow') // 'trade secretary (Hugh Sallow)'
 * callHolder('Seniv', 'Bohdan Seniv') // 'Bohdan Seniv'
 */
export function callHolder(words: string, name: string): string {
  const own = words.replace(/^(?:the|a|an)\s/iu, '').replace(/['’]s$/u, '')
  const [said, known] = [tellingWords(own), tellingWords(name)]
  if (said.size === 0 || (isLatin(name) && !LATIN.test(own)) || [...said].every((word) => known.has(word))) return name
  if (known.size === 0 || (isLatin(own) && !isLatin(name)) || [...known].every((word) => said.has(word))) return own
  // "Maksym Ruban, the Prosecutor's Office" and "Maksym Ruban, spokesman" are one person: as the report has it.
  const [person] = own.split(', ')
  if (person !== own && [...tellingWords(person!)].every((word) => known.has(word))) return own
  const both = `${own} (${name})`
  return both.split(/[\s'’]+/u).length > LONGEST_CALL ? name : both
}

const LATIN = /\p{Script=Latin}/u

/** An outlet by its name, with what reports in Latin letters call it where it writes itself in others. */
export function callOutlet(name: string, { latinNames }: Pick<HolderBook, 'latinNames'>): string {
  const latin = latinNames.get(name)
  return latin === undefined ? name : `${latin} (${name})`
}

/** A person with the body or the post that the document gives: "Ines Halloway, spokeswoman of the World Epidemic Office". */
export function callInFull({ text, post, body }: Pick<HolderProfile, 'text' | 'post' | 'body'>): string {
  const place = body ?? post
  if (place === null) return text
  const said = tellingWords(text)
  return [...tellingWords(place)].every((word) => said.has(word)) ? text : `${text}, ${place}`
}

/** Words; a longer one is no name. */
const LONGEST_CALL = 12

/** The words of a name that tell who it is: pronouns and articles do not. */
function tellingWords(text: string): Set<string> {
  return new Set(
    findWords(text)
      .map(({ norm }) => norm.replace(/'s?$/u, ''))
      .filter((norm) => !EMPTY.has(norm)),
  )
}

const EMPTY: ReadonlySet<string> = new Set(
  'the a an of it he she they we i who his her its their our this that these those same both'.split(' '),
)
