import { list } from '../language.ts'
import type { PictureWords } from '../picture.ts'

/** German words of a picture; what they follow is told in `languages/picture.ts`. */
export const PICTURE: PictureWords = {
  counted: {
    dead: list(
      'tote, toten, todesopfer, gefallene, gefallenen, gestorben, getötet, getötete, leichen, opferzahl, ums leben',
    ),
    hurt: list('verletzte, verletzten, verletzt, verwundete, verwundeten, verwundet, vergiftete'),
    held: list('festgenommen, festgenommene, festgenommenen, verhaftet, verhaftete, inhaftiert, gewahrsam'),
    forces: list(
      'soldaten, soldat, truppen, kämpfer, kämpfern, söldner, söldnern, rekruten, ausbilder, ausbildern, fallschirmjäger, offiziere, offizieren, mann, männer, männern, milizionäre, freiwillige, freiwilligen, bewaffnete, berater, spezialisten, instrukteure',
    ),
    people: list(
      'menschen, personen, einwohner, bewohner, zivilisten, flüchtlinge, evakuierte, gefangene, gefangenen, geiseln, passagiere, arbeiter, mitglieder, fachleute, frauen, kinder, ingenieure, beobachter, vermisste, leute',
    ),
    materiel: list(
      'werfer, startgeräte, startrampen, panzer, panzern, schiffe, schiffen, boote, u-boote, flugzeuge, flugzeugen, hubschrauber, drohnen, raketen, granaten, geschütze, haubitzen, fahrzeuge, fahrzeugen, lastwagen, lkw, waggons, container, radare, radarfahrzeuge, batterien, systeme, minen, bomben, zelte, kisten, flüge',
    ),
    mass: list('tonnen, tonne, kilogramm, kilo, kg, liter'),
    density: list('mikrogramm, milligramm, ppm, mikrosievert, becquerel'),
    money: list('dollar, euro, rubel, pfund, kronen, mark, €, $, millionen'),
    distance: list('kilometer, kilometern, km, meter, metern, meilen'),
    duration: list('stunden, stunde, minuten, minute, tage, tagen, wochen, monate, monaten, jahre, jahren'),
  },
  tells: {
    exchange: list(
      'gegenleistung*, im gegenzug, im tausch, bezahl*, zahlt, zahlung*, preis, lohn, sold, vergüt*, entgelt, geld',
    ),
    command: list(
      'unter dem befehl, befehligt, kommandeur, kommandiert, unterstellt, brigade*, regiment*, division*, korps, gehört zu, gehören zu',
    ),
    training: list('ausbild*, ausgebildet, trainier*, übung*, übt, üben, geschult, schulung*, lehrgang'),
    movement: list(
      'verlegt, verlegung, zurückgezogen, abzug, rückzug, entsandt, geschickt, angekommen, eingetroffen, gelandet, überquert, verschifft, transportiert, gebracht, abgezogen, ausgeladen, entladen, unterwegs, evakuiert, geflohen, ausgelaufen',
    ),
    intention: list(
      'wird, werden, will, wollen, plan*, beabsichtig*, beschlossen, erwäg*, soll, sollen, vorbereit*, erwartet, vorgesehen, angekündigt',
    ),
    place: list(
      'stationiert, stützpunkt*, lager, basis, basen, liegt, gesichtet, nahe, bei, hafen, liegeplatz, front, übungsplatz, gelände',
    ),
    cause: list(
      'weil, ursache, verursacht, sabotage, unfall, getroffen, ausgelöst, verantwortlich, fahrlässig*, schuld',
    ),
    holds: list(
      'zerstört, vermisst, gesucht, gefangen, festgenommen, abgestürzt, eröffnet, geschlossen, einsatzbereit, beschädigt, brennt, brannte, außer betrieb, gehört, eigentümer, verkauft, gefälscht, echt, ausgesetzt, verboten, einbestellt, untersuchung, explodiert, eingestürzt, leer, gewarnt, kämpfen',
    ),
  },
  tactics: {
    'small-group-assault': list(
      'kleinen gruppen, kleine gruppen, gruppen von drei, drei bis fünf, zu dritt, sturmgruppen, stoßtrupp*',
    ),
    'human-wave': list('menschenwellen, in wellen, massenangriff*, frontalangriff*'),
    infiltration: list('infiltr*, eingesickert, einsickern, hinter den linien, sabotagetrupp*'),
    ambush: list('hinterhalt*'),
    raid: list('überfall*, handstreich*'),
    siege: list('belager*, eingekesselt, einkreis*'),
    flanking: list('flanke*, flankier*'),
    decoy: list('attrappe*, täuschung*, scheinangriff*'),
    camouflage: list('getarnt, tarn*, falsche papiere, falschen papieren, ohne abzeichen'),
    'drone-attack': list('drohnenangriff*, kamikazedrohne*, drohnenschlag*'),
    shelling: list('beschuss, beschossen, artilleriefeuer'),
    mining: list('vermint, minenfeld*, sprengfalle*'),
    'air-strike': list('luftangriff*, luftschlag*'),
    jamming: list('störsender, gestört, elektronische kriegs*'),
    'shoot-and-scoot': list('stellungswechsel'),
  },
  skills: {
    drones: list('drohne*, quadrokopter*, unbemannt*'),
    'air-defence': list('flugabwehr*, luftabwehr*, abschieß*, abschuss*, abgefangen, schulterwaffe*'),
    artillery: list('artillerie*, haubitze*, mörser*'),
    armour: list('panzer*'),
    sniping: list('scharfschütze*'),
    engineering: list('pionier*, pontonbrücke*, sprengung*'),
    reach: list('reichweite*'),
    readiness: list('einsatzbereit*, gefechtsbereit*, kampfbereit*, außer betrieb, bereit'),
    experience: list(
      'erfahr*, unerfahr*, elite*, schlecht ausgebildet, gut ausgebildet, spezialkräfte*, spezialeinheit*',
    ),
    'command-and-control': list('dolmetscher*, verschlüsselt*, funkdisziplin'),
    warning: list('alarm*, sirene*'),
  },
  where: list('in, im, ins, bei, beim, nahe, an, am, aus, nach, vor, auf, durch'),
  numbering: list('nummer, nr'),
  hollow: list(
    'zahl, zahlen, mal, zeit, weise, minute, minuten, stunde, stunden, tag, tage, tagen, woche, wochen, monat, monate, jahr, jahre, jahren, teil, teile, fall, frage, angabe, angaben, wort, worte, grund, jemand, niemand, alle, uns, seite, seiten, ende, rest, art, prozent, tonnen, kilometer, meter',
  ),
  talk: list('weitere informationen folgen, mehr in kürze, guten morgen, abonnieren'),
}
