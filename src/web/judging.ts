import { type Judgement, type Source, type Wording, wordings } from '../domain.js'
import type { Attempt } from './act.js'
import type { Option } from './form.js'
import { type Entry, momentWords } from './history.js'
import { many } from './words.js'

/** What people can say of a source's wording, and what they said. */
export interface Judging {
  readonly action: string
  readonly open: boolean
  /** What the reading found, in a sentence. */
  readonly found: string
  readonly options: readonly Option[]
  readonly who: string
  readonly why: string
  readonly history: readonly Entry[]
}

const optionWords: Readonly<Record<Wording, string>> = {
  original: 'original: as it was said',
  translated: 'translated from another language',
  altered: 'altered: rewritten by a machine',
  unchecked: 'not known',
}

const foundWords = ({ foundWording, signals, reportedFrom }: Source): string => {
  if (foundWording === 'altered')
    return signals.length > 0
      ? `The reading found ${many(signals.length, 'sign')} that a machine rewrote this text.`
      : 'The file says of itself that its wording is altered.'
  if (foundWording === 'translated') return 'The reading takes this text for a translation.'
  if (foundWording === 'unchecked' || reportedFrom)
    return 'This is a report about another article; its wording was not compared with the original.'
  return 'The reading found no signs that a machine rewrote this text. That is no proof.'
}

const judgementWords = ({ wording }: Judgement): string =>
  `judged the wording ${wording === 'unchecked' ? 'not known' : wording}`

/** The form about a source's wording, filled in with what is known or was typed, and what was said of it.
 * @param who the name that this browser gave last */
export function judgingOf(source: Source, judgements: readonly Judgement[], who: string, attempt?: Attempt): Judging {
  const given = attempt?.given.what === 'judge' ? attempt.given : {}
  return {
    action: `/sources/${source.slug}`,
    open: given.what !== undefined,
    found: foundWords(source),
    options: wordings.map((value) => {
      return { value, label: optionWords[value], selected: value === (given.wording ?? source.wording) }
    }),
    who: given.who ?? who,
    why: given.why ?? '',
    history: judgements.map((one) => ({
      when: momentWords(one.at),
      who: one.who,
      did: one.undoes === null ? judgementWords(one) : 'took a judgement back',
      words: null,
      why: one.why,
      undone: one.undone,
      undo: one.undone || one.undoes !== null ? null : one.id,
    })),
  }
}
