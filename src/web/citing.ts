import type { Quote, SourceSummary } from '../domain.js'
import { citationsOf, type Formatted } from '../export/cite.js'
import { type CiteRun, debateCite } from '../export/debateCite.js'
import { referenceFormats } from '../export/references.js'
import { lookOf } from './card.js'
import { originalWords } from './words.js'

/** How a source or a quote in it is cited. */
export interface Citing {
  readonly styles: readonly {
    readonly label: string
    /** What stands in the text; null where the style has only notes. */
    readonly inText: Formatted | null
    readonly reference: Formatted
  }[]
  readonly debate: readonly CiteRun[]
  /** What to know before citing; empty where nothing is. */
  readonly warnings: readonly string[]
  readonly files: readonly { readonly label: string; readonly href: string }[]
}

/** How a source is cited, or a quote in it. */
export function citingOf(source: SourceSummary, quote: Quote | null): Citing {
  return {
    styles: citationsOf(source, quote).map(({ label, inText, reference }) => ({ label, inText, reference })),
    debate: debateCite(source, quote),
    warnings: warningsOf(source, quote),
    files: Object.entries(referenceFormats).map(([ending, { label }]) => ({
      label,
      href: `/sources/${source.slug}/cite/${ending.replace('.json', '')}`,
    })),
  }
}

function warningsOf(source: SourceSummary, quote: Quote | null): string[] {
  const altered = quote ? lookOf(quote) === 'altered' : source.wording === 'altered'
  const { reportedFrom: original } = source
  return [
    ...(altered
      ? [
          'The words of this source look rewritten by a machine. Cite it for what it is about, not for what anybody said.',
        ]
      : []),
    ...(original
      ? [
          `This cites the report that was read here. To cite ${originalWords(original)} itself, compare the words with it first.`,
        ]
      : []),
  ]
}
