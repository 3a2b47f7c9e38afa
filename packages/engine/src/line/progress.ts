/** How far a run is. `total` is null while it cannot be known (a stream still coming in). */
export interface Progress {
  readonly stage: 'ingest' | 'attribute' | 'echo' | 'link' | 'group'
  readonly done: number
  readonly total: number | null
}
export type OnProgress = (progress: Progress) => void
