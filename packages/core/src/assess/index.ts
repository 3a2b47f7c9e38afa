export { lintWording } from './lint-wording.ts'
export { parseGrade } from './parse-grade.ts'
export { type Proposed, proposeCredibility, proposeReliability, type SourceRecord } from './propose-grade.ts'
