import { list, type StanceWords } from '../language.ts'

/** German words that tell what a speaker holds. */
export const stance: StanceWords = {
  hedges: list(
    'könnte, könnten, dürfte, dürften, möglicherweise, vielleicht, wahrscheinlich, vermutlich, offenbar, angeblich, mutmaßlich, anscheinend, wohl, womöglich, voraussichtlich, soll, sollen, solle, vermuten, vermutet, verdächtigt, verdächtigen, verdächtigte, verdächtigten, möglich, nicht ausgeschlossen, nicht auszuschließen, nicht ausschließen, scheint, scheinen, erwogen, erwägt, denkbar, unbestätigt*, geschätzt, schätzungsweise, es sieht so aus, eventuell, kann sein, mag sein, glaube, rechne, ich glaube, wir glauben, nicht ausgeschlossen werden, nicht auszuschließen sei, schließt nicht aus, schließen nicht aus, schloss nicht aus',
  ),
  dismissals: list(
    'erfindung, erfunden, erfundene, unsinn, lüge, lügen, falsch, falsche, unwahr, haltlos, haltlose, grundlos, unbegründet, absurd, absurde, märchen, provokation, verleumdung, gerücht, gerüchte, propaganda, desinformation, fälschung, gefälscht, lächerlich, ente, quatsch, fantasie, fantasien, hirngespinst, hirngespinste, aus der luft gegriffen, nicht wahr, trifft nicht zu, treffen nicht zu, entbehrt jeder, entbehren jeder, kein wort wahr, hetze, blödsinn, zurück',
  ),
  qualifiers: [],
  retellings: list(
    'zahlen, echtheit, behauptung, behauptungen, vorwurf, vorwürfe, vorwürfen, anschuldigung, anschuldigungen, bericht, berichte, berichten, meldung, meldungen, darstellung, darstellungen, angabe, angaben, gerücht, gerüchte, gerüchten, spekulation, spekulationen, unterstellung, unterstellungen, aussagen, nachricht, information, informationen, das, dies, es',
  ),
  doubts: list(
    'zweifel, zweifelhaft, bezweifle, zweifle, fraglich, unklar, skeptisch, fragwürdig, bleibt offen, offene frage, ob, warum, woher, wieso',
  ),
  silences: list(
    'kein kommentar, keinen kommentar, nicht kommentier*, nicht bestätig*, weder bestätig*, nicht sagen, nicht äußern, nicht mitteilen, nicht beantwort*, beantwortete keine, beantwortet keine, keine auskunft, keine angaben, keine stellungnahme, nicht überprüf*, nicht unabhängig, unabhängig überprüfen, nicht erreich*, nicht zu erreichen, reagierte nicht, reagierten nicht, ließ offen, ließen offen, unbeantwortet, nicht preisgeb*, nicht verrat*, nicht bekannt, unbekannt, ist offen, nicht geklärt, wird geprüft, werde geprüft, lehnte ab, schwieg, schweigt, keine fragen, keine erkenntnisse, keine eigenen erkenntnisse, keine belege, keine beweise, keine hinweise, zu früh, nicht nennen, lehnte eine, lehnte einen, lehnte jeden, verfrüht, nicht in der lage, keine kenntnis, keine kenntnisse, keine eigene bestätigung, keine bestätigung, liegen nicht vor, lägen nicht vor, lagen nicht vor, äußere sich nicht, äußere man sich nicht, äußert sich nicht, äußern sich nicht, äußerte sich nicht, äußerten sich nicht',
  ),
  wills: list(
    'beschloss*, beschließ*, beschlossen, entschied*, entschieden, will, wollen, wollte*, plan*, erwäg*, erwog*, beabsichtig*, hofft*',
  ),
  unanswered: list(
    'beantwortete keine, beantworteten keine, beantwortete anfragen nicht, nicht beantwortet, nicht erreichbar, nicht zu erreichen, nicht erreicht werden, reagierte nicht, reagierten nicht, reagierte zunächst nicht, reagierten zunächst nicht, unbeantwortet, antwortete nicht, antworteten nicht, antwortete zunächst nicht, blieb ohne antwort, blieben ohne antwort',
  ),
  queries: list('anfrage, anfragen, frage, fragen, anruf, anrufe, stellungnahme, e-mail, e-mails, brief, schreiben'),
  limits: list('frühestens'),
  bounds: list('mehr, weniger, nur, später, zuletzt, vor, ausgeschlossen'),
}
