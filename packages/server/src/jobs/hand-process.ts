import { findReader, type OpenCase, openCase } from '@sayso/engine'
import type { FromHand, HandSetup, ToHand } from './hand-messages.ts'
import { runTask } from './run-task.ts'

/** The process that works on a case: opens it once, then runs one task after the other, until its parent goes. */
let open: Promise<OpenCase> | null = null
let network: HandSetup['network'] | null = null
let last: Promise<unknown> = Promise.resolve()

process.on('message', (message: ToHand) => {
  if (message.kind === 'open') {
    open = openFor(message.setup)
    network = message.setup.network
  } else if (message.kind === 'run') last = last.then(() => run(message))
  else void last.then(leave)
})
process.on('disconnect', () => process.exit(0))
// Ctrl-C in a terminal reaches every process of it: the parent decides when this one ends.
process.on('SIGINT', () => {})

async function openFor({ path, actor, model }: HandSetup): Promise<OpenCase> {
  const reader = model === null ? null : await findReader(model)
  return openCase(path, { reader, actor, now: () => new Date().toISOString() })
}

async function run({ task }: Extract<ToHand, { kind: 'run' }>): Promise<void> {
  try {
    const summary = await runTask(
      await open!,
      { task, network: network! },
      {
        onProgress: (progress) => tell({ kind: 'progress', progress }),
        onDocument: (acknowledgement) => tell({ kind: 'document', acknowledgement }),
      },
    )
    tell({ kind: 'done', summary })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    tell({
      kind: 'failed',
      code,
      message:
        error instanceof Error ? (code === null ? (error.stack ?? error.message) : error.message) : String(error),
    })
  }
}

function tell(message: FromHand): void {
  process.send?.(message)
}

async function leave(): Promise<void> {
  await (await open)?.close()
  process.exit(0)
}
