import type { Briefing, BriefingPart, BriefingSentence } from '../model/briefing.ts'
import { parseBriefing } from './parse-briefing.ts'

/**
 * A briefing as the Markdown that `parseBriefing` reads: its claims by their words, so that a person can go on writing, its
 * paragraphs and lists as they were written.
 */
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
    ...writeBlocks(part),
  ])
  return `${[...head, ...body].join('\n')}\n`
}

/** Items of one list stand below each other; a paragraph has an empty line around it. */
function writeBlocks({ sentences }: BriefingPart): readonly string[] {
  const blocks: { readonly isItem: boolean; text: string }[] = []
  for (const [index, sentence] of sentences.entries()) {
    const before = blocks.at(-1)
    const words = writeSentence(sentence, sentences[index + 1])
    if (before !== undefined && goesOn(sentence, sentences[index - 1]!)) before.text += ` ${words}`
    else {
      const isItem = sentence.begins === 'on' ? (before?.isItem ?? true) : sentence.begins !== 'paragraph'
      blocks.push({ isItem, text: isItem ? `- ${words}` : words })
    }
  }
  return blocks.flatMap(({ isItem, text }, index) => {
    const before = blocks[index - 1]
    return before !== undefined && !(before.isItem && isItem) ? ['', text] : [text]
  })
}

function writeSentence(sentence: BriefingSentence, next: BriefingSentence | undefined): string {
  const text = sentence.text.replace(/\s+/gu, ' ')
  const refs = refsOf(sentence)
  // Brackets stand behind all sentences that they are for.
  const isShared =
    next !== undefined && goesOn(next, sentence) && refsOf(next) === refs && areTwo(sentence.text, next.text)
  return refs === '' || isShared ? text : `${text} [${refs}]`
}

/** Whether it can stand in one paragraph with the one before: brackets would be taken for that one too if it had none. */
function goesOn(sentence: BriefingSentence, before: BriefingSentence): boolean {
  return sentence.begins === 'on' && (refsOf(before) !== '' || refsOf(sentence) === '')
}

/** Whether two texts are read as two sentences where nothing stands between them. */
function areTwo(one: string, other: string): boolean {
  const [part] = parseBriefing(`# -\n\n${one} ${other}`).briefing.parts
  return part?.sentences.length === 2 && part.sentences[0]!.text === one && part.sentences[1]!.text === other
}

function refsOf({ claims, own }: BriefingSentence): string {
  return [
    ...claims.map(({ anchor }) => `"${anchor.exact.replace(/\s+/gu, ' ').replaceAll('"', '”')}"`),
    ...(own === null ? [] : [`own: ${own.by.replaceAll(':', ' ')}: ${own.why.replace(/[[\]";]/g, ' ')}`]),
  ].join('; ')
}
