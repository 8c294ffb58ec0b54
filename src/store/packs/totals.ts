import type { StanceTotal } from '../../domain.js'
import { newTally, type Tally, totalOf } from '../../stance/aggregate.js'
import { dateOf, dayOf } from './format.js'
import type { Passed } from './pass.js'

/** Tallies by issue, of one pack or of several. */
export class Totals {
  #said = 0
  readonly #tallies = new Map<string, Tally>()

  /** The issues on which anything is known. */
  get issues(): string[] {
    return [...this.#tallies.keys()]
  }

  /** @param issues those of the pack that was passed */
  add({ said, tallies }: Pick<Passed, 'said' | 'tallies'>, issues: readonly string[]): void {
    this.#said += said
    for (const [i, issue] of issues.entries()) {
      const sum = this.#tallies.get(issue) ?? newTally()
      addTally(sum, tallies[i]!)
      this.#tallies.set(issue, sum)
    }
  }

  on(issue: string): StanceTotal {
    return totalOf({ ...(this.#tallies.get(issue) ?? newTally()), statements: this.#said })
  }
}

function addTally(sum: Tally, more: Tally): void {
  for (const [place, n] of more.places.entries()) sum.places[place]! += n
  sum.none += more.none
  sum.disputed += more.disputed
  sum.byPerson ||= more.byPerson
  sum.reviewed ||= more.reviewed
  sum.older ||= more.older
  sum.unaltered ||= more.unaltered
  if (more.newest !== null && (sum.newest === null || more.newest > sum.newest)) sum.newest = more.newest
}

/** What a pack comes to with and without altered wording, as it is stored beside it. */
export interface Stored {
  readonly issues: readonly string[]
  /** How many statements were said, and by issue what is known of them: see `numbersOf`. */
  readonly all: readonly [said: number, tallies: readonly (readonly number[])[]]
  /** Left out where it is the same. */
  readonly unaltered?: Stored['all']
}

export const storedOf = ({ said, tallies }: Passed): Stored['all'] => [said, tallies.map(numbersOf)]

/** @param stored the totals of a stored pack */
export const passedOf = ([said, rows]: Stored['all']): Pick<Passed, 'said' | 'tallies'> => ({
  said,
  tallies: rows.map(tallyOf),
})

// The nine places, and then the rest in one order.
const numbersOf = ({ places, none, disputed, byPerson, reviewed, older, unaltered, newest }: Tally): number[] => [
  ...[...places, none, disputed, Number(byPerson), Number(reviewed), Number(older), Number(unaltered), dayOf(newest)],
]

function tallyOf(numbers: readonly number[]): Tally {
  const [none, disputed, byPerson, reviewed, older, unaltered, newest] = numbers.slice(9) as [
    ...[none: number, disputed: number, byPerson: number, reviewed: number, older: number, unaltered: number],
    newest: number,
  ]
  return {
    ...{ places: Uint32Array.from(numbers.slice(0, 9)), statements: 0, none, disputed, byPerson: byPerson === 1 },
    ...{ reviewed: reviewed === 1, older: older === 1, unaltered: unaltered === 1, newest: dateOf(newest) },
  }
}
