import { list } from '../language.ts'
import type { PictureWords } from '../picture.ts'

/** Korean words of a picture; what they follow is told in `languages/picture.ts`. */
export const PICTURE: PictureWords = {
  counted: {
    dead: list('사망*, 숨진*, 숨졌*, 전사*, 시신*, 희생*, 죽'),
    hurt: list('부상*, 다친*, 다쳤*, 중상*, 경상*, 중독*'),
    held: list('체포*, 구금*, 구속*, 억류*'),
    forces: list(
      '병력*, 병사*, 군인*, 장병*, 용병*, 교관*, 신병*, 특수부대*, 부대원*, 전투원*, 장교*, 파병*, 훈련병*, 대원*',
    ),
    people: list(
      '명, 사람*, 주민*, 민간인*, 난민*, 대피*, 포로*, 인질*, 승객*, 노동자*, 직원*, 여성*, 어린이*, 기술자*, 전문가*, 실종*',
    ),
    materiel: list(
      '발사대*, 전차*, 탱크*, 함정*, 군함*, 선박*, 척, 항공기*, 전투기*, 헬기*, 드론*, 무인기*, 미사일*, 로켓*, 포탄*, 야포*, 곡사포*, 차량*, 트럭*, 화차*, 컨테이너*, 레이더*, 포대*, 대, 문, 발, 기, 천막*, 상자*, 편',
    ),
    mass: list('톤, t, 킬로그램*, kg, 리터*'),
    density: list('마이크로그램*, 밀리그램*, 마이크로시버트*, 베크렐*'),
    money: list('달러*, 원, 유로*, 루블*, $, €'),
    distance: list('킬로미터*, km, ㎞*, 미터*, m, 마일*'),
    duration: list('시간*, 분, 일, 주, 개월*, 달, 년'),
  },
  tells: {
    exchange: list('대가*, 보수*, 급여*, 월급*, 지급*, 교환*, 보상*, 돈, 값'),
    command: list('지휘*, 사령관*, 소속*, 여단*, 연대*, 사단*, 군단*'),
    training: list('훈련*, 교육*, 연습*, 강습*, 가르치*'),
    movement: list(
      '이동*, 파견*, 파병*, 도착*, 상륙*, 수송*, 운송*, 하역*, 철수*, 대피*, 보냈*, 보낸*, 실어*, 입항*, 출항*',
    ),
    intention: list('계획*, 예정*, 방침*, 검토*, 추진*, 결정*, 의향*, 하기로, 보내기로, 준비*, 전망*'),
    place: list('주둔*, 배치*, 기지*, 항구*, 부두*, 인근*, 부근*, 위치*, 전선*, 훈련장*, 캠프*'),
    cause: list('때문*, 원인*, 사보타주*, 사고*, 과실*, 책임*, 피격*, 배후*'),
    holds: list(
      '파괴*, 실종*, 수배*, 포로*, 체포*, 구금*, 추락*, 개설*, 폐쇄*, 손상*, 불타*, 고장*, 소유*, 매각*, 위조*, 금지*, 초치*, 조사*, 폭발*, 비어*, 참전*, 싸우*',
    ),
  },
  tactics: {
    'small-group-assault': list('소규모 조, 소규모 그룹*, 3∼5명*, 3~5명*, 소조*, 돌격조*, 셋씩'),
    'human-wave': list('인해전술*, 파상공격*'),
    infiltration: list('침투*, 후방 침투*'),
    ambush: list('매복*'),
    raid: list('기습*, 습격*'),
    siege: list('포위*'),
    flanking: list('측면*, 우회*'),
    decoy: list('기만*, 모의 표적*, 미끼*'),
    camouflage: list('위장*, 위조 신분증*'),
    'drone-attack': list('드론 공격*, 자폭 드론*, 무인기 공격*'),
    shelling: list('포격*'),
    mining: list('지뢰*'),
    'air-strike': list('공습*'),
    jamming: list('전파 방해*, 전자전*, 교란*'),
    'shoot-and-scoot': list('진지 변환*'),
  },
  skills: {
    drones: list('드론*, 무인기*'),
    'air-defence': list('방공*, 대공*, 요격*, 격추*'),
    artillery: list('포병*, 곡사포*, 박격포*'),
    armour: list('전차*, 장갑*'),
    sniping: list('저격*'),
    engineering: list('공병*, 부교*'),
    reach: list('사거리*'),
    readiness: list('전투준비*, 준비태세*, 고장*, 가동*'),
    experience: list('경험*, 정예*, 미숙*, 숙련*, 특수부대*'),
    'command-and-control': list('통역*, 암호*'),
    warning: list('경보*, 사이렌*'),
  },
  where: [],
  numbering: [],
  hollow: list(
    '수치, 숫자, 시간, 때, 것, 점, 중, 등, 이후, 당시, 관련, 경우, 부분, 이유, 말, 측, 우리, 누군가, 모두, 이상, 가운데, 뒤',
  ),
  talk: list('속보*, 구독*'),
}
