declare const __SAYSO_VERSION__: string | undefined

/** Of the program; `source` where it was not built. */
export const VERSION = typeof __SAYSO_VERSION__ === 'string' ? __SAYSO_VERSION__ : 'source'
