import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../model/document.fixture.ts'
import { segment } from '../../segment/index.ts'
import { makeClaims } from '../claims/make-claims.ts'
import { attribute } from '../index.ts'
import { readScene } from '../read-scene.ts'
import { chooseSpeakers } from './choose-speakers.ts'
import scorer from './scorer.json' with { type: 'json' }
import { SPEAKER_FEATURES } from './speaker-features.ts'

const documentOf = (text: string) =>
  reportOf(text, { publisher: 'The Harbour Post', publisherKind: 'newspaper', publishedOn: '2030-05-02' })

function claimsOf(text: string) {
  const doc = documentOf(text)
  return attribute(doc, segment(doc)).claims
}

/** Who says the claim that ends a text, by a scorer that has one tree: so likely where a feature is 1, and hardly otherwise. */
function whoEnds(text: string, feature: (typeof SPEAKER_FEATURES)[number], odds: number) {
  const doc = documentOf(text)
  const { scene } = readScene(doc, segment(doc), null)
  const tree = [[SPEAKER_FEATURES.indexOf(feature), 0.5, -1, -2]]
  const scorer = { features: [...SPEAKER_FEATURES], trees: [tree], leaves: [[0, odds]] }
  return chooseSpeakers(makeClaims(scene.views, scene), scene, scorer).at(-1)!.source?.name ?? null
}

describe('the choice of who speaks', () => {
  it('was trained on the features that are read', () => {
    expect(scorer.features).toEqual([...SPEAKER_FEATURES])
  })

  it('takes another source only where it is so much likelier', () => {
    const text = 'The ministry said on Monday that the bridge was hit. The road is closed.'
    expect(whoEnds(text, 'before', 1)).toBe('ministry')
    expect(whoEnds(text, 'before', 0.3)).toBeNull()
  })

  it('takes a name that no verb makes speak only where the words credit nobody', () => {
    expect(whoEnds('The dead are 41 (Kelland Institute).', 'bracket', 3)).toBe('Kelland Institute')
    expect(whoEnds('The mayor said that the dead were 41 (Kelland Institute).', 'bracket', 3)).toBe('mayor')
  })

  it('leaves to the outlet what nobody is said to say', () => {
    const claims = claimsOf('The trains have not run since Sunday. The city is quiet and shops are open.')
    expect(claims.map(({ source }) => source)).toEqual(claims.map(() => null))
  })

  it('names only words of the text, and one source for the same words', () => {
    const words = fc.constantFrom('the ministry', "the bureau's", 'said', '40', 'soldiers', 'Kelland', 'by', ',', '.', '"', '(', ')', 'were', 'killed', 'he') // biome-ignore format: one line
    fc.assert(
      fc.property(fc.array(words, { minLength: 3, maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const sources = new Map<string, string | null>()
        for (const { anchor, source } of claimsOf(text)) {
          if (source !== null) expect(text.slice(source.start, source.end)).toBe(source.text)
          const place = `${anchor.start} ${anchor.end}`
          expect(sources.get(place) ?? source?.name ?? null).toBe(source?.name ?? null)
          sources.set(place, source?.name ?? null)
        }
      }),
      { numRuns: 200 },
    )
  })
})
