import type { WordingNote } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

/** Where a text mixes how likely with how well founded, or hedges twice. */
export function WordingNotes({ notes, id }: { readonly notes: readonly WordingNote[]; readonly id?: string }) {
  if (notes.length === 0) return null
  return (
    <ul className="wording small doubt" id={id} aria-label={t.assessments.wording}>
      {notes.map(({ rule, message, text }) => (
        <li key={`${rule} ${text} ${message}`}>{message}</li>
      ))}
    </ul>
  )
}
