/**
 * Links without their ids, which follow from their ends, and without the reasons of a machine, which are found again when
 * asked: there are some twenty links to a claim. The links of older cases are made anew, since their method has changed.
 */
export const SLIM_LINKS = `
DROP TABLE links;
CREATE TABLE links (
  a INTEGER NOT NULL, b INTEGER NOT NULL, relation INTEGER NOT NULL, score REAL NOT NULL, method INTEGER NOT NULL,
  reasons TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX links_b ON links (b, a, relation, score);
UPDATE counters SET value = 0 WHERE name = 'links';
`
