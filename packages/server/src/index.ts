export { makeOpenApi } from './contract/document.ts'
export { hashPassword, PasswordHash } from './guard/password.ts'
export type { HandSetup } from './jobs/hand-messages.ts'
export { type DeskOptions, type RunningDesk, startDesk } from './start-desk.ts'
