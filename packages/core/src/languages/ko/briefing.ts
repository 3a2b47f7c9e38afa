import type { BriefingWords } from '../briefing-words.ts'
import { list } from '../language.ts'

/** Korean words of certainty and of counts; what they are for is told in `languages/briefing-words.ts`. */
export const BRIEFING: BriefingWords = {
  certain: list(
    '확인됐*, 확인했*, 확인된, 확인되*, 확인하*, 확실*, 분명*, 틀림없*, 입증*, 증명*, 검증*, 명백*, 사실로, 사실이다, 의심의, 규명*, 확정*',
  ),
  weak: list('가능성*, 수도, 아마, 혹시, 배제할*, 배제하지*, 미확인*, 소문*, 가설*, 추측*'),
  independent: list('독립*, 독자적*'),
  several: list('여러*, 다수*, 수많은*, 복수*, 많은, 모든'),
  origins: list('출처*, 소식통*, 취재원*, 목격자*'),
  reports: list('보도*, 기사*, 문서*'),
  publishers: list('언론사*, 매체*, 신문*'),
  statements: [],
  given: [],
  comes: [],
  from: [],
  frame: list(
    '따르면, 출처*, 소식통*, 독립*, 보도*, 기사*, 문서*, 언론사*, 매체*, 부인*, 주장*, 성명*, 밝혔*, 말했*, 확인을, 거부*, 하나, 둘, 같은, 다른, 또한, 전했*, 인용*',
  ),
}
