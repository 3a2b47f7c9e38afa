import { type Kind, kindOfName } from './kind.ts'
import { tellText } from './tell-text.ts'

/**
 * What bytes are: by the name, else by what the text begins with.
 *
 * @param head the first bytes, some thousand where there are so many
 */
export function tellKind(name: string | null, head: Uint8Array): Kind {
  return (name === null ? null : kindOfName(name)) ?? tellText(new TextDecoder('latin1').decode(head))
}
