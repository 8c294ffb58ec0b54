import { originalFirst } from '../compare/versions.js'
import type { Codebook, Coding, Position, Source, Statement } from '../domain.js'
import type { Disagreement } from '../stance/reliability.js'
import type { Attempt } from './act.js'
import { type Card, cardOf } from './card.js'
import type { Option } from './form.js'
import { momentWords } from './history.js'
import { positionWords } from './words.js'

/** Coders who differ on a statement and issue, with the form that settles it. */
export interface Differing {
  /** Its place on the page, without "#". */
  readonly anchor: string
  readonly issue: { readonly name: string; readonly href: string; readonly proposition: string }
  readonly card: Card
  readonly says: readonly Says[]
  /** What it means for the matrix. */
  readonly means: string
  readonly settled: (Says & { readonly undo: number }) | null
  readonly form: {
    readonly group: number
    readonly issue: string
    readonly open: boolean
    readonly options: readonly Option[]
    readonly who: string
    readonly why: string
  }
}

/** What one coder said, and why. */
export interface Says {
  readonly who: string
  readonly position: string
  readonly why: string | null
  readonly when: string
}

/** The positions that a form offers, "none" for no position. */
export const positionChoices = ['2', '1', '0', '-1', '-2', 'none'] as const
export type PositionChoice = (typeof positionChoices)[number]

/** The position that was chosen. */
export const chosenPosition = (choice: PositionChoice): Position | null =>
  choice === 'none' ? null : (Number(choice) as Position)

/** Where a disagreement stands on its page. */
export const anchorOf = (group: number, issue: string): string => `d-${group}-${issue}`

/** Where people can settle what they differ on. */
export const settleHref = (group: number, issue: string): string =>
  `/agreement?${new URLSearchParams({ open: `${group}/${issue}` })}#${anchorOf(group, issue)}`

const capital = (text: string): string => text.replace(/^./, (first) => first.toUpperCase())

function saysOf(id: number, codings: ReadonlyMap<number, Coding>): Says {
  const { coder, position, rationale, madeAt } = codings.get(id)!
  return { who: coder.name, position: positionWords(position), why: rationale, when: momentWords(madeAt) }
}

function meansOf({ disputed, settled }: Disagreement): string {
  if (settled) return 'Settled: the position that was settled on counts, and what each of them said is kept.'
  if (disputed) return 'Counts nowhere until it is settled.'
  return 'They differ in strength alone: the middle of what they say counts.'
}

/** The view of a disagreement.
 * @param versions the statement in every source that prints it
 * @param who the name that this browser gave last
 * @param open whether its form is open
 * @param attempt a form about it that could not be done */
export function differingOf(
  found: Disagreement,
  facts: {
    readonly versions: readonly Statement[]
    readonly sources: ReadonlyMap<string, Source>
    readonly codebook: Codebook
    readonly who: string
    readonly open: boolean
    readonly attempt?: Attempt | undefined
  },
): Differing {
  const { versions, sources, codebook, who, open, attempt } = facts
  const issue = codebook.issues.find(({ id }) => id === found.issue)
  const codings = new Map(versions.flatMap((one) => one.codings).map((coding) => [coding.id, coding]))
  const [statement, ...others] = originalFirst(versions) as [Statement, ...Statement[]]
  const given = attempt?.given ?? {}
  return {
    anchor: anchorOf(found.group, found.issue),
    issue: { name: issue?.name ?? found.issue, href: `/issues/${found.issue}`, proposition: issue?.proposition ?? '' },
    card: cardOf(statement, { others, source: sources.get(statement.source.slug) }),
    says: found.codings.map(({ id }) => saysOf(id, codings)),
    means: meansOf(found),
    settled: found.settled && { ...saysOf(found.settled.id, codings), undo: found.settled.id },
    form: {
      group: found.group,
      issue: found.issue,
      open,
      options: positionChoices.map((value) => ({
        value,
        label: capital(positionWords(chosenPosition(value))),
        selected: given.position === value,
      })),
      who: given.who ?? who,
      why: given.why ?? '',
    },
  }
}
