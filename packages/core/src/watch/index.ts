export { beginningsOf } from './beginnings-of.ts'
export { type ConditionFault, checkCondition } from './check-condition.ts'
export { comesAfter, findPlanFault } from './check-plan.ts'
export {
  type Bounds,
  type Clause,
  type Condition,
  clausesOf,
  type Holding,
  type WatchedGrade,
  type What,
} from './condition.ts'
export { ConditionError } from './condition-error.ts'
export { holdsSince } from './holds-since.ts'
export { matchesClaim, type WatchedClaim } from './match-claim.ts'
export { parseCondition } from './parse-condition.ts'
export { type Ladder, type LadderRung, placePhases, type RungSpan } from './place-phases.ts'
export { renderClause, renderCondition } from './render-condition.ts'
export {
  type ClauseVerdict,
  type Holds,
  type Verdict,
  type WatchFact,
  weighCondition,
} from './weigh-condition.ts'
