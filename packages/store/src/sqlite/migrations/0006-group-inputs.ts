/** A hash of all that a group was made from: one whose inputs are as before is not traced again. */
export const GROUP_INPUTS = `
ALTER TABLE groups ADD COLUMN inputs TEXT;
`
