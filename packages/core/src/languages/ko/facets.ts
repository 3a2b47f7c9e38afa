import { type FacetWords, list } from '../language.ts'

/** Korean words that tell which question a clause answers. */
export const facets: FacetWords = {
  reaction: list('규탄, 촉구, 항의, 소환, 초치, 경고, 환영'),
  number: list('몇 명, 얼마나, 숫자, 인원'),
  prospects: list(''),
  plan: list(
    '계획*, 예정*, 방침*, 검토*, 추진*, 준비*, 하기로, 보내기로, 결정*, 의향*, 의도*, 것이다, 것이라고, 겠다고, 겠다며, 고려*, 제안*, 합의*, 파견할*, 보낼*, 나설*, 할 것*',
  ),
  capability: list(
    '능력*, 사거리*, 훈련된*, 숙련*, 정예*, 무장*, 장비*, 성능*, 명중률*, 전투력*, 수행할 수*, 타격할 수*, 도달할 수*, 경험*',
  ),
  motive: list(
    '때문*, 대가*, 이유*, 원인*, 목적*, 위해, 위한, 보복*, 배후*, 책임*, 지시*, 사보타주*, 과실*, 동기*, 노린*, 탓*',
  ),
  place: list('주둔*, 배치*, 위치*, 기지*, 인근*, 부근*, 근처*, 북쪽*, 남쪽*, 동쪽*, 서쪽*, 항구*, 수용*, 목격*'),
  time: list('부터, 까지, 동안*, 시작*, 끝났*, 시간*, 분간*, 주간*, 개월*, 새벽*, 오전*, 오후*'),
}
