import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { checkCompound } from './check-compound.ts'

const source = join(dirname(fileURLToPath(import.meta.url)), '../../../../fixtures/capture/msg/source.msg')

it('takes a mail of Outlook, and refuses one with sectors of a size that the format does not know', () => {
  const bytes = new Uint8Array(readFileSync(source))
  expect(() => checkCompound(bytes)).not.toThrow()
  for (const shift of [0, 1, 2, 8, 10, 255]) {
    const changed = bytes.slice()
    changed[30] = shift
    expect(() => checkCompound(changed), `2^${shift}`).toThrow('512 or 4,096 bytes were expected')
  }
})
