import { createHash } from 'node:crypto'

/** Of a secret, so that secrets are compared at equal length and not kept. */
export function digest(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
