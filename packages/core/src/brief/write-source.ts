import type { Briefing } from '../model/briefing.ts'

/** A briefing as the Markdown that `parseBriefing` reads: its claims by their words, so that a person can go on writing. */
export function writeBriefingSource({ title, tlp, language, asOf, parts }: Briefing): string {
  const head = [
    '---',
    `title: ${title}`,
    `tlp: ${tlp}`,
    `language: ${language}`,
    ...(asOf === null ? [] : [`as-of: ${asOf.at}`]),
    '---',
  ]
  const body = parts.flatMap((part) => [
    '',
    ...(part.heading === '' ? [] : [`## ${part.heading}${part.tlp === null ? '' : ` {TLP:${part.tlp}}`}`, '']),
    ...part.sentences.map(({ text, claims, own }) => {
      const refs = [
        ...claims.map(({ anchor }) => `"${anchor.exact.replace(/\s+/gu, ' ').replaceAll('"', '”')}"`),
        ...(own === null ? [] : [`own: ${own.by.replaceAll(':', ' ')}: ${own.why.replace(/[[\]";]/g, ' ')}`]),
      ]
      return `- ${text.replace(/\s+/gu, ' ')}${refs.length === 0 ? '' : ` [${refs.join('; ')}]`}`
    }),
  ])
  return `${[...head, ...body].join('\n')}\n`
}
