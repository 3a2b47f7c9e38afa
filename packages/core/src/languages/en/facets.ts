import { type FacetWords, list } from '../language.ts'

/** English words that tell which question a clause answers. */
export const facets: FacetWords = {
  reaction: list(
    'call for, calls for, called for, called upon, called on, appeal, appeals, appealed, condemnation, condemned, condemns, condemning, protest, protested, protests, summoned, summons, demand, demands, demanded, resignation, pleads, pleaded, begged, begs, urge, urged, urges, urging, press for, pressed for, asked for, must go, told to leave, expelled, expels, expulsion, called in, outrage, welcomed, thanked, denounced, denounces, deplored, slammed, slams, warned, warns',
  ),
  number: list(
    'how many, how much, how large, how often, how far, the number, number of, figure of, the figure, figures, toll, not one, a handful, not a single, none of, nobody was killed, nobody was hurt, casualties, the total, count, death toll, tonnage, quantity, the size',
  ),
  prospects: list('may, might, could, can'),
  plan: list(
    "will, shall, would, plan, plans, planned, planning, intend, intends, intended, intention, intentions, decided to, decided on, decision, considering, considers, weighing, going to, is to, are to, was to, were to, may send, may deploy, to be sent, expected to, prepare to, preparing to, prepares to, ready to, mulling, wants to, want to, aims to, scheduled, due to, about to, ordered to, to follow, next step, in phases, option, options, proposal, proposes, proposed, ruled out, no plans, soon, agreed to, vowed to, pledged to, promised to, follow, refuses to, refuse to, refused to, resolved to, agreed for, likely to, looks likely, are likely, planned, on its way, on their way, pencilled in, leaning towards, thinking of, on the table, wish to, prepared to, no longer opposed, hangs on, hints at, won't, as early as, next month, within a fortnight, postpone, postponed, postponement, expected, further, hopes to, hope to, made up, ordered, another batch, vows to, sets date",
  ),
  capability: list(
    "able to, capable, capability, capabilities, capacity, trained in, trained to, training in, skilled, experienced, inexperienced, equipped, effective, effectiveness, range of, can hit, can reach, can carry, can fly, can, cannot, could hit, could reach, elite, combat-ready, ready for, modern, accuracy, precision, quality, untrained, poorly trained, well trained, reach, intercept, withstand, proficient, strength of, fit for, know how, useless, useful, too weak, too slow, too old, too few, too many, no match, never fired, never seen, could not yet, couldn't handle, no use, no good, works well, drilled, raw recruits, recruits, amateurs, battle-hardened, better armed, best trained, hardly trained, dud, duds, reliable, unreliable, worn out, up to date, coped, cope, withstand, handle, manage, could have, could never, in no position, of little use, apparatus, training, trained, military training, was up to, strong enough, fit to",
  ),
  motive: list(
    'because, because of, in exchange, in return, in order to, for money, price, as payment, paid, motive, motives, reason, reasons, cause, caused, causes, caused by, blame, blamed, blames, responsible, responsibility, behind, on orders, ordered by, at the behest, due to, owing to, as a result, in retaliation, retaliation, revenge, reward, compensation, accused of, culprit, set off by, triggered, the work of, to blame, perpetrator, sabotage, negligence, accident, deliberately, on purpose, attributed to, carried out by, struck by, hit by, fired by, on behalf of, barter, on instructions, instructions, at the bidding, bidding, working for, order from, orders from, gave way, to do with, aim, goal, purpose, so as to, so that, wanted to, for the sake, nothing to do with, sabotaged, acting on, revenge for, payment, pay for, pays for, hired by, promised in return, retribution, quid pro quo',
  ),
  place: list(
    'based, based in, based at, stationed, quartered, located, housed, at a base, lies, near, landed at, landed in, docked, moored, berth, held at, held in, parked, deployed to, deployed in, deployed at, positioned, north of, south of, east of, west of, outskirts, site, whereabouts, seen at, seen near, seen in, training at, camp, camps, billeted, bases, where, took place, come from, came from, took off from, flown from, fired from, launched from, met on, waters, zone, soil, side of, kilometres off, miles off, called at, tied up at, berthed, discovered in, found in, found at, in international, outside, inside, airfield, which side, live in, lives in, settled in, came down, came ashore, unloaded at, unloaded in, put ashore, handed over at, at the front, territory',
  ),
  time: list(
    "lasted, took place on, dated, date, overnight, during the night, night of, in the night, shortly after, shortly before, how long, at dawn, at about, past midnight, by the end of, oclock, last seen on, dawn, noon, midnight, o'clock, half past, quarter past, mid-october, by then, hours earlier, hours later, a little before, a little after, how long, since, the small hours, on the night, on time, the middle of, the first days, the last days, within hours",
  ),
}
