import { type ClaimLink, linkIdOf } from '@sayso/core'
import type { ClaimRecord } from '@sayso/store'
import { METHODS } from '../../line/methods.ts'

/**
 * Links between claims that are alike word for word, each with the first of its kind among `records`: such links are kept
 * nowhere, since one of the claims stands for all.
 */
export function linkWorded(records: readonly ClaimRecord[]): readonly ClaimLink[] {
  const firsts = new Map<number, ClaimRecord>()
  const links: ClaimLink[] = []
  for (const record of records) {
    if (record.wording === null) continue
    const first = firsts.get(record.wording)
    if (first === undefined) firsts.set(record.wording, record)
    else links.push(linkPair(first, record))
  }
  return links
}

function linkPair({ claim: one }: ClaimRecord, { claim: other }: ClaimRecord): ClaimLink {
  const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  const reasons = [{ rule: 'same-words', words: 'the same sentence, word for word', weight: 1 }]
  return { kind: 'link', id: linkIdOf(a, b), a, b, relation: 'same', score: 1, reasons, method: METHODS.link }
}
