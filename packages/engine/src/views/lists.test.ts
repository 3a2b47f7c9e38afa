import { expect, test } from 'vitest'
import { addLines, withEmptyCase } from '../testing/small-case.ts'
import { listGroupRows } from './lists.ts'

test('a group that an undated report is in ends on no day, least of all past all days', () =>
  withEmptyCase(async (open, folder) => {
    const text = 'The army said the bridge at Torvino fell on Monday.'
    const line = (id: string, more: object) =>
      JSON.stringify({ id, publisher: id, language: 'en', title: id, text, ...more })
    await addLines(open, folder, [line('Dated', { published_at: '2027-05-04T08:00:00Z' }), line('Undated', {})])
    const { items } = await listGroupRows(open, { limit: 9, sort: 'documents' })
    expect(items[0]).toMatchObject({ documents: 2, from: '2027-05-04', to: null })
  }))
