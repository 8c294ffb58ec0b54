import type { Evidence } from '../compare/evidence.js'
import type { Relation } from '../compare/face.js'
import { type FacePair, type FaceRow, facePairs } from '../compare/faceTable.js'
import { summaryOf } from '../compare/faceWords.js'
import type { Speaker } from '../domain.js'
import type { Counts } from '../store/contract.js'
import { type Card, cardOf } from './card.js'
import { compareHref } from './comparing.js'
import { type Mark, markOf } from './mark.js'
import { withParameters } from './query.js'
import { noteOf } from './table.js'
import { listed, many, rangeWords } from './words.js'

/** A speaker at the head of a column. */
export interface FaceHead {
  readonly name: string
  readonly href: string
  readonly note: string
  /** "4 quotes, March to May 2031". */
  readonly basis: string
  /** The comparison without this speaker; null where too few would be left. */
  readonly withoutHref: string | null
}

/** What one speaker said on one issue. */
export interface FaceCell {
  readonly label: string
  readonly mark: Mark
  readonly cards: readonly { readonly note: number; readonly card: Card }[]
  readonly more: string | null
}

/** The comparison as a table. */
export interface FaceTable {
  readonly heading: string
  readonly summary: string
  readonly pairs: readonly { readonly names: string; readonly href: string; readonly summary: string }[]
  readonly heads: readonly FaceHead[]
  readonly rows: readonly {
    readonly id: string
    readonly issue: string
    readonly href: string
    readonly proposition: string
    readonly relation: Relation
    readonly lead: string
    readonly detail: string
    readonly cells: readonly FaceCell[]
  }[]
  /** Every quote of the table with its number, for print. */
  readonly notes: readonly { readonly note: number; readonly card: Card; readonly issue: string }[]
}

/** What the store says for a comparison. `best`: for each speaker and issue, by `bestKey`. */
export interface FaceFacts {
  readonly speakers: readonly Speaker[]
  /** What each of them said. */
  readonly counts: readonly Omit<Counts, 'speakers' | 'issues'>[]
  readonly rows: readonly FaceRow[]
  readonly best: ReadonlyMap<string, readonly Evidence[]>
}

export const bestKey = (speaker: string, issue: string): string => `${speaker} ${issue}`

type Given = Readonly<Record<string, string>>

function headOf({ speakers, counts }: FaceFacts, column: number, given: Given): FaceHead {
  const speaker = speakers[column]!
  const { quotes, sources, from, to } = counts[column]!
  const when = rangeWords(from, to)
  const rest = speakers.filter((one) => one !== speaker).map(({ slug }) => slug)
  return {
    name: speaker.name,
    href: withParameters(`/speakers/${speaker.slug}`, given),
    note: noteOf(speaker),
    basis: `${many(quotes, 'quote')} in ${many(sources, 'source')}${when && `, ${when}`}`,
    withoutHref: rest.length < 2 ? null : compareHref(rest, given),
  }
}

/** The comparison as a table, its quotes numbered in reading order. */
export function faceTable(facts: FaceFacts, given: Given): FaceTable {
  const { speakers, rows, best } = facts
  let notes = 0
  const cellOf = (row: FaceRow, column: number): FaceCell => {
    const [speaker, stance] = [speakers[column]!, row.stances[column]!]
    const href = withParameters(`/cells/${speaker.slug}/${row.issue.id}`, given)
    const found = best.get(bestKey(speaker.slug, row.issue.id)) ?? []
    const all = stance.statements + stance.disputed
    return {
      label: speaker.name,
      mark: markOf(stance, { href }),
      cards: found.map(({ statement, others, deciding }) => {
        notes += 1
        return { note: notes, card: cardOf(statement, { others, deciding }) }
      }),
      more: all > found.length ? `All ${all} statements` : null,
    }
  }
  const table = rows.map((row) => ({
    id: row.issue.id,
    issue: row.issue.name,
    href: withParameters(`/issues/${row.issue.id}`, given),
    proposition: row.issue.proposition,
    relation: row.relation,
    ...row.verdict,
    cells: speakers.map((_, column) => cellOf(row, column)),
  }))
  return {
    heading: listed(speakers.map(({ name }) => name)),
    summary: summaryOf(
      rows.map(({ relation }) => relation),
      speakers.length,
    ),
    pairs: facePairs(speakers, rows).map((pair) => pairView(pair, given)),
    heads: speakers.map((_, column) => headOf(facts, column, given)),
    rows: table,
    notes: table.flatMap(({ issue, cells }) => cells.flatMap(({ cards }) => cards.map((one) => ({ ...one, issue })))),
  }
}

const pairView = ({ speakers, summary }: FacePair, given: Given) => ({
  names: listed(speakers.map(({ name }) => name)),
  href: compareHref(
    speakers.map(({ slug }) => slug),
    given,
  ),
  summary,
})
