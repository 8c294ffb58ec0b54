import { type Correction, type Quote, type QuoteKind, quoteKinds, type Source, type SpeakerKind } from '../domain.js'
import type { Attempt } from './act.js'
import { passageSpan, type SpeakerChoice, speakerChoices } from './changes.js'
import type { Option } from './form.js'
import { type Entry, historyOf, type MachineLine, machineLine, momentWords } from './history.js'
import { edgesOf } from './locate.js'

/** The fields that name a speaker, filled in. */
export interface SpeakerFields {
  readonly name: string
  readonly kinds: readonly Option[]
}

/** The forms about one quote, filled in with what is known or was typed. */
export interface Correcting {
  readonly action: string
  /** Which form is open, as after an error. */
  readonly open: string | null
  readonly machine: MachineLine | null
  readonly withdrawn: { readonly when: string; readonly why: string } | null
  readonly decided: boolean
  /** Whether the words were compared with the original. */
  readonly compared: boolean
  readonly original: string
  readonly speaker: SpeakerFields
  readonly kinds: readonly Option[]
  readonly edges: { readonly first: string; readonly last: string }
  readonly who: string
  readonly why: string
  /** Names of known speakers. */
  readonly known: readonly string[]
  readonly history: readonly Entry[]
}

const speakerLabels: Record<SpeakerChoice, string> = {
  person: 'a person',
  organisation: 'an organisation',
  unnamed: 'an unnamed source',
  nobody: 'nobody can be named',
}
const kindLabels: Record<QuoteKind, string> = {
  direct: 'direct: whole sentences in quotation marks',
  mixed: 'partial: some words in quotation marks',
  block: 'set off: a passage of its own',
  indirect: 'reported speech: no quotation marks',
}

/** The fields that name a speaker. */
export const speakerFieldsOf = (name: string, kind: string): SpeakerFields => ({
  name,
  kinds: speakerChoices.map((value) => ({ value, label: speakerLabels[value], selected: value === kind })),
})

/** The kinds of quotes to choose from. */
export const kindOptions = (chosen: string): Option[] =>
  quoteKinds.map((value) => ({ value, label: kindLabels[value], selected: value === chosen }))

const kindOf = (speaker: { readonly kind: SpeakerKind } | null): SpeakerChoice => speaker?.kind ?? 'nobody'

/** What the forms about a quote show.
 * @param who the name that this browser gave last
 * @param known names of known speakers */
export function correctingOf(
  facts: {
    readonly quote: Quote
    readonly source: Source
    readonly corrections: readonly Correction[]
    readonly known: readonly string[]
    readonly who: string
  },
  attempt?: Attempt,
): Correcting {
  const { quote, source, corrections, known } = facts
  const given = attempt?.given ?? {}
  const edges = edgesOf(source.text, quote, passageSpan(source.text, quote))
  return {
    action: `/quotes/${quote.id}`,
    open: given.what ?? null,
    machine: machineLine(quote, corrections),
    withdrawn: quote.withdrawn && { when: momentWords(quote.withdrawn.at), why: quote.withdrawn.why },
    decided: quote.decided,
    compared: quote.checked === 'confirmed',
    original: given.original ?? '',
    speaker: speakerFieldsOf(given.name ?? quote.speaker?.name ?? '', given.speakerKind ?? kindOf(quote.speaker)),
    kinds: kindOptions(given.kind ?? quote.kind),
    edges: { first: given.first ?? edges.first, last: given.last ?? edges.last },
    who: given.who ?? facts.who,
    why: given.why ?? '',
    known,
    history: historyOf(corrections, source),
  }
}
