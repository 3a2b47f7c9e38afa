/** Whether pictures of captured or interviewed persons are handed on as they are. */
export const FACES = {
  type: 'boolean',
  default: false,
  describe: 'Hands on pictures of captured or interviewed persons too: your decision that their faces may be shared',
} as const
