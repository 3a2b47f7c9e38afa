export { checkDuties, DUTY_SAYS, listDuties, nameOfPerson } from './duties.ts'
export {
  coverParticulars,
  type FoundParticular,
  makeParticularFinder,
  maskParticulars,
  type ParticularFinder,
} from './find-particulars.ts'
export { namesCaptive } from './names-captive.ts'
export {
  Identity,
  MOST_INTERVIEW_UNITS,
  parseInterview,
  particularsOf,
  type WrittenInterview,
} from './parse-interview.ts'
