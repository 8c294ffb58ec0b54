import { placeOf } from '../../stance/aggregate.js'
import { noPosition, type Pack } from './format.js'

/** What a coder's votes weigh under a filter. */
export interface Weight {
  /** 3: a person; 0 to 2: machines, the one whose word counts first highest. */
  readonly rank: number
  readonly reviews: boolean
  readonly limit: number
}

/** What some votes on one statement and issue come to: a place of a tally (0 to 8), or one of these. */
export const none = 9
export const disputed = 10
export const unknown = 11

/** Settles votes as `positionOf` does, from the columns of a pack and without making anything anew for each: there are very many. */
export class Settler {
  /** Of what the outcome rests on. */
  byPerson = false
  reviewed = false
  older = false
  confidence = 0
  readonly #steps = new Uint32Array(5)
  readonly #weights: readonly (Weight | undefined)[]
  readonly #current: number

  /** @param weights by coder
   * @param current the version of the codebook in force */
  constructor(weights: readonly (Weight | undefined)[], current: number) {
    this.#weights = weights
    this.#current = current
  }

  /** @param votes indexes of votes on one statement and issue, one of each coder, in the order in which they were made */
  settle(pack: Pack, votes: ArrayLike<number>, count: number): number {
    this.byPerson = this.reviewed = this.older = false
    this.confidence = 0
    if (count === 1) return this.#only(pack, votes[0]!)
    let adjudication = -1
    let people = 0
    for (let i = 0; i < count; i++) {
      const vote = votes[i]!
      if (pack.adjudication[vote] === 1) adjudication = vote
      else if (this.#weight(pack, vote).rank === 3) people++
    }
    if (adjudication >= 0) return this.#single(pack, adjudication)
    return people > 0 ? this.#byPeople(pack, votes, count) : this.#byMachines(pack, votes, count)
  }

  // As most often.
  #only(pack: Pack, vote: number): number {
    const { rank, limit } = this.#weight(pack, vote)
    if (rank === 3 || pack.adjudication[vote] === 1) return this.#single(pack, vote)
    const counts = pack.position[vote] !== noPosition && pack.confidence[vote]! >= limit
    return counts ? this.#single(pack, vote) : unknown
  }

  #weight(pack: Pack, vote: number): Weight {
    return this.#weights[pack.coder[vote]!]!
  }

  #rest(pack: Pack, vote: number): void {
    const { rank, reviews } = this.#weight(pack, vote)
    this.byPerson ||= rank === 3
    this.reviewed ||= rank === 3 && reviews
    this.older ||= pack.version[vote]! < this.#current
    this.confidence = Math.max(this.confidence, pack.confidence[vote]!)
  }

  #single(pack: Pack, vote: number): number {
    this.#rest(pack, vote)
    const position = pack.position[vote]!
    return position === noPosition ? none : placeOf(position)
  }

  #byPeople(pack: Pack, votes: ArrayLike<number>, count: number): number {
    const steps = this.#steps.fill(0)
    let [people, without] = [0, 0]
    for (let i = 0; i < count; i++) {
      const vote = votes[i]!
      if (this.#weight(pack, vote).rank !== 3) continue
      this.#rest(pack, vote)
      people++
      const position = pack.position[vote]!
      if (position === noPosition) without++
      else steps[position + 2]!++
    }
    if (without === people) return none
    const signs = Number(steps[0]! + steps[1]! > 0) + Number(steps[2]! > 0) + Number(steps[3]! + steps[4]! > 0)
    if (without > 0 || signs > 1) return disputed
    return placeOf((nth(steps, (people - 1) >> 1) + nth(steps, people >> 1)) / 2)
  }

  // Of the machines whose word counts first, the surest; of equally sure ones the newest.
  #byMachines(pack: Pack, votes: ArrayLike<number>, count: number): number {
    let [best, bestRank] = [-1, -1]
    for (let i = 0; i < count; i++) {
      const vote = votes[i]!
      const { rank, limit } = this.#weight(pack, vote)
      if (pack.position[vote] === noPosition || pack.confidence[vote]! < limit || rank < bestRank) continue
      if (rank === bestRank && pack.confidence[vote]! < pack.confidence[best]!) continue
      best = vote
      bestRank = rank
    }
    return best < 0 ? unknown : this.#single(pack, best)
  }
}

function nth(steps: Uint32Array, n: number): number {
  let before = 0
  for (let step = 0; step < 5; step++) {
    before += steps[step]!
    if (before > n) return step - 2
  }
  return 2
}
