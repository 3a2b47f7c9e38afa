import type { ReactNode } from 'react'
import { t } from '../../texts/index.ts'
import type { Layer, Paragraph, Piece } from './cut-text.ts'

interface Props {
  readonly text: string
  readonly language: string
  readonly paragraphs: readonly Paragraph[]
  /** The claim that is shown beside. */
  readonly chosen: string | null
}

/** The document with its marks: sources boxed, cues slanted, contents underlined by stance, the chosen claim lit. */
export function MarkedText({ text, language, paragraphs, chosen }: Props) {
  return (
    <div className="marked" lang={language}>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start}>{nest(pieces, 0, text, chosen)}</p>
      ))}
    </div>
  )
}

/** Pieces side by side that share their outermost layer stand in one element. */
function nest(pieces: readonly Piece[], level: number, text: string, chosen: string | null): readonly ReactNode[] {
  const nodes: ReactNode[] = []
  let at = 0
  while (at < pieces.length) {
    const first = pieces[at]!
    const layer = first.layers[level]
    if (!layer) {
      nodes.push(
        <span key={first.start} data-start={first.start}>
          {text.slice(first.start, first.end)}
        </span>,
      )
      at += 1
      continue
    }
    let end = at + 1
    while (end < pieces.length && sameLayer(pieces[end]!.layers[level], layer)) end += 1
    nodes.push(
      <Mark key={first.start} layer={layer} chosen={chosen}>
        {nest(pieces.slice(at, end), level + 1, text, chosen)}
      </Mark>,
    )
    at = end
  }
  return nodes
}

interface MarkProps {
  readonly layer: Layer
  readonly chosen: string | null
  readonly children: ReactNode
}

function Mark({ layer, chosen, children }: MarkProps) {
  if (layer.kind === 'claim') {
    const { id, stance } = layer.claim
    const className = layer.claim.attribution === null ? `in-claim own-voice ${stance}` : 'in-claim'
    return id === chosen ? (
      <mark className={className} data-claim={id}>
        {children}
      </mark>
    ) : (
      <span className={className} data-claim={id}>
        {children}
      </span>
    )
  }
  const { stance, depth } = layer.attribution
  if (layer.kind === 'content')
    return (
      <span className={`in-content ${stance} depth-${Math.min(depth, 3)}`} data-stance={t.stances[stance]}>
        {children}
      </span>
    )
  return <span className={layer.kind === 'source' ? 'in-source' : 'in-cue'}>{children}</span>
}

function sameLayer(a: Layer | undefined, b: Layer): boolean {
  if (a?.kind !== b.kind) return false
  return a.kind === 'claim'
    ? b.kind === 'claim' && a.claim.id === b.claim.id
    : b.kind !== 'claim' && a.attribution.id === b.attribution.id
}
