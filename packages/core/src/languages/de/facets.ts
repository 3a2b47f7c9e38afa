import { type FacetWords, list } from '../language.ts'

/** German words that tell which question a clause answers. */
export const facets: FacetWords = {
  reaction: list(
    'verurteil*, fordert, forderte, forderten, protest*, einbestellt, bestellte ein, warnt, warnte, rief auf, rufen auf, begrüßt*, dankte',
  ),
  number: list('wie viele, die zahl, anzahl, zahlen, keiner, niemand kam'),
  prospects: list('könnte, könnten, dürfte, dürften'),
  plan: list(
    'plant, planen, plane, geplant, geplante, plan, pläne, beabsichtigt, absicht, erwägt, erwägen, erwäge, prüft, entscheidet, entschieden, beschlossen, beschluss, will, wollen, wolle, wird, werde, werden, soll, sollen, bereitet, vorbereitet, vorhaben, vorgesehen, ankündig*, vorschlag, schlägt vor, künftig, demnächst, bald',
  ),
  capability: list(
    'fähig, fähigkeit, fähigkeiten, imstande, in der lage, ausgebildet, ausgerüstet, bewaffnet, erfahren, unerfahren, einsatzbereit, kampfbereit, reichweite, elite, eliteeinheit*, kann, können, könne, treffsicher*, genauigkeit, leistungsfähig*, wirksam, modern*, tauglich',
  ),
  motive: list(
    'weil, wegen, grund, gründe, ursache, ursachen, im gegenzug, als gegenleistung, gegenleistung, um, gegen geld, bezahlt, preis, aus rache, vergeltung, schuld, verantwortlich, verantwortung, auf befehl, im auftrag, sabotage, fahrlässigkeit, unfall, absichtlich, motiv, infolge, verursacht, ausgelöst, steckt hinter, stecken hinter, zurückzuführen',
  ),
  place: list(
    'stationiert, untergebracht, befindet sich, befinden sich, liegt in, liegt bei, liegen in, nahe, nördlich, südlich, westlich, östlich, stützpunkt*, lager, hafen, gesichtet, gesehen, standort, umgebung, in der nähe',
  ),
  time: list(
    'zwischen, seit, bis, dauerte, dauert, begann, endete, stunden, minuten, tage, tagen, wochen, monate, monaten, in der nacht, am morgen, am abend, kurz nach, kurz vor',
  ),
}
