/** Claims that are alike word for word share a wording: the hash of a text that `link` makes. They are linked anew, which fills it in. */
export const WORDINGS = `
ALTER TABLE claims ADD COLUMN wording INTEGER;
CREATE INDEX claims_wording ON claims (wording) WHERE wording IS NOT NULL;
`
