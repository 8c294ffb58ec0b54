import { placeOf } from '../../stance/aggregate.js'
import type { Pack } from './format.js'
import { type Ask, isIn, type Settled } from './pass.js'
import { disputed, none, unknown } from './settle.js'

/** What was settled of one statement on one issue, with the numbers of the versions that are in. */
export interface Ranked extends Readonly<Settled> {
  /** Of all parts that were looked at, in order. */
  readonly part: number
  readonly statements: readonly number[]
}

/** The strongest of what is settled, best first. */
export class Strongest {
  readonly best: Ranked[] = []
  /** How many there were. */
  total = 0

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /** @param part the number of the pack among those that were looked at, from the first to the last
   * @param ask the filter of the walk */
  add(one: Readonly<Settled>, pack: Pack, part: number, ask: Ask): void {
    this.total++
    const { best, most } = this
    const last = best[most - 1]
    if (last && !isStronger(one, last, part - last.part)) return
    const place = best.findIndex((other) => isStronger(one, other, part - other.part))
    const statements = versionsIn(pack, one.group, ask)
    best.splice(place < 0 ? best.length : place, 0, { ...one, part, statements })
    if (best.length > most) best.length = most
  }
}

/** The numbers of the versions of a statement that are in. */
export const versionsIn = (pack: Pack, group: number, ask: Ask): number[] =>
  statementsOf(pack, group)
    .filter((i) => isIn(pack, ask, i))
    .map((i) => pack.id[i]!)

/** The indexes of the statements of a group, which stand together. */
function statementsOf({ group }: Pack, own: number): number[] {
  let [low, high] = [0, group.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (group[middle]! < own) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; group[i] === own; i++) found.push(i)
  return found
}

/** Whether a statement has a position on an issue, or people differ on which. */
export const speaks = ({ outcome }: Readonly<Settled>): boolean => outcome !== none && outcome !== unknown

/** The position that an outcome stands for; null where people differ. */
export const positionIn = ({ outcome }: Readonly<Settled>): number | null =>
  outcome === disputed ? null : outcome / 2 - 2

function strength({ outcome }: Readonly<Settled>): number {
  if (outcome === disputed) return 3
  return outcome === none || outcome === unknown ? -1 : Math.abs(outcome - placeOf(0)) / 2
}

/** Disputed first, then by how strong the position is; a person's before a machine's, the surer and the newer first; then what was stored first.
 * @param parts by how many parts the first stands behind the other */
function isStronger(a: Readonly<Settled>, b: Readonly<Settled>, parts: number): boolean {
  const by =
    strength(a) - strength(b) ||
    Number(a.byPerson) - Number(b.byPerson) ||
    a.confidence - b.confidence ||
    a.day - b.day ||
    -parts ||
    b.group - a.group
  return by > 0
}
