import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OriginTree, ReportNode } from '../../api/records.ts'
import { FOLD_AT, plantRows } from './plant-rows.ts'

describe('plantRows', () => {
  it('puts each report right below what it repeats, under its origin', () => {
    const rows = plantRows([tree('o1', [node('a', [node('b', [node('c')]), node('d')])])], new Set())
    expect(rows.map((row) => row.key)).toEqual(['o1', 'o1-a', 'o1-b', 'o1-c', 'o1-d'])
    expect(rows.map((row) => (row.kind === 'report' ? row.parent : null))).toEqual([null, 0, 1, 2, 1])
  })

  it('folds an origin after twenty reports, and says how many it hides', () => {
    const many = tree('o1', [
      node(
        'a',
        numbers(60).map((n) => node(`b${n}`)),
      ),
    ])
    const rows = plantRows([many], new Set())
    expect(rows).toHaveLength(1 + FOLD_AT + 1)
    expect(rows.at(-1)).toMatchObject({ kind: 'fold', hidden: 61 - FOLD_AT })
    expect(plantRows([many], new Set(['o1']))).toHaveLength(62)
  })

  it('shows or counts every report once, whatever hangs from what', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), fc.boolean(), (parents, open) => {
        const origin = tree('o', grow(parents))
        const rows = plantRows([origin], open ? new Set(['o']) : new Set())
        const shown = rows.filter(({ kind }) => kind === 'report').length
        const hidden = rows.reduce((sum, row) => sum + (row.kind === 'fold' ? row.hidden : 0), 0)
        expect(shown + hidden).toBe(parents.length)
        for (const [index, row] of rows.entries()) if (row.kind === 'report') expect(row.parent).toBeLessThan(index)
      }),
    )
  })
})

const numbers = (n: number) => Array.from({ length: n }, (_, index) => index)

/** A forest in which report i hangs from an earlier one, or from the origin. */
function grow(parents: readonly number[]): readonly ReportNode[] {
  const children = new Map<number, number[]>()
  for (const [index, pick] of parents.entries()) {
    const parent = (pick % (index + 1)) - 1
    children.set(parent, [...(children.get(parent) ?? []), index])
  }
  const build = (index: number): ReportNode => node(`n${index}`, (children.get(index) ?? []).map(build))
  return (children.get(-1) ?? []).map(build)
}

function tree(id: string, reports: readonly ReportNode[]): OriginTree {
  const size = (nodes: readonly ReportNode[]): number => nodes.reduce((sum, one) => sum + 1 + size(one.children), 0)
  return {
    id,
    short: id,
    originKind: 'statement',
    holder: 'The Bureau',
    metBy: null,
    doubtful: false,
    words: { text: '', language: 'en', document: 'd', publisher: null, publishedOn: null },
    values: [],
    reports,
    size: size(reports),
  }
}

function node(id: string, children: readonly ReportNode[] = []): ReportNode {
  return {
    claim: { id, short: id },
    document: { id: `d${id}`, short: `d${id}` },
    publisher: id,
    publishedOn: null,
    title: null,
    words: '',
    stance: 'asserts',
    how: null,
    credits: null,
    hoursAfter: null,
    doubt: false,
    circle: false,
    value: null,
    reasons: [],
    through: [],
    times: 1,
    versions: 1,
    dropped: false,
    children,
  }
}
