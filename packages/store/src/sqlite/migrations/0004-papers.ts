/** What people write into a case: primary, appended and never overwritten, one row for each version. */
export const PAPERS = `
CREATE TABLE papers (
  place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, series TEXT NOT NULL, sort TEXT NOT NULL, version INTEGER NOT NULL,
  actor TEXT NOT NULL, record TEXT, UNIQUE (series, version));
CREATE INDEX papers_sort ON papers (sort, place);
`
