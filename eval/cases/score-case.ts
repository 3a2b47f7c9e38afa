import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addInputs, createCase, exportCase, findReader, openCase } from '@sayso/engine'

/** What score_case.py prints, the parts that the table shows. */
export interface CaseScore {
  readonly found: number
  readonly burden: number
  readonly grouping: { readonly f1: number }
  readonly origin: { readonly f1: number }
  readonly stance?: { readonly accuracy: number; readonly macro_f1: number }
  readonly value?: number | null
  readonly source?: number
  readonly chain?: {
    readonly farthest: number | null
    readonly nearest: number | null
    readonly between: number | null
  }
  readonly top: { readonly hold_gold: number; readonly gold_covered: number }
  readonly independent?: Readonly<Record<string, unknown>> & {
    readonly mean_abs_error: number
    readonly inside: number
    readonly mean_width: number
    readonly denying: number
    readonly declining: number
  }
  readonly derivation?: { readonly f1: number; readonly how: number | null }
}

const SCORER = '../shared/tools/score_case.py'

/** Where the model lies; SAYSO_MODEL=none reads by rules. */
const MODEL = process.env.SAYSO_MODEL ?? 'models'

/** Runs the whole line over a case's documents and keeps the export in `out`; gives the seconds it took. */
export async function exportOf(folder: string, out: string): Promise<number> {
  const place = await mkdtemp(join(tmpdir(), 'sayso-eval-'))
  try {
    const at = join(place, 'case.sayso')
    const seconds = await readCase(folder, at)
    await exportKept(at, out)
    return seconds
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/** Reads a case's documents into a new case at `at`; gives the seconds it took. */
export async function readCase(folder: string, at: string): Promise<number> {
  const reader = await findReader({ folder: MODEL, workers: 0 })
  const open = await createCase(at, { title: folder, language: 'en' }, { ...ACTING, reader })
  const started = performance.now()
  await addInputs(open, [join(folder, 'documents.jsonl')], {})
  const seconds = (performance.now() - started) / 1000
  await open.close()
  return seconds
}

/** Exports a case that was read before: what is made when it is asked for, as the picture, is made anew. */
export async function exportKept(at: string, out: string): Promise<void> {
  const open = await openCase(at, ACTING)
  await exportCase(open, { format: 'jsonl', output: out, write: () => {} })
  await open.close()
}

const ACTING = { actor: 'eval', now: () => '2026-01-01T00:00:00.000Z' }

/** Scores an export against a case's truth; `language` is `en`, `-en` for all others, or null for all. */
export function scoreExport(folder: string, out: string, language: string | null): CaseScore {
  const args = [SCORER, folder, out, '--json', ...(language === null ? [] : ['--language', language])]
  return JSON.parse(execFileSync('python3', args, { encoding: 'utf8' })) as CaseScore
}
