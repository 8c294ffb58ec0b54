/** The longest that each part of a codebook may be, in UTF-16 units, and how many there may be of it. */
export const limits = {
  title: 160,
  note: 2_000,
  id: 40,
  name: 80,
  proposition: 600,
  text: 4_000,
  example: 2_000,
  speaker: 120,
  why: 500,
  issues: 100,
  examples: 12,
} as const

/** What the id of an issue looks like: it stands in addresses and files. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Text that any of the formats can hold: line ends as \n, no control characters, no halves of characters, no blanks around it. */
export const cleaned = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\n\P{Cc}]/gu, ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/ +$/gm, '')
    .trim()

/** The same as one line. */
export const oneLine = (text: string): string => cleaned(text).replace(/\s+/g, ' ')

/** An id made of a name: "Clean engines" is `clean-engines`. Names without Latin letters give `issue`. */
export function idOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limits.id)
    .replace(/^-+|-+$/g, '')
  return id || 'issue'
}

/** Names that are the same for a reader. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b)

const folded = (name: string): string => oneLine(name).normalize('NFKC').toLowerCase()
