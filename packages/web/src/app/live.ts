import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isNewerThanAnswers } from '../api/desk.ts'
import type { Changed, Job, JobList } from '../api/records.ts'
import { takeJobs } from './jobs.ts'
import { say } from './toasts.tsx'

/**
 * Listens to the server: a change made anywhere makes everything shown be read anew, and jobs are followed. True while the
 * line is lost; the stream begins with how things stand whenever it comes back.
 */
export function useLive(): boolean {
  const client = useQueryClient()
  const [lost, setLost] = useState(false)
  useEffect(() => {
    const events = new EventSource('/api/events')
    const readAnew = () => void client.invalidateQueries({ queryKey: ['case'] })
    let wasLost = false
    events.onopen = () => {
      setLost(false)
      if (wasLost) readAnew()
      wasLost = false
    }
    events.onerror = () => {
      wasLost = true
      setLost(true)
    }
    let last: string | null = null
    events.addEventListener('changed', (event: MessageEvent<string>) => {
      const { change } = JSON.parse(event.data) as Changed
      // The first tells what the case had come to when one began to listen: what was read before may be older.
      if (last === null ? isNewerThanAnswers(change) : last !== change) readAnew()
      last = change
    })
    events.addEventListener('jobs', (event: MessageEvent<string>) => {
      takeJobs((JSON.parse(event.data) as JobList).items)
    })
    events.addEventListener('job', (event: MessageEvent<string>) => {
      const job = JSON.parse(event.data) as Job
      takeJobs(job)
      if (job.state === 'failed' && job.problem) say(job.problem.detail, { bad: true })
    })
    return () => events.close()
  }, [client])
  return lost
}
