import { LINK_METHOD } from '@sayso/core'

/** The methods that this version of the line works with. A document that another method worked on is stale. */
export const METHODS = {
  attribute: 'attribute.rules.v1',
  echo: 'trace.derivation.v1',
  link: LINK_METHOD,
  group: 'group.rules.v1',
} as const
