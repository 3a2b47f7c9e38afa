export { findTies, type PublisherTie, type Voice } from './find-ties.ts'
export { makeRegister, publisherKey, type Register } from './register.ts'
export { SHIPPED_REGISTER } from './shipped.ts'
