import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
// Loaded at first use: few texts need it.
const iconv = () => require('iconv-lite') as typeof import('iconv-lite')

/** What letters with a mark look like where UTF-8 was read as Windows-1252. */
const mixed = /[ÂÃÄÅ].|â€/

/** "TomÃ¡s" as "Tomás": a name whose letters were read in the wrong encoding, once or twice. Others stay as they are. */
export function wellEncoded(name: string): string {
  let known = name
  for (let i = 0; i < 2 && mixed.test(known); i++) {
    const read = iconv().encode(known, 'windows-1252').toString('utf8')
    if (read.includes('\uFFFD') || read.includes('?')) break
    known = read
  }
  return known
}
