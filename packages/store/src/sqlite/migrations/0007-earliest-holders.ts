/**
 * Keys in the order of publication: of a key that too many hold, the earliest holders are found. Records get theirs when they are
 * linked and traced anew, by the newer methods that came with it.
 */
export const EARLIEST_HOLDERS = `
DROP TABLE claim_keys;
CREATE TABLE claim_keys (
  key INTEGER NOT NULL, place INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (key, place, claim)) WITHOUT ROWID;
UPDATE claim_bodies SET keys = x'';
DROP TABLE document_keys;
CREATE TABLE document_keys (
  key INTEGER NOT NULL, place INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (key, place, document)) WITHOUT ROWID;
UPDATE signatures SET keys = x'';
`
