export { makeOpenApi } from './contract/document.ts'
