import { expect, test } from 'vitest'
import type { Job } from '../api/records.ts'
import { withJob } from './jobs.ts'

const job = (id: string, state: Job['state']): Job => ({
  kind: 'job',
  id,
  what: 'text',
  state,
  files: [],
  createdAt: '2031-01-01T00:00:00.000Z',
  endedAt: null,
  progress: null,
  added: 0,
  unchanged: 0,
  newVersions: 0,
  refused: 0,
  passedOver: [],
  documents: [],
  problem: null,
})

test('a job that got on takes the place of what was known of it, and a new one stands first', () => {
  const known = [job('b', 'running'), job('a', 'done')]
  expect(withJob(known, job('b', 'done'))).toEqual([job('b', 'done'), job('a', 'done')])
  expect(withJob(known, job('c', 'waiting')).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  expect(withJob([], job('a', 'waiting'))).toEqual([job('a', 'waiting')])
})
