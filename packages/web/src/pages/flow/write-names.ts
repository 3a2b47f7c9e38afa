import type { Name } from './place-names.ts'

export interface Pen {
  readonly measure: (text: string, size: number) => number
  /** Writes these names and no others. */
  readonly write: (names: readonly Name[]) => void
}

/** Room around a name that nothing shines through, in CSS pixels. */
const PAD = 2

/** Writes names on a canvas in the font and the colours of the page, as sharp as the screen is. */
export function writeNames(canvas: HTMLCanvasElement): Pen {
  const context = canvas.getContext('2d')!
  const css = getComputedStyle(document.documentElement)
  const token = (name: string) => css.getPropertyValue(name).trim()
  const family = token('--sans')
  const setFont = (size: number) => {
    context.font = `${size}px ${family}`
  }
  const measure = (text: string, size: number) => {
    setFont(size)
    return context.measureText(text).width
  }
  return {
    measure,
    write: (names) => {
      const ratio = window.devicePixelRatio
      const { clientWidth, clientHeight } = canvas
      // Setting a size empties the canvas too.
      canvas.width = Math.round(clientWidth * ratio)
      canvas.height = Math.round(clientHeight * ratio)
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.textBaseline = 'middle'
      // The colours of now: the system may have turned dark.
      const [ink, soft, card] = ['--ink', '--soft', '--card'].map(token) as [string, string, string]
      for (const { kind, text, x, y, size } of names) {
        const width = measure(text, size)
        const left = kind === 'day' ? x - width / 2 : x - width
        context.globalAlpha = 0.85
        context.fillStyle = card
        context.fillRect(left - PAD, y - size / 2 - PAD, width + 2 * PAD, size + 2 * PAD)
        context.globalAlpha = 1
        context.fillStyle = kind === 'origin' ? ink : soft
        context.fillText(text, left, y)
      }
    },
  }
}
