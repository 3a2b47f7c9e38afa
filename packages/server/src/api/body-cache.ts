/** Answers kept at hand while nothing changes: several windows, and a slider that goes back, ask for the same. */
export class BodyCache {
  private readonly bodies = new Map<string, string>()
  private change: string | null = null
  private size = 0

  /** The answer to this request on this state of the case, made where it is not at hand. */
  async answer(request: string, change: string, make: () => Promise<string>): Promise<string> {
    if (change !== this.change) {
      this.bodies.clear()
      this.size = 0
      this.change = change
    }
    const known = this.bodies.get(request)
    if (known !== undefined) {
      this.bodies.delete(request)
      this.bodies.set(request, known)
      return known
    }
    const body = await make()
    if (body.length <= MOST_UNITS / 8) this.keep(request, body)
    return body
  }

  private keep(request: string, body: string): void {
    this.bodies.set(request, body)
    this.size += body.length
    for (const [oldest, kept] of this.bodies) {
      if (this.size <= MOST_UNITS) break
      this.bodies.delete(oldest)
      this.size -= kept.length
    }
  }
}

/** Code units: some 32 MB at most. */
const MOST_UNITS = 16_000_000
