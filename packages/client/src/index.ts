import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

/** Every record of the API by name: `Records['ClaimRow']`. */
export type Records = components['schemas']
export type { paths } from './schema.ts'

/** A client of one desk, whose calls are typed by its OpenAPI document. */
export type DeskClient = Client<paths>

export interface DeskClientOptions extends ClientOptions {
  /** Name of the program that asks; the desk wants one before anything is written. */
  readonly name: string
  /** The token that `sayso serve` printed; not needed in a browser that has a session. */
  readonly token?: string
}

/**
 * Makes a client. Nothing is asked for until a call is made; answers come as `{ data, error, response }`, where `error` is
 * a problem with a readable code.
 *
 * @example
 * const desk = makeDeskClient({ baseUrl: 'http://127.0.0.1:7272', name: 'report-script', token })
 * const { data } = await desk.GET('/api/claims', { params: { query: { sort: 'inflation' } } })
 */
export function makeDeskClient({ name, token, headers, ...options }: DeskClientOptions): DeskClient {
  const own = { 'sayso-client': name, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  return createFetchClient<paths>({
    ...options,
    headers: { ...own, ...(headers as Record<string, string> | undefined) },
  })
}
