declare module 'libheif-js/wasm-bundle.js' {
  /** What of the library is used here; its own types describe another entry. */
  interface HeifImage {
    get_width(): number
    get_height(): number
    display(
      into: { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number },
      done: (drawn: object | null) => void,
    ): void
    free(): void
  }
  const libheif: { readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] } }
  export default libheif
}
