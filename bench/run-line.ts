/** One run of `bench/line.ts`, in a process of its own: INPUT CASE SIZE. Prints what it measured as JSON. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { addInputs, createCase, viewStatus } from '@sayso/engine'

export interface LineRun {
  readonly documents: number
  readonly claims: number
  readonly groups: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly stageSeconds: Readonly<Record<string, number>>
  /** Resident memory of the process at its highest. */
  readonly memoryMb: number
  readonly diskMb: number
  /** One more document each: until all is derived, and without reading its claims. */
  readonly singleMs: readonly number[]
  readonly singleBesideMs: readonly number[]
}

if (process.argv.length > 4) {
  const [input, path, size] = process.argv.slice(2) as [string, string, string]
  console.log(JSON.stringify(await runLine(input, path, Number(size))))
}

async function runLine(input: string, path: string, size: number): Promise<LineRun> {
  const open = await createCase(
    path,
    { title: 'bench', language: 'en' },
    { actor: 'bench', now: () => new Date().toISOString() },
  )
  try {
    const started = performance.now()
    const stageSeconds: Record<string, number> = {}
    let since = started
    const mark = (stage: string) => {
      const now = performance.now()
      stageSeconds[stage] = (stageSeconds[stage] ?? 0) + (now - since) / 1000
      since = now
    }
    await addInputs(open, [join(input, 'all')], {}, { onProgress: ({ stage }) => mark(stage) })
    const seconds = (performance.now() - started) / 1000
    const { user, system } = process.cpuUsage()
    const singleMs: number[] = []
    const singleBesideMs: number[] = []
    for (const name of readdirSync(join(input, 'single'))) {
      const before = performance.now()
      let attributeMs = 0
      since = before
      await addInputs(
        open,
        [join(input, 'single', name)],
        {},
        {
          onProgress: ({ stage }) => {
            const now = performance.now()
            if (stage === 'attribute') attributeMs += now - since
            since = now
          },
        },
      )
      const ms = performance.now() - before
      singleMs.push(ms)
      singleBesideMs.push(ms - attributeMs)
    }
    const { claims, groups } = await viewStatus(open)
    return {
      documents: size,
      claims,
      groups,
      seconds,
      processorSeconds: (user + system) / 1e6,
      stageSeconds,
      memoryMb: process.resourceUsage().maxRSS / 1024,
      diskMb: readdirSync(path).reduce((sum, name) => sum + statSync(join(path, name)).size, 0) / 1e6,
      singleMs,
      singleBesideMs,
    }
  } finally {
    await open.close()
  }
}
