import { type MonthPart, partForms, type RelativeTime, relativeForms } from '../times.ts'

/** Words that tell a time from the day of publication; the longest that fits is taken. */
export const RELATIVE: ReadonlyMap<string, RelativeTime> =
  relativeForms(`오늘, 이날: day 0; 어제, 전날: day -1; 그제, 그저께: day -2;
  내일: day 1; 모레: day 2; 간밤, 지난밤: day -1 0; 지난주, 지난 주: week -1; 이번 주, 이번주, 금주: week 0; 다음 주, 다음주: week 1;
  지난달, 지난 달, 전달: month -1; 이달, 이번 달: month 0; 다음 달, 다음달: month 1; 작년, 지난해, 지난 해: year -1; 올해, 금년: year 0;
  내년: year 1`)

/** Behind a month: the part of it that is meant; longer forms first. */
export const MONTH_PARTS: ReadonlyMap<string, MonthPart> =
  partForms(`첫째 주, 첫 주: 1 7; 둘째 주: 8 14; 셋째 주: 15 21; 마지막 주: -6 0;
  초순: 1 10; 중순: 11 20; 하순: 21 0; 초: 1 10; 말: -9 0`)

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['월요일', 1],
  ['화요일', 2],
  ['수요일', 3],
  ['목요일', 4],
  ['금요일', 5],
  ['토요일', 6],
  ['일요일', 7],
])

/** Before a day: the one that comes. */
export const NEXT = '오는'

/** Endings of a verb that is still to come. */
export const FUTURE = /(?:예정|계획|것이다|겠다|방침|할 전망)/u
