import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { makeOpenApi } from '../contract/document.ts'

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: { readonly type?: string; readonly enum?: readonly string[]; readonly maximum?: number }
}

/** The OpenAPI document as a client reads it. */
const DOCUMENT = JSON.parse(JSON.stringify(makeOpenApi('0.0.0'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** Every operation of the document. */
export const OPERATIONS = Object.entries(DOCUMENT.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
// Both are CommonJS with a default inside.
;(addFormats as unknown as (to: Ajv2020) => void)(ajv)
ajv.addSchema(close({ $id: 'api', components: DOCUMENT.components }))

/** What an answer holds that its schema does not say, or lacks that it says; empty where it is as documented. */
export async function checkAnswer(operation: Operation, response: Response): Promise<readonly string[]> {
  const documented = operation.responses[String(response.status)]
  if (documented === undefined) return [`${operation.operationId}: status ${response.status} is not documented`]
  const text = await response.text()
  if (documented.content === undefined) return text === '' ? [] : ['a body where none is documented']
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!
  const media = documented.content[type]
  if (media === undefined) return [`${operation.operationId}: ${type} is not documented`]
  const validate = ajv.compile(
    close(JSON.parse(JSON.stringify(media.schema).replaceAll('"#/components', '"api#/components'))),
  )
  if (validate(JSON.parse(text))) return []
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${operation.operationId}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

/** A schema that also refuses what it does not name: a field nobody documented is found. */
function close<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(close) as T
  if (typeof schema !== 'object' || schema === null) return schema
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]))
  if (closed.type === 'object' && 'properties' in closed && !('additionalProperties' in closed))
    closed.additionalProperties = false
  return closed as T
}
