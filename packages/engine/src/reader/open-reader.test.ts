import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeAttributions, encodeUnits } from '@sayso/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Encoder, openEncoder } from './open-encoder.ts'
import { readAttributions } from './read-document.ts'

const MODEL = join(import.meta.dirname, '../../../../models')
const GOLDEN = join(import.meta.dirname, '../../../../training/golden/decode.json')

interface GoldenCase {
  readonly name: string
  readonly text: string
  readonly units: readonly (readonly [number, number])[]
  readonly attributions: readonly unknown[]
}

describe('the trained encoder', () => {
  let encoder: Encoder
  beforeAll(async () => {
    encoder = await openEncoder(MODEL, { threads: 1 })
  })
  afterAll(() => encoder.close())

  const decode = async (text: string) => {
    const units = encoder.cut(text)
    return decodeAttributions(units, await encodeUnits(units, encoder.card, encoder.run), encoder.card)
  }

  it('finds in every golden text what its Python reference finds', async () => {
    const { cases } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { cases: readonly GoldenCase[] }
    expect(cases.length).toBeGreaterThan(10)
    for (const { name, text, units, attributions } of cases) {
      expect(
        encoder.cut(text).map(({ start, end }) => [start, end]),
        name,
      ).toEqual(units)
      const pairs = (spans: readonly { start: number; end: number }[]) => spans.map(({ start, end }) => [start, end])
      const found = (await decode(text)).map(({ source, cue, content, stance, unnamed, parent }, index) => ({
        id: `A${index}`,
        source: pairs(source),
        cue: pairs(cue),
        content: pairs(content),
        stance,
        unnamed,
        parent: parent === null ? null : `A${parent}`,
      }))
      expect(found, name).toEqual(attributions)
    }
  })

  it('gives spans that lie in the text, whatever stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const attributions = await readAttributions(docOf(text), encoder)
        for (const { source, cue, content } of attributions)
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
      }),
      { numRuns: 40 },
    )
  })

  it('names a file that is not the one of the card', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-model-'))
    try {
      cpSync(MODEL, folder, { recursive: true })
      truncateSync(join(folder, 'model.onnx'), 1000)
      await expect(openEncoder(folder, { threads: 1 })).rejects.toThrow(/model-damaged: .*model\.onnx.*1000 bytes/)
      writeFileSync(join(folder, 'model.json'), '{"format":99}')
      await expect(openEncoder(folder, { threads: 1 })).rejects.toThrow(
        /model-other-version: .*format 99; format 4 was expected/,
      )
      rmSync(join(folder, 'model.json'))
      await expect(openEncoder(folder, { threads: 1 })).rejects.toThrow(/model-missing/)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

function docOf(text: string) {
  return {
    kind: 'document',
    id: 'd'.padEnd(25, '0'),
    page: 'p'.padEnd(25, '0'),
    capture: 'b'.padEnd(25, '0'),
    url: null,
    publisher: null,
    publisherKind: null,
    country: null,
    language: 'en',
    publishedOn: null,
    capturedAt: null,
    title: null,
    byline: null,
    dateline: null,
    text,
    links: [],
    media: [],
    credits: [],
    notes: [],
    method: 'read.bare.v1',
  } as const
}
