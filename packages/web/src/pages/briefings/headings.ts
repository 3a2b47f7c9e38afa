import { RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, type EditorView, ViewPlugin } from '@codemirror/view'

const HEADING = Decoration.line({ class: 'heading' })

/** Headings stand out among the lines that are in sight. */
export const headings = ViewPlugin.define(
  (view) => ({
    shown: drawHeadings(view),
    update(update) {
      if (update.docChanged || update.viewportChanged) this.shown = drawHeadings(update.view)
    },
  }),
  { decorations: ({ shown }) => shown },
)

function drawHeadings(view: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges)
    for (let at = from; at <= to; ) {
      const line = view.state.doc.lineAt(at)
      if (/^#{1,6}\s/.test(line.text)) found.add(line.from, line.from, HEADING)
      at = line.to + 1
    }
  return found.finish()
}
