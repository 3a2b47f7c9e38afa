import type { ReaderAttribution, ReaderClaim } from '../../api/records.ts'

/** What is said of a stretch of text, from the widest to the narrowest. */
export type Layer =
  | { readonly kind: 'content'; readonly attribution: ReaderAttribution }
  | { readonly kind: 'claim'; readonly claim: ReaderClaim }
  | { readonly kind: 'source' | 'cue'; readonly attribution: ReaderAttribution }

/** A stretch of text about which the same is said from end to end. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly layers: readonly Layer[]
}

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

interface Marks {
  readonly text: string
  readonly attributions: readonly ReaderAttribution[]
  readonly claims: readonly ReaderClaim[]
}

interface Spanned {
  readonly start: number
  readonly end: number
  readonly layer: Layer
}

/** Cuts a document into paragraphs, and these where an attribution or a claim begins or ends. Nothing of the text is lost. */
export function cutText(marks: Marks): readonly Paragraph[] {
  const spans = listSpans(marks)
  const paragraphs: Paragraph[] = []
  let next = 0
  let open: Spanned[] = []
  for (const { start, end } of findParagraphs(marks.text)) {
    while (next < spans.length && spans[next]!.start < end) open.push(spans[next++]!)
    open = open.filter((span) => span.end > start)
    paragraphs.push({ start, end, pieces: cutParagraph(start, end, open) })
  }
  return paragraphs
}

function cutParagraph(start: number, end: number, spans: readonly Spanned[]): readonly Piece[] {
  const cuts = new Set([start, end])
  for (const span of spans) for (const cut of [span.start, span.end]) if (cut > start && cut < end) cuts.add(cut)
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(1).map((right, index) => {
    const left = edges[index]!
    const over = spans.filter((span) => span.start < right && span.end > left)
    return { start: left, end: right, layers: over.sort(compareWidth).map(({ layer }) => layer) }
  })
}

/** Where the paragraphs are: they are separated by blank lines. */
function findParagraphs(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(/\n{2,}/g)) {
    if (index > start) found.push({ start, end: index })
    start = index + gap.length
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}

function listSpans({ attributions, claims }: Marks): readonly Spanned[] {
  const spans: Spanned[] = claims.map((claim) => ({
    start: claim.start,
    end: claim.end,
    layer: { kind: 'claim', claim },
  }))
  for (const attribution of attributions)
    for (const kind of ['content', 'source', 'cue'] as const)
      for (const { start, end } of attribution[kind]) spans.push({ start, end, layer: { kind, attribution } })
  return spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end)
}

const ORDER: Record<Layer['kind'], number> = { content: 0, claim: 1, source: 2, cue: 3 }

/** The outer attribution before the inner, an attribution before the claim in it, wider before narrower. */
function compareWidth(a: Spanned, b: Spanned): number {
  return (
    ORDER[a.layer.kind] - ORDER[b.layer.kind] ||
    depthOf(a.layer) - depthOf(b.layer) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start
  )
}

function depthOf(layer: Layer): number {
  return layer.kind === 'claim' ? 0 : layer.attribution.depth
}
