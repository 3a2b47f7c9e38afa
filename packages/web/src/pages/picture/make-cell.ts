import type { CellRow } from '../../api/records.ts'

/** A cell for tests: what is not given is empty. */
export function makeCell(given: Partial<CellRow>): CellRow {
  const side = { low: 0, high: 0, holders: [] }
  return {
    kind: 'cell-row',
    id: 'x1',
    short: 'x1',
    subject: 'soldiers',
    attribute: 'status',
    figure: null,
    words: '',
    planned: false,
    from: null,
    to: null,
    dated: 'undated',
    lastSaid: null,
    affirming: side,
    denying: side,
    declining: side,
    documents: 0,
    publishers: 0,
    claim: { id: 'c1', short: 'c1' },
    quote: { text: '', language: 'en', document: 'd1', publisher: null, publishedOn: null },
    claims: [],
    rivals: [],
    reasons: [],
    ruledBy: [],
    ...given,
  }
}
