import type { DraftSentence } from '../../api/records.ts'

type Placed = Pick<DraftSentence, 'number' | 'end' | 'brackets'>

export interface Signature {
  readonly by: string
  readonly why: string
}

/**
 * What is to be written into a text so that one of its sentences, and no other, is signed as a person's own judgement. Brackets
 * stand for all sentences before them: the others keep a copy of their own.
 */
export function signSentence(
  text: string,
  { sentences, number, by, why }: { readonly sentences: readonly Placed[]; readonly number: number } & Signature,
): readonly { readonly from: number; readonly insert: string }[] {
  const sentence = sentences.find((each) => each.number === number)
  if (sentence === undefined) return []
  const own = `own: ${by.replace(/[[\]";:]/g, ' ').trim()}: ${why.replace(/[[\]";]/g, ' ').trim()}`
  const { brackets } = sentence
  if (brackets === null) return [{ from: sentence.end, insert: ` [${own}]` }]
  const sharing = sentences.filter((each) => each.brackets?.start === brackets.start)
  const inside = text.slice(brackets.start + 1, brackets.end - 1)
  const before = sharing[sharing.findIndex((each) => each.number === number) - 1]
  const copy = before === undefined ? [] : [{ from: before.end, insert: ` [${inside}]` }]
  if (sharing.at(-1)?.number === number) return [...copy, { from: brackets.end - 1, insert: `; ${own}` }]
  return [...copy, { from: sentence.end, insert: ` [${inside}; ${own}]` }]
}
