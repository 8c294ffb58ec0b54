import type { Scene } from './candidates.js'
import type { Outer } from './outer.js'

/** A number as one of a few sizes. */
export const bucket = (n: number): string =>
  n <= 4 ? String(n) : n <= 7 ? '5-7' : n <= 12 ? '8-12' : n <= 20 ? '13-20' : '21+'

/** A path from its other end. */
export const reverse = (path: string): string => [...path].reverse().join('')

/** How often a symbol stands in a path. */
export function count(path: string, symbol: string): number {
  let found = 0
  for (let i = path.indexOf(symbol); i >= 0; i = path.indexOf(symbol, i + 1)) found++
  return found
}

/** The items of [from, to) as one letter each; runs of noun-phrase parts are one N. */
export function pathOf(outer: readonly Outer[], from: number, to: number): string {
  let path = ''
  for (let i = from; i < to; i++) {
    let symbol = outer[i]!.symbol
    if (symbol === 'j' || symbol === "'") symbol = 'N'
    if (symbol !== 'N' || !path.endsWith('N')) path += symbol
  }
  return path
}

/** How the stretch itself looks: what it ends with, how it begins, whether it opens its sentence or paragraph, how long it is. */
export function shape(scene: Scene, place: number): string {
  const known = scene.shapes.get(place) ?? shapeAt(scene, place)
  scene.shapes.set(place, known)
  return known
}

function shapeAt({ a, outer }: Scene, place: number): string {
  const stretch = a.stretches[outer[place]!.stretch]!
  const text = a.text.slice(stretch.start, stretch.end).trim()
  const end = /,$/.test(text)
    ? ','
    : /[?!]$/.test(text)
      ? '?'
      : /[.…]$/.test(text)
        ? '.'
        : /[—–-]$/.test(text)
          ? '-'
          : 'o'
  const start = /^[\p{Lu}\d]/u.test(text) ? 'U' : 'l'
  const before = outer[place - 1]?.symbol ?? '¶'
  const opens =
    before === '¶'
      ? '¶'
      : before === '.' || before === 'Q'
        ? '.'
        : before === ',' || before === ':' || before === 't'
          ? before
          : 'm'
  return `${opens}${start}${end}${stretch.closed ? '' : '~'}`
}

/** Number of words between the marks. */
export function lengthOf({ a, outer }: Scene, place: number): number {
  const stretch = a.stretches[outer[place]!.stretch]!
  return a.text.slice(stretch.start, stretch.end).split(/\s+/).filter(Boolean).length
}
