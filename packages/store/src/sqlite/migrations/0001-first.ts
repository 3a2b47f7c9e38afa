/**
 * The first format. Rows carry small integer keys inside the file; ids stay the only names outside it. Text compares
 * byte by byte (BINARY). `tag` is the first 48 bits of an id: in an index it keeps the bytewise order of ids in 6 bytes.
 */
export const FIRST = `
-- primary: appended, never overwritten ------------------------------------------------------------------------------
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY, action TEXT NOT NULL, subject TEXT NOT NULL, content_hash TEXT NOT NULL,
  actor TEXT NOT NULL, at TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL);
CREATE INDEX journal_subject ON journal (subject);

CREATE TABLE captures (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, actor TEXT NOT NULL, record TEXT NOT NULL);
CREATE INDEX captures_sha256 ON captures (sha256);
CREATE TABLE capture_bytes (capture INTEGER PRIMARY KEY, packed INTEGER NOT NULL, bytes BLOB NOT NULL);

CREATE TABLE judgements (
  version INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, actor TEXT NOT NULL, takes_back TEXT, record TEXT);
CREATE INDEX judgements_takes_back ON judgements (takes_back) WHERE takes_back IS NOT NULL;
CREATE TABLE judgement_pages (page TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (page, version)) WITHOUT ROWID;

CREATE TABLE tombstones (
  subject TEXT PRIMARY KEY, actor TEXT NOT NULL, why TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;

-- documents -----------------------------------------------------------------------------------------------------------
-- terms: publishers and languages, with what they count.
CREATE TABLE terms (
  row INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL, documents INTEGER NOT NULL DEFAULT 0,
  groups INTEGER NOT NULL DEFAULT 0, UNIQUE (kind, value));
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE documents (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, page TEXT NOT NULL, capture INTEGER NOT NULL, version INTEGER NOT NULL,
  url TEXT, publisher INTEGER, publisher_kind TEXT, language INTEGER NOT NULL, title TEXT, published_on TEXT,
  captured_at TEXT, at INTEGER NOT NULL, claims INTEGER NOT NULL DEFAULT 0);
CREATE INDEX documents_page ON documents (page, version);
CREATE INDEX documents_capture ON documents (capture);
CREATE INDEX documents_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX documents_at ON documents (at, row, publisher, language);
CREATE INDEX documents_publisher ON documents (publisher, at, row);
CREATE TABLE document_bodies (document INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE VIRTUAL TABLE document_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");

CREATE TABLE work (
  stage INTEGER NOT NULL, document INTEGER NOT NULL, method TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL,
  tag INTEGER NOT NULL, PRIMARY KEY (stage, document)) WITHOUT ROWID;
CREATE INDEX work_method ON work (stage, method, at, tag, document);
CREATE TABLE touched (sequence INTEGER PRIMARY KEY, claim INTEGER NOT NULL UNIQUE);

-- readings, signatures, echoes ----------------------------------------------------------------------------------------
CREATE TABLE readings (document INTEGER PRIMARY KEY, body BLOB NOT NULL, names TEXT NOT NULL);
CREATE TABLE signatures (document INTEGER PRIMARY KEY, body BLOB NOT NULL, keys BLOB NOT NULL);
-- keys: under each, records in the order of their ids, so that a cut does not depend on the order in which they came.
CREATE TABLE document_keys (
  key INTEGER NOT NULL, tag INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (key, tag, document)) WITHOUT ROWID;
CREATE TABLE echoes (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL, source INTEGER NOT NULL, record TEXT NOT NULL);
CREATE INDEX echoes_document ON echoes (document);
CREATE INDEX echoes_source ON echoes (source);

-- claims, links -------------------------------------------------------------------------------------------------------
CREATE TABLE sources (
  row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, unnamed INTEGER NOT NULL, claims INTEGER NOT NULL,
  denying INTEGER NOT NULL);
CREATE INDEX sources_claims ON sources (claims, name);
CREATE TABLE claims (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document INTEGER NOT NULL, facet INTEGER NOT NULL,
  stance INTEGER NOT NULL, publisher INTEGER, language INTEGER NOT NULL, at INTEGER NOT NULL, value REAL,
  source INTEGER, grp INTEGER);
CREATE INDEX claims_document ON claims (document, row);
CREATE INDEX claims_at ON claims (at, document, row, facet, stance, language, publisher);
CREATE INDEX claims_source ON claims (source, at, document, row) WHERE source IS NOT NULL;
CREATE INDEX claims_grp ON claims (grp, at, document, row) WHERE grp IS NOT NULL;
CREATE TABLE claim_bodies (claim INTEGER PRIMARY KEY, record TEXT NOT NULL, profile TEXT, keys BLOB NOT NULL);
CREATE TABLE claim_keys (
  key INTEGER NOT NULL, tag INTEGER NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (key, tag, claim)) WITHOUT ROWID;
CREATE VIRTUAL TABLE claim_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
-- There are some twenty links to a claim, more than of any other record: they are kept short, and found by their claims.
CREATE TABLE links (
  a INTEGER NOT NULL, b INTEGER NOT NULL, id TEXT NOT NULL, relation INTEGER NOT NULL, score REAL NOT NULL,
  method INTEGER NOT NULL, reasons TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX links_b ON links (b, a, relation, score);

-- groups, chains, origins ---------------------------------------------------------------------------------------------
CREATE TABLE groups (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, facet INTEGER NOT NULL, headline TEXT NOT NULL, words TEXT NOT NULL,
  language TEXT NOT NULL, method TEXT NOT NULL, count TEXT NOT NULL, text_hash INTEGER NOT NULL DEFAULT 0);
CREATE VIRTUAL TABLE group_words USING fts5 (
  headline, words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2");
-- One row for each day on which a group's counts changed, valid until the next: a list as of a day is a scan of one index.
CREATE TABLE group_days (
  clock INTEGER NOT NULL, grp INTEGER NOT NULL, day INTEGER NOT NULL, until INTEGER NOT NULL, facet INTEGER NOT NULL,
  documents INTEGER NOT NULL, publishers INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL,
  denying INTEGER NOT NULL, declining INTEGER NOT NULL, inflation INTEGER NOT NULL, width INTEGER NOT NULL,
  tag INTEGER NOT NULL, PRIMARY KEY (clock, grp, day)) WITHOUT ROWID;
CREATE INDEX group_days_inflation ON group_days (clock, inflation, documents, tag, until, facet);
CREATE INDEX group_days_documents ON group_days (clock, documents, tag, until, facet);
CREATE INDEX group_days_newest ON group_days (clock, day, documents, tag, until, facet);
CREATE INDEX group_days_width ON group_days (clock, width, documents, tag, until, facet);
CREATE INDEX group_days_denials ON group_days (clock, denying, documents, tag, until, facet);
-- traits: the publishers, languages and stances of a group's claims, with the first day of each.
CREATE TABLE group_traits (trait INTEGER NOT NULL, grp INTEGER NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (trait, grp)) WITHOUT ROWID;
CREATE INDEX group_traits_grp ON group_traits (grp, trait, since);
CREATE TABLE chains (claim INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE origins (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, holder TEXT NOT NULL, record TEXT NOT NULL,
  affirming INTEGER NOT NULL DEFAULT 0, denying INTEGER NOT NULL DEFAULT 0, declining INTEGER NOT NULL DEFAULT 0,
  groups INTEGER NOT NULL DEFAULT 0);
CREATE INDEX origins_groups ON origins (groups, id);
CREATE INDEX origins_holder ON origins (holder, id);
CREATE TABLE origin_groups (origin INTEGER NOT NULL, grp INTEGER NOT NULL, side INTEGER NOT NULL, PRIMARY KEY (origin, grp, side)) WITHOUT ROWID;
CREATE INDEX origin_groups_grp ON origin_groups (grp, origin, side);

-- names ---------------------------------------------------------------------------------------------------------------
CREATE TABLE names (
  key TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL, type TEXT NOT NULL, documents INTEGER NOT NULL,
  PRIMARY KEY (key, name, language, type)) WITHOUT ROWID;
CREATE TABLE aliases (a TEXT NOT NULL, b TEXT NOT NULL, documents INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
CREATE INDEX aliases_b ON aliases (b, a);
CREATE TABLE entities (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE entity_keys (key TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (key, entity)) WITHOUT ROWID;
CREATE INDEX entity_keys_entity ON entity_keys (entity);
`
