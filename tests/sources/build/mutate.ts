/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** What somebody who wants to do harm would put into files. */
const evil = [
  '\0',
  '\u202e',
  '\ufeff',
  '<script>alert(1)</script>',
  '<![CDATA[',
  '<!--',
  '&a;',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?xml version="1.0"?>',
  '\n'.repeat(50),
  '=cmd|calc',
  '"',
  "'",
  ';'.repeat(300),
  '<div>'.repeat(200),
  '('.repeat(500),
  '['.repeat(500),
  '<<'.repeat(500),
  '%PDF-1.7\n',
  'endobj',
  'endstream',
  '/Kids[2 0 R]',
  '/Length 999999999',
  '0 0 R',
  'xref\n0 99999999\n',
  '--b\r\n',
  '--b--',
  'Content-Type: multipart/mixed; boundary=b\r\n\r\n',
  '00:00:01.000 --> 99:99:99.999',
  '<v ',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '../../',
  '{"__proto__":{"x":1}}',
  '9'.repeat(400),
  '-1',
  'NaN',
  '\ud800',
  '=?utf-8?Q?=',
  'charset=utf-7',
  '---\n',
].map((text) => Buffer.from(text))

/** A file with one to four things changed: bytes turned, cut out, doubled, put in, or its end cut off. */
export function mutate(bytes: Buffer, next: () => number): Buffer {
  let changed = bytes
  for (let i = 1 + Math.floor(next() * 4); i > 0; i--) changed = once(changed, next)
  return changed
}

function once(bytes: Buffer, next: () => number): Buffer {
  const at = Math.floor(next() * bytes.length)
  const length = Math.floor(next() ** 3 * (bytes.length - at))
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)]
  const way = Math.floor(next() * 6)
  if (way === 0) return Buffer.concat([before, after])
  if (way === 1) return Buffer.concat([before, part, part, part, after])
  if (way === 2) return before
  if (way <= 4) return Buffer.concat([before, evil[Math.floor(next() * evil.length)]!, bytes.subarray(at)])
  const turned = Buffer.from(bytes)
  for (let i = 0; i < 8 && turned.length > 0; i++) turned[Math.floor(next() * turned.length)] = Math.floor(next() * 256)
  return turned
}
