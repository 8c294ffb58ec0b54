import { type Camp, campOf, clausesOf, type Relation, relationOf, relations, type Side, tally } from './face.js'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const namesOf = (sides: readonly Side[]): string => list.format(sides.map(({ name }) => name))
const counted = (n: number): string => `${n} ${n === 1 ? 'statement' : 'statements'}`

/** "Ada supports it", "Ada and Bo support it, Bo strongly". */
function onSide(sides: readonly Side[], verb: string): string {
  const strong = sides.filter(({ stance }) => stance.state.startsWith('strongly'))
  const one = sides.length === 1 ? 's' : ''
  if (strong.length === sides.length) return `${namesOf(sides)} strongly ${verb}${one} it`
  return `${namesOf(sides)} ${verb}${one} it${strong.length > 0 ? `, ${namesOf(strong)} strongly` : ''}`
}

function inBetween(sides: readonly Side[]): string {
  const mixed = sides.filter(({ stance }) => stance.state === 'mixed')
  const contested = sides
    .filter(({ stance }) => stance.state === 'contested')
    .map(({ name, stance }) => `${name} said both, in ${counted(stance.supports)} for it and ${stance.opposes} against`)
  return [
    ...(mixed.length > 0
      ? [`${namesOf(mixed)} ${mixed.length === 1 ? 'is mixed or sets' : 'are mixed or set'} a condition`]
      : []),
    ...contested,
  ].join('; ')
}

const clauses: Readonly<Record<Camp, (sides: readonly Side[]) => string>> = {
  for: (sides) => onSide(sides, 'support'),
  against: (sides) => onSide(sides, 'oppose'),
  between: inBetween,
  unsettled: (sides) => `people who read ${namesOf(sides)} differ, and nobody has settled it yet`,
  none: (sides) => `people read every statement of ${namesOf(sides)} and found no position`,
  nothing: (sides) => `nothing was found of ${namesOf(sides)}`,
}

const speaking: readonly Camp[] = ['for', 'against', 'between']

/** How a sentence about speakers begins. `all`: the position of each of them was found. */
function leadOf(relation: Exclude<Relation, 'nothing'>, speakers: number, all: boolean): string {
  const [they, none] = speakers === 2 ? ['They', 'Neither'] : ['They', 'None of them']
  switch (relation) {
    case 'differ':
      return 'They differ'
    case 'agree':
      return all ? `${they} agree` : 'Those whose position was found agree'
    case 'partly':
      return 'They differ in part'
    case 'between':
      return all ? `${none} takes one side` : 'Nobody whose position was found takes one side'
    case 'unsettled':
      return 'This cannot be compared yet'
    case 'one':
      return 'Only one position was found'
    case 'none':
      return 'No position was found'
  }
}

/** Whom "nothing was found of" is said of: "either", "any of them". */
const anybody = (speakers: number): string => (speakers === 2 ? 'either' : 'any of them')

/** Where speakers stand to each other on an issue, in a sentence cut in two. */
export interface Verdict {
  /** "They differ". */
  readonly lead: string
  /** Where each of them stands; empty where nothing was found of anybody. */
  readonly detail: string
}

/** Where speakers stand to each other on an issue, and each of them for themselves. That nothing was found of somebody is never said as
 * silence, and never as having no position. */
export function verdictOf(sides: readonly Side[]): Verdict {
  const relation = relationOf(sides.map(({ stance }) => stance.state))
  if (relation === 'nothing') return { lead: `Nothing was found of ${anybody(sides.length)}`, detail: '' }
  const all = sides.every(({ stance }) => speaking.includes(campOf(stance.state)))
  const said = clausesOf(sides).map(({ camp, sides: own }) => clauses[camp](own))
  return { lead: leadOf(relation, sides.length, all), detail: said.join('; ') }
}

/** The whole sentence. */
export const sentenceOf = (sides: readonly Side[]): string => {
  const { lead, detail } = verdictOf(sides)
  return detail === '' ? `${lead}.` : `${lead}: ${detail}.`
}

/** How each relation is counted in the summary. */
export const countPhrases: Readonly<Record<Relation, (n: number, speakers: number) => string>> = {
  differ: (n) => `they differ on ${n}`,
  agree: (n) => `they agree on ${n}`,
  partly: (n) => `they differ in part on ${n}`,
  between: (n, speakers) => `${speakers === 2 ? 'neither' : 'none of them'} takes one side on ${n}`,
  unsettled: (n) => `${n} ${n === 1 ? 'is' : 'are'} not settled yet`,
  one: (n) => `on ${n} only one position was found`,
  none: (n) => `on ${n} no position was found`,
  nothing: (n, speakers) => `on ${n} nothing was found of ${anybody(speakers)}`,
}

const reading: readonly Relation[] = ['agree', ...relations.filter((relation) => relation !== 'agree')]

/** One line on all issues: every relation that occurs with the number of its issues, so that the numbers add up to the rows. */
export function summaryOf(found: readonly Relation[], speakers: number): string {
  if (found.length === 0) return 'There is no issue to compare them on.'
  const counts = tally(found)
  const parts = reading
    .filter((relation) => counts[relation] > 0)
    .map((relation) => countPhrases[relation](counts[relation], speakers))
  return `Of ${found.length} ${found.length === 1 ? 'issue' : 'issues'}: ${parts.join('; ')}.`
}
