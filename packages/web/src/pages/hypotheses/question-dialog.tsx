import { Dialog } from '../../app/dialog.tsx'
import { t } from '../../texts/index.ts'

interface Props {
  readonly open: boolean
  readonly close: () => void
  readonly question: string
  readonly ask: (question: string) => Promise<boolean>
}

/** Puts the question of a matrix in other words. */
export function QuestionDialog({ open, close, question, ask }: Props) {
  const submit = async (asked: string) => {
    if (asked === question || (await ask(asked))) close()
  }
  return (
    <Dialog open={open} close={close} title={t.hypotheses.changeQuestion}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit(String(new FormData(event.currentTarget).get('question') ?? '').trim())
        }}
      >
        <label className="field">
          {t.hypotheses.question}
          <textarea name="question" rows={3} required maxLength={2000} defaultValue={question} />
        </label>
        <p>
          <button type="submit" className="button first">
            {t.written.write}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
