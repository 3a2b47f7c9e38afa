import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** A process that adds documents to a case, and what it has acknowledged so far. */
export interface Adder {
  /** Ids of the documents that it said are safe on disk. */
  readonly acknowledged: readonly string[]
  readonly ended: Promise<void>
  kill(): void
}

/** Starts a process that adds up to `most` documents, one after another; see add-until-killed.ts. */
export function startAdder(path: string, name: string, most = Number.MAX_SAFE_INTEGER): Adder {
  program ??= bundle()
  const child = spawn(process.execPath, ['--input-type=module', '-', path, name, String(most)], {
    cwd: fileURLToPath(new URL('.', import.meta.url)), // where the program's packages are looked for
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(program)
  const acknowledged: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()!
    acknowledged.push(...lines)
  })
  return {
    acknowledged,
    ended: new Promise((resolve) => child.on('close', () => resolve())),
    kill: () => void child.kill('SIGKILL'),
  }
}

let program: string | undefined

/** The program in one piece: it starts in a fraction of the time that compiling each file would take. */
function bundle(): string {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL('./add-until-killed.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', 'zod', '@noble/*'],
    write: false,
  })
  return built.outputFiles[0]!.text
}
