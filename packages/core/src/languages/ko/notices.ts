import { list, type NoticeWords } from '../language.ts'

const OUTLET = '소식통|매체|언론|관계자|통신사|신문|당국자'

/** How Korean documents say that something was confirmed, corrected or taken back. */
export const notices: NoticeWords = {
  hints: list('독립, 확인, 검증, 입증, 정정, 바로잡, 알립니다, 잘못, 오류, 철회, 취소, 삭제'),
  confirms: [
    /독립적으로 (?:\S+ ){0,2}(?:확인|보도|검증)/gu,
    /독립적인? (?:확인|검증|소식통)/gu,
    new RegExp(
      `(?:복수의|여러|다수의|두|세|둘 이상의) (?:\\S+ ){0,2}(?:${OUTLET})\\S* (?:\\S+ ){0,3}(?:확인|입증)`,
      'gu',
    ),
    /교차 ?(?:확인|검증)/gu,
  ],
  negates: /(?:아직|미)[^.!?\n]{0,12}$/u,
  negatesAfter: /^[^.!?\n]{0,16}(?:못|않|없|불가|안 )/u,
  corrects: [
    /(?:^|\n)\P{L}{0,2}(?:정정|정정보도|바로잡습니다|알립니다)\s*(?:[.:—–\])-]|$|\n)/gu,
    /\[정정\]|\(정정\)|바로잡습니다|정정(?:합니다|했습니다|보도)/gu,
    /(?:이전|앞선|처음) (?:버전|기사|보도)\S* (?:\S+ ){0,4}(?:잘못|오류)/gu,
  ],
  retracts: [
    /(?:기사|보도|게시물)\S* (?:\S+ ){0,2}(?:철회|취소|삭제)(?:합니다|했습니다|됐|되었|한다|했다)/gu,
    /전문 ?취소/gu,
  ],
}
