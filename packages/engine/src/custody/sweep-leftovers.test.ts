import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { packingPrefix, sweepLeftovers } from './sweep-leftovers.ts'

test('what a killed process left of its packing is taken away, what a running one works in is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-sweep-'))
  try {
    const own = basename(await mkdtemp(packingPrefix(folder)))
    const ended = spawnSync(process.execPath, ['-e', '']).pid
    await mkdir(join(folder, `.sayso-packing-${ended}-abc`))
    await mkdir(join(folder, 'bridge.sayso'))
    await sweepLeftovers(folder)
    expect((await readdir(folder)).sort()).toEqual([own, 'bridge.sayso'])
  } finally {
    await rm(folder, { recursive: true })
  }
})
