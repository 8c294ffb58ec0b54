import type { Signal } from '../domain.js'

/** How translations into English show, each kind of trait once: alone all of these stand in clean English too. */
const traits: readonly (readonly [id: string, pattern: RegExp])[] = [
  [
    'dash-before-reporting',
    /["”»],?\s*[-–—]\s*(?:said|says|noted|stressed|emphasi[sz]ed|underlined|added|stated|explained|reports)\b/gu,
  ],
  ['reported-earlier', /\b[Aa]s (?:it was )?(?:reported earlier|earlier reported|was reported)\b/gu],
  ['in-his-words', /\b(?:In|According to) (?:his|her|their) words,/gu],
  [
    'correspondent-reports',
    /\b(?:[Aa]ccording to the correspondent|correspondent of (?:the )?\p{L}+(?: \p{L}+)? reports?|the correspondent of the agency)\b/gu,
  ],
  ['told-to', /\b(?:told|informed|answered) to (?:the|this|him|her|them|us)\b/gu],
  [
    'is-planned-to',
    /\b(?:[Ii]t is (?:planned|necessary|expected|envisaged) to \p{L}+|[Ww]ithin the frameworks? of|[Ii]n the framework of)\b/gu,
  ],
  [
    'said-role',
    /["”»],?\s*(?:[-–—]\s*)?(?:said|noted|added|stated) (?:the )?(?:diplomat|minister|deputy|official|expert|ambassador|politician|speaker)\b(?= *[.,])/gu,
  ],
  ['underlined', /["”»],?\s+(?:\p{L}+ ){0,4}(?:underlined|shared|marked)\b/gu],
  ['noted-comma', /\b(?:noted|reminded|underlined|stressed|specified), (?=the|that|in|it)\b/gu],
  [
    'expressed-the',
    /\bexpressed (?:the|an?|his|her|their) (?:concern|hope|confidence|opinion|gratitude|conviction)\b/gu,
  ],
  ['under-the-motto', /\b(?:held|passed|took place) under the (?:motto|slogan|title)\b/gu],
  [
    'the-given',
    /\b(?:[Tt]he given (?:question|moment|project|problem|decision)|[Aa]t the present moment|[Ii]n connection with (?:this|that|which))\b/gu,
  ],
  // last, since looking at what stands before takes longer
  ['in-turn', /(?<=^|[.!?]\s{1,9})In (?:his|her|its|their)? ?turn, (?=\p{L})/gmu],
  [
    'one-should',
    /\bIt should be (?:noted|reminded|recalled|added) that\b|(?<=^|[.!?]\s{1,9})(?:Recall|Recall that|We remind|Let us remind|Let's remind),?\s/gmu,
  ],
]

// Only at the start of a line or in brackets a text speaks of itself; elsewhere it speaks of books.
const stated =
  /(?:^|[([]) *(?:(?:this|the) (?:article|text|story|interview|piece|page|post|speech|statement) (?:was|is|has been) (?:\p{L}+ )?translated|translated (?:from|by|into) |(?:machine|automatic|unofficial|courtesy|english|google) translation\b|translation(?: from \p{L}+)?[:\])]|originally published in \p{Lu}\p{L}+ and translated)/gimu

// Kinds of traits that have to meet in one text, and how many units of text one trait may stand for.
const leastKinds = 4
const mostUnits = 1_500
/** How far from its ends a text speaks of itself, in UTF-16 units. */
const margin = 1_500

/** The signs that a text is a translation, in reading order: its own word for it near its start or end, or several kinds of traits
 * that are dense enough for its length; none otherwise. */
export function translationSignals(text: string): Signal[] {
  const own = [...text.matchAll(stated)]
    .filter(({ index }) => index < margin || index > text.length - margin)
    .map((match) => signal(match, 'states-translation'))
  const several = hasSeveral(text)
  if (own.length === 0 && !several) return []
  const kinds = traits.flatMap(([id, pattern]) =>
    [...text.matchAll(pattern)].map((match) => signal(match, `translation-${id}`)),
  )
  const dense = kinds.length * mostUnits >= text.length
  return own.length > 0 || dense ? withoutOverlap([...own, ...kinds]) : []
}

/** Whether enough kinds of traits meet in a text. Stops looking where too few are left. */
function hasSeveral(text: string): boolean {
  let missing = leastKinds
  for (let i = 0; i < traits.length && traits.length - i >= missing && missing > 0; i++)
    if (text.search(traits[i]![1]) >= 0) missing--
  return missing === 0
}

const signal = (match: RegExpExecArray, rule: string): Signal => {
  const printed = match[0].trimEnd()
  const start = match.index + (printed.length - printed.trimStart().length)
  return { start, end: match.index + printed.length, printed: printed.trimStart(), expected: null, rule }
}

/** Signals by place; of two that overlap the earlier, then the longer stays. */
export function withoutOverlap(signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Signal[] = []
  for (const next of sorted) if (next.start >= (kept.at(-1)?.end ?? 0) && next.end > next.start) kept.push(next)
  return kept
}
