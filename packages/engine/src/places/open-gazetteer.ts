import { type Gazetteer, makeGazetteer } from '@sayso/core'

let opened: Promise<Gazetteer> | null = null

/** The gazetteer that ships with the product; read when it is first asked for. */
export function openGazetteer(): Promise<Gazetteer> {
  opened ??= import('./places.json', { with: { type: 'json' } }).then(({ default: lists }) => makeGazetteer(lists))
  return opened
}
