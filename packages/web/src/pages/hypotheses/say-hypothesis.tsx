import type { MatrixView } from '../../api/records.ts'
import { Dialog } from '../../app/dialog.tsx'
import { t } from '../../texts/index.ts'
import { nextName } from './name-answers.ts'

interface Props {
  readonly open: boolean
  /** The one that is to say something else; null: a new one. */
  readonly name: string | null
  readonly close: () => void
  readonly view: MatrixView
  readonly say: (name: string, says: string) => Promise<boolean>
}

/** Adds a hypothesis, or has one say something else. */
export function SayHypothesis({ open, name, close, view, say }: Props) {
  const names = view.hypotheses.map((each) => each.name)
  const submit = async (form: FormData) => {
    const text = (field: string) => String(form.get(field) ?? '').trim()
    if (await say(name ?? text('name'), text('says'))) close()
  }
  return (
    <Dialog
      open={open}
      close={close}
      title={name === null ? t.hypotheses.addHypothesis : t.hypotheses.changeHypothesis(name)}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit(new FormData(event.currentTarget))
        }}
      >
        {/* A window takes the focus to its first field: what it says comes before what it is called. */}
        <label className="field">
          {t.hypotheses.says}
          <textarea
            name="says"
            rows={3}
            required
            maxLength={2000}
            defaultValue={view.hypotheses.find((each) => each.name === name)?.says ?? ''}
          />
        </label>
        {name === null && (
          <label className="field short">
            {t.hypotheses.hypothesisName}
            <input
              name="name"
              required
              maxLength={20}
              pattern="[\p{L}\p{N}][\p{L}\p{N}_\-]*"
              defaultValue={nextName(new Set(names))}
              onInput={({ currentTarget: field }) =>
                field.setCustomValidity(names.includes(field.value.trim()) ? t.written.nameTaken : '')
              }
            />
          </label>
        )}
        <p>
          <button type="submit" className="button first">
            {t.written.write}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
