import { sides } from '../domain.js'
import type { Card, Deck } from '../export/cards/card.js'
import { type Finding, preflight } from '../export/cards/preflight.js'
import { debateCite } from '../export/debateCite.js'
import { lookOf } from './card.js'
import { bodyOf } from './cutting.js'
import type { Gathering, Placed } from './gather.js'
import { oneLine } from './visitor.js'
import { positionWords, sideWords, speakerName } from './words.js'

/** A card as it will be in the file, with what preflight says of it. */
export interface CardDraft {
  readonly card: Card
  /** The tag without a warning. */
  readonly claim: string
  readonly findings: readonly Finding[]
  readonly quote: number
  /** Its words were altered: it is in the file only where somebody insists. */
  readonly refused: boolean
  readonly altered: boolean
}

const unplaced = { hat: 'Other statements', block: 'No position coded' }
const warning = 'WARNING, WORDS ALTERED BY THE SOURCE:'

/** What a statement is claimed to show: a person's note, else where it stands on the issue. */
function claimOf({ note, issue, evidence, side, statement }: Placed): string {
  const name = speakerName(statement)
  if (note !== null) return oneLine(note)
  if (!issue || !evidence) return `${name} speaks`
  const proposition = issue.proposition.replace(/\.$/, '')
  if (side === 'disputed') return `${name} on “${proposition}” (those who coded it differ)`
  if (side === 'mixed') return `${name} on “${proposition}” (mixed: both for and against, or under a condition)`
  return `${name} ${positionWords(evidence.position)}: ${proposition}`
}

function draftOf(placed: Placed, insisted: ReadonlySet<number>): CardDraft {
  const { statement, source, issue, side, evidence } = placed
  const quote = statement.quotes[0]!
  const altered = lookOf(quote) === 'altered'
  const decisive = (evidence?.deciding ?? []).filter((coding) => coding.statement === statement.id)
  const claim = claimOf(placed)
  const { card, findings } = preflight({
    hat: issue?.name ?? unplaced.hat,
    block: side === null ? unplaced.block : sideWords[side],
    tag: altered ? `${warning} ${claim}` : claim,
    cite: debateCite(statement.source, quote),
    body: bodyOf(
      source,
      statement,
      decisive.flatMap((coding) => coding.evidence),
    ),
  })
  return { card, claim, findings, quote: quote.id, altered, refused: altered && !insisted.has(quote.id) }
}

/** The cards of all that was gathered: by issue in the order of the codebook, then by side.
 * @param insisted numbers of quotes that are wanted although their words were altered */
export function draftsOf(
  { placed, issues }: Pick<Gathering, 'placed' | 'issues'>,
  insisted: ReadonlySet<number>,
): CardDraft[] {
  const rank = ({ issue, side }: Placed): number => {
    const at = issue ? issues.findIndex(({ id }) => id === issue.id) : issues.length
    return at * 10 + (side === null ? sides.length : sides.indexOf(side))
  }
  return [...placed].sort((a, b) => rank(a) - rank(b)).map((one) => draftOf(one, insisted))
}

/** The file that drafts make. */
export const deckOf = (title: string, drafts: readonly CardDraft[]): Deck => ({
  title,
  cards: drafts.filter(({ refused }) => !refused).map(({ card }) => card),
})
