import { newTally, type Tally } from '../../stance/aggregate.js'
import { dateOf } from './format.js'

/** Where the numbers of an issue stand behind its first: nine places (see `Tally`), and then these; what is a question is 1 for yes. */
export const at = { none: 9, disputed: 10, byPerson: 11, reviewed: 12, older: 13, unaltered: 14, newest: 15 } as const

const width = 16

/** What statements come to, of one pack or of several. */
export class Sums {
  /** How many statements are in, coded or not: without each of them read there is no "no position". */
  said = 0
  /** How many of them count: under a filter for codings, those with such a coding. */
  statements = 0
  quotes = 0
  /** Days of the statements that count, as in packs; 0 where none has one. */
  from = 0
  to = 0
  /** By issue, one behind the other: see `at`. */
  readonly numbers: number[] = []
  readonly #starts = new Map<string, number>()

  /** The issues on which anything is known. */
  get issues(): string[] {
    return [...this.#starts.keys()]
  }

  /** Where the numbers of an issue begin. */
  startOf(issue: string): number {
    const known = this.#starts.get(issue)
    if (known !== undefined) return known
    const start = this.numbers.length
    for (let i = 0; i < width; i++) this.numbers.push(0)
    this.#starts.set(issue, start)
    return start
  }

  add(more: Sums): void {
    this.said += more.said
    this.statements += more.statements
    this.quotes += more.quotes
    this.addDay(more.from)
    this.addDay(more.to)
    for (const [issue, start] of more.#starts) this.#addRow(issue, more.numbers, start)
  }

  /** @param stored the totals of a stored pack
   * @param issues its issues */
  addStored([said, rows]: Stored['all'], issues: readonly string[]): void {
    this.said += said
    for (const [i, issue] of issues.entries()) this.#addRow(issue, rows[i]!, 0)
  }

  #addRow(issue: string, row: readonly number[], from: number): void {
    const { numbers } = this
    const start = this.startOf(issue)
    for (let i = 0; i <= at.disputed; i++) numbers[start + i]! += row[from + i]!
    for (let i: number = at.byPerson; i <= at.newest; i++)
      if (row[from + i]! > numbers[start + i]!) numbers[start + i] = row[from + i]!
  }

  /** A day of a statement that counts. */
  addDay(day: number): void {
    if (day === 0) return
    if (this.from === 0 || day < this.from) this.from = day
    if (day > this.to) this.to = day
  }

  /** What is known of an issue. */
  on(issue: string): Tally {
    const start = this.#starts.get(issue)
    if (start === undefined) return { ...newTally(), statements: this.said }
    const { numbers } = this
    const yes = (which: number): boolean => numbers[start + which] === 1
    return {
      places: numbers.slice(start, start + 9),
      statements: this.said,
      none: numbers[start + at.none]!,
      disputed: numbers[start + at.disputed]!,
      byPerson: yes(at.byPerson),
      reviewed: yes(at.reviewed),
      older: yes(at.older),
      unaltered: yes(at.unaltered),
      newest: dateOf(numbers[start + at.newest]!),
    }
  }

  /** As it is stored.
   * @param issues in this order; of those of which nothing is known, nothing but zeros */
  stored(issues: readonly string[]): Stored['all'] {
    const starts = issues.map((issue) => this.startOf(issue))
    return [this.said, starts.map((start) => this.numbers.slice(start, start + width))]
  }
}

/** What a pack comes to with and without altered wording, as it is stored beside it. */
export interface Stored {
  readonly issues: readonly string[]
  /** How many statements were said, and by issue what is known of them: see `at`. */
  readonly all: readonly [said: number, rows: readonly (readonly number[])[]]
  /** Left out where it is the same. */
  readonly unaltered?: Stored['all']
}
