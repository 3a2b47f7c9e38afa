import { type Document, findNotices, findQuantities } from '@sayso/core'
import { diffWords, type Edit } from './diff-words.ts'

/** What kind of thing was changed at one place. */
export type EditSort = 'number' | 'name' | 'spelling' | 'wording' | 'added' | 'taken-out'

export interface SortedEdit extends Edit {
  readonly sort: EditSort
}

/**
 * What a new version does to the one before: says that it corrects or takes back, or changes without saying so a number or a
 * name; or only words, spelling, what was added or taken out.
 */
export type ChangeSort =
  | 'retracted'
  | 'corrected'
  | 'silent-number'
  | 'silent-name'
  | 'rewritten'
  | 'reworded'
  | 'taken-out'
  | 'added'
  | 'spelling'
  | 'same-text'

export interface VersionChange {
  readonly sort: ChangeSort
  /** Whether an analyst should look: corrected, taken back, or a number or a name changed in silence. */
  readonly raised: boolean
  /** The words of the notice that is new; null where there is none. */
  readonly notice: string | null
  /** In order of the text; null where the page was written anew. */
  readonly edits: readonly SortedEdit[] | null
}

/** Compares two versions of one page, title and text. */
export function compareVersions(before: Document, after: Document): VersionChange {
  const [old, now] = [whole(before), whole(after)]
  const edits =
    diffWords(old, now)?.map((edit) => ({ ...edit, sort: sortOf(edit, { before, after, old, now }) })) ?? null
  const notice = newNotice(before, after)
  const sort: ChangeSort =
    notice !== null
      ? notice.says === 'retracts'
        ? 'retracted'
        : 'corrected'
      : edits === null
        ? 'rewritten'
        : gravest(edits)
  return { sort, raised: RAISED.has(sort), notice: notice?.words ?? null, edits }
}

const RAISED: ReadonlySet<ChangeSort> = new Set(['retracted', 'corrected', 'silent-number', 'silent-name'])

function whole({ title, text }: Document): string {
  return title === null ? text : `${title}\n\n${text}`
}

/** The gravest notice that the version before did not carry. */
function newNotice(before: Document, after: Document): { readonly says: string; readonly words: string } | null {
  const known = new Set(findNotices(before).map((notice) => `${notice.says} ${notice.words}`))
  const fresh = findNotices(after).filter(({ says, words }) => says !== 'confirms' && !known.has(`${says} ${words}`))
  const found = fresh.find((notice) => notice.says === 'retracts') ?? fresh[0]
  if (found === undefined) return null
  const text = found.in === 'title' ? (after.title ?? '') : after.text
  const rest = /^[^\n]{0,160}?(?:[.!?。](?=\s|$)|(?=\n)|$)/u.exec(text.slice(found.end))?.[0] ?? ''
  return { says: found.says, words: `${text.slice(found.start, found.end)}${rest}`.trim() }
}

const BY_GRAVITY: readonly (readonly [EditSort, ChangeSort])[] = [
  ['number', 'silent-number'],
  ['name', 'silent-name'],
  ['wording', 'reworded'],
  ['taken-out', 'taken-out'],
  ['added', 'added'],
  ['spelling', 'spelling'],
]

function gravest(edits: readonly SortedEdit[]): ChangeSort {
  return BY_GRAVITY.find(([sort]) => edits.some((edit) => edit.sort === sort))?.[1] ?? 'same-text'
}

interface Texts {
  readonly before: Document
  readonly after: Document
  readonly old: string
  readonly now: string
}

function sortOf(edit: Edit, { before, after, old, now }: Texts): EditSort {
  if (!/[\p{L}\p{N}]/u.test(edit.before.text + edit.after.text)) return 'spelling'
  if (edit.before.text === '') return 'added'
  if (edit.after.text === '') return 'taken-out'
  const numbers = [figuresIn(edit.before, old, before.language), figuresIn(edit.after, now, after.language)] as const
  if (numbers[0].size > 0 && numbers[1].size > 0 && differ(...numbers)) return 'number'
  if (isSpelling(edit.before.text, edit.after.text)) return 'spelling'
  const names = [namesIn(edit.before, old, before.language), namesIn(edit.after, now, after.language)] as const
  if (names[0].size > 0 && names[1].size > 0 && differ(...names)) return 'name'
  return 'wording'
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => !b.has(each)) && [...b].some((each) => !a.has(each))
}

/** Code units read around a place, so that a number in words is seen whole. */
const AROUND = 60

/** Figures that stand at a place: in digits, or in words as the language has them. */
function figuresIn({ start, end }: Edit['before'], text: string, language: string): ReadonlySet<string> {
  const from = Math.max(0, start - AROUND)
  const quantities = findQuantities(text, from, Math.min(text.length, end + AROUND), language)
  const found = quantities
    .filter((each) => each.start < end && start < each.end && each.value !== null)
    .map((each) => String(each.value))
  if (found.length > 0) return new Set(found)
  return new Set(text.slice(start, end).match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? [])
}

/** Languages in which a capital within a sentence begins a name. */
const CAPITALS = new Set(['en', 'ru', 'uk'])

/** Words that are names by their capital within a sentence, in languages where that tells. */
function namesIn({ start, end }: Edit['before'], text: string, language: string): ReadonlySet<string> {
  if (!CAPITALS.has(language.split('-')[0]!)) return new Set()
  const names = [...text.slice(start, end).matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)]
  return new Set(names.filter((match) => !beginsSentence(text, start + match.index)).map((match) => match[0]))
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…]["”»)]?\s+|\n\s*|["“«„]\s*)$/u.test(text.slice(Math.max(0, at - 6), at))
}

/** Longest word or pair of words that counts as misspelt. */
const LONGEST_TYPO = 40

/** Whether the two differ in case, marks or a letter or two, and in no digit. */
function isSpelling(a: string, b: string): boolean {
  if (/\p{N}/u.test(a + b) || Math.max(a.length, b.length) > LONGEST_TYPO) return false
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const [x, y] = [bare(a), bare(b)]
  if (x === y) return true
  const [small, large] = [x, y].sort()
  return (
    isCapital(a) === isCapital(b) &&
    lettersApart(small!, large!) <= (Math.min(x.length, y.length) >= 8 ? 2 : Number(Math.min(x.length, y.length) >= 5))
  )
}

function isCapital(text: string): boolean {
  return /^\P{L}*\p{Lu}/u.test(text)
}

/** Letters to change, put in or take out, with two that changed places as one (optimal string alignment). */
function lettersApart(a: string, b: string): number {
  let [older, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(!same))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, older[j - 2]! + 1)
      next.push(best)
    }
    older = row
    row = next
  }
  return row[b.length]!
}
