import { Dialog } from '../../app/dialog.tsx'
import { t } from '../../texts/index.ts'

interface Props {
  readonly open: boolean
  readonly close: () => void
  readonly see: (why: string) => void
}

/** Marks an alert as seen, with what was made of it. */
export function SeenDialog({ open, close, see }: Props) {
  return (
    <Dialog open={open} close={close} title={t.indicators.markSeen}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          see(String(new FormData(event.currentTarget).get('why') ?? '').trim())
        }}
      >
        <label className="field">
          {t.indicators.markSeenWhy}
          <input name="why" maxLength={2000} placeholder={t.indicators.seenHint} />
        </label>
        <p>
          <button type="submit" className="button first">
            {t.indicators.markSeen}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
