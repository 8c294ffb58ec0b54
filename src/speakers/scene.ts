import type { Span } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import { indexAt } from '../text/spans.js'
import { type Cast, castOf, type Reference } from './entities.js'
import { noteRoles } from './notes.js'
import type { Entity } from './registry.js'
import { type Word, wordsOf } from './words.js'

/** Everything that naming looks at: the words of a document and who is named in it. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
  readonly cast: Cast
  readonly entities: Entity[]
  /** Index of the reference that takes in a word, by word index; -1 for none. */
  readonly referenceAt: Int32Array
  /** Speakers without a name, by kind and description, as they come up. */
  readonly described: Map<string, Entity>
  readonly author: Entity | undefined
  readonly publisher: string | null
}

export interface About {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
}

/** Reads a document's words, names and roles. `blocks` are what is quoted without marks, in reading order. */
export function sceneOf(analysis: Analysis, about: About, blocks: readonly Span[] = []): Scene {
  const words = wordsOf(analysis, blocks)
  const author = about.author ?? byline(analysis.text)
  const cast = castOf(words, analysis.text, author ? [author] : [])
  noteRoles(words, analysis.text, cast)
  const referenceAt = new Int32Array(words.length).fill(-1)
  for (const [i, { name }] of cast.references.entries()) for (let w = name.run; w <= name.last; w++) referenceAt[w] = i
  return {
    text: analysis.text,
    words,
    cast,
    entities: cast.entities,
    referenceAt,
    described: new Map(),
    author: author ? cast.entities.find(({ name }) => name === author || name.endsWith(author)) : undefined,
    publisher: about.publisher,
  }
}

/** "By Ada Quill" on a line of its own near the top. */
function byline(text: string): string | null {
  const match = /^\s*by ((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+)\s*(?:,.{0,80})?$/imu.exec(text.slice(0, 600))
  return match && /^\s*By /m.test(match[0]) ? match[1]! : null
}

/** Index of the word at or behind `offset`. */
export const wordAt = (scene: Scene, offset: number): number => indexAt(scene.words, offset)

/** Reference that takes in word `i`. */
export const referenceOn = (scene: Scene, i: number): Reference | undefined => {
  const index = scene.referenceAt[i] ?? -1
  return index < 0 ? undefined : scene.cast.references[index]
}

/** How many places where somebody is named are looked at. */
const lookedBack = 150

/** The references before word `index`, the last first. */
export function* referencesBefore({ cast: { references } }: Scene, index: number): Generator<Reference> {
  let behind = 0
  for (let high = references.length; behind < high; ) {
    const mid = (behind + high) >> 1
    if (references[mid]!.name.run < index) behind = mid + 1
    else high = mid
  }
  for (let r = behind - 1; r >= 0 && r >= behind - lookedBack; r--) yield references[r]!
}
