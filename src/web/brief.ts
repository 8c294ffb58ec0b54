import { createHash } from 'node:crypto'
import { nothingFound } from '../compare/matrix.js'
import { type Issue, type Quote, type Side, type StanceState, type StanceTotal, sides } from '../domain.js'
import type { Brief, BriefMark, BriefQuote, BriefSection, Footnote } from '../export/brief/brief.js'
import { citationOf } from '../export/cite.js'
import { lookOf } from './card.js'
import type { Gathering, Placed } from './gather.js'
import { markOf } from './mark.js'
import { filterWords } from './picture/basis.js'
import { dateWords, many, originalWords, sideWords, speakerName } from './words.js'

/** What a brief is made of. */
export interface BriefFacts {
  readonly title: string
  readonly about: string | null
  readonly gathering: Gathering
  /** What narrows it, as the address has it; empty: nothing. */
  readonly given: Readonly<Record<string, string>>
  /** Number and title of the codebook in force. */
  readonly codebook: { readonly version: number; readonly title: string }
}

/** Where a brief can be found again. */
export interface BriefPlace {
  /** Scheme, host and port. */
  readonly site: string
  /** Path and query of the state that it is made from, and of that state as data. */
  readonly state: string
  readonly data: string
  /** ISO date on which it is made. */
  readonly today: string
}

/** The state that a brief is made from, as data: what its hash is of. Holds no time at which it was asked for. */
export const briefData = ({ title, about, gathering, given, codebook }: BriefFacts) => ({
  ...{ title, about, codebook },
  ...(Object.keys(given).length > 0 && { filter: given }),
  issues: issuesIn(gathering).map(({ id, name, proposition }) => ({ id, name, proposition })),
  stances: gathering.stances.filter(({ issue }) => issuesIn(gathering).some(({ id }) => id === issue)),
  statements: gathering.placed.map(({ statement, issue, side, evidence, note }) => ({
    ...{ issue: issue?.id ?? null, side, position: evidence?.position ?? null, note },
    quotes: statement.quotes.map(({ id, text, speaker, role, kind, form, wording, checked, source, start, end }) => ({
      ...{ id, text, speaker, role, kind, form, wording, checked, start, end },
      source: { slug: source.slug, sha256: source.sha256 },
    })),
    codings: (evidence?.deciding ?? []).map(({ coder, position, codebookVersion }) => ({
      coder: coder.name,
      position,
      codebookVersion,
    })),
  })),
})

/** SHA-256 of data as JSON, as the program sends it. */
export const hashOf = (data: unknown): string => createHash('sha256').update(JSON.stringify(data)).digest('hex')

function issuesIn({ placed, items, issues }: Gathering): Issue[] {
  const named = new Set([...placed.map(({ issue }) => issue?.id), ...items.map(({ issue }) => issue?.id)])
  return issues.filter(({ id }) => named.has(id))
}

// The colours of the marks in light, as views/assets/tokens.css has them.
const colours: Readonly<Record<StanceState, readonly [fill: string, ink: string]>> = {
  'strongly-supports': ['4B2E83', 'FFFFFF'],
  supports: ['CFC4EA', '2B1A52'],
  mixed: ['ECE7DD', '2F2B26'],
  opposes: ['F6CF9F', '4F2600'],
  'strongly-opposes': ['A34F06', 'FFFFFF'],
  contested: ['FFFFFF', '1D1A22'],
  disputed: ['FFFFFF', '1D1A22'],
  'no-position': ['FFFFFF', '5D5866'],
  'nothing-found': ['F6F3EE', '5D5866'],
}

function briefMark(stance: StanceTotal): BriefMark {
  const { glyph, word, count, halves, notes } = markOf(stance, { href: null })
  const [fill, ink] = colours[stance.state]
  const split = halves ? `${halves[0].count} for, ${halves[1].count} against` : ''
  const rest = halves ? notes.split('; ').slice(1).join('; ') : notes
  return {
    glyph: halves ? '▲▼' : glyph,
    word,
    count: split || (count === null ? '' : many(count, 'statement')),
    notes: rest,
    fill,
    ink,
  }
}

