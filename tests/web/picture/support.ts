import { Resvg } from '@resvg/resvg-js'
import { SaxesParser } from 'saxes'
import { nothingFound } from '../../../src/compare/matrix.js'
import { type Placed, scatterOf } from '../../../src/compare/spectrum.js'
import type { PositionCount, Speaker, StanceState } from '../../../src/domain.js'
import { randomFrom } from '../../../src/text/random.js'
import type { Box } from '../../../src/web/picture/mark.js'
import { speaker } from '../../compare/fixture.js'

const first = 'Ada Bruno Mira Petra Olof Ines Teo Runa Hale Zoë'.split(' ')
const last = 'Lindqvist,Okafor,Castellane,Brandt,Feld,Vandermeulen-Østergaard of the Outer Skerries'.split(',')

/** As many invented speakers, some of them with long names. */
export const crowd = (size: number): Speaker[] =>
  Array.from({ length: size }, (_, i) => ({
    ...speaker(`${first[i % 10]} ${last[Math.floor(i / 10) % 6]}`),
    ...{
      id: i,
      slug: `s${i}`,
      statements: 1 + (i % 9),
      kind: i % 7 === 3 ? ('organisation' as const) : ('person' as const),
    },
  }))

/** Where people of a crowd stand on one issue, in an order that depends on the seed alone. */
export function standing(size: number, seed = 7): Placed[] {
  const random = randomFrom(seed)
  return crowd(size).map((who) => {
    const lean = Math.floor(random() * 5) - 2
    const counts = new Map<number, number>()
    for (let i = Math.floor(random() * random() * 9); i >= 0; i--) {
      const position = Math.max(-2, Math.min(2, lean + Math.round((random() - 0.5) * 3)))
      counts.set(position, (counts.get(position) ?? 0) + 1)
    }
    const positions: PositionCount[] = [...counts].sort(([a], [b]) => a - b)
    const statements = positions.reduce((sum, [, count]) => sum + count, 0)
    const [supports, opposes] = [1, -1].map((sign) =>
      positions.reduce((sum, [at, count]) => (Math.sign(at) === sign ? sum + count : sum), 0),
    ) as [number, number]
    const state: StanceState =
      supports > 0 && opposes > 0 ? 'contested' : supports > 0 ? 'supports' : opposes > 0 ? 'opposes' : 'mixed'
    const more = {
      state,
      statements,
      supports,
      opposes,
      positions,
      machineOnly: random() < 0.4,
      alteredOnly: random() < 0.1,
    }
    return { speaker: who, stance: { ...nothingFound, ...more }, place: 'mixed', scatter: scatterOf(positions) }
  })
}

/** Pairs of boxes that share a point. */
export function touching(boxes: readonly Box[]): [number, number][] {
  const touch = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  return boxes.flatMap((a, i) => boxes.flatMap((b, j): [number, number][] => (j > i && touch(a, b) ? [[i, j]] : [])))
}

/** The names of the elements and the text of a document.
 * @throws where it is not well-formed XML */
export function parsed(xml: string): { readonly elements: string[]; readonly text: string } {
  const elements: string[] = []
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('opentag', ({ name }) => elements.push(name))
  parser.on('text', (part) => {
    text += part
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
  return { elements, text }
}

/** How many pixels of a PNG are darker than half in a band of it, from one share of its height to another. */
export function inked(png: Buffer, from: number, to: number): number {
  const { width, height } = sizeOf(png)
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  const { pixels } = new Resvg(image).render()
  let dark = 0
  for (let y = Math.floor(height * from); y < Math.floor(height * to); y++)
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x)
      if (pixels[at]! + pixels[at + 1]! + pixels[at + 2]! < 384) dark++
    }
  return dark
}

/** The width and height that a PNG says it has. */
export function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('this is no PNG')
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}
