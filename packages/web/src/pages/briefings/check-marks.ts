import { type Range, RangeSet, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutter } from '@codemirror/view'
import type { DraftCheck, DraftSentence } from '../../api/records.ts'

/** How the sentences of the text stand. */
export type Checked = Pick<DraftCheck, 'sentences'>

/** Puts another check in the place of the one before; it must be of the text as it stands. */
export const setCheck = StateEffect.define<Checked>()

type State = DraftSentence['state']
/** The gravest first: a line shows the worst of its sentences. */
const STATES: readonly State[] = ['says-more', 'own', 'holds']
const SIGNS: Readonly<Record<State, string>> = { 'says-more': '!', own: '✎', holds: '✓' }

class StateSign extends GutterMarker {
  readonly state: State
  constructor(state: State) {
    super()
    this.state = state
  }
  override eq(other: StateSign): boolean {
    return other.state === this.state
  }
  override toDOM(): HTMLElement {
    const sign = document.createElement('span')
    sign.className = `sign ${this.state}`
    sign.textContent = SIGNS[this.state]
    return sign
  }
}

interface Marks {
  readonly words: DecorationSet
  readonly signs: RangeSet<GutterMarker>
}

const marks = StateField.define<Marks>({
  create: () => ({ words: Decoration.none, signs: RangeSet.empty }),
  update: (before, { changes, effects, newDoc }) => {
    const found = effects.find((effect) => effect.is(setCheck))
    if (found === undefined) return { words: before.words.map(changes), signs: before.signs.map(changes) }
    const { sentences } = found.value as Checked
    const byLine = new Map<number, State>()
    const words: Range<Decoration>[] = []
    for (const { state, start, end, brackets, notes } of sentences) {
      if (end > newDoc.length || start >= end) continue
      const line = newDoc.lineAt(start).from
      const worst = STATES.find((each) => each === state || each === byLine.get(line))!
      byLine.set(line, worst)
      if (brackets) words.push(Decoration.mark({ class: 'refs' }).range(brackets.start, brackets.end))
      if (state !== 'says-more') continue
      for (const note of notes)
        if (note.start !== null && note.end !== null && note.start < note.end)
          words.push(Decoration.mark({ class: 'too-much' }).range(note.start, note.end))
    }
    return {
      words: Decoration.set(words, true),
      signs: RangeSet.of(
        [...byLine].map(([at, state]) => new StateSign(state).range(at)),
        true,
      ),
    }
  },
  provide: (field) => EditorView.decorations.from(field, ({ words }) => words),
})

/** What says too much is underlined where it stands, and each line says beside it how its sentences stand. */
export const checkMarks = [
  marks,
  gutter({
    class: 'signs',
    markers: (view) => view.state.field(marks).signs,
    initialSpacer: () => new StateSign('holds'),
  }),
]
