import { readProblem } from '../../api/desk.ts'

/** Fetches a file and hands it to the browser to keep. Throws `Problem` with the reason where it is refused. */
export async function fetchFile(address: string): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin' })
  if (!response.ok) throw readProblem(response.status, await response.json().catch(() => null))
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = named === undefined ? 'briefing' : decodeURIComponent(named)
  link.click()
  // The browser reads it after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
