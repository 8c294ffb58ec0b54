import type { Codebook, Issue, Matter, Source, Statement } from '../domain.js'
import type { Attempt } from './act.js'
import { type Badge, badgesOf, type Card, cardOf } from './card.js'
import { type CodingPlace, codingHref } from './coding.js'
import { positionChoices } from './differing.js'
import { type IssueView, issueView } from './pages/issueText.js'
import { shortcutsOf } from './shortcuts.js'
import { othersOf, ownOf, voiceWords } from './voices.js'
import { positionWords } from './words.js'

/** One issue that is to be decided on. */
export interface Row {
  readonly id: string
  readonly name: string
  /** The letter that reaches it; may be empty. */
  readonly key: string
  readonly choices: readonly {
    readonly value: string
    /** The number key. */
    readonly key: string
    readonly glyph: string
    readonly label: string
    readonly selected: boolean
  }[]
  /** What others said; null where that stays hidden. */
  readonly voices: readonly string[] | null
  /** What the codebook says of it. */
  readonly entry: IssueView
  readonly onlyHref: string | null
}

/** One statement that is to be coded. */
export interface Task {
  readonly id: number
  readonly action: string
  readonly card: Card
  readonly badges: readonly Badge[]
  /** The words of each quote with their place in the source. */
  readonly quotes: readonly { readonly start: number; readonly text: string }[]
  readonly why: string
  readonly rows: readonly Row[]
  readonly version: number
  readonly given: { readonly words: string; readonly start: string; readonly end: string; readonly why: string }
  readonly skipHref: string
  readonly onlyHrefs: readonly { readonly label: string; readonly href: string }[]
}

const glyphs: Record<string, string> = { '2': '▲▲', '1': '▲', '0': '◆', '-1': '▼', '-2': '▼▼', none: '–' }
/** The number key of each position. */
export const keys: Record<string, string> = { '-2': '1', '-1': '2', '0': '3', '1': '4', '2': '5', none: '0' }

/** In the order of their keys, "says nothing" last. */
const choices = [...positionChoices].sort((a, b) => (Number(keys[a]) || 9) - (Number(keys[b]) || 9))

/** What a position is called on a button. */
export const labelOf = (choice: string): string => {
  if (choice === 'none') return 'Says nothing'
  return positionWords(Number(choice)).replace(/^./, (first) => first.toUpperCase())
}

const whyWords: Record<Matter, string> = {
  differing: 'Another opinion is wanted on this one.',
  second: 'A second opinion is wanted on this one.',
  unsure: 'No person has coded this yet.',
  new: 'No person has coded this yet.',
  agreed: 'Several people have coded this; one more will do no harm.',
}

/** What is known of the statement that is to be coded. */
export interface Facts {
  /** Likely original first. */
  readonly versions: readonly [Statement, ...Statement[]]
  readonly source: Source | undefined
  readonly matter: Matter | null
}

/** Who codes what, and how. */
export interface Coding {
  readonly coder: string
  readonly place: CodingPlace
  readonly codebook: Codebook
  readonly blind: boolean
  readonly attempt: Attempt | undefined
}

/** The issues that are decided on: all, or the one that the address names. */
export const issuesIn = ({ issues }: Codebook, { issue }: CodingPlace): readonly Issue[] =>
  issue === undefined ? issues : issues.filter(({ id }) => id === issue)

/** What stands in the form before it is touched: what was typed, or what this person decided before. */
function chosenOn(issue: string, { versions }: Facts, { coder, attempt }: Coding): string {
  const given = attempt?.given[`position.${issue}`]
  if (given !== undefined) return given
  const own = ownOf(versions, issue, coder)
  return own && own.position !== null ? String(own.position) : 'none'
}

const decidedAll = (versions: readonly Statement[], issues: readonly Issue[], coder: string): boolean =>
  issues.every(({ id }) => ownOf(versions, id, coder) !== undefined)

function rowsOf(facts: Facts, coding: Coding): Row[] {
  const issues = issuesIn(coding.codebook, coding.place)
  const letters = shortcutsOf(issues.map(({ name }) => name))
  const open = !coding.blind || decidedAll(facts.versions, issues, coding.coder)
  return issues.map((issue, i) => {
    const chosen = chosenOn(issue.id, facts, coding)
    return {
      ...{ id: issue.id, name: issue.name, key: letters[i]!, entry: issueView(issue) },
      choices: choices.map((value) => ({
        ...{ value, key: keys[value]!, glyph: glyphs[value]!, label: labelOf(value), selected: value === chosen },
      })),
      voices: open ? othersOf(facts.versions, issue.id, coding.coder).map(voiceWords) : null,
      onlyHref: coding.place.issue ? null : codingHref({ ...coding.place, issue: issue.id }),
    }
  })
}

/** The view of a statement that is to be coded. */
export function taskOf(facts: Facts, coding: Coding): Task {
  const [statement] = facts.versions
  const { place, attempt, codebook } = coding
  const { words = '', start = '', end = '', why = '' } = attempt?.given ?? {}
  const speaker = statement.speaker
  return {
    id: statement.id,
    action: `/review/code/${statement.id}`,
    card: cardOf(statement, { others: facts.versions.slice(1), ...(facts.source && { source: facts.source }) }),
    badges: badgesOf(statement.quotes[0]!),
    quotes: statement.quotes.map(({ start: at, text }) => ({ start: at, text })),
    why: facts.matter ? whyWords[facts.matter] : 'You have coded this; change what you like.',
    rows: rowsOf(facts, coding),
    version: codebook.version,
    given: { words, start, end, why },
    skipHref: codingHref({ ...place, statement: null, after: String(statement.id) }),
    onlyHrefs: [
      ...(speaker && !place.speaker
        ? [{ label: `Only ${speaker.name}`, href: codingHref({ ...place, statement: null, speaker: speaker.slug }) }]
        : []),
      ...(place.source
        ? []
        : [
            {
              label: 'Only this source',
              href: codingHref({ ...place, statement: null, source: statement.source.slug }),
            },
          ]),
    ],
  }
}
