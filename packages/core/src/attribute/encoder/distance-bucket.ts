/** Index of the last bucket whose least distance is not above this one. */
export function bucketOf(distance: number, edges: readonly number[]): number {
  const far = Math.abs(distance)
  let bucket = 0
  while (bucket + 1 < edges.length && edges[bucket + 1]! <= far) bucket++
  return bucket
}
