import type { Asides } from '../language.ts'

/** German lines about the page. */
export const asides: Asides = [
  /^[([▶►→•–—-]*\s*(?:lesen sie (?:auch|mehr|hier|dazu)|mehr (?:zum thema|dazu|in kürze)|zum thema|siehe auch|auch interessant|hintergrund|video|bildergalerie)\s*[:：|–—-]/iu,
  /^(?:lesen sie (?:auch|mehr|hier|dazu)|abonnieren sie|weitere informationen folgen|melden sie sich|folgen sie uns|anzeige|alle rechte vorbehalten)/iu,
  /^[([]?(?:foto|bild|bildrechte|symbolbild|archivbild|archivfoto|grafik|karte|quelle|quellen|redaktion|autor|text|übersetzung)\s*[:：/]/iu,
  /^[([]?(?:mit (?:material|agenturmaterial|informationen) (?:von|der)|©)\s*[^.\n]{1,60}\.?[)\]]?$/iu,
  /^\p{L}[\p{L}\d.-]{1,8}(?: ?\/ ?\p{L}[\p{L}\d.-]{1,8}){1,4}\.?$/u,
  /^(?:veröffentlicht|aktualisiert|stand)\s*[:：]?\s*[^.\n]{0,12}\d/iu,
]
