import { describe, expect, it } from 'vitest'
import { joinLines } from './join-lines.ts'

const wrap = (text: string, width: number): string => {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    if (lines.at(-1)!.length + word.length + 1 > width) lines.push(word)
    else lines.push(`${lines.pop()} ${word}`.trim())
  }
  return lines.join('\n')
}

const A =
  'The bridge at Orlen is safe and will open again within a week, the transport minister said on Tuesday in Terenov, where the cabinet had met to speak about roads, rails and rivers.'
const B =
  'Nobody has found a crack, she told reporters, and nobody will, since the bridge was built by people who knew their trade and were paid for it in time.'

describe('joinLines', () => {
  it('joins lines broken to a width, and parts paragraphs at blank lines', () => {
    expect(joinLines(`${wrap(A, 76)}\n\n${wrap(B, 76)}`)).toEqual([A, B])
  })

  it('parts paragraphs without a blank line where the line before ended early', () => {
    expect(joinLines(`${wrap(A, 90)}\n ${wrap(B, 90)}`)).toEqual([A, B])
  })

  it('leaves a paragraph a line as it is', () => {
    expect(joinLines(`${A}\n${B}\n${A}`)).toEqual([A, B, A])
  })

  it('leaves short lines apart: a list, a verse', () => {
    expect(joinLines('Killed: 12\nWounded: 30\nMissing: 2')).toEqual(['Killed: 12', 'Wounded: 30', 'Missing: 2'])
  })

  it('keeps a hyphen at the end of a line and adds no space', () => {
    const text = `${wrap(A, 76)}\n${'x'.repeat(40)} would mark a step in Russian-\nNorth Korean ties, and the ties of others too.`
    expect(joinLines(text)[0]).toContain('Russian-North Korean ties')
  })

  it('reads line ends of every system', () => {
    expect(joinLines(`${A}\r\n\r\n${B}`)).toEqual([A, B])
    expect(joinLines(`${A}\r\r${B}`)).toEqual([A, B])
  })
})
