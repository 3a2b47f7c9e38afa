import { list } from '../language.ts'
import type { PictureWords } from '../picture.ts'

/** English words of a picture; what they follow is told in `languages/picture.ts`. */
export const PICTURE: PictureWords = {
  counted: {
    dead: list('dead, killed, deaths, bodies, fatalities, died, corpses, toll, lost their lives, coffins, death toll'),
    hurt: list('wounded, injured, hurt, casualties, burned, poisoned, hospitalised, hospitalized, treated'),
    held: list('detained, arrested, jailed, custody'),
    forces: list(
      'soldiers, soldier, troops, forces, servicemen, servicewomen, fighters, mercenaries, recruits, instructors, paratroopers, marines, commandos, gunmen, militiamen, volunteers, conscripts, officers, personnel, men, infantrymen, trainees, advisers, advisors, trainers, operators, crews, guards, strong, contractors, legionnaires, sailors, pilots, specialists',
    ),
    people: list(
      'people, persons, residents, civilians, refugees, evacuees, prisoners, captives, detainees, hostages, passengers, workers, inhabitants, families, members, villagers, women, children, students, engineers, managers, employees, patients, miners, crew, staff, evacuated, missing, experts, observers',
    ),
    materiel: list(
      'launchers, launcher, tanks, ships, ship, vessels, vessel, boats, warships, submarines, aircraft, planes, jets, helicopters, drones, missiles, rockets, shells, rounds, guns, howitzers, mortars, vehicles, lorries, trucks, wagons, containers, radars, radar, batteries, sets, systems, rifles, mines, bombs, tents, crates, carriers, armoured, flights, trains, railcars, barrels, boxes, barges, buses, generators, craft',
    ),
    mass: list('tonnes, tons, tonne, ton, kilograms, kilos, kg, litres, liters, megawatts, cubic, kilotons'),
    density: list('micrograms, milligrams, ppm, microsieverts, becquerels'),
    money: list(
      'dollars, euros, dollar, euro, roubles, rubles, pounds, won, yen, crowns, marks, $, €, £, ₽, ₴, million',
    ),
    distance: list('kilometres, kilometers, km, miles, metres, meters, kilometre, kilometer, nautical'),
    duration: list('hours, hour, minutes, minute, days, weeks, months, years, seconds'),
  },
  tells: {
    exchange: list(
      'in exchange, in return, payment, payments, pays, paid, pay, price, reward, barter, quid pro quo, compensation, salary, wages, fee, fees, repaid, repay, money, technology transfer, bonus, a month',
    ),
    command: list(
      'commanded by, under the command, commander of, led by, headed by, subordinate to, reports to, brigade, brigades, regiment, division, corps, battalion of, chain of command, belongs to, belong to, consists of',
    ),
    training: list(
      'train, trains, trained, training, drill, drilled, drilling, exercise, exercises, exercising, taught, teach, teaching, instructed, lessons, course, rehearse*',
    ),
    movement: list(
      'moved, moving, sent, reached, arrived, arrive, arrives, landed, landing, left, crossed, shipped, carried, transported, deployed, deployment, transferred, unloaded, disembarked, withdrew, withdrawn, withdrawal, pulled back, pulled out, driven, retreated, advanced, travelled, flown, brought, taken to, on the way, by rail, by sea, by road, evacuated, fled, sailed, docked, heading',
    ),
    intention: list(
      'will, would, plan, plans, planned, intend*, decided to, decision, considering, weighing, is to, are to, was to, were to, expected to, prepare*, wants to, aims to, scheduled, proposal, not excluded, next step, to be sent, meant to, options, under consideration, restart, postponed, promised, promises, ready to',
    ),
    place: list(
      'based, stationed, stood, stand, stands, positioned, put ashore, came ashore, base, bases, camp, located, lies, site, near, seen at, seen in, at the front, port, berth, siding, wreck, ground, training ground, whereabouts',
    ),
    cause: list(
      'because, caused, cause, blamed, blame, sabotage, accident, struck by, hit by, set off, triggered, negligence, behind, responsible, deliberate*',
    ),
    holds: list(
      'destroyed, missing, wanted, captured, detained, crashed, opened, closed, ready, not ready, out of order, silent, on fire, burning, damaged, intact, operational, under negotiation, agreed, owned, owner, property, registered, sunk, dismissed, suspended, banned, ordered, dangerous, fake, genuine, forged, alive, withdrawn, sold, belongs, summoned, sought, inquiry, disconnected, exploded, collapsed, broke*, evacuated, empty, warned, declared, fighting, joined, taking part, serving, present',
    ),
  },
  tactics: {
    'small-group-assault': list(
      'small groups, groups of three, groups of five, three to five, in threes, in pairs, assault groups, storm groups, small teams, one group',
    ),
    'human-wave': list(
      'human wave, human waves, in waves, mass assault, mass assaults, frontal assault, frontal assaults, meat assaults',
    ),
    infiltration: list('infiltrat*, slip through, slipped through, behind the lines, sabotage group, sabotage groups'),
    ambush: list('ambush*'),
    raid: list('raid, raids, raided, hit and run'),
    siege: list('siege, besieged, encircle*, surrounded'),
    flanking: list('flank, flanks, flanking, outflank*'),
    decoy: list('decoy*, dummy, dummies, mock-up*, feint*'),
    camouflage: list(
      'camouflage*, disguised, false papers, false uniforms, borrowed uniforms, without insignia, no insignia, given uniforms',
    ),
    'drone-attack': list(
      'drone attack, drone attacks, drone strike, drone strikes, kamikaze drone*, loitering munition*, dropped from drones',
    ),
    shelling: list('shelling, shelled, barrage*, bombard*'),
    mining: list('laid mines, minefield*, booby trap*, mined'),
    'air-strike': list('air strike*, airstrike*, air raid, air raids, bombing raid*'),
    jamming: list('jamming, jammed, jammer*, electronic warfare, spoof*'),
    'shoot-and-scoot': list('shoot and scoot, change position*, changed position*'),
  },
  skills: {
    drones: list('drone*, quadcopter*, unmanned, uav*, fpv'),
    'air-defence': list(
      'air defence, air defense, anti aircraft, anti-aircraft, shoulder launched, shoot down, shot down, intercept*, bring them down, manpads',
    ),
    artillery: list('artillery, howitzer*, mortar*, gunnery, rocket launcher*'),
    armour: list('tanks, armoured, armored'),
    sniping: list('sniper*, marksm*, marksmanship'),
    engineering: list('pontoon*, bridging, demolition*, sapper*, trenches, fortif*'),
    reach: list('range, ranges, reach of, can reach, can hit, can fly'),
    readiness: list(
      'combat ready, combat-ready, ready for, not ready, battle ready, operational, fit, unfit, ready, out of order, not working',
    ),
    experience: list(
      'experienc*, inexperienc*, untrained, poorly trained, well trained, elite, battle-hardened, hardened, raw, new to, never seen, never fired',
    ),
    'command-and-control': list(
      'radio discipline, encrypted, interpreters, interpreter, common language, coordination',
    ),
    warning: list('alarm, alarms, siren, sirens, early warning'),
  },
  where: list('at, in, near, outside, around, from, to, off, inside, into, on, onto, through, towards, across, via'),
  numbering: list('number, no, nos'),
  hollow: list(
    'figure, figures, number, numbers, time, times, way, ways, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, thing, things, part, parts, case, question, count, counts, total, claim, claims, word, words, reason, reasons, somebody, someone, anybody, anyone, everybody, everyone, nobody, whoever, whatever, us, least, own, sign, side, sides, turn, rest, end, piece, sort, kind, seen, told, per cent, percent, tonnes, tons, kilometres, kilometers, km, miles, metres',
  ),
  talk: list(
    'more to follow, reporting by, editing by, see you, good morning, good evening, read more, sign up, subscribe',
  ),
}
