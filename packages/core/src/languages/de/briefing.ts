import type { BriefingWords } from '../briefing-words.ts'
import { list } from '../language.ts'

/** German words of certainty and of counts; what they are for is told in `languages/briefing-words.ts`. */
export const BRIEFING: BriefingWords = {
  certain: list(
    'bestätigt*, bestätigen, bestätigung, sicher, sicherlich, gewiss, zweifellos, zweifelsfrei, erwiesen, bewiesen, beweist, beweis*, belegt, nachgewiesen, verifiziert, unbestritten, unbestreitbar, eindeutig, offensichtlich, offenkundig, fest steht, steht fest, tatsache, tatsachen, definitiv, sehr wahrscheinlich, höchstwahrscheinlich, mit sicherheit',
  ),
  weak: list(
    'mag, möglich, möglicherweise, vielleicht, eventuell, könnte, könnten, kann sein, denkbar, nicht ausgeschlossen, nicht auszuschließen, unbestätigt*, gerücht*, hypothese, theorie, plausibel',
  ),
  independent: list('unabhängig*, voneinander unabhängig*'),
  several: list('mehrere*, viele*, zahlreiche*, etliche*, diverse*, alle'),
  origins: list('ursprung, ursprünge, ursprüngen, quelle, quellen, zeuge*, zeugin*'),
  reports: list('bericht, berichte, berichten, dokument, dokumente, meldung, meldungen, artikel*'),
  publishers: list('herausgeber*, medium, medien, zeitung, zeitungen, agenturen, verlage'),
  statements: list(
    'zahl, zahlen, angabe, angaben, schätzung, schätzungen, aussage, aussagen, darstellung, behauptung, information, informationen, bericht, meldung, dies, sie',
  ),
  given: list('angegeben, genannt, gegeben, vorgelegt, geliefert, vorgebracht, gemacht, veröffentlicht'),
  comes: list('stammt, stammen, stammte, stammten, kommt, kommen, kam, kamen, ist, sind, war, waren'),
  from: list('von, aus'),
  frame: list(
    'laut, zufolge, nach, angaben, behauptung*, erklärung*, ursprung, ursprünge, quelle, quellen, unabhängig*, bericht*, dokument*, herausgeber, medien, bestreitet, bestreiten, bestritten, dementi*, äußert, sich, nicht, eine, ein, zwei, dieselbe, andere, beide, auch, nur, mehr, weniger, mindestens, tag, sagt, sagte, zitiert',
  ),
}
