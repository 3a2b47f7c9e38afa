import { type Grammar, list } from '../language.ts'

/** Small words of German that mark clauses and names. */
export const grammar: Grammar = {
  order: 'medial',
  parenthesis: {
    introducers: list('wie'),
    audience: list(
      'nachrichtenagentur, agentur, zeitung, tageszeitung, blatt, sender, magazin, reportern, journalisten, korrespondenten, uns, mir, ihm, ihr, redaktion, rundfunk, parlament, abgeordneten',
    ),
    requests: list('auf anfrage, auf nachfrage, auf fragen'),
    questions: list('auf die frage, auf nachfrage, auf die nachfrage, zu der frage, zur frage'),
    spokenIn: list('aus'),
    verbParts: list('hervor, mit, hinzu, ein, an, aus, zu, ab, zurück, fest, klar'),
  },
  verbBracket: true,
  postpositions: list('zufolge'),
  objectMarks: list('den, diesen, einen, jeden, keinen, jenen'),
  anaphors: list('das, dies, so'),
  pointers: list(
    'das geht aus, dies geht aus, das ging aus, so steht es in, so steht es im, so steht es auf, so heißt es in, so heißt es im, das steht in, das steht im, das ergibt sich aus',
  ),
  reportive: list(
    'sei, seien, habe, werde, solle, könne, müsse, wolle, dürfe, möge, gebe, gehe, komme, stehe, liege, handele, handle, drohe, bleibe, wisse, lasse, ergebe, befinde, halte, nehme, sehe, finde, führe, bestehe, gelte, brauche, verfüge, laufe, fehle, reiche, bekomme, trage, beginne, arbeite, plane',
  ),
  capitalNouns: true,
  complementizers: list('dass, daß, ob, wie, warum, weshalb, wer, was, wo, wohin, wann'),
  coordinators: list('und, aber, oder, doch, sondern, denn, jedoch, sowie'),
  subordinators: list(
    'während, weil, obwohl, nachdem, bevor, seit, als, wenn, falls, bis, sobald, da, damit, indem, obgleich, solange, wohingegen',
  ),
  relatives: list('welcher, welche, welches, deren, dessen, denen'),
  auxiliaries: list(
    'ist, sind, war, waren, sei, seien, wäre, wären, hat, haben, hatte, hatten, habe, hätte, hätten, wird, werden, wurde, wurden, werde, würde, würden, worden, kann, können, könne, könnte, könnten, konnte, konnten, muss, müssen, müsse, musste, mussten, soll, sollen, solle, sollte, sollten, will, wollen, wolle, wollte, wollten, darf, dürfen, dürfe, dürfte, dürften, mag, möge, möchte',
  ),
  undergoing: list('wird, wurde, wurden, worden, werden'),
  negators: list(
    'nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, niemand, nichts, weder, keineswegs, keinerlei',
  ),
  decliners: list('nicht, weder, keine auskunft, keine angaben, keine stellungnahme, keinen kommentar'),
  confirmers: list(
    'bestätigen, bestätigt, bestätigen noch dementieren, kommentieren, kommentiert, sagen, mitteilen, preisgeben, beantworten, beantwortet, verraten, äußern, geäußert, nennen, genannt, beziffern, überprüfen, ausschließen, reagiert, erreichen, zu erreichen, zu, über, zur, zum, ab',
  ),
  adverbs: list(
    'rund, etwa, ungefähr, mindestens, wenigstens, fast, auch, unterdessen, daraufhin, seither, später, früher, dann, nun, bereits, schon, wieder, nur, sogar, noch, eben, zudem, außerdem, dagegen, hingegen, indes, indessen, allerdings, zunächst, zuvor, selbst, wörtlich, erneut, weiter, weiterhin, ferner, jetzt, einst, inzwischen, mittlerweile, öffentlich, offiziell, entschieden, umgehend, prompt, knapp, gern, gerne, gestern, heute, ebenfalls, ebenso, dazu, darauf, hier, dort, deshalb, daher, darum, deswegen, folglich, demnach',
  ),
  adverbEndings: ['weise'],
  determiners: list(
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sein, seine, seinen, seinem, seiner, ihr, ihre, ihren, ihrem, ihrer, unser, unsere, unserer, dieser, diese, dieses, diesem, diesen, jener, jene, jenes, mein, meine, alle, beide, beiden, mehrere, einige, viele, zwei, drei, jeder, jede, jedes, andere, anderen',
  ),
  prepositions: list(
    'in, im, an, am, auf, aus, bei, beim, mit, nach, von, vom, vor, zu, zum, zur, für, über, unter, um, durch, gegen, ohne, zwischen, neben, hinter, ab, außer, seit, trotz, wegen, während, gegenüber, entlang, innerhalb, außerhalb, bis, per, pro, binnen, entgegen, angesichts, infolge',
  ),
  agents: list('von'),
  verbs: list(
    'ging, gingen, geht, gehen, kam, kamen, kommt, kommen, nahm, nahmen, nimmt, gab, gaben, gibt, geben, fiel, fielen, fällt, stieg, stand, standen, steht, stehen, lag, lagen, liegt, liegen, lief, läuft, sank, verlor, verloren, gewann, brachte, brachten, bringt, traf, trafen, trifft, schoss, schlug, ließ, lässt, begann, begannen, beginnt, brach, flog, fliegt, blieb, bleibt, bleiben, sah, sahen, sieht, fand, fanden, findet, hielt, hält, zog, zogen, zieht, starb, starben, stirbt, fährt, fuhr, fuhren, trägt, trug, hängt, hing, schickt, schickte, schicken, braucht, brauchen, gehört, gehören, kostet, dauert, bilden, bildet, stammt, stammen, fehlt, fehlen, reicht, reichen, ergebe, komme, gebe, gehe, stehe, liege, handele, handle, drohe, bleibe, erwägt, plant, planen',
  ),
  verbEndings: ['te', 'ten', 'iert', 'ieren', 'elte', 'erte'],
  participleEndings: [],
  spokenTo: list('gegenüber'),
  listeners: [],
  times: list(
    'montag*, dienstag*, mittwoch*, donnerstag*, freitag*, samstag*, sonntag*, sonnabend*, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, gestern, heute, morgen, abend, nachmittag, vormittag, mittag, nacht, früh, woche, monat, jahr, tag, uhr',
  ),
}
