import type { CellRow } from '@sayso/engine'
import { expect, test } from 'vitest'
import { textWidth } from '../terminal/text-width.ts'
import { renderPicture, renderPictureChanges } from './render-picture.ts'

const CELL: CellRow = {
  kind: 'cell-row',
  id: 'k1',
  short: 'k1',
  subject: 'Ostrian soldiers',
  attribute: 'strength',
  figure: { low: 1620, best: 1800, high: 1980, unit: 'soldiers' },
  words: 'some 1,800',
  planned: false,
  from: '2031-05-03',
  to: null,
  dated: 'first said',
  lastSaid: '2031-05-05',
  affirming: { low: 1, high: 2, holders: ['Ministry', 'a captain'] },
  denying: { low: 1, high: 1, holders: ['Envoy'] },
  declining: { low: 0, high: 0, holders: [] },
  documents: 4,
  publishers: 3,
  claim: { id: 'c1', short: 'c1' },
  quote: { text: 'some 1,800 had landed', language: 'en', document: 'd1', publisher: 'Orv', publishedOn: '2031-05-03' },
  claims: ['c1'],
  rivals: [],
  reasons: [],
  ruledBy: [],
}
const OPTIONS = { columns: 60, limit: Number.POSITIVE_INFINITY }

test('a cell tells its value with bounds, its dates, who affirms and who denies, within the columns', () => {
  const text = renderPicture({ kind: 'picture', cells: [CELL], asOf: null, knownOn: '2031-05-05', left: 0 }, OPTIONS)
  const flat = text.replace(/\s+/g, ' ')
  expect(flat).toContain('Ostrian soldiers strength 1,800 soldiers (1,620-1,980) · first said 3 May 2031')
  expect(flat).toContain('1-2 origins: Ministry, a captain · denied by Envoy · 4 reports')
  for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60)
})

test('a change says what differs; nothing changed is said too', () => {
  const since = { at: '2031-05-04', clock: 'said' } as const
  const change = { change: 'changed' as const, cell: CELL, before: CELL, what: ['affirming 1 → 1-2'] }
  const view = { kind: 'picture-changes' as const, since, until: null, changes: [change] }
  expect(renderPictureChanges(view, OPTIONS)).toContain('changed Ostrian soldiers: affirming 1 → 1-2')
  expect(renderPictureChanges({ ...view, changes: [] }, OPTIONS)).toContain('Nothing in the picture changed.')
})
