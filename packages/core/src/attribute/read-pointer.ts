import type { Cue } from '../languages/language.ts'
import type { Draft } from './draft.ts'
import { matchNameAfter } from './find-source.ts'
import type { View } from './view.ts'

const POINTER: Cue = { kind: 'credit', stance: 'asserts', forms: [] }

/**
 * "Das geht aus einem Bericht hervor", "So steht es im Entwurf", "Об этом говорится в докладе": a sentence that only says where the one
 * before it stands. Null where it does not begin so; its content is put in by whoever holds all sentences.
 */
export function readPointer(view: View): Draft | null {
  const match = view.lexicon.pointers.match(view.norms, 0)
  if (match === null) return null
  const cue = { from: 0, to: match.length }
  const name = matchNameAfter(view, cue.to, view.tokens.length)
  if (name === null) return null
  const isSplit = name.to - name.from > 1 && view.lexicon.verbParts.has(view.norms[name.to - 1]!)
  const source = isSplit ? { from: name.from, to: name.to - 1 } : name
  const located = { cue: POINTER, ...cue, at: 0, participle: false, passive: false, undergone: false }
  return {
    view,
    located: { ...located, stance: 'asserts' },
    cue,
    source,
    content: [],
    stance: 'asserts',
    parent: null,
    borrowed: null,
    anaphoric: true,
  }
}
