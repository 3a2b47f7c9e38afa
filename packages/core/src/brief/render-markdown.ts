import type { BriefingPage } from './lay-out-briefing.ts'

/** A briefing as Markdown: for a wiki or a mail. */
export function renderBriefingMarkdown(page: BriefingPage): string {
  const lines = [
    `**TLP:${page.tlp}**`,
    '',
    `# ${escapeSigns(page.title)}`,
    '',
    ...page.about.map((line) => `*${escapeSigns(line)}*  `),
    ...page.notices.flatMap((line) => ['', `> **${escapeSigns(line)}**`]),
    ...page.parts.flatMap(({ heading, tlp, sentences }) => [
      '',
      ...(heading === '' ? [] : [`## ${escapeSigns(heading)}${tlp === page.tlp ? '' : ` (TLP:${tlp})`}`, '']),
      ...sentences.map(({ text, sources, own }) => {
        const refs = sources.map((number) => `[[${number}]](#source-${number})`).join('')
        return `- ${escapeSigns(text)}${refs === '' ? '' : ` ${refs}`}${own === null ? '' : ` *(own judgement of ${escapeSigns(own)})*`}`
      }),
    ]),
    '',
    '## Sources',
    '',
    ...page.sources.flatMap(({ number, words, url, lines: more }) => [
      `<a id="source-${number}"></a>${number}. “${escapeSigns(flat(words))}”${url === null ? '' : ` <${url.replace(/[<>\s]/g, encodeURIComponent)}>`}`,
      ...more.map((line) => `   - ${escapeSigns(line)}`),
    ]),
    '',
    '## Left out',
    '',
    ...(page.left.length === 0 ? ['Nothing was left out.'] : page.left.map((line) => `- ${escapeSigns(line)}`)),
    '',
    ...(page.hash === null ? [] : [`Issued with SHA-256 \`${page.hash}\``, '']),
    `**TLP:${page.tlp}**`,
  ]
  return `${lines.join('\n')}\n`
}

function flat(words: string): string {
  return words.replace(/\s+/gu, ' ').trim()
}

/** What Markdown would take for a sign of its own. */
function escapeSigns(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`)
}
