import type { Tlp } from '../model/briefing.ts'
import type { BriefingPage } from './lay-out-briefing.ts'

/**
 * A briefing as one page of HTML: no script, no request, readable offline, and on paper with its marking on every sheet.
 */
export function renderBriefingHtml(page: BriefingPage): string {
  const mark = `TLP:${page.tlp}`
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Sayso">
<title>${escapeHtml(page.title)} (${mark})</title>
<style>${STYLE}</style>
</head>
<body>
<table><thead><tr><td><p class="mark">${label(page.tlp)}</p></td></tr></thead>
<tfoot><tr><td><p class="mark">${label(page.tlp)}</p></td></tr></tfoot>
<tbody><tr><td><main>
<h1>${escapeHtml(page.title)}</h1>
${page.about.map((line) => `<p class="about">${escapeHtml(line)}</p>`).join('\n')}
${page.notices.map((line) => `<p class="notice" role="note">${escapeHtml(line)}</p>`).join('\n')}
${page.parts.map((part) => renderPart(part, page.tlp)).join('\n')}
<section><h2>Sources</h2>
<ol class="sources">
${page.sources.map(renderSource).join('\n')}
</ol></section>
<section><h2>Left out</h2>
${page.left.length === 0 ? '<p>Nothing was left out.</p>' : `<ul>${page.left.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`}
</section>
${page.hash === null ? '' : `<p class="hash">Issued with SHA-256 <code>${page.hash}</code></p>`}
</main></td></tr></tbody></table>
</body>
</html>
`
}

function renderPart({ heading, tlp, sentences }: BriefingPage['parts'][number], whole: Tlp): string {
  const head = heading === '' ? '' : `<h2>${escapeHtml(heading)}${tlp === whole ? '' : ` ${label(tlp)}`}</h2>`
  return `<section>${head}\n<ul class="sentences">
${sentences
  .map(({ text, sources, own }) => {
    const refs = sources.map((n) => `<a class="ref" href="#source-${n}">${n}</a>`).join(' ')
    const signed = own === null ? '' : ` <span class="own">own judgement of ${escapeHtml(own)}</span>`
    return `<li>${escapeHtml(text)}${refs === '' ? '' : `&#8288;<sup>${refs}</sup>`}${signed}</li>`
  })
  .join('\n')}
</ul></section>`
}

function renderSource({ number, words, language, url, lines }: BriefingPage['sources'][number]): string {
  const link = url === null ? '' : ` <span class="url">${escapeHtml(url)}</span>`
  return `<li id="source-${number}"><q lang="${escapeHtml(language)}">${escapeHtml(words)}</q>${link}
<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul></li>`
}

function label(tlp: Tlp): string {
  return `<span class="tlp tlp-${tlp.toLowerCase().replace('+', '-')}">TLP:${tlp}</span>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Colours of the markings are those that FIRST prescribes for TLP 2.0: on black. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c1f23; --dim: #575e66; --line: #d6d9dd; --paper: #fff; --note: #fff4d6 }
@media (prefers-color-scheme: dark) { :root { --ink: #e9ebee; --dim: #a4abb3; --line: #3a4048; --paper: #16191d; --note: #3a3216 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 Georgia, "Noto Serif", "Noto Sans CJK KR", serif }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
td { padding: 0 }
main { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem 2rem; overflow-wrap: anywhere }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 1rem 0 .6rem }
h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; break-after: avoid }
.about, .hash, .sources ul, .own { color: var(--dim); font: .82rem/1.5 system-ui, "Noto Sans", sans-serif }
.about { margin: 0 }
.notice { background: var(--note); border-left: 4px solid #c98a00; padding: .6rem .9rem; font-family: system-ui, sans-serif; font-size: .9rem }
.sentences { list-style: none; margin: 0; padding: 0 }
.sentences li { margin: 0 0 .6rem; break-inside: avoid }
.own { border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em }
.sources { padding-left: 1.6rem }
.sources > li { margin-bottom: .8rem; break-inside: avoid; font-size: .93rem }
.sources ul { list-style: none; margin: .15rem 0 0; padding: 0 }
.url { color: var(--dim); font: .8rem system-ui, sans-serif }
.ref { color: inherit; font: .72rem system-ui, sans-serif }
.mark { text-align: right; margin: 0; padding: .6rem 1.25rem; font-family: system-ui, sans-serif }
.tlp { background: #000; font: 700 .82rem/1 system-ui, sans-serif; padding: .25em .55em; letter-spacing: .02em; white-space: nowrap; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.tlp-red { color: #ff2b2b } .tlp-amber, .tlp-amber-strict { color: #ffc000 } .tlp-green { color: #33ff00 } .tlp-clear { color: #fff }
@media print {
  :root { --ink: #000; --dim: #444; --line: #bbb; --paper: #fff; --note: #fff4d6 }
  @page {
    size: A4; margin: 14mm 18mm 16mm;
    @bottom-left { content: counter(page) " / " counter(pages); color: #444; font: 7.5pt sans-serif }
  }
  body { font-size: 10pt; line-height: 1.4 }
  .about, .hash, .sources ul, .own, .url { font-size: 7.5pt; line-height: 1.35 }
  .sources > li { margin-bottom: .45rem }
  h1 { font-size: 17pt } h2 { font-size: 12pt; margin-top: 1.2rem }
  main { max-width: none; padding: 0 }
  .mark { padding: 0 0 4mm }
  tfoot .mark { padding: 4mm 0 0 }
  a { text-decoration: none }
}
`
