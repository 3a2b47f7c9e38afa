import { t } from '../texts/index.ts'
import { answerAuthor, useAuthorQuestion } from './author.ts'
import { Dialog } from './dialog.tsx'

/** Asks once whose judgements these are. */
export function AuthorDialog() {
  const open = useAuthorQuestion()
  return (
    <Dialog open={open} close={() => answerAuthor(null)} title={t.judge.who}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
          if (name) answerAuthor(name)
        }}
      >
        <p>{t.judge.whoWhy}</p>
        <label className="field">
          {t.judge.name}
          <input name="name" autoComplete="name" required maxLength={200} />
        </label>
        <p>
          <button type="submit" className="button first">
            {t.judge.sign}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
