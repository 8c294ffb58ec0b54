import { independentSources } from '../compare/versions.js'
import type { Coding, Quote, Source, SourceSummary, Span, Statement } from '../domain.js'
import { passageAround } from './segments.js'
import { stanceReason } from './stanceReason.js'
import { type Paragraph, paragraphsOf, type Word, wordsOf } from './text.js'
import { collectHref } from './things.js'
import {
  checkWords,
  coderWords,
  dateWords,
  formWords,
  kindWords,
  many,
  originalWords,
  positionWords,
  sourceTitle,
  speakerName,
  sureWords,
  wordingWords,
} from './words.js'

export interface Badge {
  readonly label: string
  readonly warn: boolean
}

/** A source in one line. */
export interface SourceLine {
  readonly title: string
  readonly href: string
  /** "Publisher, 19 May 2025". */
  readonly byline: string
  /** What a report was written from; null where the source is the article itself. */
  readonly report: string | null
}

/** One coding, explained. */
export interface Why {
  readonly position: string
  /** "Coded by rules, fairly sure". */
  readonly coder: string
  readonly rule: string | null
  /** What the rule takes its words for. */
  readonly reason: string | null
  /** The words that weighed most with the learned coder. */
  readonly weighed: string | null
  readonly rationale: string | null
  readonly date: string
  readonly issue: { readonly id: string; readonly name: string; readonly href: string }
  readonly version: number
  readonly decides: boolean
  readonly words: readonly (readonly Word[])[]
}

/** A statement with all that is needed to show it. */
export interface Card {
  readonly href: string
  readonly date: string
  /** One list of words a quote, in reading order. */
  readonly words: readonly (readonly Word[])[]
  /** Words from altered wording, or reported ones, are never set as a quotation. */
  readonly look: 'altered' | 'quoted' | 'set-off' | 'reported'
  /** `slug`: by what a person is picked for a comparison; null where nobody is named. */
  readonly speaker: { readonly name: string; readonly href: string | null; readonly slug: string | null }
  readonly role: string | null
  readonly source: SourceLine
  readonly badges: readonly Badge[]
  readonly why: readonly Why[]
  readonly passage: readonly Paragraph[]
  /** Where other sources print the same statement. */
  readonly versions: { readonly words: string; readonly href: string } | null
  /** Where people can settle what they differ on; null where they do not. */
  readonly settleHref: string | null
  /** Where it is put into a collection. */
  readonly collectHref: string
}

/** A source in one line. */
export const sourceLine = (source: SourceSummary): SourceLine => ({
  title: sourceTitle(source),
  href: `/sources/${source.slug}`,
  byline: [source.publisher, source.date && dateWords(source.date)].filter(Boolean).join(', '),
  report: source.reportedFrom ? originalWords(source.reportedFrom) : null,
})

/** How a quote's words are set: see `Card.look`. */
export function lookOf({ wording, kind, checked }: Pick<Quote, 'wording' | 'kind' | 'checked'>): Card['look'] {
  // Somebody compared these words with the original: they stand, whatever became of the rest of the source.
  if (wording === 'altered' && checked !== 'confirmed') return 'altered'
  if (kind === 'indirect') return 'reported'
  return kind === 'block' ? 'set-off' : 'quoted'
}

/** What a reader should know of a quote before using it. */
export const badgesOf = (quote: Pick<Quote, 'kind' | 'form' | 'wording' | 'checked'>): Badge[] => [
  { label: wordingWords[quote.wording], warn: quote.wording === 'altered' },
  { label: kindWords[quote.kind], warn: false },
  { label: formWords[quote.form], warn: quote.form === 'cut' },
  { label: checkWords[quote.checked], warn: false },
]

/** A coding, explained with the words that decided it. */
export const whyOf = (coding: Coding, quotes: readonly Quote[], issueName: string, decides: boolean): Why => ({
  position: positionWords(coding.position),
  coder:
    coding.coder.kind === 'person'
      ? coderWords(coding.coder)
      : `${coderWords(coding.coder)}, ${sureWords(coding.confidence)}`,
  ...ruleOf(coding),
  reason: stanceReason(coding),
  rationale: coding.rationale,
  date: dateWords(coding.madeAt),
  issue: { id: coding.issue, name: issueName, href: `/issues/${coding.issue}` },
  version: coding.codebookVersion,
  decides,
  words: coding.evidence.length === 0 ? [] : quotes.map((quote) => wordsOf(quote, coding.evidence)),
})

function ruleOf({ coder, rule }: Coding): Pick<Why, 'rule' | 'weighed'> {
  const words = coder.kind === 'learned' && rule ? /^learned: (.*)$/.exec(rule)?.[1] : undefined
  return words === undefined ? { rule, weighed: null } : { rule: null, weighed: words }
}

/** The paragraphs around a statement, with its quotes marked. */
export function passageOf(source: Source, quotes: readonly Quote[]): Paragraph[] {
  const reach: Span = { start: quotes[0]?.start ?? 0, end: quotes.at(-1)?.end ?? 0 }
  return paragraphsOf(source, passageAround(source.text, reach), quotes, false)
}

/** "Also printed in 2 other sources": how often the words are printed elsewhere. */
function alsoIn(statement: Statement, others: readonly Statement[]): Card['versions'] {
  if (others.length === 0) return null
  const independent = independentSources([statement, ...others]) - 1
  const copies =
    independent === others.length ? '' : `, ${independent === 0 ? 'all copies' : `${independent} independent`}`
  const words = `Also printed in ${many(others.length, 'other source')}${copies}`
  return { words, href: `/quotes/${statement.quotes[0]!.id}#versions` }
}

/** A statement as a card.
 * @param codings those to explain, the deciding first
 * @param others its versions in other sources, which may be what was coded
 * @param source its whole source, where the passage is to be shown
 * @param settleHref where people can settle what they differ on */
export function cardOf(
  statement: Statement,
  options: {
    readonly codings?: readonly Coding[]
    readonly deciding?: readonly Coding[]
    readonly issueNames?: ReadonlyMap<string, string>
    readonly others?: readonly Statement[]
    readonly source?: Source | undefined
    readonly settleHref?: string | null
  } = {},
): Card {
  const { codings = [], deciding = [], issueNames, others = [], source, settleHref = null } = options
  const first = statement.quotes[0]!
  const evidence = deciding.filter((coding) => coding.statement === statement.id).flatMap((coding) => coding.evidence)
  const codedQuotes = (coding: Coding) => others.find(({ id }) => id === coding.statement)?.quotes ?? statement.quotes
  const coders = [...new Set(deciding.map((coding) => coderWords(coding.coder)))]
  return {
    href: `/quotes/${first.id}`,
    date: dateWords(statement.source.date),
    words: statement.quotes.map((quote) => wordsOf(quote, evidence)),
    look: lookOf(first),
    speaker: {
      name: speakerName(statement),
      href: statement.speaker ? `/speakers/${statement.speaker.slug}` : null,
      slug: statement.speaker?.slug ?? null,
    },
    role: first.role,
    source: sourceLine(statement.source),
    badges: [...badgesOf(first), ...coders.map((label) => ({ label, warn: false }))],
    why: codings.map((coding) =>
      whyOf(coding, codedQuotes(coding), issueNames?.get(coding.issue) ?? coding.issue, deciding.includes(coding)),
    ),
    passage: source ? passageOf(source, statement.quotes) : [],
    versions: alsoIn(statement, others),
    settleHref,
    collectHref: collectHref({ what: 'quote', quote: first.id }),
  }
}
