export { DocumentSignature } from './document-signature.ts'
export { findDerivations } from './find-derivations.ts'
export { signDocument } from './sign-document.ts'
export type { TracedDocument } from './traced-document.ts'
