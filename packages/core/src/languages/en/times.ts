import { wordSet } from '../numbers.ts'
import { numberedForms, partForms, relativeForms, type TimeWords, unitForms } from '../times.ts'

/** How English tells when something happened. */
export const TIMES: TimeWords = {
  months:
    numberedForms(`january/jan 1, february/feb 2, march/mar 3, april/apr 4, may 5, june/jun 6, july/jul 7, august/aug 8,
    september/sept/sep 9, october/oct 10, november/nov 11, december/dec 12`),
  weekdays: numberedForms('monday 1, tuesday 2, wednesday 3, thursday 4, friday 5, saturday 6, sunday 7'),
  relative: relativeForms(`today, this morning, this afternoon, this evening, tonight: day 0; yesterday: day -1;
    the day before yesterday: day -2; tomorrow: day 1; the day after tomorrow: day 2; overnight, last night: day -1 0;
    last week, the past week, the previous week: week -1; this week: week 0; next week: week 1;
    last month, the past month: month -1; this month: month 0; next month: month 1;
    last year: year -1; this year: year 0; next year: year 1`),
  units: unitForms({ day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' }),
  numbers: numberedForms(`a/one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10`),
  ago: { after: wordSet('ago earlier'), before: wordSet('') },
  since: wordSet('since'),
  begun: wordSet('since'),
  parts:
    partForms(`early, early in, the beginning of, the start of: 1 10; mid, mid -, the middle of: 11 20; late, late in, the end of: -9 0;
    the first half of: 1 15; the second half of: 16 0; the first week of, the first week in: 1 7; the second week of, the second week in: 8 14;
    the third week of, the third week in: 15 21; the last week of, the last week in, the final week of: -6 0`),
  until: wordSet('until till by'),
  to: wordSet('to and until through'),
  last: wordSet('last'),
  next: wordSet('next coming'),
  future: wordSet("will shall would should must going he'll they'll it'll to due expected planned scheduled"),
  monthBefore: wordSet('in since last this next of early late mid by until during from through end'),
  yearBefore: wordSet('in since of by until during from early late mid'),
  yearAfter: wordSet(''),
}
