/** An address in running text; what closes a sentence or a bracket after it is no part of it. */
const ADDRESS = /https?:\/\/[^\s<>"“”«»]+/g
const CLOSES = /[.,;:!?'’…]+$/

/** The addresses of pages in a text, each once, in their order. */
export function findAddresses(text: string): readonly string[] {
  const found = (text.match(ADDRESS) ?? []).map(trimEnd).filter((address) => URL.canParse(address))
  return [...new Set(found)]
}

/** Whether a text is addresses and nothing else. */
export function isAddresses(text: string): boolean {
  return text.trim() !== '' && text.split(/\s+/).every((word) => word === '' || findAddresses(word)[0] === word)
}

/** `(see https://orv.example/a_(dam)).` gives `https://orv.example/a_(dam)`. */
function trimEnd(address: string): string {
  const trimmed = address.replace(CLOSES, '')
  const [last, opened, closed] = [trimmed.at(-1), trimmed.split('(').length, trimmed.split(')').length]
  const isLoose = (last === ')' && closed > opened) || last === ']' || last === '}'
  return isLoose ? trimEnd(trimmed.slice(0, -1)) : trimmed
}
