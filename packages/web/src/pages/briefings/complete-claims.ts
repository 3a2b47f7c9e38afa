import type { Completion, CompletionContext, CompletionSource } from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import { sayDate } from '../../parts/dates.ts'
import { t } from '../../texts/index.ts'

export interface ClaimChoice {
  /** How a sentence names it: its id, or words of it in quotation marks. */
  readonly ref: string
  readonly words: string
  readonly publisher: string | null
  readonly publishedOn: string | null
}

/** Claims whose words fit what was typed; those that the briefing names already where nothing was. */
export type FindClaims = (typed: string, signal: AbortSignal) => Promise<readonly ClaimChoice[]>

/** Within square brackets: claims by their words. The one that is picked is named by its id, so that no other can be meant. */
export function completeClaims(find: FindClaims): CompletionSource {
  return async (context) => {
    const typed = readTyped(context)
    if (typed === null) return null
    const giveUp = new AbortController()
    context.addEventListener('abort', () => giveUp.abort(), { onDocChange: true })
    const found = await find(typed.words, giveUp.signal).catch(() => [])
    return { from: typed.from, filter: false, options: found.map(toOption) }
  }
}

/** What stands behind the last `[` or `;` before the cursor; null outside brackets and where a signature is typed. */
function readTyped({ state, pos }: CompletionContext): { readonly from: number; readonly words: string } | null {
  const line = state.doc.lineAt(pos)
  const before = line.text.slice(0, pos - line.from)
  const inside = /\[((?:[^[\]"]|"[^"]*")*(?:"[^"]*)?)$/.exec(before)?.[1]
  if (inside === undefined) return null
  const last = /(?:^|;)\s*((?:[^;"]|"[^"]*")*(?:"[^"]*)?)$/.exec(inside)?.[1] ?? ''
  if (/^own\b/.test(last)) return null
  return { from: pos - last.length, words: last.replaceAll('"', '').trim() }
}

/** Code units of a claim's words in the list. */
const MOST_SHOWN = 110

function toOption({ ref, words, publisher, publishedOn }: ClaimChoice): Completion {
  const flat = words.replace(/\s+/gu, ' ').trim()
  return {
    label: flat.length <= MOST_SHOWN ? flat : `${flat.slice(0, MOST_SHOWN).trimEnd()}…`,
    detail: [publisher ?? t.papers.unknownPublisher, sayDate(publishedOn)].join(' · '),
    apply: (view, _, from, to) => insert(view, { from, to, ref }),
  }
}

function insert(view: EditorView, { from, to, ref }: { from: number; to: number; ref: string }): void {
  const closed = view.state.doc.sliceString(to, to + 1) === ']'
  view.dispatch({
    changes: { from, to, insert: closed ? ref : `${ref}]` },
    selection: { anchor: from + ref.length + 1 },
    userEvent: 'input.complete',
  })
}

/** Within braces: counts that stay live until the briefing is issued. */
export const completeMarks: CompletionSource = (context) => {
  const typed = context.matchBefore(/\{\w*$/)
  if (typed === null) return null
  return {
    from: typed.from,
    validFor: /^\{\w*$/,
    options: Object.entries(t.editor.marks).map(([name, detail]) => ({ label: `{${name}}`, detail })),
  }
}
