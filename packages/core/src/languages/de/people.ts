import { list, type People } from '../language.ts'

/** German words about those who speak. */
export const people: People = {
  roles: list(
    'sprecher, sprechers, sprecherin, sprecherinnen, general, generals, präsident, präsidentin, kanzler, kanzlerin, vorsitzender, vorsitzende, botschafter, botschafterin, direktor, direktorin, bürgermeister, bürgermeisterin, gouverneur, gouverneurin, generalsekretär, generalsekretärin, kommissar, kommissarin, oberst, oberstleutnant, major, hauptmann, leutnant, feldwebel, admiral, quelle, quellen, insider, insidern, beamter, beamte, beamten, beamtin, beamtem, offizier, offiziere, offiziers, diplomat, diplomaten, diplomatin, vertreter, vertretern, vertreterin, mitarbeiter, mitarbeitern, mitarbeiterin, person, personen, mann, frau, männer, frauen, leute, arzt, ärztin, ärzte, ärzten, zeuge, zeugen, zeugin, augenzeuge, augenzeugen, anwohner, anwohnern, anwohnerin, bewohner, bewohnern, experte, experten, expertin, analyst, analysten, soldat, soldaten, kämpfer, fahrer, fahrerin, ingenieur, ingenieure, arbeiter, arbeitern, seemann, fischer, kommandeur, abgeordneter, abgeordnete, abgeordneten, minister, ministerin, berater, beraterin, vermittler, ermittler, ermittlern, polizist, polizisten, angehörige, angehörigen, nachbar, nachbarn, nachbarin, witwe, mutter, vater, beobachter, beobachtern, unterhändler, anwalt, anwältin, kollege, kollegen, kapitän, pfleger, schwester, techniker, pilot, teilnehmer, veteran, student, informant, informanten, gewährsmann, regierungskreise, regierungskreisen, kreise, kreisen, sicherheitskreise, sicherheitskreisen, militärkreise, zollbeamter, lotse, wirt, wirtin, hafenarbeiter, dolmetscher, händler, lehrer, lehrerin, einer, eine',
  ),
  posts: [],
  anonymous: list(
    'anonym, anonymen, anonymer, ungenannt*, ungenannter, ungenannten, namentlich nicht genannt*, nicht namentlich, nicht genannt werden, anonym bleiben, ihren namen nicht, seinen namen nicht, vertraut, vertrauten, nahestehen*, aus kreisen, kreisen, kreise, regierungskreis*, sicherheitskreis*, militärkreis*, der die, unbekannt bleiben, ungenannte',
  ),
  bodies: list(
    'ministerium, ministeriums, verteidigungsministerium*, außenministerium*, innenministerium*, gesundheitsministerium*, wirtschaftsministerium*, agentur, nachrichtenagentur, dienst, geheimdienst*, nachrichtendienst*, militärgeheimdienst*, behörde, behörden, amt, landesamt, umweltamt, hauptaufklärungsamt, regierung, büro, informationsbüro, abteilung, kommission, ausschuss, rat, mission, armee, militär, marine, luftwaffe, polizei, gericht, gewerkschaft, verband, organisation, partei, parlament, botschaft, institut, zeitung, blatt, magazin, sender, kanal, portal, seite, redaktion, unternehmen, firma, konzern, betreiber, hersteller, werk, stiftung, zentrum, bank, generalstab, führung, heer, staatsanwaltschaft, präsidialamt, präsidium, verwaltung, krankenhaus, klinik, hafenbehörde, küstenwache, opposition, allianz, bündnis, seite, kreml, zentrale, anstalt, feuerwehr, leitung, reederei',
  ),
  identity: list('namen, name, namens, namentlich, anonym, identität, genannt'),
  views: list('worten, angaben, darstellung, einschätzung, ansicht, auffassung, aussage, schätzung, rechnung'),
  possessives: list('seinen, seiner, ihren, ihrer'),
  papers: list(
    'bericht, berichte, erklärung, mitteilung, pressemitteilung, brief, schreiben, papier, dokument, vermerk, artikel, beitrag, meldung, bulletin, vertrag, video, foto, aufnahme, aufnahmen, bilder, bild, satellitenbilder, studie, umfrage, akte, protokoll, liste, befehl, erlass, daten, zahlen, gutachten, auswertung, post, nachricht, unterlagen',
  ),
  persons: list('er, ihm, sie'),
  things: list('es'),
  several: list('sie, beide, andere, manche, viele'),
  ourselves: list('wir, ich, uns'),
  outlet: list('wir, ich'),
}
