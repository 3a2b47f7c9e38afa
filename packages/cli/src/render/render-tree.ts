import type { ReportNode } from '@sayso/engine'
import type { Style } from '../terminal/style.ts'
import { cutTo, padTo, textWidth, wrapTo } from '../terminal/text-width.ts'
import { renderMoment, renderRange } from './dates.ts'
import { describeHow } from './how.ts'

export interface TreeOptions {
  /** Room for the tree, in columns. */
  readonly columns: number
  /** Reports to show at most; null for all. */
  readonly limit: number | null
  /** The command that shows the rest. */
  readonly more: string
  /** Whether dates need their year. */
  readonly years: boolean
  readonly style: Style
}

/** Least and most share of the room that the names of publishers take. */
const NAME_SHARE = { least: 0.3, most: 0.45 }
const MOMENT_COLUMNS = 12

/** The reports under an origin as a tree: who published it, when, and how it repeats what stands above. */
export function renderTree(reports: readonly ReportNode[], options: TreeOptions): readonly string[] {
  const kept = pickShown(reports, options.limit)
  const hidden = listAll(reports).filter((node) => !kept.has(node))
  const rows = layRows(reports, kept, hidden.length > 0)
  const widest = Math.max(0, ...rows.map((row) => textWidth(row.lead) + 2 + textWidth(row.node.publisher)))
  const nameColumns = Math.round(
    Math.min(Math.max(widest + 1, options.columns * NAME_SHARE.least), options.columns * NAME_SHARE.most),
  )
  const first = reports[0]
  const lines = rows.flatMap((row) => renderRow(row, row.node === first, nameColumns, options))
  if (hidden.length > 0) {
    const dates = hidden.flatMap((node) => (node.publishedOn === null ? [] : [node.publishedOn])).sort()
    const when = renderRange(dates[0] ?? null, dates.at(-1) ?? null).replace(options.years ? '' : / \d{4}$/, '')
    lines.push(`${padTo(`└─● ${hidden.length} more`, nameColumns)} ${padTo(when, MOMENT_COLUMNS)}  ${options.more}`)
  }
  return lines
}

interface Row {
  readonly node: ReportNode
  /** Bars and branch before the mark. */
  readonly lead: string
  /** Bars of the lines under it. */
  readonly under: string
}

function layRows(nodes: readonly ReportNode[], kept: ReadonlySet<ReportNode>, open: boolean, bars = ''): Row[] {
  const shown = nodes.filter((node) => kept.has(node))
  return shown.flatMap((node, index) => {
    const last = index === shown.length - 1 && !open
    const below = bars + (last ? '  ' : '│ ')
    const children = layRows(node.children, kept, false, below)
    return [
      { node, lead: `${bars}${last ? '└─' : '├─'}`, under: below + (children.length > 0 ? '│ ' : '  ') },
      ...children,
    ]
  })
}

function renderRow(row: Row, first: boolean, nameColumns: number, options: TreeOptions): readonly string[] {
  const { node } = row
  const { style } = options
  const mark = node.circle ? style.doubt('↻') : node.doubt ? style.doubt('◌') : '●'
  const name = cutTo(node.publisher, nameColumns - textWidth(row.lead) - 2)
  const moment = renderMoment(node.publishedOn, { year: options.years })
  const left = `${row.lead}${mark} ${name}`
  const room = options.columns - nameColumns - MOMENT_COLUMNS - 3
  const [head, ...rest] = wrapTo(describe(node, first), room)
  const gap = ' '.repeat(nameColumns + 1 + MOMENT_COLUMNS + 2 - textWidth(row.under))
  return [
    `${padTo(left, nameColumns)} ${padTo(moment, MOMENT_COLUMNS)}  ${head}`.trimEnd(),
    ...rest.map((line) => `${row.under}${gap}${line}`),
  ]
}

/** How a report repeats what stands above it, in a few words. */
function describe(node: ReportNode, first: boolean): string {
  const how = node.how === null ? (first ? 'first' : '') : describeHow(node.how)
  const reason = node.doubt || node.circle ? (node.reasons[0] ?? '') : ''
  const parts = node.circle
    ? [`circle: ${node.credits === null ? 'comes' : `cites ${node.credits}, which comes`} back to its own report`]
    : [
        how + (node.doubt && node.hoursAfter !== null ? ` ${later(node.hoursAfter)}` : ''),
        node.credits === null || node.how === 'cites-laundered' ? '' : `credits ${node.credits}`,
      ]
  const through = node.through.length > 0 ? `known through ${node.through.join(', ')} only` : ''
  const value = node.value === null ? '' : `“${node.value.before}” has become “${node.value.after}”`
  const versions = node.versions > 1 ? `in ${node.versions} versions` : ''
  const dropped = node.dropped ? 'its newest version says so no more' : ''
  const hedged = node.stance === 'hedges' ? 'hedged' : ''
  return [[...parts, through, versions].filter(Boolean).join(', '), reason, value, dropped, hedged]
    .filter(Boolean)
    .join('; ')
}

/** Hours up to two days, then days. */
function later(hours: number): string {
  return hours < 48 ? `${hours} h later` : `${Math.round(hours / 24)} days later`
}

function listAll(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.flatMap((node) => [node, ...listAll(node.children)])
}

/** What to show when not all fits: circles, doubts and changed values first, then the earliest; each with what it hangs on. */
function pickShown(reports: readonly ReportNode[], limit: number | null): ReadonlySet<ReportNode> {
  const all = listAll(reports)
  if (limit === null || all.length <= limit + 1) return new Set(all)
  const parents = new Map<ReportNode, ReportNode>()
  for (const node of all) for (const child of node.children) parents.set(child, node)
  const weight = (node: ReportNode) => (node === reports[0] ? 3 : node.circle ? 2 : node.doubt || node.value ? 1 : 0)
  const ranked = [...all].sort(
    (a, b) =>
      weight(b) - weight(a) || compare(a.publishedOn ?? '9', b.publishedOn ?? '9') || compare(a.claim.id, b.claim.id),
  )
  const kept = new Set<ReportNode>()
  for (const node of ranked) {
    const line: ReportNode[] = []
    for (let at: ReportNode | undefined = node; at !== undefined && !kept.has(at); at = parents.get(at)) line.push(at)
    if (kept.size + line.length > limit) continue
    for (const each of line) kept.add(each)
  }
  return kept
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
