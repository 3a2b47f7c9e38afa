import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readFile } from './testing/read-bytes.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../fixtures/ingest')

describe('pages in fixtures/ingest', () => {
  for (const name of readdirSync(folder).sort()) {
    it(`reads ${name} as its document.json says`, async () => {
      const document = await readFile(join(folder, name, 'source.html'))
      const { paragraphs, ...expected } = JSON.parse(readFileSync(join(folder, name, 'document.json'), 'utf8'))
      const { url, publisher, language, publishedOn, title, byline, dateline, credits, text, links, media } = document
      expect(text.split('\n\n')).toEqual(paragraphs)
      expect({
        url,
        publisher,
        language,
        publishedOn,
        title,
        byline,
        dateline,
        credits,
        links: links.map(({ url, start, end }) => [url, start === null ? null : text.slice(start, end!)]),
        media: media.map((medium) => [medium.url, medium.caption]),
        notes: document.notes.map(({ rule }) => rule),
      }).toEqual(expected)
    })
  }
})
