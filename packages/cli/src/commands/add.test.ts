import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { typeCommand } from '../testing/type-command.ts'

vi.setConfig({ testTimeout: 120_000 })

const FIXTURES = fileURLToPath(new URL('../../../../fixtures/capture', import.meta.url))
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sayso-add-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('voice and video of a Telegram export are told as unread, by a dry run, by read and by add', async () => {
  await typeCommand(folder, ['new', 'front.sayso'])
  for (const name of ['telegram-json/result.json', 'telegram-html/messages.html']) {
    const file = join(FIXTURES, name)
    for (const argv of [
      ['add', '--dry-run', file],
      ['read', file],
      ['add', file],
    ]) {
      const { exit, err } = await typeCommand(folder, argv)
      expect(exit, argv.join(' ')).toBe(0)
      expect(err).toMatch(/media-unread: \d documents? holds? sound or video that was left unread \(.*message /)
    }
  }
})

test('a folder without any file is told, not passed in silence', async () => {
  await mkdir(join(folder, 'none'))
  expect(await typeCommand(folder, ['read', 'none'])).toMatchObject({ exit: 1, out: '' })
  expect((await typeCommand(folder, ['read', join(folder, 'none')])).err).toContain('is a folder without any file')
})
