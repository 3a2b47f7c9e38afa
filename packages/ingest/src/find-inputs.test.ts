import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findInputs } from './find-inputs.ts'
import { readPaths } from './testing/read-bytes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-find-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const find = async (...paths: string[]) => {
  const found: string[] = []
  for await (const input of findInputs(paths)) {
    found.push(`${input.file.replace(folder, '~')}${input.ok ? '' : ` ${input.code}`}`)
  }
  return found
}

describe('findInputs', () => {
  it('walks folders in the order of names and counts what it passes over', async () => {
    mkdirSync(join(folder, 'b'))
    for (const name of ['z.txt', 'a.html.gz', 'b/c.jsonl', 'b/d.md', 'case.json', '.hidden.txt', 'p.png', 'v.mp4']) {
      writeFileSync(join(folder, name), 'x')
    }
    expect(await find(folder)).toEqual([
      '~/a.html.gz',
      '~/b/c.jsonl',
      '~/b/d.md',
      '~/p.png',
      '~/z.txt',
      '~ files-passed-over',
    ])
  })

  it('takes a file that is named, whatever its name', async () => {
    writeFileSync(join(folder, 'report'), 'Words.')
    expect(await find(join(folder, 'report'), '-')).toEqual(['~/report', '-'])
  })

  it('refuses what is missing or empty, and goes on', async () => {
    writeFileSync(join(folder, 'empty.txt'), '')
    writeFileSync(join(folder, 'a.txt'), 'x')
    expect(await find(join(folder, 'none.html'), join(folder, 'empty.txt'), join(folder, 'a.txt'))).toEqual([
      '~/none.html file-missing',
      '~/empty.txt file-empty',
      '~/a.txt',
    ])
  })

  it('says that a named folder holds no file, and passes an empty one within it by', async () => {
    mkdirSync(join(folder, 'none/below'), { recursive: true })
    expect(await find(join(folder, 'none'))).toEqual(['~/none folder-empty'])
    writeFileSync(join(folder, 'a.txt'), 'x')
    expect(await find(folder, folder)).toEqual(['~/a.txt'])
  })

  it('is not caught by a link that leads back', async () => {
    writeFileSync(join(folder, 'a.txt'), 'x')
    symlinkSync(folder, join(folder, 'loop'))
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'broken.txt'))
    expect(await find(folder)).toEqual(['~/a.txt', '~/broken.txt file-missing'])
  })

  it.skipIf(process.getuid?.() === 0)('refuses a folder without permission', async () => {
    mkdirSync(join(folder, 'closed'))
    chmodSync(join(folder, 'closed'), 0)
    expect(await find(folder)).toEqual(['~/closed file-no-permission'])
    chmodSync(join(folder, 'closed'), 0o700)
  })

  it('hands refusals through readInput', async () => {
    const [item] = await readPaths([join(folder, 'none.html')])
    expect(item).toMatchObject({ ok: false, code: 'file-missing' })
  })
})
