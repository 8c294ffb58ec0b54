import { oncePer } from '../compare/once.js'
import type { StanceState, StanceTotal } from '../domain.js'
import { dateWords, many, stateWords } from './words.js'

/** One side of a contested mark. */
export interface Half {
  readonly look: string
  readonly glyph: string
  readonly count: number
}

/** A stance as it is shown: glyph, word and number, with its meaning in words for who does not see it. */
export interface Mark {
  readonly look: string
  readonly glyph: string
  readonly word: string
  readonly count: number | null
  readonly halves: readonly [Half, Half] | null
  readonly date: string | null
  /** What the outline, the dots and the underline say, in words. */
  readonly notes: string
  /** Partly coded under an older codebook; the notes say so as well. */
  readonly older: boolean
  readonly href: string | null
  readonly open: boolean
}

const glyphs: Record<StanceState, string> = {
  'strongly-supports': '▲▲',
  supports: '▲',
  mixed: '◆',
  opposes: '▼',
  'strongly-opposes': '▼▼',
  contested: '',
  disputed: '?',
  'no-position': '–',
  'nothing-found': '',
}

const looks: Record<StanceState, string> = {
  'strongly-supports': 's2',
  supports: 's1',
  mixed: 'mixed',
  opposes: 'o1',
  'strongly-opposes': 'o2',
  contested: 'contested',
  disputed: 'disputed',
  'no-position': 'none',
  'nothing-found': 'silent',
}

const hasPosition = (stance: StanceTotal): boolean => stance.statements > 0

function lookOf(stance: StanceTotal, flips: boolean): string {
  const filled = hasPosition(stance) && stance.state !== 'contested' && stance.state !== 'disputed'
  const rests = hasPosition(stance)
  let look = looks[stance.state]
  if (filled && stance.statements === 1) look += ' one'
  if (rests && stance.machineOnly) look += ' machine'
  if (rests && stance.alteredOnly) look += ' altered'
  return flips ? `${look} flips` : look
}

function notesOf(stance: StanceTotal, flips: boolean): string {
  const notes: string[] = []
  if (stance.state === 'contested') notes.push(`${stance.supports} for and ${stance.opposes} against`)
  if (stance.state === 'disputed') notes.push('people differ, not settled yet')
  if (hasPosition(stance) && stance.machineOnly) notes.push('coded by machine only')
  if (hasPosition(stance) && stance.alteredOnly) notes.push('rests on altered wording only')
  if (stance.olderCodebook) notes.push('partly coded under an older codebook')
  if (flips) notes.push('changes when altered wording is left out')
  return notes.join('; ')
}

// A matrix says the same few months thousands of times.
const months = new Map<string, string>()

function monthWords(date: string): string {
  const month = date.slice(0, 7)
  const known = months.get(month) ?? dateWords(month)
  months.set(month, known)
  return known
}

/** How many statements a mark counts; null for those without a number. */
export function countOf(stance: StanceTotal): number | null {
  if (stance.state === 'disputed') return stance.disputed
  return hasPosition(stance) ? stance.statements : null
}

/** The mark of a stance.
 * @param to where its evidence is; null where a mark leads nowhere */
export function markOf(
  stance: StanceTotal,
  to: {
    readonly href: string | null
    readonly flips?: boolean
    readonly open?: boolean
  },
): Mark {
  const { href, open = false } = to
  const { look, glyph, word, count, halves, date, notes, older } = to.flips ? flippedOf(stance) : shownOf(stance)
  // Each by its name: a copy of all of them takes several times as long, and a matrix has thousands.
  const leads = stance.state === 'nothing-found' ? null : href
  return { look, glyph, word, count, halves, date, notes, older, href: leads, open }
}

const shownOf = oncePer((stance: StanceTotal) => shownAs(stance, false))
const flippedOf = oncePer((stance: StanceTotal) => shownAs(stance, true))

function shownAs(stance: StanceTotal, flips: boolean): Omit<Mark, 'href' | 'open'> {
  const contested = stance.state === 'contested'
  return {
    look: lookOf(stance, flips),
    glyph: glyphs[stance.state],
    word: stateWords[stance.state],
    count: countOf(stance),
    halves: contested
      ? [
          { look: 's1', glyph: '▲', count: stance.supports },
          { look: 'o1', glyph: '▼', count: stance.opposes },
        ]
      : null,
    date: contested && stance.newest ? monthWords(stance.newest) : null,
    notes: notesOf(stance, flips),
    older: stance.olderCodebook,
  }
}

/** "Supports, 3 statements": a mark as one line of text. */
export function markWords(stance: StanceTotal): string {
  const count = countOf(stance)
  return count === null ? stateWords[stance.state] : `${stateWords[stance.state]}, ${many(count, 'statement')}`
}
