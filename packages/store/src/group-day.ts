/** Which time a day is counted in: when it happened, when it was said, when we learned it. */
export const CLOCKS = ['said', 'learned', 'happened'] as const
export type Clock = (typeof CLOCKS)[number]

/** What a group had come to by the end of a day, counted from its beginning. */
export interface GroupDay {
  /** ISO day in UTC. */
  readonly day: string
  readonly documents: number
  readonly publishers: number
  readonly low: number
  readonly high: number
  readonly denying: number
  readonly declining: number
}
