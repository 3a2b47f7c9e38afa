/** Words in the name of a body that tell no more than that it is its country's. */
const OF_THE_STATE =
  /^(?:national|state|federal|central|general|национальн|государственн|федеральн|державн|національн|bundes)\p{L}*$/iu

/**
 * Whether a word in the name of a body only says that the body is its country's, whichever that is.
 *
 * @example isOfTheState('National') // true
 */
export function isOfTheState(word: string): boolean {
  return OF_THE_STATE.test(word)
}
