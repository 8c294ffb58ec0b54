/** What is used of opentype.js, which brings no types of its own (those published for it assume a browser). */
declare module 'opentype.js' {
  export interface Glyph {
    /** 0 where the face has none. */
    readonly index: number
    readonly advanceWidth?: number
  }
  export interface Font {
    readonly unitsPerEm: number
    charToGlyph(character: string): Glyph
  }
  const opentype: { parse(file: ArrayBuffer): Font }
  export default opentype
}
