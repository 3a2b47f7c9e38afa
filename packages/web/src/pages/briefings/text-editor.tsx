import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { DraftCheck } from '../../api/records.ts'
import { t } from '../../texts/index.ts'
import { type Checked, checkMarks, setCheck } from './check-marks.ts'
import { completeClaims, completeMarks, type FindClaims } from './complete-claims.ts'
import { EDITOR_THEME } from './editor-theme.ts'
import { headings } from './headings.ts'

/** What a page may do with the text besides being told of it. */
export interface TextHandle {
  /** Puts the cursor at a place, in sight. */
  goTo(place: number): void
  /** Writes into the text, as one step that undo takes back. */
  change(changes: readonly { readonly from: number; readonly insert: string }[]): void
  /** Puts another text in the place of all. */
  replace(text: string): void
}

interface Props {
  readonly ref: Ref<TextHandle>
  /** What it begins with; later ones are not looked at. */
  readonly text: string
  readonly check: { readonly text: string; readonly found: DraftCheck } | null
  readonly change: (text: string) => void
  readonly moved: (place: number) => void
  readonly find: FindClaims
  readonly save: () => void
}

/**
 * The text of a briefing, in a shadow root: there CodeMirror puts its styles into a sheet of its own, where in the page itself it
 * would need inline styles, which the Content-Security-Policy refuses.
 */
export function TextEditor({ ref, text, check, ...does }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef(does)
  latest.current = does
  const begin = useRef(text)
  useEffect(() => {
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    const save = () => {
      latest.current.save()
      return true
    }
    const own = new EditorView({
      parent: root as unknown as HTMLElement,
      root,
      state: EditorState.create({
        doc: begin.current,
        extensions: [
          history(),
          EditorView.lineWrapping,
          EDITOR_THEME,
          headings,
          checkMarks,
          autocompletion({
            override: [completeClaims((words, signal) => latest.current.find(words, signal)), completeMarks],
            icons: false,
            activateOnTypingDelay: 150,
          }),
          keymap.of([
            { key: 'Mod-s', run: save, preventDefault: true },
            ...completionKeymap,
            ...historyKeymap,
            ...defaultKeymap,
          ]),
          EditorView.contentAttributes.of({ 'aria-label': t.editor.label, spellcheck: 'true' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) latest.current.change(update.state.doc.toString())
            if (update.docChanged || update.selectionSet) latest.current.moved(update.state.selection.main.head)
          }),
        ],
      }),
    })
    view.current = own
    return () => {
      begin.current = own.state.doc.toString()
      own.destroy()
      view.current = null
    }
  }, [])
  useEffect(() => {
    const own = view.current
    // What was checked may be older than what stands there now: its places would be wrong.
    if (own && check && own.state.doc.toString() === check.text)
      own.dispatch({ effects: setCheck.of(check.found satisfies Checked) })
  }, [check])
  useImperativeHandle(ref, () => ({
    goTo: (place) => {
      const own = view.current
      if (!own) return
      const anchor = Math.min(place, own.state.doc.length)
      own.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
      own.focus()
    },
    change: (changes) => {
      view.current?.dispatch({ changes: [...changes], userEvent: 'input' })
      view.current?.focus()
    },
    replace: (next) => {
      const own = view.current
      own?.dispatch({ changes: { from: 0, to: own.state.doc.length, insert: next }, userEvent: 'input' })
    },
  }))
  return <div ref={host} className="text-editor" />
}
