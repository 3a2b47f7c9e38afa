/** What the command tells the shell. */
export const EXIT = {
  done: 0,
  /** Some inputs were refused, or nothing was found. */
  refused: 1,
  /** The command was not understood, or its case was not found. */
  usage: 2,
  /** The case is damaged. */
  damaged: 3,
  /** A mistake of ours (EX_SOFTWARE of sysexits.h). */
  ours: 70,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
