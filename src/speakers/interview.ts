import { partRules } from '../../seeds/quotes/interview.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'

/** Who asks, or who answers, from a word on. */
export interface Part {
  readonly word: number
  readonly entity: Entity
}

/** What the lines around an interview or a hearing tell, in reading order. */
export interface Parts {
  readonly asks: readonly Part[]
  readonly answers: readonly Part[]
}

interface Told {
  readonly word: number
  readonly asks: Entity | undefined
  readonly answers: Entity | undefined
}

/** Words of the longest sentence that is looked at. */
const longest = 90

/** Reads who is said to ask and to answer outside quotations, in reading order.
 * @param opens index of the word at which the first turn begins */
export function partsOf(scene: Scene, opens: number): Parts {
  const { words } = scene
  const found: Told[] = []
  for (let first = 0; first < words.length; ) {
    let last = first
    while (words[last + 1]?.sentence === words[first]!.sentence) last++
    if (!words[first]!.quoted && last - first < longest) found.push(...partsIn(scene, first, last, opens))
    first = last + 1
  }
  const only = (part: 'asks' | 'answers'): Part[] =>
    found.flatMap(({ word, [part]: entity }) => (entity ? [{ word, entity }] : []))
  return { asks: only('asks'), answers: only('answers') }
}

function partsIn(scene: Scene, first: number, last: number, opens: number): Told[] {
  const line = lineOf(scene, first, last)
  if (!line.includes('@')) return []
  const found: Told[] = []
  for (const { pattern, weak } of partRules) {
    const { asks, answers }: Record<string, string | undefined> = pattern.exec(line)?.groups ?? {}
    const part = { word: first, asks: personOf(scene, asks), answers: personOf(scene, answers) }
    if (weak ? opens - last < introduction && isIntroduction(part) : part.asks !== part.answers) found.push(part)
  }
  return found
}

/** Words before the first turn in which "Quill met Ostler" introduces the interview. */
const introduction = 60

/** Whoever asks is a reporter: named less often than whoever answers, and no holder of an office. */
const isIntroduction = ({ asks, answers }: Told): boolean =>
  asks !== undefined &&
  asks !== answers &&
  asks.roles.every(({ text }) => /report|writ|correspond|edit/i.test(text)) &&
  asks.count <= (answers?.count ?? 2)

function personOf({ cast }: Scene, reference: string | undefined): Entity | undefined {
  const options = cast.references[Number(reference ?? -1)]?.options ?? []
  return options.length === 1 && options[0]!.kind === 'person' ? options[0] : undefined
}

/** A sentence in lower case, each name of it "@" and the number of its reference. */
function lineOf({ words, referenceAt }: Scene, first: number, last: number): string {
  const parts: string[] = []
  for (let i = first; i <= last; i++) {
    const reference = referenceAt[i] ?? -1
    if (reference < 0) parts.push(words[i]!.lower)
    else if (i === first || referenceAt[i - 1] !== reference) parts.push(`@${reference}`)
  }
  return parts.join(' ')
}

/** Who asks or answers at a word: as the last line above it told, else as the first one below.
 * @param parts those of one sort, in reading order */
export function partAt(parts: readonly Part[], word: number): Entity | undefined {
  let behind = 0
  for (let high = parts.length; behind < high; ) {
    const mid = (behind + high) >> 1
    if (parts[mid]!.word <= word) behind = mid + 1
    else high = mid
  }
  return (parts[behind - 1] ?? parts[0])?.entity
}
