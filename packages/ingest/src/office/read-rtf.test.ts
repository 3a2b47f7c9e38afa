import { describe, expect, it } from 'vitest'
import { readRtf } from './read-rtf.ts'

const read = (info: string) =>
  readRtf(new TextEncoder().encode(`{\\rtf1\\ansi{\\info{\\revtim${info}}}The dam is safe.\\par}`))

describe('the date that an RTF file says it was saved at', () => {
  it('is told', () => {
    const { text, notes } = read('\\yr2031\\mo5\\dy3\\hr7\\min30')
    expect(text).toBe('The dam is safe.')
    expect(notes.map((note) => note.message)).toEqual([expect.stringContaining('saved at 2031-05-03T07:30')])
  })

  it.each([
    '\\yr0\\mo0\\dy0\\hr0\\min0',
    '\\yr1601\\mo0\\dy0',
    '\\yr-5\\mo1\\dy1',
    '\\yr2031\\mo13\\dy1',
    '\\mo5\\dy3',
  ])('is none where it is no day: %s', (info) => {
    expect(read(info)).toMatchObject({ text: 'The dam is safe.', notes: [] })
  })

  it('is the day it was made on, where the writer kept no other', () => {
    const { notes } = read('\\yr0\\mo0\\dy0}{\\creatim\\yr2031\\mo5\\dy3\\hr7\\min30')
    expect(notes.map((note) => note.message)).toEqual([expect.stringContaining('saved at 2031-05-03T07:30')])
  })
})
