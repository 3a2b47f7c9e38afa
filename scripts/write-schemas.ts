import { mkdirSync, writeFileSync } from 'node:fs'
import { makeSchemas } from './make-schemas.ts'

/** Writes docs/schemas/ anew from the records in core; `npm run schemas`. */
mkdirSync('docs/schemas', { recursive: true })
for (const [file, text] of makeSchemas()) writeFileSync(`docs/schemas/${file}`, text)
