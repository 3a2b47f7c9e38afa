import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeOpenApiFiles } from './make-openapi.ts'

test('the OpenAPI document and the types of the client are those of the routes (npm run openapi)', async () => {
  for (const [path, text] of Object.entries(await makeOpenApiFiles()))
    expect(await readFile(new URL(`../${path}`, import.meta.url), 'utf8'), path).toBe(text)
})
