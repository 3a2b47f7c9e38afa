import { Dialog } from '../../app/dialog.tsx'
import { t } from '../../texts/index.ts'

/** A phase that somebody is about to enter or leave. */
export interface Asked {
  readonly phase: string
  readonly move: 'enter' | 'leave'
}

interface Props {
  readonly asked: Asked | null
  /** ISO day that is offered: the one the plan is looked at on. */
  readonly day: string
  readonly close: () => void
  readonly decide: (decision: { readonly on: string; readonly why: string }) => void
}

/** A person's decision on a phase: from which day it holds, and on what it rests. */
export function DecideDialog({ asked, day, close, decide }: Props) {
  return (
    <Dialog open={asked !== null} close={close} title={asked === null ? '' : sayAsked(asked)}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          decide({ on: String(form.get('on')), why: String(form.get('why') ?? '').trim() })
        }}
      >
        <label className="field">
          {t.plans.reason}
          <textarea name="why" rows={3} required maxLength={5000} />
        </label>
        <label className="field short">
          {t.plans.on}
          <input type="date" name="on" required defaultValue={day} />
        </label>
        <p>
          <button type="submit" className="button first">
            {t.plans.decide}
          </button>
        </p>
      </form>
    </Dialog>
  )
}

function sayAsked({ phase, move }: Asked): string {
  return move === 'enter' ? t.plans.enterPhase(phase) : t.plans.leavePhase(phase)
}
