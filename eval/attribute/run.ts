import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { attributeLines, findReader } from '@sayso/engine'

/**
 * Attributions of the model beside those of the rules, on PolNeAR's development articles and on the held-back articles of
 * the invented sets; fails where the model is below floors.json.
 *
 * usage: npx tsx eval/attribute/run.ts
 */
const SHARED = '../shared/data'
const SCORER = '../shared/tools/score_polnear.py'
const OUT = 'eval/out/attribute'

if (!existsSync(SHARED)) {
  console.log(`skipped: ${SHARED} is not here; the articles are kept outside the project`)
  process.exit(0)
}
mkdirSync(OUT, { recursive: true })
const { attributions } = JSON.parse(readFileSync('eval/held-back-attributions.json', 'utf8')) as {
  readonly attributions: Readonly<Record<string, readonly string[]>>
}
const heldBack = new Set(Object.values(attributions).flat())
const reader = await findReader({ folder: process.env.SAYSO_MODEL ?? 'models', workers: 0 })

interface Figures {
  readonly unlinked: Record<'source' | 'cue' | 'content', { exact: { f1: number } }>
  readonly linked: Record<'attribution partial' | 'attribution exact', { readonly f1: number }>
  readonly stance?: number | null
  readonly unnamed?: number | null
  readonly parent?: { readonly right: number | null }
}

const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, number>>>
>

console.log(
  'set         by      strict exact source / cue / content   linked partial   exact   stance  unnamed  parent',
)
for (const set of ['polnear-dev', 'en-nested', 'ru', 'uk', 'ko', 'de']) {
  const path = set === 'polnear-dev' ? `${SHARED}/polnear/${set}.jsonl` : `${SHARED}/attributions/${set}.jsonl`
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const kept =
    set === 'polnear-dev' ? lines : lines.filter((line) => heldBack.has((JSON.parse(line) as { id: string }).id))
  writeFileSync(`${OUT}/${set}.gold.jsonl`, `${kept.join('\n')}\n`)
  for (const by of ['model', 'rules'] as const) {
    const found = `${OUT}/${set}.${by}.jsonl`
    await attributeLines(`${OUT}/${set}.gold.jsonl`, found, {
      reader: by === 'model' ? reader : null,
      write: () => {},
      refuse: console.error,
    })
    const score = (...flags: string[]) =>
      JSON.parse(
        execFileSync('python3', [SCORER, `${OUT}/${set}.gold.jsonl`, found, '--json', ...flags], { encoding: 'utf8' }),
      ) as Figures
    const [plain, strict] = [score(), score('--strict')]
    const figures: Readonly<Record<string, number | null | undefined>> = {
      source: strict.unlinked.source.exact.f1,
      cue: strict.unlinked.cue.exact.f1,
      content: strict.unlinked.content.exact.f1,
      partial: plain.linked['attribution partial'].f1,
      exact: plain.linked['attribution exact'].f1,
      stance: plain.stance,
      unnamed: plain.unnamed,
      parent: plain.parent?.right,
    }
    const roles = ['source', 'cue', 'content'].map((role) => (100 * figures[role]!).toFixed(1)).join(' / ')
    const rest = ['partial', 'exact', 'stance', 'unnamed', 'parent'].map((name) =>
      (figures[name]?.toFixed(3) ?? '-').padStart(7),
    )
    console.log(`${set.padEnd(12)}${by.padEnd(8)}${roles.padStart(24)}${''.padEnd(16)}${rest.join(' ')}`)
    if (by === 'rules') continue
    for (const [measure, floor] of Object.entries(floors[set] ?? {})) {
      if ((figures[measure] ?? 0) >= floor) continue
      console.error(
        `${set}, ${measure}: ${figures[measure]} is below the floor ${floor}. Find what was lost, or lower the floor with a reason.`,
      )
      process.exitCode = 1
    }
  }
}
await reader?.close()
