import { basename, join, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSafeName } from './safe-name.ts'

test('keeps what is a plain name, and its ending where it must be cut', () => {
  expect(makeSafeName('report.html')).toBe('report.html')
  expect(makeSafeName('отчёт за май.jsonl.gz')).toBe('отчёт за май.jsonl.gz')
  expect(makeSafeName(`${'보'.repeat(200)}.html`)).toMatch(/^보{75}\.html$/)
  expect(makeSafeName('C:\\Users\\ada\\late.html')).toBe('late.html')
})

test('what is no name gets one', () => {
  expect(makeSafeName(undefined)).toBe('file')
  expect(makeSafeName('../..')).toBe('file')
  expect(makeSafeName('.html')).toBe('html')
  expect(makeSafeName('CON.txt')).toBe('file.txt')
  expect(makeSafeName('../../etc/pass\u0000wd.html')).toBe('passwd.html')
})

test('never leads out of its folder', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('..', '/', '\\', '.', 'a', '\u0000', '%2f')).map((parts) => parts.join('')),
      ),
      (given) => {
        const name = makeSafeName(given)
        expect(basename(name)).toBe(name)
        expect(resolve(join('/spool', name))).toBe(`/spool/${name}`)
        expect(name.length).toBeGreaterThan(0)
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      },
    ),
    { numRuns: 300 },
  )
})
