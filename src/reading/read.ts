import type {
  Attribution,
  Document,
  Explanation,
  FoundQuote,
  GivenSource,
  Reading,
  ReadQuote,
  Source,
  Span,
} from '../domain.js'
import { explainQuotes } from '../quotes/explain.js'
import type { LearnedCoder } from '../stance/index.js'
import { shippedCoder } from '../stance/learned/shipped.js'
import { analyse } from '../text/analyse.js'
import { detectWording } from '../wording/detect.js'
import { findAll } from './find.js'
import { judgeAll, readingOf } from './judge.js'

/** Reads a document: finds its quotes, names their speakers, checks the wording, codes the stance of each statement.
 * Looks at nothing but the document; never throws.
 * @param learned the trained model that codes beside the rules; null: rules alone */
export const read = (document: Document, learned: LearnedCoder | null = shippedCoder()): Reading =>
  readAll([document], learned)[0]!

/** Reads several documents as `read` reads each, in less time. All that is known of them is held until the last one is read. */
export const readAll = (documents: readonly Document[], learned: LearnedCoder | null = shippedCoder()): Reading[] =>
  judgeAll(documents, findAll(documents), learned)

/** Reads what a table gives of a source: quotes and speakers are what people said, wording and stance are looked at as in any text. */
export function readGiven({ document, quotes }: GivenSource, learned: LearnedCoder | null = shippedCoder()): Reading {
  const byPerson = { rule: 'person', confidence: 1 }
  const found = quotes.map(
    ({ start, end, kind, mention }): FoundQuote => ({
      ...{ start, end, kind, mention, cue: null, continues: null },
      ...byPerson,
    }),
  )
  const attributions = quotes.map(
    ({ name, speakerKind: kind, role }): Attribution => ({ ...{ name, kind, role, via: [] }, ...byPerson }),
  )
  return readingOf(
    document,
    { analysis: analyse(document.text), quotes: found },
    attributions,
    detectWording(document.text),
    learned,
  )
}

/** A stored source as a reader of its format gave it; a report keeps the wording that it states of itself. */
export const documentOf = (source: Source): Document => ({
  name: source.name,
  title: source.title,
  publisher: source.publisher,
  author: source.author,
  date: source.date,
  address: source.address,
  reportedFrom: source.reportedFrom,
  statedWording: source.reportedFrom ? source.wording : null,
  text: source.text,
})

/** A quote as it is read now, with what decided that. */
export interface Explained {
  readonly quote: ReadQuote
  readonly explanation: Explanation
}

/** Reads a document, and explains each quote when it is asked for: the one at just this place; undefined where none is found there. */
export function readToExplain(document: Document): (place: Span) => Explained | undefined {
  const { quotes } = read(document, null)
  const explain = explainQuotes(analyse(document.text))
  return ({ start, end }) => {
    const quote = quotes.find((one) => one.start === start && one.end === end)
    return quote && { quote, explanation: explain(quote) }
  }
}
