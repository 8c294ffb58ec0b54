/** What letters with a mark look like where UTF-8 was read as Windows-1252. */
const mixed = /[ÂÃÄÅ].|â€/

/** "TomÃ¡s" as "Tomás": a name whose letters were read in the wrong encoding, once or twice. Others stay as they are. */
export function wellEncoded(name: string): string {
  let known = name
  for (let i = 0; i < 2 && mixed.test(known); i++) {
    const read = readAgain(known)
    if (read === undefined) break
    known = read
  }
  return known
}

/** The bytes of a text in Windows-1252, read as UTF-8; undefined where they are none. */
function readAgain(text: string): string | undefined {
  const bytes = [...text].map((letter) => byteOf.get(letter) ?? -1)
  if (bytes.includes(-1)) return undefined
  const read = Buffer.from(bytes).toString('utf8')
  return read.includes('\uFFFD') ? undefined : read
}

/** Where Windows-1252 differs from the first letters of Unicode: the bytes from 0x80. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 256 }, (_, byte) => [String.fromCharCode(byte), byte] as const),
  ...[...specials].map((letter, i) => [letter, 0x80 + i] as const),
])
