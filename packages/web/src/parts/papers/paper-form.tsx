import './papers.css'
import type { ReactNode } from 'react'
import type { PaperRow } from '../../api/records.ts'
import { useSignPaper } from '../../app/sign-paper.ts'
import { useTitle } from '../../app/use-title.ts'
import { t } from '../../texts/index.ts'

interface Props {
  readonly title: string
  /** The paper that is changed; null: a new one. */
  readonly name: string | null
  /** Names that are taken. */
  readonly names: readonly string[]
  /** What was done, for the journal and the note at the foot of the window. */
  readonly said: (name: string) => string
  /** Writes what the fields hold. */
  readonly write: (field: (name: string) => string, signed: Signed) => Promise<PaperRow>
  readonly done: (name: string) => void
  readonly leave: () => void
  /** What was filled in cannot be written. */
  readonly refused?: boolean
  readonly children: ReactNode
}

/** Under what name a paper is written, by whom, and why. */
interface Signed {
  readonly name: string
  readonly by: string
  readonly why: string
}

/** Writes a paper: its own fields, then what every paper has: a short name, and why it is written. */
export function PaperForm({ title, name, names, said, write, done, leave, refused = false, children }: Props) {
  useTitle(title)
  const signPaper = useSignPaper()
  const submit = async (form: FormData) => {
    const field = (of: string) => String(form.get(of) ?? '').trim()
    const called = name ?? field('name')
    const words = said(called)
    const written = await signPaper({
      said: words,
      why: field('why') || t.written.defaultWhy(words),
      write: (signed) => write(field, { name: called, ...signed }),
    })
    if (written) done(called)
  }
  return (
    <>
      <div className="page-head">
        <h1>{title}</h1>
        {name !== null && <p className="soft">{name}</p>}
      </div>
      <form
        className="paper-form"
        onSubmit={(event) => {
          event.preventDefault()
          void submit(new FormData(event.currentTarget))
        }}
      >
        {children}
        {name === null && (
          <label className="field short">
            {t.written.name}
            <input
              name="name"
              required
              maxLength={200}
              onInput={({ currentTarget: field }) =>
                field.setCustomValidity(names.includes(field.value.trim()) ? t.written.nameTaken : '')
              }
            />
          </label>
        )}
        <label className="field">
          {t.written.why}
          <input name="why" placeholder={t.written.whyHint} />
        </label>
        <p className="paper-actions">
          <button type="submit" className="button first" disabled={refused}>
            {t.written.write}
          </button>
          <button type="button" className="button" onClick={leave}>
            {t.written.leave}
          </button>
        </p>
      </form>
    </>
  )
}
