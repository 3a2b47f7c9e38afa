import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { jobsQuery } from '../api/queries.ts'
import type { Changed, Job } from '../api/records.ts'
import { say } from './toasts.tsx'

/** Listens to the server: a change made anywhere makes everything shown be read anew; a lost line is told. */
export function useLive(): { readonly lost: boolean; readonly progress: Job['progress'] } {
  const client = useQueryClient()
  const [lost, setLost] = useState(false)
  const [progress, setProgress] = useState<Job['progress']>(null)
  useEffect(() => {
    const events = new EventSource('/api/events')
    let wasLost = false
    events.onopen = () => {
      setLost(false)
      if (wasLost) void client.invalidateQueries({ queryKey: ['case'] })
      wasLost = false
    }
    events.onerror = () => {
      wasLost = true
      setLost(true)
    }
    let last: string | null = null
    events.addEventListener('changed', (event: MessageEvent<string>) => {
      const { change } = JSON.parse(event.data) as Changed
      // The first one only tells what the case has come to; what was asked for since is as new.
      if (last !== null && last !== change) void client.invalidateQueries({ queryKey: ['case'] })
      last = change
    })
    events.addEventListener('job', (event: MessageEvent<string>) => {
      const job = JSON.parse(event.data) as Job
      const going = job.state === 'running' || job.state === 'waiting'
      setProgress(going && job.progress ? job.progress : null)
      if (job.state === 'failed' && job.problem) say(job.problem.detail, { bad: true })
      client.setQueryData(jobsQuery().queryKey, (known) => {
        if (!known) return known
        const others = known.items.filter(({ id }) => id !== job.id)
        return { items: [job, ...others].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)) }
      })
    })
    return () => events.close()
  }, [client])
  return { lost, progress }
}
