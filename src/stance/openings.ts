/** How many units of a match's beginning are looked at. */
const most = 3

/** A beginning of what a pattern can match, and whether that may be all of it. */
interface Opening {
  readonly text: string
  readonly whole: boolean
}

const unknown: readonly Opening[] = [{ text: '', whole: false }]

/** Beginnings, of three units at most, one of which every match of a pattern has; '' where a match may begin with anything.
 * Knows letters, digits, blanks, groups, `|` and how often they may stand; what else a pattern holds ends the beginning.
 * @param source of a pattern that begins at a word, as `re` writes them */
export function openingsOf(source: string): string[] {
  const inner = /^\\b\(\?:(.*)\)$/s.exec(source)?.[1]
  if (inner === undefined) return ['']
  return [...new Set(ofChoices(inner).map(({ text }) => (/^[a-z0-9]/.test(text) ? text : '')))]
}

/** What groups begin with: rules share many of them. */
const known = new Map<string, readonly Opening[]>()

function ofChoices(source: string): readonly Opening[] {
  const before = known.get(source)
  if (before !== undefined) return before
  const found = unique(choicesOf(source).flatMap(ofSequence))
  known.set(source, found)
  return found
}

function ofSequence(source: string): Opening[] {
  let found: Opening[] = [{ text: '', whole: true }]
  for (let at = 0; at < source.length && found.some(goesOn); ) {
    const end = endOfPart(source, at)
    const often = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(end))?.[0] ?? ''
    const part = repeated(ofPart(source.slice(at, end)), often)
    found = unique(found.flatMap((before) => (goesOn(before) ? part.map((next) => joined(before, next)) : [before])))
    at = end + often.length
  }
  return found
}

const goesOn = ({ text, whole }: Opening): boolean => whole && text.length < most

function ofPart(part: string): readonly Opening[] {
  if (part.startsWith('(?:')) return ofChoices(part.slice(3, -1))
  if (part === '\\b') return [{ text: '', whole: true }]
  return /^[a-z0-9 ']$/.test(part) ? [{ text: part, whole: true }] : unknown
}

function repeated(part: readonly Opening[], often: string): readonly Opening[] {
  if (often === '') return part
  const again = often.startsWith('?') ? part : part.map(({ text }) => ({ text, whole: false }))
  return /^[?*]|^\{0/.test(often) ? [...again, { text: '', whole: true }] : again
}

const joined = (before: Opening, next: Opening): Opening => ({
  text: (before.text + next.text).slice(0, most),
  whole: next.whole,
})

const unique = (openings: readonly Opening[]): Opening[] => [
  ...new Map(openings.map((opening) => [`${opening.text}|${opening.whole}`, opening])).values(),
]

/** The alternatives of a pattern, those inside groups left together. */
function choicesOf(source: string): string[] {
  const found: string[] = []
  let start = 0
  for (let at = 0; at < source.length; at = endOfPart(source, at)) {
    if (source[at] !== '|') continue
    found.push(source.slice(start, at))
    start = at + 1
  }
  return [...found, source.slice(start)]
}

/** Where the unit, escape, class or group that begins at `at` ends. */
function endOfPart(source: string, at: number): number {
  if (source[at] === '\\') return at + 2
  if (source[at] !== '[' && source[at] !== '(') return at + 1
  let end = at + 1
  if (source[at] === '[') while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  else while (source[end] !== ')') end = endOfPart(source, end)
  return end + 1
}

/** Tells which patterns may match a text, by how its words begin: most cannot, and asking each costs far more. */
export function possibleAmong(patterns: readonly RegExp[]): (text: string) => Set<RegExp> {
  const byOpening = new Map<string, RegExp[]>()
  const index = (): void => {
    for (const pattern of patterns)
      for (const opening of openingsOf(pattern.source)) {
        const others = byOpening.get(opening)
        if (others === undefined) byOpening.set(opening, [pattern])
        else others.push(pattern)
      }
  }
  return (text) => {
    if (byOpening.size === 0) index()
    const found = new Set(byOpening.get(''))
    for (const { index } of text.matchAll(/\b(?=\w)/g))
      for (let length = 1; length <= most; length++)
        for (const pattern of byOpening.get(text.slice(index, index + length)) ?? []) found.add(pattern)
    return found
  }
}
