import { type Grammar, list } from '../language.ts'

/** Small words of Korean that mark clauses and names; most of its grammar sticks to the words, as endings. */
export const grammar: Grammar = {
  order: 'final',
  complementizers: list('고, 라고, 이라고, 라고도, 고도, 고만, 라고만, 이라고만'),
  coordinators: list('그리고, 그러나, 하지만, 또, 또한, 및, 혹은, 또는'),
  subordinators: [],
  relatives: [],
  auxiliaries: list(
    '있다, 있습니다, 있다고, 있었다, 없다, 없었다, 없습니다, 됐다, 된다, 되고, 했다, 한다, 이다, 입니다, 있으며, 있고',
  ),
  undergoing: [],
  negators: list('아니*, 않*, 없*, 못*, 안'),
  decliners: [],
  confirmers: [],
  adverbs: list(
    '이어, 또, 다시, 이날, 전면, 강하게, 단호히, 거듭, 앞서, 이미, 아직, 끝내, 직접, 잘라, 함께, 공식, 현재, 즉각, 곧바로, 극구, 정면으로',
  ),
  adverbEndings: [],
  determiners: list('이, 그, 저, 한, 두, 세, 이런, 그런, 이러한, 그러한, 모든, 어떤, 자국, 우리'),
  prepositions: [],
  agents: [],
  verbs: list('숨졌*, 다쳤*, 떠났*, 왔다, 갔다, 났다, 났고'),
  verbEndings: [
    '다',
    '다고',
    '라고',
    '다며',
    '으며',
    '했고',
    '였고',
    '지만',
    '으나',
    '는데',
    '다는',
    '라는',
    '니다',
    '됐고',
    '했으며',
    '면서',
  ],
  participleEndings: [],
  listeners: [],
  times: list(
    '월요일*, 화요일*, 수요일*, 목요일*, 금요일*, 토요일*, 일요일*, 오늘, 어제, 내일, 오전, 오후, 새벽, 저녁, 밤, 이날, 지난달, 지난주, 올해, 현지시간*, 1일, 2일, 3일, 4일, 5일, 6일, 7일, 8일, 9일, 10일, 11일, 12일, 13일, 14일, 15일, 16일, 17일, 18일, 19일, 20일, 21일, 22일, 23일, 24일, 25일, 26일, 27일, 28일, 29일, 30일, 31일',
  ),
}
