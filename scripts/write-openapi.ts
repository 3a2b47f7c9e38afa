/** Writes docs/openapi.json from the routes, and the types of packages/client from it. */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { makeOpenApiFiles } from './make-openapi.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
for (const [path, text] of Object.entries(await makeOpenApiFiles())) await writeFile(`${root}${path}`, text)
