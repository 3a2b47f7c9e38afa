import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { attributeLines, findReader } from '@sayso/engine'

/**
 * Attributions of the model beside those of the rules, on PolNeAR's development articles and on the held-back articles of
 * the invented sets.
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
  readonly linked: { readonly 'attribution partial': { readonly f1: number } }
  readonly stance?: number | null
  readonly unnamed?: number | null
  readonly parent?: { readonly right: number | null }
}

console.log('set        by      strict exact source / cue / content   linked   stance  unnamed  parent')
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
    const exact = (['source', 'cue', 'content'] as const)
      .map((role) => (100 * strict.unlinked[role].exact.f1).toFixed(1))
      .join(' / ')
    const show = (value: number | null | undefined) =>
      (value === null || value === undefined ? '-' : value.toFixed(3)).padStart(7)
    console.log(
      `${set.padEnd(11)}${by.padEnd(8)}${exact.padStart(24)}${''.padEnd(14)}${show(plain.linked['attribution partial'].f1)} ${show(plain.stance)} ${show(plain.unnamed)} ${show(plain.parent?.right)}`,
    )
  }
}
await reader?.close()
