import { expect, test } from 'vitest'
import { readBytes } from '../testing/read-bytes.ts'
import { readSvg } from './read-svg.ts'

const SVG = `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:title>Map of the dam</svg:title><script>alert("script words")</script>
<style>.a { fill: red }</style><metadata><rdf>made by</rdf></metadata><svg:rect x="1" y="2" onclick="alert(1)"/>
<svg:text x="1">The dam at<svg:tspan dy="9">Orv</svg:tspan> is safe</svg:text><svg:text>Some 1,500 people &amp; more</svg:text>
<image href="http://evil.example/x.png"/><svg:g><svg:title>The gate</svg:title></svg:g>
<foreignObject><div><p>First line</p><p>Second line</p></div></foreignObject></svg:svg>`

test('a drawing is read as its words, whatever its file is called, and never as its markup', async () => {
  for (const name of ['map.svg', 'map', 'map.svg.gz', 'map.html', 'map.txt']) {
    const [item] = await readBytes(name, SVG)
    expect(item, name).toMatchObject({
      ok: true,
      capture: { mediaType: 'image/svg+xml' },
      document: { title: 'Map of the dam', links: [], media: [] },
    })
    expect(item!.ok && item!.document.text.split('\n\n')).toEqual([
      'The dam at Orv is safe',
      'Some 1,500 people & more',
      'The gate',
      'First line',
      'Second line',
    ])
  }
})

test('a page with a drawing in it stays a page, and a drawing without words is refused', async () => {
  const [page] = await readBytes('a.html', `<!doctype html><article><p>The dam is safe.</p>${SVG}</article>`)
  expect(page).toMatchObject({ ok: true, capture: { mediaType: 'text/html' } })
  const [item] = await readBytes('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>')
  expect(item).toMatchObject({ ok: false, code: 'text-empty' })
  expect(item).toMatchObject({ message: expect.stringContaining('Save the drawing as PNG') })
})

test('a drawing that declares entities is refused', () => {
  const bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg><text>&a;&a;</text></svg>'
  expect(() => readSvg(new TextEncoder().encode(bomb))).toThrow('declares a document type with entities')
})
