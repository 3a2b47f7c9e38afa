/** The clock and the waiting of whoever fetches; tests hand in their own. */
export interface Waiting {
  /** Milliseconds that only grow. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

export const REAL_WAITING: Waiting = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}

/** Resolves when the host may be asked again; the first time at once. */
export type Pace = (host: string, gapMs: number) => Promise<void>

/** Keeps requests to one host at least `gapMs` apart, also when many wait for it at once; hosts do not wait for each other. */
export function makePace({ now, sleep }: Waiting): Pace {
  const freeAt = new Map<string, number>()
  return async (host, gapMs) => {
    const at = Math.max(now(), freeAt.get(host) ?? 0)
    freeAt.set(host, at + gapMs)
    const waitMs = at - now()
    if (waitMs > 0) await sleep(waitMs)
  }
}
