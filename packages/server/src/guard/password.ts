import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { z } from '@hono/zod-openapi'

/** A password as kept: salted and hashed by scrypt, with what it cost. */
export const PasswordHash = z
  .object({
    scheme: z.literal('scrypt'),
    cost: z
      .int()
      .min(2 ** 14)
      .max(2 ** 20),
    salt: z.base64(),
    hash: z.base64(),
  })
  .readonly()
export type PasswordHash = z.infer<typeof PasswordHash>

/** N of scrypt, with r = 8 and p = 1: 64 MB and some 0.2 s a try. */
const COST = 2 ** 16
const BYTES = 32

export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, COST)
  return { scheme: 'scrypt', cost: COST, salt: salt.toString('base64'), hash: hash.toString('base64') }
}

export async function isPassword(password: string, kept: PasswordHash): Promise<boolean> {
  const hash = await derive(password, Buffer.from(kept.salt, 'base64'), kept.cost)
  const wanted = Buffer.from(kept.hash, 'base64')
  return hash.length === wanted.length && timingSafeEqual(hash, wanted)
}

function derive(password: string, salt: Buffer, cost: number): Promise<Buffer> {
  const options: ScryptOptions = { N: cost, r: 8, p: 1, maxmem: 256 * cost * 8 }
  return new Promise((resolve, reject) => {
    // Typed on one keyboard or another, the same letters are the same password.
    scrypt(password.normalize('NFKC'), salt, BYTES, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
