export { FILES_PASSED_OVER, findInputs } from './find-inputs.ts'
export type { Input, ReadDocument, ReadItem, ReadOptions, Refusal } from './item.ts'
export { readCapture } from './read-capture.ts'
export { readInput } from './read-input.ts'
