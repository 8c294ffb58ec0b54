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
  if (from >= to) return ''
  const { letters, at } = wholePath(outer)
  return letters.slice(at[from], at[to - 1]! + 1)
}

/** The path of a whole text, and where in it each item stands: those of one run stand at the same letter. */
interface WholePath {
  readonly letters: string
  readonly at: Int32Array
}

const paths = new WeakMap<readonly Outer[], WholePath>()

function wholePath(outer: readonly Outer[]): WholePath {
  const known = paths.get(outer)
  if (known) return known
  const letters: string[] = []
  const at = new Int32Array(outer.length)
  for (const [i, { symbol }] of outer.entries()) {
    const letter = symbol === 'j' || symbol === "'" ? 'N' : symbol
    if (letter !== 'N' || letters.at(-1) !== 'N') letters.push(letter)
    at[i] = letters.length - 1
  }
  const path = { letters: letters.join(''), at }
  paths.set(outer, path)
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
  const before = isBullet(outer, place - 1) ? '¶' : (outer[place - 1]?.symbol ?? '¶')
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

/** "• “...”" opens its paragraph. */
const isBullet = (outer: readonly Outer[], i: number): boolean =>
  /^[•*·▪‣◦]$/.test(outer[i]?.lower ?? '') && (outer[i - 1]?.symbol ?? '¶') === '¶'

/** A bullet that holds nothing but whole sentences between marks. */
export const isWholeBullet = (scene: Scene, place: number): boolean =>
  isBullet(scene.outer, place - 1) &&
  (scene.outer[place + 1]?.symbol ?? '¶') === '¶' &&
  /^¶U[.?]/.test(shape(scene, place)) &&
  lengthOf(scene, place) > 4

/** Number of words between the marks. */
export function lengthOf({ a, outer }: Scene, place: number): number {
  const stretch = a.stretches[outer[place]!.stretch]!
  return a.text.slice(stretch.start, stretch.end).split(/\s+/).filter(Boolean).length
}
