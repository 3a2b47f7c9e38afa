import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from 'vitest'
import { createCase, openCase } from './open-case.ts'
import { testStoreContract } from './testing/contract.test-suite.ts'

describe('SQLite', () => {
  testStoreContract(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-store-'))
    const path = join(folder, 'test.sayso')
    const now = () => new Date('2024-10-22T12:00:00Z')
    await (await createCase(path, { title: 'Test', language: 'en', actor: 'ada', now })).close()
    return {
      open: () => openCase(path, { now }),
      remove: async () => rmSync(folder, { recursive: true }),
    }
  })
})
