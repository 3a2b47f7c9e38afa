import type { JournalEntry } from '@sayso/engine'
import { listJournal } from '@sayso/engine'
import type { CaseReader } from '../case-reader.ts'
import type { Changed, JobList } from '../contract/event-schemas.ts'
import type { Job } from '../jobs/job.ts'

export type DeskEvent = Changed | JournalEntry | Job | JobList

/** What happens, for whoever listens; null says that the desk closes. */
export type Listener = (event: DeskEvent | null) => void

export interface Feed {
  /** Listens from now on, and is told at once how the case stands. Gives what ends it. */
  subscribe(listener: Listener): () => void
  publish(event: DeskEvent): void
  close(): void
}

/** Looks so often whether another process wrote: what is asked costs some microseconds. */
const LOOK_MS = 250
/** While a run writes several times a second, windows need not read everything anew each time. */
const LEAST_BETWEEN_MS = 750
/** New lines of the journal told one by one; of more, windows ask for the journal. */
const MOST_ENTRIES = 200

/** Tells what changes, whoever changes it. Looks only while somebody listens. */
export function openFeed(reader: CaseReader, log: (text: string) => void): Feed {
  const listeners = new Set<Listener>()
  let timer: ReturnType<typeof setInterval> | null = null
  let last: Changed | null = null
  let busy = false
  let toldAtMs = 0
  const tell = (event: DeskEvent | null) => {
    for (const listener of listeners) listener(event)
  }
  const look = async () => {
    const { changed, entries } = await readChanged(reader, last)
    if (changed === null) return
    last = changed
    toldAtMs = performance.now()
    tell(changed)
    for (const entry of entries) tell(entry)
  }
  const lookOnce = () => {
    if (busy || (last !== null && performance.now() - toldAtMs < LEAST_BETWEEN_MS)) return
    busy = true
    look()
      .catch((error: unknown) => log(`The desk could not see what changed: ${String(error)}\n`))
      .finally(() => {
        busy = false
      })
  }
  const rest = () => {
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
    last = null
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      timer ??= setInterval(lookOnce, LOOK_MS)
      if (last !== null) listener(last)
      else lookOnce()
      return () => {
        listeners.delete(listener)
        rest()
      }
    },
    publish: tell,
    close: () => {
      tell(null)
      listeners.clear()
      rest()
    },
  }
}

/** How the case stands where that is another than `last`, and the lines of the journal since. */
async function readChanged(
  reader: CaseReader,
  last: Changed | null,
): Promise<{ readonly changed: Changed | null; readonly entries: readonly JournalEntry[] }> {
  return reader.read(async (open, change) => {
    if (change === last?.change) return { changed: null, entries: [] }
    const { pages: documents, groups, origins, judgements, ...totals } = await open.store.readTotals()
    const claims = totals.claims - totals.earlierClaims
    const sequence = await open.store.readJournalEnd()
    const changed: Changed = { kind: 'changed', change, sequence, documents, claims, groups, origins, judgements }
    const entries =
      last === null || sequence === last.sequence
        ? []
        : (await listJournal(open, { limit: MOST_ENTRIES, since: last.sequence })).items
    return { changed, entries }
  })
}
