/**
 * Stages whose results a store remembers, in the order in which they depend on each other.
 * `attribute`: reading and claims of a document; `echo`: its signature and what it was made from; `link`: the links of
 * its claims; `group`: groups, chains, origins and counts (see `Store.listTouched`).
 */
export const STAGES = ['attribute', 'echo', 'link', 'group'] as const
export type StageName = (typeof STAGES)[number]
