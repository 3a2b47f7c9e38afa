import type { ChangeSort, SortedEdit, VersionChange } from './compare-versions.ts'

const WORDS: Record<ChangeSort, string> = {
  retracted: 'taken back',
  corrected: 'corrected, with a notice',
  'silent-number': 'a number changed and nothing says so',
  'silent-name': 'a name changed and nothing says so',
  rewritten: 'written anew throughout',
  reworded: 'worded otherwise',
  'taken-out': 'words taken out',
  added: 'words added',
  spelling: 'spelling',
  'same-text': 'the same words; only the page around them changed',
}

/** Places shown before they are only counted, the gravest first. */
const SHOWN = 3
/** Code units of each side that are shown. */
const LONGEST = 60

/** A change in one line: its sort, its notice, and the places that tell most. */
export function sayChange({ sort, notice, edits }: VersionChange): string {
  const told = [...(edits ?? [])].sort((a, b) => GRAVITY.indexOf(a.sort) - GRAVITY.indexOf(b.sort))
  const places = told.slice(0, SHOWN).map(sayEdit)
  const more = told.length > SHOWN ? [`${told.length - SHOWN} more`] : []
  return [WORDS[sort], ...(notice === null ? [] : [`“${notice}”`]), ...places, ...more].join('; ')
}

const GRAVITY: readonly SortedEdit['sort'][] = ['number', 'name', 'wording', 'taken-out', 'added', 'spelling']

/** What stood at a place and what stands there now. */
export function sayEdit({ before, after }: SortedEdit): string {
  if (before.text === '') return `added “${short(after.text)}”`
  if (after.text === '') return `taken out “${short(before.text)}”`
  return `“${short(before.text)}” has become “${short(after.text)}”`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}…`
}