const legend = [
  '▲▲ strongly supports · ▲ supports · ◆ mixed: both, or under a condition · ▼ opposes · ▼▼ strongly opposes',
  '▲▼ contested: statements disagree · ? disputed: people who read it differ · – no position: people read every statement and found none',
  'Nothing found: no coding that counts speaks of the issue. It does not follow that the speaker has no position.',
]

function warningsOf(quote: Quote): string[] {
  const { wording, checked, form, kind, source } = quote
  return [
    lookOf(quote) === 'altered' &&
      'Words altered: the source looks rewritten by a machine. Not to be quoted as printed.',
    wording === 'translated' && 'Translated.',
    source.reportedFrom && `Read in a report about ${originalWords(source.reportedFrom)}, not in the article itself.`,
    kind === 'indirect' && 'Reported speech: not the speaker’s own words.',
    form === 'cut' && 'Breaks off in the source.',
    form === 'elided' && 'Shortened by the source.',
    form === 'edited' && 'Words in [brackets] are the source’s.',
    checked === 'unchecked' && 'Not compared with the original.',
  ].filter((warning) => typeof warning === 'string')
}

const otherStatements = { issue: 'Other statements', proposition: '' }

/** A brief from what was gathered: its matrix, its quotes by issue and side, and a footnote for each. */
export function briefOf(facts: BriefFacts, place: BriefPlace): Brief {
  const { title, about, gathering, given, codebook } = facts
  const words = filterWords(given)
  const narrowed = words && `Narrowed: ${words}`
  const issues = issuesIn(gathering)
  const footnotes: Footnote[] = []
  const quoted = (placed: Placed): BriefQuote => {
    footnotes.push(footnoteOf(placed, place.site))
    return briefQuote(placed, footnotes.length)
  }
  const groups = [...issues, null].map((issue) => ({
    issue,
    own: gathering.placed.filter((one) => one.issue?.id === issue?.id),
  }))
  return {
    ...{ title, about, narrowed },
    issues: issues.map(({ name }) => name),
    rows: gathering.speakers.map(({ slug, name }) => ({
      speaker: name,
      marks: issues.map(({ id }) =>
        briefMark(gathering.stances.find((s) => s.speaker === slug && s.issue === id) ?? nothingFound),
      ),
    })),
    legend,
    sections: groups.filter(({ own }) => own.length > 0).map(({ issue, own }) => sectionOf(issue, own, quoted)),
    footnotes,
    method: methodOf(codebook, narrowed),
    date: dateWords(place.today),
    address: place.site + place.state,
    dataAddress: place.site + place.data,
    hash: hashOf(briefData(facts)),
  }
}

function sectionOf(issue: Issue | null, own: readonly Placed[], quoted: (placed: Placed) => BriefQuote): BriefSection {
  const order: readonly (Side | null)[] = [...sides, null]
  return {
    ...(issue ? { issue: issue.name, proposition: issue.proposition } : otherStatements),
    sides: order.flatMap((side) => {
      const these = own.filter((one) => one.side === side)
      return these.length === 0
        ? []
        : [{ side: side ? sideWords[side] : 'No position coded', quotes: these.map(quoted) }]
    }),
  }
}

function briefQuote({ statement, note }: Placed, footnote: number): BriefQuote {
  const [first] = statement.quotes
  const look = lookOf(first!)
  return {
    words: statement.quotes.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … '),
    warning: look === 'altered' ? 'Words altered by the source.' : null,
    quotation: look !== 'altered' && look !== 'reported',
    ...{ speaker: speakerName(statement), role: first!.role, note, footnote },
  }
}

function footnoteOf({ statement }: Placed, site: string): Footnote {
  const quote = statement.quotes[0]!
  return {
    citation: citationOf('chicago', statement.source, quote).reference.text,
    warnings: warningsOf(quote),
    href: `${site}/quotes/${quote.id}`,
  }
}

const methodOf = ({ version, title }: BriefFacts['codebook'], narrowed: string): string[] => [
  `The marks say what each speaker’s statements in the dossier add up to, on the issues of the codebook “${title}”, version ${version}. They rest on ${narrowed === '' ? 'everything that was read of a speaker' : `what was read of a speaker (${narrowed})`}, not only on the quotes printed here. Of each coder the newest coding counts; people’s codings count before a machine’s.`,
  'Quotes are printed as their sources have them. What is known of their wording stands in the footnotes. A speaker of whom nothing was found may well have a position.',
]
