import type { InterviewView } from '../../api/records.ts'
import { t } from '../../texts/index.ts'

type Status = NonNullable<InterviewView['interview']['setting']>['status']

/** Persons who were not free to leave: their words were said in the hands of somebody. */
const HELD: ReadonlySet<Status> = new Set(['prisoner of war', 'detainee'])

export function isHeld(status: Status | undefined): boolean {
  return status !== undefined && HELD.has(status)
}

/** What the person is to whoever asks, by word and border. */
export function StatusMark({ status }: { readonly status: Status }) {
  return <span className={isHeld(status) ? 'person-status held' : 'person-status'}>{status}</span>
}

export function StateMark({ state }: { readonly state: InterviewView['interview']['state'] }) {
  return <span className={`interview-state ${state}`}>{t.interviews.states[state]}</span>
}
