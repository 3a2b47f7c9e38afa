import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'

interface Rule {
  readonly name: string
  readonly from: { readonly path?: string; readonly pathNot?: string }
  readonly to: {
    readonly path?: string
    readonly pathNot?: string
    readonly circular?: boolean
    readonly dependencyTypes?: string[]
  }
}
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as { forbidden: readonly Rule[] }

/** Which rules an edge breaks, by their patterns alone: the files need not exist. */
function findBroken(from: string, to: string): string[] {
  return forbidden
    .filter((rule) => !rule.to.circular && !rule.to.dependencyTypes)
    .filter((rule) => {
      const match = new RegExp(rule.from.path ?? '').exec(from)
      if (!match || (rule.from.pathNot && new RegExp(rule.from.pathNot).test(from))) return false
      const fill = (pattern: string) => new RegExp(pattern.replace('$1', match[1] ?? '$1'))
      return fill(rule.to.path ?? '').test(to) && !(rule.to.pathNot && fill(rule.to.pathNot).test(to))
    })
    .map((rule) => rule.name)
}

describe('the arrows', () => {
  it.each([
    ['packages/core/src/link/score-pair.ts', 'packages/core/src/model/claim.ts'],
    ['packages/core/src/attribute/index.ts', 'packages/core/src/languages/en/index.ts'],
    ['packages/core/src/languages/en/index.ts', 'packages/core/src/text/words.ts'],
    ['packages/core/src/link/score-pairs.ts', 'packages/core/src/trees/score-features.ts'],
    ['packages/ingest/src/read-html.ts', 'packages/core/src/index.ts'],
    ['packages/engine/src/add.ts', 'packages/store/src/index.ts'],
    ['packages/cli/src/who.ts', 'packages/engine/src/index.ts'],
    ['packages/web/src/main.tsx', 'packages/core/src/index.ts'],
    ['packages/web/src/api/desk.ts', 'packages/client/src/index.ts'],
    ['packages/web/test/desk.test.ts', 'packages/server/src/index.ts'],
  ])('%s may import %s', (from, to) => {
    expect(findBroken(from, to)).toEqual([])
  })

  it.each([
    ['packages/core/src/link/score-pair.ts', 'packages/core/src/trace/minhash.ts', 'link-is-a-stage'],
    ['packages/core/src/model/claim.ts', 'packages/core/src/text/words.ts', 'model-imports-model'],
    ['packages/core/src/text/words.ts', 'packages/core/src/languages/en/index.ts', 'text-imports-text'],
    ['packages/core/src/languages/de/index.ts', 'packages/core/src/attribute/index.ts', 'languages-import-no-stage'],
    ['packages/core/src/trees/score-features.ts', 'packages/core/src/link/pair-features.ts', 'trees-import-nothing'],
    ['packages/core/src/index.ts', 'packages/store/src/index.ts', 'core-imports'],
    ['packages/store/src/sqlite.ts', 'packages/ingest/src/index.ts', 'store-imports'],
    ['packages/cli/src/who.ts', 'packages/store/src/index.ts', 'cli-imports'],
    ['packages/web/src/main.tsx', 'packages/engine/src/index.ts', 'web-imports'],
    ['packages/client/src/index.ts', 'packages/core/src/index.ts', 'client-imports'],
    ['packages/web/test/desk.test.ts', 'packages/server/src/desk.ts', 'by-the-front-door'],
    ['packages/engine/src/add.ts', 'packages/core/src/link/score-pair.ts', 'by-the-front-door'],
  ])('%s may not import %s (%s)', (from, to, rule) => {
    expect(findBroken(from, to)).toContain(rule)
  })
})
