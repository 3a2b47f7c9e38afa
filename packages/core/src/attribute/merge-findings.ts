import type { Attribution } from '../model/attribution.ts'
import type { Findings } from './find-attributions.ts'

/** Share of a content that another must cover to speak for the same words. */
const COVERED = 0.5

/**
 * The attributions of `first`, and those of `second` for words that `first` credits to nobody. Chains stay whole: a
 * parent that is left out is left open.
 */
export function mergeFindings(first: Findings, second: Findings): Findings {
  const spans = first.attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const added = second.attributions.filter((attribution) => !isCovered(attribution, spans))
  const ids = new Set(added.map(({ id }) => id))
  const open = added.map((one) => (one.parent === null || ids.has(one.parent) ? one : { ...one, parent: null }))
  const attributions = [...first.attributions, ...open].sort((a, b) => startOf(a) - startOf(b))
  return { attributions, traits: new Map([...second.traits, ...first.traits]) }
}

function isCovered(
  { content }: Attribution,
  spans: readonly { readonly start: number; readonly end: number }[],
): boolean {
  let length = 0
  let covered = 0
  for (const part of content) {
    length += part.end - part.start
    for (const span of spans) {
      if (span.start >= part.end) break
      covered += Math.max(0, Math.min(span.end, part.end) - Math.max(span.start, part.start))
    }
  }
  return covered > COVERED * length
}

function startOf({ cue, content }: Attribution): number {
  return cue[0]?.start ?? content[0]?.start ?? 0
}
