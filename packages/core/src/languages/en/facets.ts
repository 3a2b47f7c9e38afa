import { type FacetWords, list } from '../language.ts'

/** English words that tell which question a clause answers; the first facet that fits names it. */
export const facets: FacetWords = {
  plan: list(
    'will, shall, would, plan, plans, planned, planning, intend, intends, intended, intention, intentions, decided to, decided on, decision, considering, considers, weighing, going to, is to, are to, was to, were to, may send, may deploy, to be sent, expected to, prepare to, preparing to, prepares to, ready to, mulling, wants to, want to, aims to, scheduled, due to, about to, ordered to, to follow, next step, in phases, option, options, proposal, proposes, proposed, ruled out, no plans, soon, agreed to, vowed to, pledged to, promised to',
  ),
  capability: list(
    'able to, capable, capability, capabilities, capacity, trained in, trained to, training in, skilled, experienced, inexperienced, equipped, effective, effectiveness, range of, can hit, can reach, can carry, can fly, can, cannot, could hit, could reach, elite, combat-ready, ready for, modern, accuracy, precision, quality, untrained, poorly trained, well trained, reach, intercept, withstand, proficient, strength of, fit for, know how',
  ),
  motive: list(
    'because, because of, in exchange, in return, in order to, for money, price, as payment, paid, motive, motives, reason, reasons, cause, caused, causes, caused by, blame, blamed, blames, responsible, responsibility, behind, on orders, ordered by, at the behest, due to, owing to, as a result, in retaliation, retaliation, revenge, reward, compensation, accused of, culprit, set off by, triggered, the work of, to blame, perpetrator, sabotage, negligence, accident, deliberately, on purpose, attributed to, carried out by, struck by, hit by, fired by, on behalf of',
  ),
  place: list(
    'based, based in, based at, stationed, quartered, located, housed, at a base, lies, near, landed at, landed in, docked, moored, berth, held at, held in, parked, deployed to, deployed in, deployed at, positioned, north of, south of, east of, west of, outskirts, site, whereabouts, seen at, seen near, seen in, training at, camp, camps, billeted, bases, where',
  ),
  time: list(
    'between, since, until, lasted, began, started, ended, at about, took place on, dated, date, hours, minutes, days, weeks, months, by the end of, overnight, during the night, shortly after, shortly before, when',
  ),
}
