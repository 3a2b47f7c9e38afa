import type { Id } from '@sayso/core'
import type { OpenCase } from '../../case/open-case.ts'
import type { ExplainView } from '../answer-records.ts'

export interface ExplainRequest {
  /** Steps of each part at most, the most doubtful first; null for all. */
  readonly steps: number | null
}

export type Explained = Omit<ExplainView, 'kind' | 'id' | 'short'>
export type Explain = (open: OpenCase, id: Id, request: ExplainRequest) => Promise<Explained>
