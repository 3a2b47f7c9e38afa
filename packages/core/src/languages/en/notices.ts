import { list, type NoticeWords } from '../language.ts'

const OUTLET = 'sources|outlets|media|agencies|newspapers|papers|broadcasters|officials|witnesses|reporters'
const MANY = 'two|three|four|five|several|multiple|various|many|numerous|other'
const PIECE = 'article|story|report|post|dispatch|piece|item|page|text|version|note'

/** How English documents say that something was confirmed, corrected or taken back. */
export const notices: NoticeWords = {
  hints: list(
    'independent, separately, confirm, amended, corroborat, verif, correct, clarification, version of, wrong, mistake, error, withdr, retract, removed, taken down',
  ),
  confirms: [
    /\b(?:independently|separately) (?:confirmed|verified|corroborated|reported)\b/giu,
    /\b(?:confirmed|verified|corroborated|reported) (?:independently|separately)\b/giu,
    /\bindependent (?:confirmation|corroboration|verification)\b/giu,
    new RegExp(
      `\\b(?:${MANY}) (?:(?:independent|separate|different|unrelated|other) ){0,2}(?:${OUTLET})(?: \\w+){0,3} (?:confirmed|confirm|corroborated|verified)\\b`,
      'giu',
    ),
    new RegExp(
      `\\b(?:confirmed|corroborated|verified) by (?:at least )?(?:${MANY}) (?:\\w+ ){0,2}(?:${OUTLET})\\b`,
      'giu',
    ),
    new RegExp(`\\b(?:${MANY}) (?:independent|separate|unrelated) (?:${OUTLET})\\b`, 'giu'),
  ],
  negates:
    /\b(?:not|n['’]t|cannot|unable|without|no|nor|never|yet to|neither|seek|seeks|sought|seeking|if|until)\b[^.!?\n]{0,50}$/iu,
  negatesAfter: null,
  corrects: [
    /(?:^|\n)\W{0,2}(?:corrections?(?: and clarifications?)?|clarification|corrected)\s*(?:[.:—–-]|$|\n)/giu,
    /\bCORRECT(?:S|ED|ION|IONS)\b/gu,
    /\bthe version of (?:\d{1,2} \p{L}+|\p{L}+ \d{1,2}) (?:said|stated|gave|had|was wrong)\b/giu,
    /(?::|,| and) (?:correction|corrected)\b\W*$/giu,
    /\(Corrects? [^)\n]{3,120}\)/gu,
    new RegExp(`\\b(?:an? )?(?:earlier|previous|original|first) version of (?:this|the|our) (?:${PIECE})\\b`, 'giu'),
    new RegExp(
      `\\b(?:this|the|our) (?:${PIECE}) (?:has been|was|is) (?:amended|corrected|updated and corrected)\\b`,
      'giu',
    ),
    /\bthe correct (?:figure|number|date|name|spelling|place)\b/giu,
    /\b(?:figures?|numbers?|reports?|statements?) [^.\n]{0,80}\b(?:was|were) (?:wrong|incorrect|mistaken)\b/giu,
    /\b(?:this|that|which|it) (?:was|is) (?:wrong|not correct|incorrect|an error|a mistake)\b/giu,
    /\bwe regret the (?:error|mistake)\b|\bregrets the (?:error|mistake)\b/giu,
  ],
  retracts: [
    new RegExp(
      `\\b(?:this|the|our|that) (?:${PIECE})s? (?:is|are|was|were|has been|have been) (?:withdrawn|retracted|removed|taken down)\\b`,
      'giu',
    ),
    /\bwe (?:hereby )?(?:withdraw|retract) (?:it|them|the|our|that|this)\b/giu,
    /\b(?:reports?|stories|story|articles?) (?:withdrawn|retracted)\b/giu,
    /\bRETRACT(?:S|ED|ION)\b/gu,
    /\bit (?:has been|was) removed\b/giu,
  ],
  restates: [
    /\b(?:we|I) (?:also |had |previously |earlier |wrongly |mistakenly )*(?:said|reported|wrote|printed|published|stated|told readers|quoted)\b/giu,
    new RegExp(
      `\\b(?:the|this|our|an?|that) (?:same |earlier |previous |original |first )*(?:${PIECE}|headline|caption)(?: of (?:this|the|our) (?:${PIECE})| of \\d{1,2} \\p{L}+| of \\p{L}+ \\d{1,2})?,? (?:also |wrongly |mistakenly |incorrectly )*(?:said|stated|gave|reported|spoke of|put|quoted|named)\\b`,
      'giu',
    ),
  ],
  setsRight: [
    /^\W{0,2}(?:this|that|it|which) (?:was|is|has been) (?:wrong|not (?:so|true|correct|the case|right)|incorrect|untrue|an error|a mistake)\b/giu,
    /^\W{0,2}(?:in fact|the correct|the error|we (?:regret|apologise|apologize|withdraw|retract|are sorry))\b/giu,
  ],
}
