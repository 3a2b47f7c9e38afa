/** Words before a passage, begun at a whole word: "…ow their tactics" becomes "… their tactics". */
export function fromWord(text: string): string {
  const cut = text.search(/\s/u)
  return cut < 0 || cut > 24 ? text : `…${text.slice(cut)}`
}

/** Words after a passage, ended at a whole word. */
export function toWord(text: string): string {
  const cut = text.search(/\s\S*$/u)
  return cut < 0 || text.length - cut > 24 || /[.!?"”»]$/u.test(text) ? text : `${text.slice(0, cut)} …`
}
