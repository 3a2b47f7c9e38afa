import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../model/document.ts'
import { makeId } from '../../model/id.ts'
import { segment } from '../../segment/index.ts'
import { attribute } from '../index.ts'
import scorer from './scorer.json' with { type: 'json' }
import { SPEAKER_FEATURES } from './speaker-features.ts'

const nobody = {
  url: null,
  country: null,
  capturedAt: null,
  title: null,
  byline: null,
  dateline: null,
  links: [],
  media: [],
  credits: [],
  notes: [],
}

function claimsOf(text: string) {
  const doc: Document = {
    ...nobody,
    kind: 'document',
    id: makeId('document', text),
    page: makeId('page', text),
    capture: makeId('capture', text),
    publisher: 'The Harbour Post',
    publisherKind: 'newspaper',
    language: 'en',
    publishedOn: '2030-05-02',
    text,
    method: 'ingest.jsonl.v1',
  }
  return attribute(doc, segment(doc)).claims
}

describe('the choice of who speaks', () => {
  it('was trained on the features that are read', () => {
    expect(scorer.features).toEqual([...SPEAKER_FEATURES])
  })

  it('goes on with who spoke, where no verb says so', () => {
    const claims = claimsOf('The workers are to be handed 90 dollars of it, the document says; the rest goes to a state bureau in Tarn.') // biome-ignore format: one line
    const rest = claims.find(({ anchor }) => anchor.exact.startsWith('the rest goes'))
    expect(rest?.source?.name).toBe('document')
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
