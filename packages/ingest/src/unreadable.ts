/** Why bytes are no document, or a part of a container is none: a readable code, and the words that go after the place. */
export class Unreadable extends Error {
  constructor(
    /** As in `pdf-locked`. */
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}
