import type { Span } from '../domain.js'
import { BadRequest } from './errors.js'

/** Characters that people type for one another: a word is found whichever of them is printed. */
const alike = ['"“”„‟«»', "'’‘‚‛‹›`´", '-‐‑‒–—']

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')

function patternOf(word: string): string {
  return [...word]
    .map((character) => {
      const group = alike.find((characters) => characters.includes(character))
      return group ? `[${[...group].map(escaped).join('')}]` : escaped(character)
    })
    .join('')
}

/** Every place where words stand within a stretch of text, overlapping ones too. Any white space equals any other, and so
 * do the kinds of quotation marks, apostrophes and dashes. None for blank words. Never throws. */
export function placesOf(text: string, words: string, within: Span): Span[] {
  const parts = words.split(/\s+/).filter((word) => word !== '')
  if (parts.length === 0) return []
  const pattern = new RegExp(parts.map(patternOf).join('\\s+'), 'gu')
  const places: Span[] = []
  pattern.lastIndex = within.start
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = found.index + found[0].length
    if (end > within.end) break
    places.push({ start: found.index, end })
    pattern.lastIndex = found.index + 1
  }
  return places
}

const shown = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 78)}…` : line
}

/** The one place where words stand within a stretch of text.
 * @param where what the stretch is, for the message: "this text"
 * @throws BadRequest where they stand there not at all, or more than once */
export function onlyPlace(text: string, words: string, within: Span, where: string): Span {
  const places = placesOf(text, words, within)
  if (places.length === 1) return places[0]!
  if (places.length === 0)
    throw new BadRequest(`“${shown(words)}” does not stand in ${where}. Write the words exactly as they are printed.`)
  throw new BadRequest(
    `“${shown(words)}” stands ${places.length} times in ${where}. Give more words, so that it is clear.`,
  )
}

/** The stretch from the first words to the last ones, both looked up in a passage.
 * @throws BadRequest where either is not found once, or the last ones come before the first */
export function between(text: string, first: string, last: string, passage: Span): Span {
  const where = 'the passage around this quote'
  const from = onlyPlace(text, first, passage, where)
  const after = placesOf(text, last, passage).filter((place) => place.end >= from.end)
  if (after.length === 1) return { start: from.start, end: after[0]!.end }
  const to = onlyPlace(text, last, passage, where)
  throw new BadRequest(
    `The last words, “${shown(text.slice(to.start, to.end))}”, stand before the end of the first words, “${shown(first)}”.`,
  )
}

const leastWords = 4

/** The first and last words of a stretch: four each, or as many as it takes to be found once in the passage. */
export function edgesOf(text: string, span: Span, passage: Span): { first: string; last: string } {
  const words = [...text.slice(span.start, span.end).matchAll(/\S+/g)]
  const head = (n: number): string => text.slice(span.start, span.start + endOf(words[n - 1]))
  const tail = (n: number): string => text.slice(span.start + (words.at(-n)?.index ?? 0), span.end)
  const shortest = (edge: (n: number) => string): string => {
    for (let n = Math.min(leastWords, words.length); n < words.length; n++)
      if (placesOf(text, edge(n), passage).length === 1) return edge(n)
    return edge(words.length)
  }
  return { first: shortest(head), last: shortest(tail) }
}

const endOf = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0)

const opening = /^["“„«‟]/
const closing = /["”“»‟]$/

/** A stretch without white space at its ends and without the quotation marks that close it in. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const inner = words.trim()
  const from = start + words.indexOf(inner)
  const to = from + inner.length
  const marked = inner.length > 2 && opening.test(inner) && closing.test(inner)
  return marked ? { start: from + 1, end: to - 1 } : { start: from, end: to }
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** A stretch that was selected on the page, if the words that were seen there are the words of the text.
 * @throws BadRequest where they are not */
export function selected(text: string, { start, end }: Span, words: string): Span {
  if (start < end && end <= text.length && plain(text.slice(start, end)) === plain(words))
    return trimmed(text, { start, end })
  throw new BadRequest('The words that were selected are not those of the text here. Select them again.')
}
