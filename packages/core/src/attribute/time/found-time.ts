/** Words that tell when something happened, and the days they mean; `null` where that end is open ("since Monday"). */
export interface FoundTime {
  readonly start: number
  readonly end: number
  /** First day, ISO; null where the words leave it open. */
  readonly from: string | null
  /** Last day, ISO; null where the words leave it open. */
  readonly to: string | null
}
