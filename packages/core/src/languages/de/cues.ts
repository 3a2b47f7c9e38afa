import { type Cue, cue } from '../language.ts'

/** German cue words. Add a word to the line of its kind and stance; `*` stands for every ending. */
export const cues: readonly Cue[] = [
  cue(
    'speech',
    'declines-to-confirm',
    'ließ offen, lässt offen, ließen offen, lassen offen, lehnte eine auskunft über, lehnte einen kommentar zu, lehnte jeden kommentar zu, lehnte eine stellungnahme zu, lehnte ein gespräch über, lehnte einen kommentar ab, gab keine auskunft über, gab keine auskunft, geben keine auskunft, machte keine angaben zu, machte keine angaben zur, macht keine angaben zu, machen keine angaben zu, reagierte nicht auf, reagierten nicht auf, reagierte nicht, äußerte sich nicht zu, äußert sich nicht zu, äußerten sich nicht zu, schwieg, schwiegen, schweigt, schweigen',
  ),
  cue(
    'speech',
    'asserts',
    'spricht von, sprach von, sprachen von, sprechen von, berichtet von, berichtete von, erinnert daran, erinnerte daran, bleibt dabei, blieb dabei, versichere, behaupte, beteuere, verteidigt sich, verteidigte sich, gesteckt, geprahlt, signalisiert, signalisierte, geraten',
  ),
  cue('speech', 'hedges', 'befürchte, vermute, glaube, fürchte, rechnet nicht mit, rechne'),
  cue('speech', 'denies', 'bestreite, bestreitet jede'),
  cue('speech', 'questions', 'bezweifle, bezweifelte'),
  cue('credit', 'asserts', 'zufolge'),
  cue(
    'speech',
    'asserts',
    'sagt, sagte, sagten, sagen, gesagt, heißt es in, heißt es aus, heißt es, hieß es in, hieß es aus, hieß es, verlautete aus, verlautete',
  ),
  cue(
    'speech',
    'asserts',
    'erklärt, erklärte, erklärten, erklären, erläutert, erläuterte, betont, betonte, betonten, betonen, bekräftigt, bekräftigte, unterstrich',
  ),
  cue(
    'speech',
    'asserts',
    'mitteilt, mitteilte, mitteilten, mitgeteilt, teilt mit, teilte mit, teilten mit, teilte, teilten, bekanntgab, gab bekannt, gaben bekannt, gibt bekannt, bekannt gegeben, bekanntgegeben',
  ),
  cue(
    'speech',
    'asserts',
    'berichtet, berichtete, berichteten, berichten, meldet, meldete, meldeten, melden, gemeldet, schreibt, schrieb, schrieben, schreiben, geschrieben, twitterte, postete',
  ),
  cue(
    'speech',
    'asserts',
    'erzählt, erzählte, erzählten, erzählen, schildert, schilderte, schilderten, geschildert, beschreibt, beschrieb, erinnert sich, erinnerte sich, anvertraut',
  ),
  cue(
    'speech',
    'asserts',
    'behauptet, behauptete, behaupteten, behaupten, versichert, versicherte, versicherten, versichern, beteuert, beteuerte, beteuerten, beharrt, beharrte, schwört, schwor',
  ),
  cue(
    'speech',
    'asserts',
    'fügt hinzu, fügte hinzu, fügt, fügte, ergänzt, ergänzte, ergänzten, hinzufügte, führte aus, führt aus',
  ),
  cue(
    'speech',
    'asserts',
    'bestätigt, bestätigte, bestätigten, bestätigen, räumt ein, räumte ein, räumt, räumte, einräumte, eingeräumt, gesteht, gestand, gestanden, gab zu, gibt zu, zugegeben',
  ),
  cue(
    'speech',
    'asserts',
    'antwortet, antwortete, antworteten, entgegnet, entgegnete, erwidert, erwiderte, konterte, kontert, bemerkte, bemerkt, merkte an, wandte ein',
  ),
  cue(
    'speech',
    'asserts',
    'weist darauf hin, wies darauf hin, verweist auf, verwies auf, stellt klar, stellte klar, stellt fest, stellte fest, festgestellt, ergab, ergeben, zeigt, zeigen, zeigte, belegt, belegen, geht hervor',
  ),
  cue(
    'speech',
    'asserts',
    'verspricht, versprach, versprochen, zugesagt, droht, drohte, gedroht, kündigt an, kündigte an, kündigten an, angekündigt, warnt, warnte, warnten, gewarnt, beklagt, beklagte, klagt, klagte',
  ),
  cue(
    'speech',
    'asserts',
    'ausgesagt, sagte aus, sagt aus, rief, ruft, raunt, raunte, erfuhr, erfahren hat, weiß, wissen, hörte, gehört, wirft, warf, beschuldigt, beschuldigte, angedeutet, deutete an, befohlen, angeordnet, verfügte, entschied, beschloss, verriet, argumentiert, argumentierte',
  ),
  cue(
    'speech',
    'hedges',
    'glaubt, glauben, glaubte, vermutet, vermuten, vermutete, vermuteten, schätzt, schätzen, schätzte, meint, meinte, meinen, denkt, denken, dachte, mutmaßt, mutmaßte, nimmt an, nahm an, annimmt',
  ),
  cue(
    'speech',
    'hedges',
    'befürchtet, befürchten, befürchtete, fürchtet, fürchten, fürchtete, hofft, hoffen, hoffte, erwartet, erwarten, erwartete, rechnet mit, rechnen mit, rechnet damit, rechnete mit, geht davon aus, gehen davon aus, ging davon aus, hält, halten, hielt',
  ),
  cue('speech', 'hedges', 'schließt nicht aus, schloss nicht aus, schließen nicht aus, nicht ausschließen'),
  cue(
    'speech',
    'denies',
    'bestreitet, bestreiten, bestritt, bestritten, dementiert, dementieren, dementierte, dementierten, leugnet, leugnete, leugnen',
  ),
  cue(
    'speech',
    'denies',
    'weist zurück, wies zurück, weisen zurück, wiesen zurück, zurückgewiesen, zurückwies, weist, wies, weisen, wiesen, widerspricht, widersprach, widersprachen, verneint, verneinte, tut ab, tat ab, widerrief, widerruft',
  ),
  cue('speech', 'denies', 'nennt, nannte, nannten, nennen, bezeichnet, bezeichnete, bezeichneten'),
  cue('count', 'asserts', 'nennt, nannte, nannten, nennen'),
  cue(
    'speech',
    'questions',
    'fragt, fragte, fragten, fragen, gefragt, bezweifelt, bezweifeln, bezweifelte, bezweifelten, zweifelt, zweifelte, zweifeln, wundert sich, wunderte sich, stellt in frage, stellte in frage, wollte wissen, will wissen',
  ),
  cue(
    'act',
    'asserts',
    'verurteilt, verurteilte, verurteilten, fordert, forderte, forderten, fordern, verlangt, verlangte, verlangten, ruft auf, rief auf, mahnt, mahnte, bestellt ein, bestellte ein, einbestellt, begrüßt, begrüßte, dankte, dankt, kritisiert, kritisierte, kritisierten, protestiert, protestierte, appellierte, bat, bittet, lobte',
  ),
  cue(
    'credit',
    'asserts',
    'laut, nach angaben von, nach angaben der, nach angaben des, nach angaben aus, nach angaben, nach auskunft von, nach auskunft der, nach auskunft, nach aussage von, nach aussagen von, nach darstellung von, nach darstellung, nach worten, nach den worten, gemäß, nach informationen von, nach informationen der, nach informationen, nach erkenntnissen, nach zählung, nach einem bericht, so',
  ),
  cue(
    'credit',
    'hedges',
    'nach einschätzung von, nach einschätzung, nach ansicht von, nach ansicht, nach meinung von, nach schätzung von, nach schätzungen von, nach überzeugung',
  ),
  cue(
    'citing',
    'asserts',
    'unter berufung auf, mit verweis auf, unter verweis auf, berief sich auf, beruft sich auf, berufen sich auf, beriefen sich auf, stützt sich auf, stützte sich auf, mit bezug auf, unter hinweis auf, zitiert, zitierte',
  ),
  cue(
    'noun',
    'asserts',
    'behauptung, behauptungen, aussage, aussagen, meldung, meldungen, bericht, berichte, berichten, darstellung, vorwurf, vorwürfe, unterstellung, angabe, angaben',
  ),
  cue('noun', 'hedges', 'verdacht, vermutung, vermutungen, gerücht, gerüchte, spekulation, spekulationen'),
  cue(
    'hearsay',
    'hedges',
    'angeblich, mutmaßlich, offenbar, soll, sollen, soll es, dem vernehmen nach, berichten zufolge, gerüchten zufolge, wie es heißt, wonach',
  ),
]
