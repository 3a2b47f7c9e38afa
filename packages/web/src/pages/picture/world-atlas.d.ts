declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification'

  /** Natural Earth, 1:50 million; the id of a country is its three digits in ISO 3166-1. */
  const world: Topology<{ countries: GeometryCollection; land: GeometryCollection }>
  export default world
}
