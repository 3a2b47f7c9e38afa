import { type Grammar, list } from '../language.ts'

/** Small words of English that mark clauses and names. */
export const grammar: Grammar = {
  order: 'medial',
  parenthesis: null,
  verbBracket: false,
  postpositions: [],
  objectMarks: [],
  anaphors: [],
  pointers: [],
  reportive: [],
  capitalNouns: false,
  complementizers: list('that, whether, if, how, why, what, where, when, who'),
  coordinators: list('and, but, or, nor, yet, so'),
  subordinators: list(
    'while, because, although, though, after, before, since, as, when, where, if, unless, until, until, whereas, once, than',
  ),
  relatives: list('who, which, whom, whose, that'),
  auxiliaries: list(
    "is, are, was, were, be, been, being, has, have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, doesn't, don't, didn't, won't, wouldn't, can't, cannot, couldn't, he's, it's, they're, we're, we've, they've, i've, he'd, she'd, they'd, we'll, they'll, there's",
  ),
  undergoing: list('is, are, was, were, be, been, being'),
  negators: list(
    "not, never, no, neither, nor, none, nobody, nothing, without, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, doesn't, don't, didn't, won't, wouldn't, can't, cannot, couldn't",
  ),
  decliners: list(
    "decline*, declining, refuse*, refusing, would not, will not, could not, cannot, can not, does not, do not, did not, has not, have not, had not, would neither, could neither, neither, wouldn't, won't, couldn't, can't, didn't, doesn't, don't, hasn't, haven't, not, nor, stopped short of, unable to, not able to, yet to, not in a position to, not ready to, avoided",
  ),
  confirmers: list(
    'say, confirm, confirmed, comment, commented, discuss, discussed, disclose, disclosed, answer, answered, reply, replied, respond, responded, verify, verified, deny, denied, name, named, specify, specified, identify, identified, elaborate, talk, be drawn, give, given, speak, tell, establish, established, determine, determined, speculate, take a position, rule, judge',
  ),
  adverbs: list(
    'also, later, earlier, then, now, already, again, only, even, still, just, once, since, both, all, further, often, always, ever, soon, today, yesterday, tonight, itself, himself, herself, themselves, moreover, however, meanwhile, too, in turn, so far, therefore, hence, consequently, accordingly, at first, first, last, twice, instead, thus, though, have, widely',
  ),
  adverbEndings: ['ly'],
  determiners: list(
    'the, a, an, its, his, her, their, our, my, your, this, that, these, those, some, any, no, every, each, another, both, all, several, many, two, three, one',
  ),
  prepositions: list(
    'of, in, on, at, by, for, from, to, with, about, into, over, under, between, through, during, against, near, within, outside, inside, across, along, behind, beyond, toward, towards, upon, via, per, amid, among, despite, without, as, like, than',
  ),
  agents: ['by'],
  verbs: list(
    'went, came, took, gave, fell, rose, got, met, left, kept, held, stood, sat, ran, sank, sent, lost, won, built, brought, bought, caught, fought, shot, struck, hit, cut, put, set, let, made, began, broke, drew, drove, flew, grew, hung, lay, led, paid, rang, sold, sought, spent, spoke, stole, threw, wore, became, remain, remains, belongs, consists, includes, lies, stands, sits, runs, takes, gives, comes, goes, makes, needs, keeps, uses, holds, shows, means, seems, appears, looks, begins, ends, plans, intends, faces, gets, leaves, has, says, said, told, saw, knew, found, thought, felt, heard, wrote, dug, slid, bore, burnt, slept, stuck, swept, dealt, laid, fled, meant, read, blew, rests, expects, wants, opens, closes, works, moves, lives, carries, answers, agrees, confirms, denies, declines, believes, claims, reports, adds, warns, calls, mark, marks, entered, refuses, pays, sends',
  ),
  verbEndings: ['ed'],
  participleEndings: ['ing'],
  spokenTo: list('to'),
  listeners: list(
    'tell, tells, told, telling, assure, assures, assured, assuring, inform, informs, informed, informing, remind, reminds, reminded, warn, warned, warns, urge, urged, urges, brief, briefed, ask, asks, asked',
  ),
  times: list(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, june, july, august, september, october, november, december, jan, feb, aug, sept, oct, nov, dec, today, yesterday, tonight, morning, afternoon, evening, night, noon, earlier, later, week, month, year, day, days, weeks, months, years, hour, hours, minute, minutes, weekend, midday, midnight, am, pm, gmt, ago, last, this, next, late, early',
  ),
}
