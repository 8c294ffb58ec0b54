import type { Codebook, CountedCoding } from '../domain.js'
import { type Pair, sideBySide } from '../stance/reliability.js'
import type { Store } from '../store/contract.js'
import { chosenPosition, positionChoices } from './differing.js'
import { many, positionWords, speakerName } from './words.js'

/** Two coders side by side. */
export interface Crossing {
  readonly a: string
  readonly b: string
  readonly count: string
  /** What the second said, across. */
  readonly columns: readonly string[]
  /** What the first said, with how often the second said each. */
  readonly rows: readonly {
    readonly name: string
    readonly cells: readonly { readonly n: number; readonly same: boolean }[]
  }[]
  /** One by one; at most as many as are shown. */
  readonly cases: readonly Case[]
  readonly more: string | null
  readonly data: readonly Pair[]
}

/** What two coders said of one statement and issue. */
export interface Case {
  readonly words: string
  readonly href: string | null
  readonly speaker: string
  readonly issue: string
  readonly a: string
  readonly b: string
  readonly same: boolean
}

const mostShown = 60
const untouched = 'left untouched'
const kinds = [...positionChoices.map((choice) => positionWords(chosenPosition(choice))), untouched]

const wordsFor = (coding: CountedCoding | undefined): string => (coding ? positionWords(coding.position) : untouched)

async function caseOf(store: Store, pair: Pair, codebook: Codebook): Promise<Case> {
  const statement = await store.statements.byId((pair.a ?? pair.b)!.statement)
  const words = statement?.quotes.map(({ text }) => text).join(' … ') ?? ''
  const [a, b] = [wordsFor(pair.a), wordsFor(pair.b)]
  return {
    words: words.length > 140 ? `${words.slice(0, 138).trimEnd()}…` : words,
    href: statement ? `/quotes/${statement.quotes[0]!.id}` : null,
    speaker: statement ? speakerName(statement) : '',
    issue: codebook.issues.find(({ id }) => id === pair.issue)?.name ?? pair.issue,
    a,
    b,
    same: a === b,
  }
}

/** Two coders over all statements that both coded: how often they said the same, and the cases one by one. */
export async function crossingOf(
  store: Store,
  codings: readonly CountedCoding[],
  [a, b]: readonly [string, string],
  codebook: Codebook,
): Promise<Crossing> {
  const known = new Set(codebook.issues.map(({ id }) => id))
  const pairs = sideBySide(codings, a, b).filter(({ issue }) => known.has(issue))
  const cases: Case[] = []
  for (const pair of pairs.slice(0, mostShown)) cases.push(await caseOf(store, pair, codebook))
  const said = pairs.map((pair) => [wordsFor(pair.a), wordsFor(pair.b)] as const)
  const same = said.filter(([one, other]) => one === other).length
  return {
    a,
    b,
    count:
      pairs.length === 0
        ? 'No statement was coded by both.'
        : `They say the same in ${same} of ${many(pairs.length, 'case')}.`,
    columns: kinds,
    rows: kinds.map((row) => ({
      name: row,
      cells: kinds.map((column) => ({
        n: said.filter(([one, other]) => one === row && other === column).length,
        same: row === column,
      })),
    })),
    cases,
    more:
      pairs.length > mostShown ? `The first ${mostShown} of ${pairs.length} cases; all of them are in the JSON.` : null,
    data: pairs,
  }
}
