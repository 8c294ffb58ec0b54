import { diffArrays } from 'diff'
import { conditions, modals, negations, turns } from '../../seeds/wording/guards.js'
import type { Span } from '../domain.js'
import { isName, isNumber, type Word, wordsOf } from './words.js'

/** A piece of a version: words that both have, or words that only this one has. */
export interface Piece extends Span {
  readonly own: boolean
}

export const alarms = ['negation', 'number', 'modal', 'condition', 'turn', 'name'] as const
/** What a difference touches that changes the sense. */
export type AlarmSort = (typeof alarms)[number]

/** A difference that changes what is said: the words here and there, empty where they are left out. */
export interface Alarm {
  readonly sort: AlarmSort
  readonly here: string
  readonly there: string
}

/** How two versions of a statement differ, word by word. */
export interface Differences {
  /** Cover the first text, in reading order. */
  readonly here: readonly Piece[]
  /** Cover the second text. */
  readonly there: readonly Piece[]
  readonly alarms: readonly Alarm[]
}

/** Compares two versions of a statement. Spelling, capitals, accents and marks are no differences. Never throws.
 * @returns spans in UTF-16 units of each text */
export function differencesOf(here: string, there: string): Differences {
  const [a, b] = [wordsOf(here), wordsOf(there)]
  const hunks = hunksOf(a, b)
  return {
    here: piecesOf(
      here,
      a,
      hunks.map(({ from }) => from),
    ),
    there: piecesOf(
      there,
      b,
      hunks.map(({ to }) => to),
    ),
    alarms: hunks.flatMap(({ from, to }) =>
      alarmsOf(here, a.slice(from.start, from.end), there, b.slice(to.start, to.end)),
    ),
  }
}

/** Where the two lists of words differ: indexes of words, either may be empty. */
interface Hunk {
  readonly from: Span
  readonly to: Span
}

function hunksOf(a: readonly Word[], b: readonly Word[]): Hunk[] {
  const hunks: Hunk[] = []
  let [i, j] = [0, 0]
  const parts = diffArrays(
    a.map(({ folded }) => folded),
    b.map(({ folded }) => folded),
  )
  for (const { added, removed, value } of parts) {
    if (!added && !removed) [i, j] = [i + value.length, j + value.length]
    else {
      const last = hunks.at(-1)
      const [from, to] = [
        { start: i, end: i + (removed ? value.length : 0) },
        { start: j, end: j + (added ? value.length : 0) },
      ]
      if (last && last.from.end === i && last.to.end === j)
        hunks[hunks.length - 1] = {
          from: { start: last.from.start, end: from.end },
          to: { start: last.to.start, end: to.end },
        }
      else hunks.push({ from, to })
      ;[i, j] = [from.end, to.end]
    }
  }
  return hunks
}

function piecesOf(text: string, words: readonly Word[], own: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number, isOwn: boolean): void => {
    if (end > at) pieces.push({ start: at, end, own: isOwn })
    at = Math.max(at, end)
  }
  for (const { start, end } of own) {
    if (start === end) continue
    add(words[start]!.start, false)
    add(words[end - 1]!.end, true)
  }
  add(text.length, false)
  return pieces
}

const guards: Readonly<Record<Exclude<AlarmSort, 'number' | 'name'>, ReadonlySet<string>>> = {
  negation: negations,
  modal: modals,
  condition: conditions,
  turn: turns,
}

function alarmsOf(here: string, a: readonly Word[], there: string, b: readonly Word[]): Alarm[] {
  if ((b.length === 0 && isSentence(here, a)) || (a.length === 0 && isSentence(there, b))) return []
  return alarms.flatMap((sort): Alarm[] => {
    const [mine, theirs] = [a.filter((word) => is(sort, word, here)), b.filter((word) => is(sort, word, there))]
    const same = mine.map(({ folded }) => folded).join(' ') === theirs.map(({ folded }) => folded).join(' ')
    return same ? [] : [{ sort, here: printed(here, mine), there: printed(there, theirs) }]
  })
}

function is(sort: AlarmSort, word: Word, text: string): boolean {
  if (sort === 'number') return isNumber(word)
  if (sort === 'name') return isName(word, text)
  // May is a month, Will a man.
  return guards[sort].has(word.folded) && !(sort === 'modal' && isName(word, text))
}

/** Whole sentences that one side lacks change nothing in those that both have. */
const isSentence = (text: string, words: readonly Word[]): boolean =>
  words.length > 3 &&
  /^\p{Lu}/u.test(text.slice(words[0]!.start)) &&
  /^\s*(?:[.!?…]|["”’»]?\s*$)/u.test(text.slice(words.at(-1)!.end))

const printed = (text: string, words: readonly Word[]): string =>
  [...new Set(words.map(({ start, end }) => text.slice(start, end)))].join(' … ')
