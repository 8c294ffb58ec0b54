import type { FactCorrection, Source, SourceFacts } from '../domain.js'
import type { Attempt } from './act.js'
import { type FactField, factFieldsOf, factLabels } from './facts.js'
import { type Entry, momentWords } from './history.js'
import { dateWords, listed } from './words.js'

/** What people can say of a source's title, date and so on, and what they said. */
export interface Describing {
  readonly action: string
  readonly open: boolean
  /** What stands now; `read`: what was read, where people said otherwise. */
  readonly facts: readonly { readonly term: string; readonly text: string; readonly read: string | null }[]
  readonly fields: readonly FactField[]
  readonly who: string
  readonly why: string
  readonly history: readonly Entry[]
}

type Name = keyof SourceFacts

const valueWords = (name: Name, value: string | null): string =>
  value === null ? 'not known' : name === 'date' ? dateWords(value) : value

const saidWords = (name: Name, value: string | null): string =>
  name === 'title' && value !== null ? `“${value}”` : valueWords(name, value)

/** "said that the date is 19 May 2025 and the author is not known". */
const changeWords = (change: FactCorrection['change']): string =>
  `said that ${listed(
    factLabels.flatMap(([name, label]) => {
      const value = change[name]
      return value === undefined ? [] : [`the ${label.toLowerCase()} is ${saidWords(name, value)}`]
    }),
  )}`

/** The form about a source's facts, filled in with what is known or was typed, and what was said of them.
 * @param who the name that this browser gave last */
export function describingOf(
  source: Source,
  corrections: readonly FactCorrection[],
  who: string,
  attempt?: Attempt,
): Describing {
  const given = attempt?.given.what === 'facts' ? attempt.given : undefined
  return {
    action: `/sources/${source.slug}`,
    open: given !== undefined,
    facts: factLabels.map(([name, label]) => ({
      term: label,
      text: valueWords(name, source[name]),
      read: source.foundFacts[name] === source[name] ? null : valueWords(name, source.foundFacts[name]),
    })),
    fields: factFieldsOf(source, given),
    who: given?.who ?? who,
    why: given?.why ?? '',
    history: corrections.map(({ id, at, who: by, why, change, undoes, undone }) => ({
      when: momentWords(at),
      who: by,
      did: undoes === null ? changeWords(change) : 'took a correction back',
      ...{ words: null, why, undone },
      undo: undone || undoes !== null ? null : id,
    })),
  }
}
