import { readFile } from 'node:fs/promises'
import { makeOpenApi } from '@sayso/server'
import openapiTS, { astToString } from 'openapi-typescript'

/** Text of each file that is made from the routes, by its path from the root. */
export async function makeOpenApiFiles(): Promise<Readonly<Record<string, string>>> {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
  }
  const document = makeOpenApi(version)
  const types = astToString(await openapiTS(document as never, { immutable: true, defaultNonNullable: false }))
  return {
    'docs/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'packages/client/src/schema.ts': `/** Made by "npm run openapi" from docs/openapi.json; not to be edited. */\n${types}`,
  }
}
