/**
 * What a picture of a deployment asks for, in the words of one language. Lists as in `Cue.forms`: lower case, a last word
 * that ends in `*` stands for every word so begun. They are small and open: a case may bring words of its own.
 *
 * The tactics follow the tactical tasks and techniques of the public U.S. Army manuals FM 3-90 (Offense and Defense) and
 * ATP 7-100.2 (North Korean Tactics); the classes of materiel follow the seven categories of the UN Register of
 * Conventional Arms and the major equipment of the UN Contingent-Owned Equipment Manual; the words for the dead and the
 * hurt follow the ICRC's glossary. The words of each language are our own.
 */
export interface PictureWords {
  /** What a number counts. */
  readonly counted: Readonly<Record<Counted, readonly string[]>>
  /** Words that tell which attribute a clause is about. */
  readonly tells: Readonly<Record<Tell, readonly string[]>>
  readonly tactics: Readonly<Record<Tactic, readonly string[]>>
  readonly skills: Readonly<Record<Skill, readonly string[]>>
  /** Before a noun they say where something is, comes from or goes, so that the noun is not what is there: "at", "near", "bei". */
  readonly where: readonly string[]
  /** Before a number that is a name and counts nothing: "store number four". */
  readonly numbering: readonly string[]
  /** Nouns that name nothing by themselves: "number", "way", "somebody". */
  readonly hollow: readonly string[]
  /** Say that nothing is told yet or that a text goes on: headings, "more to follow". */
  readonly talk: readonly string[]
}

export const COUNTED = [
  'dead',
  'hurt',
  'held',
  'forces',
  'people',
  'materiel',
  'mass',
  'density',
  'money',
  'distance',
  'duration',
] as const
/** What a number counts: persons by what became of them (`held`: detained), armed persons, others, things, tonnes, what is in the air or the water, money, reach, time. */
export type Counted = (typeof COUNTED)[number]

export const TELLS = ['exchange', 'command', 'training', 'movement', 'intention', 'place', 'cause', 'holds'] as const
/** `holds`: a lasting state of something ("is missing", "was destroyed", "belongs to"). */
export type Tell = (typeof TELLS)[number]

export const TACTICS = [
  'small-group-assault',
  'human-wave',
  'infiltration',
  'ambush',
  'raid',
  'siege',
  'flanking',
  'decoy',
  'camouflage',
  'drone-attack',
  'shelling',
  'mining',
  'air-strike',
  'jamming',
  'shoot-and-scoot',
] as const
export type Tactic = (typeof TACTICS)[number]

export const SKILLS = [
  'drones',
  'air-defence',
  'artillery',
  'armour',
  'sniping',
  'engineering',
  'reach',
  'readiness',
  'experience',
  'command-and-control',
  'warning',
] as const
export type Skill = (typeof SKILLS)[number]
