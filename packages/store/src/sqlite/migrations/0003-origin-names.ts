/**
 * How each group's claims call an origin. The record that is kept is the first of them in bytewise order, so that it does not
 * depend on which group was made last.
 */
export const ORIGIN_NAMES = `
CREATE TABLE origin_names (
  origin INTEGER NOT NULL, grp INTEGER NOT NULL, record TEXT NOT NULL, PRIMARY KEY (origin, grp)) WITHOUT ROWID;
CREATE INDEX origin_names_grp ON origin_names (grp, origin);
`
