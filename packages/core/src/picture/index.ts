export { type FoundPlace, type Gazetteer, makeGazetteer, type PlaceArea } from './gazetteer.ts'
export { PICTURE_METHOD } from './method.ts'
export type { PictureClaim } from './picture-claim.ts'
export { proposeCells } from './propose-cells.ts'
