/** What makes attributions and claims here, with its version. */
export const METHOD = 'attribute.rules.v6'
