import { EditorView } from '@codemirror/view'

/** The look of the editor, in the colours of the page: custom properties reach into the shadow root. */
export const EDITOR_THEME = EditorView.theme({
  '&': {
    // The text scrolls within itself, so that how its sentences stand stays in sight beside it.
    minHeight: '20rem',
    maxHeight: 'max(24rem, calc(100vh - 15.5rem))',
    border: '1px solid var(--edge)',
    borderRadius: '8px',
    background: 'var(--card)',
    color: 'var(--ink)',
    fontSize: '1.0625rem',
  },
  '@media (max-width: 60rem)': { '&': { maxHeight: '60vh' } },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': { overflow: 'auto', fontFamily: 'var(--serif)', lineHeight: '1.6' },
  '.cm-content': { padding: '0.75rem 1rem 4rem 0.5rem', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.25rem' },
  '.cm-gutters': { background: 'transparent', border: '0', color: 'var(--soft)', paddingLeft: '0.25rem' },
  '.signs .cm-gutterElement': { width: '1.5rem', textAlign: 'center', fontFamily: 'var(--sans)' },
  '.sign.holds': { color: 'var(--accent)' },
  '.sign.own': { color: 'var(--soft)' },
  '.sign.says-more': {
    display: 'inline-block',
    width: '1.1rem',
    borderRadius: '4px',
    background: 'var(--doubt-soft)',
    color: 'var(--doubt)',
    fontWeight: '700',
  },
  '.too-much': {
    background: 'var(--doubt-soft)',
    textDecoration: 'underline wavy var(--doubt) 1.5px',
    textUnderlineOffset: '0.2em',
  },
  '.refs': { color: 'var(--soft)', fontFamily: 'var(--sans)', fontSize: '0.875rem' },
  '.heading': { fontWeight: '600' },
  '&.cm-focused .cm-selectionBackground, ::selection': { background: 'var(--mark)' },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: '8px',
    background: 'var(--card)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    zIndex: '20',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(44rem, 92vw)',
    maxHeight: '19rem',
    fontFamily: 'var(--sans)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: '0.4rem 0.6rem',
    lineHeight: '1.4',
    whiteSpace: 'normal',
    fontSize: '0.9375rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--accent-soft)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': {
    display: 'block',
    marginLeft: '0',
    color: 'var(--soft)',
    fontStyle: 'normal',
    fontSize: '0.8125rem',
  },
})
