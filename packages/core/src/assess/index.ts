export { lintWording } from './lint-wording.ts'
export { parseGrade } from './parse-grade.ts'
export { type Proposed, proposeCredibility, proposeReliability, type SourceRecord } from './propose-grade.ts'
export {
  type RankedHypothesis,
  type Ranking,
  rankHypotheses,
  type Shift,
  type Standing,
  type WeighedEvidence,
} from './rank-hypotheses.ts'
export { tellApart } from './tell-apart.ts'
