import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReaderAttribution, ReaderClaim } from '../../api/records.ts'
import { cutText } from './cut-text.ts'

const TEXT = 'Mayor Lee said the bridge is safe.\n\nNobody else did.'

describe('cutText', () => {
  it('puts the outer attribution around the inner, and the claim inside both', () => {
    const outer = attribution('a1', { source: [0, 9], cue: [10, 14], content: [15, 33] }, 0)
    const inner = attribution('a2', { source: [15, 25], cue: [26, 28], content: [29, 33] }, 1)
    const [first] = cutText({ text: TEXT, attributions: [inner, outer], claims: [claim(15, 33)] })
    const safe = first!.pieces.find(({ start }) => start === 29)!
    expect(
      safe.layers.map((layer) => (layer.kind === 'claim' ? 'claim' : `${layer.kind} ${layer.attribution.id}`)),
    ).toEqual(['content a1', 'content a2', 'claim'])
  })

  it('carries an attribution over a paragraph break', () => {
    const long = attribution('a1', { source: [0, 9], cue: [10, 14], content: [15, TEXT.length] }, 0)
    const [, second] = cutText({ text: TEXT, attributions: [long], claims: [] })
    expect(second!.pieces).toMatchObject([{ start: 36, end: TEXT.length, layers: [{ kind: 'content' }] }])
  })

  it('loses nothing of a text, whatever is marked in it', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => [start, start + length] as const)
    fc.assert(
      fc.property(fc.stringMatching(/^[ab \n]{0,60}$/), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const inside = spans.filter(([, end]) => end <= text.length)
        const paragraphs = cutText({ text, attributions: [], claims: inside.map(([start, end]) => claim(start, end)) })
        const shown = paragraphs.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)).join(''))
        expect(shown).toEqual(text.split(/\n{2,}/).filter((part) => part !== ''))
      }),
    )
  })
})

type Marked = Readonly<Record<'source' | 'cue' | 'content', readonly [number, number]>>

function attribution(id: string, marked: Marked, depth: number): ReaderAttribution {
  const spans = ([start, end]: readonly [number, number]) => [{ start, end }]
  return {
    id,
    source: spans(marked.source),
    cue: spans(marked.cue),
    content: spans(marked.content),
    stance: 'asserts',
    hedge: null,
    unnamed: false,
    parent: null,
    depth,
    score: 1,
    claims: [],
  }
}

function claim(start: number, end: number): ReaderClaim {
  return {
    id: `c${start}`,
    short: `c${start}`,
    start,
    end,
    words: '',
    facet: 'event',
    stance: 'asserts',
    hedge: null,
    attribution: null,
    credited: [],
    value: null,
    happened: null,
    saidOn: null,
    places: [],
    group: null,
    chain: null,
  }
}
