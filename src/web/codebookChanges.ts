import { type CodebookChanges, partNames } from '../codebook/changes.js'
import { differencesOf, type Piece } from '../wording/differences.js'
import type { Stretch } from './versions.js'

/** A part that says something else than before, word by word. */
export interface ChangedText {
  readonly part: string
  readonly before: readonly Stretch[]
  readonly now: readonly Stretch[]
  /** Set where no word differs. */
  readonly note: string | null
}

/** What a version changes, for a page. */
export interface ChangesModel {
  readonly issues: readonly {
    readonly id: string
    readonly name: string
    readonly what: string
    readonly texts: readonly ChangedText[]
  }[]
  readonly title: ChangedText | null
  readonly reordered: boolean
  readonly nothing: boolean
}

const words = { added: 'New', retired: 'Retired', restored: 'Brought back', changed: 'Changed' } as const

/** What a version changes against the one before it. */
export const changesModel = ({ title, issues, reordered }: CodebookChanges): ChangesModel => ({
  issues: issues.map(({ issue, what, parts }) => ({
    ...{ id: issue.id, name: issue.name, what: words[what] },
    texts: parts.map(({ part, before, after }) => compared(partNames[part], before, after)),
  })),
  title: title && compared('Title', title.before, title.after),
  reordered,
  nothing: issues.length === 0 && !title && !reordered,
})

function compared(part: string, before: string, after: string): ChangedText {
  const found = differencesOf(before, after)
  const differ = [...found.here, ...found.there].some(({ own }) => own)
  const cut = (text: string, pieces: readonly Piece[]): Stretch[] =>
    pieces.map(({ start, end, own }) => ({ text: text.slice(start, end), own }))
  return {
    part,
    before: cut(before, found.here),
    now: cut(after, found.there),
    note: differ ? null : 'Only spelling, capitals or marks differ.',
  }
}
