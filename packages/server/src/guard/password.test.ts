import { expect, test } from 'vitest'
import { hashPassword, isPassword } from './password.ts'

test('a password is told from others, however its letters were composed, and is not kept', async () => {
  const kept = await hashPassword('caf\u00e9 au lait')
  expect(await isPassword('cafe\u0301 au lait', kept)).toBe(true)
  expect(await isPassword('cafe au lait', kept)).toBe(false)
  expect(await isPassword('', kept)).toBe(false)
  expect(JSON.stringify(kept)).not.toContain('lait')
  expect((await hashPassword('caf\u00e9 au lait')).hash).not.toBe(kept.hash)
})
