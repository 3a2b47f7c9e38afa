import type { BriefingWords } from '../briefing-words.ts'
import { list } from '../language.ts'

/** English words of certainty and of counts; what they are for is told in `languages/briefing-words.ts`. */
export const BRIEFING: BriefingWords = {
  certain: list(
    'confirm, confirms, confirmed, confirming, confirmation, certain, certainly, almost certain, almost certainly, surely, proven, proved, proves, proof, prove, verified, verifies, verify, established, undoubtedly, undoubted, undeniable, undeniably, indisputable, indisputably, unquestionably, definitely, definite, clearly, evidently, obviously, in fact, fact, facts, known to, it is known, undisputed, corroborated, corroborates, corroborate, no doubt, without doubt, beyond doubt, very likely, highly likely, demonstrates, demonstrated, conclusively, conclusive, guaranteed',
  ),
  weak: list(
    'may, might, could, possibly, perhaps, maybe, conceivably, possibility, there is a possibility, potentially, cannot be ruled out, cannot be excluded, not ruled out, unconfirmed, rumoured, rumored, hypothesis, theory, plausible, not certain, not sure',
  ),
  independent: list('independent, independently'),
  several: list('several, multiple, many, numerous, various, a number of, dozens of, scores of, all, countless'),
  origins: list('origin, origins, source, sources, witness, witnesses'),
  reports: list('report, reports, document, documents, account, accounts, article, articles'),
  publishers: list('publisher, publishers, outlet, outlets, newspaper, newspapers, agencies'),
  statements: list(
    'figure, figures, number, estimate, estimates, tally, toll, total, count, claim, claims, account, accounts, version, statement, statements, assessment, information, data, report, reports, word, words, it, this',
  ),
  given: list(
    'given, provided, supplied, furnished, issued, released, presented, offered, put forward, put out, brought forward, made public, made',
  ),
  comes: list(
    'comes, come, came, coming, stems, stemmed, derives, derived, originates, originated, is, was, are, were, taken, obtained, received, heard',
  ),
  from: list('from'),
  frame: list(
    'according, account, claim, claims, claimed, statement, statements, origin, origins, source, sources, independent, independently, report, reports, document, documents, publisher, publishers, outlet, outlets, affirm, affirms, deny, denies, denied, denial, decline, declines, declined, confirm, comment, question, questions, one, two, same, other, others, another, both, also, only, more, less, least, most, day, says, said, quote, quoted, cites, citing, via, give, gives, gave, given, value, values, words, since, before, new, now, so, it',
  ),
}
