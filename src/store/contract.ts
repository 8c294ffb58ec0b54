import type {
  Codebook,
  CodebookText,
  Coder,
  Coding,
  CodingEvent,
  Collection,
  CollectionChange,
  CollectionSummary,
  Correction,
  CountedCoding,
  Document,
  Facet,
  FactCorrection,
  Filter,
  Form,
  GivenAgain,
  GivenSource,
  ImportBatch,
  ImportItem,
  ImportWay,
  Judgement,
  LogEntry,
  Matter,
  Merge,
  MergedCodings,
  MonthTotal,
  Position,
  Positioned,
  Quote,
  QuoteChange,
  QuoteKind,
  Reading,
  Role,
  SentCodings,
  Side,
  Source,
  SourceFacts,
  SourceSummary,
  Span,
  Speaker,
  SpeakerDoubt,
  SpeakerKind,
  SpeakerRef,
  Stance,
  Statement,
  Stretch,
  Table,
  TableKept,
  Thing,
  WholeImportItem,
  Wording,
} from '../domain.js'

/** What became of a reading: stored anew, or known already by its SHA-256 (then nothing was stored). */
export interface Added {
  readonly status: 'stored' | 'known'
  readonly source: SourceSummary
  readonly speakers: number
}

export interface NewSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
}

export interface NewCoding {
  readonly statement: number
  readonly issue: string
  readonly coder: string
  readonly position: Position | null
  readonly confidence: number
  readonly rule: string | null
  readonly rationale: string | null
  /** Offsets in the source. */
  readonly evidence: readonly Span[]
  /** Settles a disagreement; it stands beside its coder's own coding. */
  readonly adjudication?: boolean
  /** Takes the coder's coding on this issue back (with `adjudication`: the coder's adjudication); position is ignored. */
  readonly retracts?: boolean
}

/** What a model by API answered about a statement. */
export interface ModelAnswered {
  readonly statement: number
  readonly model: string
  readonly promptVersion: number
  /** The answer as it came. */
  readonly text: string
  readonly tokens: number
  /** Evidence offsets in the source. */
  readonly codings: readonly (Pick<NewCoding, 'issue' | 'position' | 'confidence' | 'evidence'> & {
    readonly reason: string
  })[]
}

/** Which statements a person wants to code. */
export interface QueueAsk {
  /** Their name; null: somebody who has coded nothing. */
  readonly coder: string | null
  /** Slug; only what this speaker said. */
  readonly speaker?: string
  /** Slug; only what stands in this source. */
  readonly source?: string
  /** Only this issue is coded; otherwise all of them. */
  readonly issue?: string
  /** Only what comes behind this statement. */
  readonly after?: number
}

/** Who decides something, and why. */
export interface By {
  readonly who: string
  readonly why: string | null
}

/** A quote that a person found. Offsets in the source; `name` is null where nobody can be named. */
export interface NewQuote extends Span {
  readonly kind: QuoteKind
  readonly form: Form
  readonly name: string | null
  readonly speakerKind: SpeakerKind
}

/** What a new reading of a stored source changes. */
export interface RereadReport {
  /** Quotes that are found again as they were. */
  readonly kept: number
  /** Of these, those that other rules or weights found: surer or less sure, or by other words beside them. */
  readonly reweighed: number
  /** One entry a quote and thing that is now read differently; `quote` is null where none of them is concerned, but the source. */
  readonly changed: readonly { readonly quote: number | null; readonly text: string; readonly what: string }[]
  readonly added: readonly { readonly text: string; readonly speaker: string | null }[]
  readonly withdrawn: readonly { readonly quote: number; readonly text: string }[]
  /** Quotes that people decided, which stay as they are. */
  readonly pinned: number
}

/** A model as it was trained. */
export interface TrainedModel {
  readonly id: number
  readonly madeAt: string
  readonly madeBy: string
  readonly model: string
}

/** Codings to look at again. */
export interface OutdatedCodings {
  readonly codings: readonly Coding[]
  /** Of all people, or of the one asked for. */
  readonly total: number
  readonly coders: readonly { readonly name: string; readonly codings: number }[]
  readonly machine: number
}

/** A stretch of what was found. */
export interface Slice {
  readonly limit: number
  readonly offset: number
  /** The number of the one that was seen last: the stretch begins behind it, wherever it stands by now. Where it is gone, `offset` counts. */
  readonly behind?: number
}

/** What comes behind a number, in the order of the numbers. */
export interface Onward {
  /** 0: from the first. */
  readonly after: number
  readonly limit: number
}

/** What is looked for among quotes. Any text is one that can be looked for; a value that nothing has finds nothing. */
export interface SearchAsk extends Partial<Record<Facet, string>>, Slice {
  /** Words that all have to be there, "words in this order", begin*, -without. Blank: all quotes. */
  readonly text: string
  readonly sort: 'relevance' | 'date'
  /** Only quotes that this coder coded, or one who reviews, each where such codings alone have it stand. */
  readonly coder?: string
  readonly reviewed?: boolean
}

/** A quote with what was found marked in its words, in those before and after it, in its speaker's name and its source's title. */
export interface FoundQuote {
  readonly quote: Quote
  readonly words: readonly Stretch[]
  readonly before: readonly Stretch[]
  readonly after: readonly Stretch[]
  readonly speaker: readonly Stretch[]
  readonly source: readonly Stretch[]
  /** Where its statement counts as standing. */
  readonly stands: readonly { readonly issue: string; readonly side: Side }[]
}

/** How many quotes there are under a value of a facet; speakers and sources by their slugs. */
export interface FacetValue {
  readonly value: string
  /** Name of the speaker, title of the source; else the value. */
  readonly label: string
  readonly count: number
}

export interface FacetCounts {
  /** Most quotes first; at most 60, with the one that was asked for. */
  readonly values: readonly FacetValue[]
  /** How many more values there are. */
  readonly more: number
}

export interface SearchFound {
  readonly total: number
  /** Best first; otherwise newest first, as asked for, or because there are too many, or nothing to rank by. */
  readonly ranked: boolean
  /** More than the first words that could be looked for were given. */
  readonly cut: boolean
  /** What the text asked for. Without words everything fits, but for what has those that are to be left out. */
  readonly asked: 'words' | 'exclusions' | 'nothing'
  readonly quotes: readonly FoundQuote[]
  /** Of each facet: quotes that fit all that was chosen of the others. */
  readonly facets: Readonly<Record<Facet, FacetCounts>>
}

export interface FoundSpeaker {
  readonly speaker: Speaker
  readonly name: readonly Stretch[]
  /** Aliases and roles in which something was found. */
  readonly also: readonly (readonly Stretch[])[]
}

export interface FoundSource {
  readonly source: SourceSummary
  readonly title: readonly Stretch[]
  /** The words around the first that were found in the text; empty where none were. */
  readonly passage: readonly Stretch[]
}

/** Some of many sources. */
export interface SourceChoices {
  readonly total: number
  /** Dates of the oldest and the newest. */
  readonly from: string | null
  readonly to: string | null
  /** The newest, undated last, and the one that was wanted if there is such a one. */
  readonly some: readonly Pick<SourceSummary, 'slug' | 'name' | 'title'>[]
}

/** Speakers who stand in one row with an organisation. Slugs. */
export interface Fold {
  readonly into: string
  readonly members: readonly string[]
}

/** What is asked of the evidence behind cells of a matrix. */
export interface EvidenceAsk {
  readonly filter: Filter
  /** Only this issue; absent: every cell. */
  readonly issue?: string
  readonly folds?: readonly Fold[]
  /** Only statements that count with a position, or on which people differ. */
  readonly withPosition?: boolean
  /** By the slug of the row, the sign of the positions that are wanted: where a cell has any, no others are told of. */
  readonly towards?: ReadonlyMap<string, number>
  /** How many statements of a cell, and after how many; versions of one count once. */
  readonly limit: number
  readonly offset?: number
  /** A statement that was seen last: begins behind it or its versions, wherever they stand by now. Where it is gone, `offset` counts. */
  readonly behind?: number
}

/** The evidence behind one cell. */
export interface Evidence {
  /** The slug of the row. */
  readonly speaker: string
  readonly issue: string
  /** The strongest first: disputed, then by how strong the position is, a person's before a machine's, the surer, the newer. Those without a
   * position that counts come last. Versions of one statement stand together. */
  readonly statements: readonly Statement[]
  /** How many there are, not only those that were asked for; versions of one count once. */
  readonly total: number
}

/** Where speakers stand under a filter. */
export interface Standings {
  /** "nothing-found" is left out. */
  readonly stances: readonly Stance[]
  /** How they stand if altered wording is left out, or with it where the filter leaves it out. */
  readonly otherwise: readonly Pick<Stance, 'speaker' | 'issue' | 'state'>[]
  /** Those of whom there is something, and where altered wording is left out those of whom there is nothing else; versions of one statement count
   * once. */
  readonly speakers: readonly { readonly slug: string; readonly statements: number; readonly quotes: number }[]
  /** The sources of what they said; without a filter all sources. */
  readonly sources: number
  readonly from: string | null
  readonly to: string | null
}

export interface Counts {
  readonly speakers: number
  readonly issues: number
  readonly quotes: number
  readonly statements: number
  readonly sources: number
  /** Dates of the oldest and the newest source. */
  readonly from: string | null
  readonly to: string | null
}

/** A stretch of what a speaker said. */
export interface SpokenPage {
  /** In the order of the page; each with the date of whichever of its versions was printed first. */
  readonly spoken: readonly { readonly date: string | null; readonly versions: readonly Statement[] }[]
  /** Of all pages together. */
  readonly statements: number
  readonly quotes: number
  readonly sources: number
  /** Dates of the oldest and the newest of the sources. */
  readonly from: string | null
  readonly to: string | null
}

export type ImportChoice = 'keep' | 'discard' | 'cancel' | 'retry'

/** Something handed in to be read: bytes of a file, or an address whose page is to be fetched. */
export interface NewImport {
  readonly name: string
  readonly way: ImportWay
  readonly address?: string | undefined
  readonly bytes?: Uint8Array | undefined
  /** What a person said of it beforehand; what they left out is taken from the file. */
  readonly document?: Document | undefined
  /** A table of ready quotes, in place of a document. */
  readonly table?: Table | undefined
  /** What was noticed while it was read. */
  readonly notes?: readonly string[] | undefined
  /** Why it cannot be read at all. */
  readonly fault?: string | undefined
}

/** A source that prints much of the same text. */
export interface LikeSource {
  readonly source: SourceSummary
  /** Share of the shorter text's runs of words that the other has, 0..1. */
  readonly share: number
}

/** The one place that talks to the database. Reads return undefined for what is not there; writes are one transaction each. */
export interface Store {
  readonly sources: {
    /** Stores a reading whole or not at all: source, signals, speakers, quotes, statements, codings, stance totals, log. */
    add(reading: Reading): Promise<Added>
    /** Stores readings all or none, with the same outcome as one after the other, but sooner. */
    addAll(readings: readonly Reading[]): Promise<Added[]>
    /** The same as `add` for what a table gives: its quotes count as added by a person, its codings as its coder's.
     * @throws Refused where that coder is a machine here, or there is no such issue */
    addGiven(reading: Reading, given: GivenSource, by: By): Promise<Added>
    bySha256(sha256: string): Promise<SourceSummary | undefined>
    bySlug(slug: string): Promise<Source | undefined>
    /** Sources that print the same report as a reading, most alike first. */
    like(reading: Reading): Promise<LikeSource[]>
    /** By date, newest first, undated last; without deleted ones. */
    list(): Promise<SourceSummary[]>
    /** In the order in which they were stored; without deleted ones. */
    behind(page: Onward): Promise<SourceSummary[]>
    /** Sources to choose from, however many there are.
     * @param also slug of one that is wanted beside the newest */
    choices(most: number, also?: string): Promise<SourceChoices>
    /** Matches a newer reading of a stored source with its quotes by overlap: at least half of what both cover together.
     * What people decided stays, new ones are added, those no longer found are withdrawn; ids stay.
     * @param apply false: only tells what would change
     * @throws Refused where there is no such source, or the reading is of another text */
    reread(slug: string, reading: Reading, apply: boolean): Promise<RereadReport>
    /** A person's word on a source's wording counts instead of what was found, until it is taken back.
     * @throws Refused where there is no such source, or that was said already */
    judge(slug: string, wording: Wording, by: By): Promise<void>
    /** Takes such a judgement back, by appending.
     * @throws Refused where there is none, or it was taken back already */
    unjudge(slug: string, judgement: number, by: By): Promise<void>
    /** A person's word on a source's title, publisher, author, date and address counts instead of what was read, until it is taken back.
     * Its slug, and with it its address here, stays.
     * @param facts all of them; null: not known
     * @throws Refused where there is no such source, it was deleted, or nothing of that is new */
    correctFacts(slug: string, facts: SourceFacts, by: By): Promise<void>
    /** Takes such a correction back, by appending.
     * @throws Refused where there is none, or it was taken back already */
    uncorrectFacts(slug: string, correction: number, by: By): Promise<void>
    /** Newest first. */
    factCorrections(slug: string): Promise<FactCorrection[]>
    /** Takes a source's quotes out of every list and total; it stays at its address, and can be brought back.
     * @throws Refused where there is no such source, or it was deleted already */
    remove(slug: string, by: By): Promise<void>
    /** Brings a deleted source back, with all that was said of its quotes.
     * @throws Refused where it was not deleted */
    restore(slug: string, by: By): Promise<void>
    /** Newest first. */
    judgements(slug: string): Promise<Judgement[]>
  }
  /** What was handed in. It is read outside of the store, one item after the other; each step here is one transaction, so that a program
   * that is stopped in between goes on where it was. */
  readonly imports: {
    /** Adds to what was handed in together, or begins with it.
     * @param keep store each as soon as it is read
     * @returns the number of the batch
     * @throws Refused where there is no such batch */
    add(files: readonly NewImport[], keep: boolean, who: string, batch?: number): Promise<number>
    /** Newest first. */
    batches(limit: number): Promise<ImportBatch[]>
    /** In the order in which they were handed in. */
    items(batch: number): Promise<ImportItem[]>
    item(id: number): Promise<WholeImportItem | undefined>
    /** Takes the next one that waits, to be read; or one that was read and is to be stored. Undefined: nothing waits. */
    next(): Promise<WholeImportItem | undefined>
    /** Puts what was being read when the program stopped back into the queue. */
    recover(): Promise<void>
    /** What was found in a file: itself, or its parts in its place. */
    opened(id: number, found: readonly NewImport[]): Promise<void>
    /** Keeps a reading with its item; stores it at once where that was asked for. */
    done(id: number, reading: Reading): Promise<void>
    failed(id: number, fault: string): Promise<void>
    /** Keeps what a person took from a table: its sources go into the queue, further codings are appended at once.
     * @throws Refused where it was decided on already, or its coder is a machine here */
    keepTable(id: number, kept: TableKept, by: By): Promise<void>
    /** Stores what was read. */
    store(id: number): Promise<void>
    /** What a person said of a document; it is read again with that.
     * @throws Refused where there is nothing left to describe */
    describe(id: number, document: Document, keep: boolean): Promise<void>
    /** keep: store once read; discard: forget it; cancel: do not read it for now; retry: read it after all. Those for which it makes no sense stay.
     * @returns how many changed */
    choose(ids: readonly number[], what: ImportChoice): Promise<number>
  }
  readonly speakers: {
    /** Adds, or completes with missing aliases and roles, a speaker known by name. */
    ensure(speakers: readonly NewSpeaker[]): Promise<void>
    /** Also finds merged ones (see `mergedInto`). */
    bySlug(slug: string): Promise<Speaker | undefined>
    /** Of all speakers, merged ones too; by name. */
    names(): Promise<readonly (SpeakerRef & Pick<Speaker, 'mergedInto'>)[]>
    /** Names alone, without counting what was said. Of those with these slugs, in their order: merged ones as who they are now, unknown
     * ones left out, nobody twice; all that are not merged, by name, where no slugs are given. */
    refs(slugs?: readonly string[]): Promise<SpeakerRef[]>
    /** By name; without merged ones. */
    list(filter?: Filter): Promise<readonly Speaker[]>
    /** Makes two speakers one under the second's address; the first's leads there. Slugs.
     * @throws Refused where one is missing, or merged already */
    merge(from: string, into: string, by: By): Promise<void>
    /** Gives back exactly the quotes, aliases and roles that the merge moved.
     * @throws Refused where the speaker is not merged */
    unmerge(from: string, by: By): Promise<void>
    /** Those that stand, newest first. */
    merges(): Promise<Merge[]>
    /** Open questions whether two speakers are one, oldest first. */
    doubts(): Promise<SpeakerDoubt[]>
    /** Answers a doubt; the same: merges b into a.
     * @throws Refused where there is no such open doubt */
    settle(doubt: number, same: boolean, by: By): Promise<void>
  }
  readonly quotes: {
    /** Also finds withdrawn ones (see `withdrawn`); every list leaves them out. */
    byId(id: number): Promise<Quote | undefined>
    /** Those of the statements that a filter takes in, in the order in which they were stored. */
    behind(page: Onward, filter?: Filter): Promise<Quote[]>
    /** Those with just one of these texts, withdrawn ones left out. */
    withWords(texts: readonly string[]): Promise<Quote[]>
    /** In reading order. */
    ofSource(slug: string): Promise<Quote[]>
    /** By date, then reading order. */
    ofSpeaker(slug: string): Promise<Quote[]>
    /** Appends a correction; codings stay with the statement, the machine's answer with the quote.
     * @throws Refused where there is no such quote, or the change makes no sense for it */
    correct(quote: number, change: QuoteChange, by: By): Promise<Quote>
    /** Takes a correction back, by appending.
     * @throws Refused where there is none, or it was taken back already */
    undo(correction: number, by: By): Promise<Quote>
    /** Adds a quote that the machine missed, as a statement of its own.
     * @param source its slug
     * @throws Refused where the span is no stretch of words of the source */
    add(source: string, quote: NewQuote, by: By): Promise<Quote>
    /** Newest first. */
    corrections(quote: number): Promise<Correction[]>
    /** Quotes that the machine is not sure of (confidence below 0.6) and nobody decided, least sure first. */
    toReview(page: { readonly limit: number; readonly offset: number }): Promise<{ quotes: Quote[]; total: number }>
  }
  readonly statements: {
    byId(id: number): Promise<Statement | undefined>
    /** All that a filter takes in, some hundreds at a time: by date, those of one source together, in reading order. */
    each(filter?: Filter): AsyncIterable<readonly Statement[]>
    /** Those that a filter takes in, in the order in which they were stored. */
    behind(page: Onward, filter?: Filter): Promise<Statement[]>
    /** A statement with its versions in other sources. */
    versions(id: number): Promise<Statement[]>
    ofSource(slug: string): Promise<Statement[]>
    ofSpeaker(slug: string, filter?: Filter): Promise<Statement[]>
    /** Statements by their numbers, in that order; those of which nothing is left are left out. */
    byIds(ids: readonly number[]): Promise<Statement[]>
    /** A stretch of what a speaker said, newest first by the date of whichever version was printed first, undated last; versions of one
     * statement count once and come together. */
    pageOfSpeaker(
      slug: string,
      page: { readonly limit: number; readonly offset: number },
      filter?: Filter,
    ): Promise<SpokenPage>
    /** Those with a current coding on the issue (position or "no position"), of one speaker or of all, and their versions in other sources. */
    onIssue(issue: string, filter?: Filter): Promise<Statement[]>
    /** What cells of the matrix rest on: the statements that somebody coded on their issue under the present codebook. */
    strongest(ask: EvidenceAsk): Promise<Evidence[]>
  }
  readonly codebook: {
    current(): Promise<Codebook | undefined>
    /** Oldest first. */
    versions(): Promise<Codebook[]>
    /** Adds a version with the next number.
     * @param changesMeaning then earlier codings of the issues that it touches no longer count
     * @param madeFrom the version that was edited; 0 where there was none. Left out: whichever is the newest
     * @throws Outdated where that is no longer the newest; Refused where an issue stands twice */
    add(codebook: CodebookText, who: string, changesMeaning: boolean, madeFrom?: number): Promise<Codebook>
  }
  readonly coders: {
    ensure(coder: Omit<Coder, 'id'>): Promise<Coder>
    list(): Promise<readonly Coder[]>
  }
  readonly codings: {
    append(codings: readonly NewCoding[]): Promise<Coding[]>
    /** The current ones that a filter counts, on statements that it takes in, on one issue or on all, in the order in which they were made. */
    behind(page: Onward, filter?: Filter, issue?: string): Promise<Coding[]>
    /** Keeps what a model by API answered, whole, and appends what it codes, under the coder of that model. */
    appendAnswer(answer: ModelAnswered): Promise<void>
    /** Appends what a table codes of statements that are here.
     * @throws Refused where its coder is a machine here, or there is no such issue */
    appendGiven(codings: readonly GivenAgain[], from: Pick<GivenSource, 'coder' | 'table'>): Promise<void>
    /** Ids of statements about which a model was not asked yet with this instruction and the current codebook, at most so many. */
    unasked(model: string, promptVersion: number, most: number): Promise<number[]>
    /** Takes back a coding, an adjudication, or an earlier taking back, by appending; what counted before it counts again.
     * @throws Refused where there is none, or it was taken back already */
    undo(coding: number, by: By): Promise<void>
    /** The same for several of one statement, all or none. */
    undoAll(codings: readonly number[], by: By): Promise<void>
    /** All that happened to the codings of a statement, newest first. */
    history(statement: number): Promise<CodingEvent[]>
    /** The codings of these coders that count under the present codebook (of machines: with a position and sure enough), and every
     * adjudication; oldest first. Versions are not put together. */
    counted(coders: readonly string[]): Promise<CountedCoding[]>
    /** What a person coded on the issues of the present codebook, for another copy of the dossier; in the order of sources and places.
     * @throws Refused where there is no such person */
    sent(coder: string): Promise<SentCodings>
    /** Adds the codings of a person from another copy, all or nothing; those that are here already are not added again.
     * @throws Refused where the codings are of another codebook, or the coder is a machine here */
    merge(sent: SentCodings, by: By): Promise<MergedCodings>
    /** Codings that no longer count since the meaning of their issue changed: those of people, oldest first, and how many of machines. */
    outdated(page: {
      readonly coder?: string
      readonly limit: number
      readonly offset: number
    }): Promise<OutdatedCodings>
    /** Appends an outdated coding of a person again, under the codebook in force; only its coder can do that.
     * @throws Refused where it is somebody else's, or there is no such coding, or it still counts, or has been replaced */
    renew(coding: number, by: By): Promise<Coding>
    /** How many codings were ever made, by version of the codebook and issue; what was taken back counts, the taking back does not. */
    perVersion(): Promise<{ readonly version: number; readonly issue: string; readonly codings: number }[]>
  }
  /** Models trained for this dossier. */
  readonly models: {
    /** Keeps a model as text; the newest one codes from then on.
     * @returns its number */
    add(model: string, who: string): Promise<number>
    newest(): Promise<number | undefined>
    byId(id: number): Promise<TrainedModel | undefined>
  }
  /** Statements in the order in which they wait for a person's coding: those with altered wording behind all others; then by `Matter`;
   * then speakers with few of them first. Versions of one statement wait once, and what nobody could be named for does not wait. */
  readonly queue: {
    /** What somebody has not coded yet on every issue, under a codebook that means the same; undefined: nothing is left. */
    next(ask: QueueAsk): Promise<{ readonly statement: number; readonly matter: Matter } | undefined>
    /** How many are left. `after` is of no matter. */
    left(ask: QueueAsk): Promise<number>
    /** The statement that somebody coded last, or last before they coded the one that is given. */
    before(coder: string, statement?: number): Promise<number | undefined>
  }
  readonly stances: {
    /** Without a filter: from the stored totals. With one: aggregated from the current codings. "nothing-found" rows are left out. */
    list(filter?: Filter): Promise<Stance[]>
    /** All that a matrix shows, in one go.
     * @param folds speakers who stand in one row with an organisation, whose stances are theirs together */
    under(filter?: Filter, folds?: readonly Fold[]): Promise<Standings>
    /** Computes all stored totals anew. */
    recompute(): Promise<void>
  }
  /** Words are found by their stems and without accents; withdrawn quotes are not found. */
  readonly search: {
    quotes(ask: SearchAsk): Promise<SearchFound>
    /** By names, aliases and roles, best first; blank: all, by name. */
    speakers(text: string, page: Slice): Promise<{ readonly total: number; readonly speakers: readonly FoundSpeaker[] }>
    /** By titles, publishers, authors and whole texts, best first; blank: all, newest first. */
    sources(text: string, page: Slice): Promise<{ readonly total: number; readonly sources: readonly FoundSource[] }>
  }
  /** Where single statements stand. */
  readonly positions: {
    /** The strongest of each speaker on each issue, at most so many, strongest first: what people differ on, then by the size of the
     * position, people before machines, the surer and the newer first. Slugs; ids of issues. */
    strongest(
      speakers: readonly string[],
      issues: readonly string[],
      most: number,
      filter?: Filter,
    ): Promise<Positioned[]>
    /** Statements of a speaker on one side of issues, strongest first, at most so many on each. Slug; ids of issues. */
    onSide(
      speaker: string,
      sides: readonly { readonly issue: string; readonly side: 1 | -1 }[],
      most: number,
      filter?: Filter,
    ): Promise<Positioned[]>
    /** What the dated statements of a speaker add up to, by issue and month, those that people differ on left out. */
    byMonth(speaker: string, filter?: Filter): Promise<MonthTotal[]>
  }
  /** What people gathered under a name. Everything done to a collection is appended; its address stays. */
  readonly collections: {
    /** Newest change first; without deleted ones. */
    list(): Promise<CollectionSummary[]>
    /** Also finds deleted ones.
     * @param upTo the last change that counts; later ones are left out. Left out: all count */
    bySlug(slug: string, upTo?: number): Promise<Collection | undefined>
    /** @throws Refused where nobody signs, or another one that is not deleted has just this name */
    make(name: string, about: string | null, by: By): Promise<Collection>
    /** Puts things at the end; those that are in it already are passed over.
     * @returns how many were added
     * @throws Refused where the collection is not there or was deleted, or a thing is not there */
    add(slug: string, things: readonly Thing[], note: string | null, by: By): Promise<number>
    /** @throws Refused where the collection is not there or was deleted, or has no such item */
    change(slug: string, change: Exclude<CollectionChange, { what: 'make' | 'add' }>, by: By): Promise<Collection>
    /** Takes a change back, by appending; a deleted collection comes back that way.
     * @throws Refused where there is none, or it was taken back already, or it made the collection */
    undo(slug: string, change: number, by: By): Promise<Collection>
  }
  readonly log: {
    /** Newest first. */
    list(limit: number): Promise<LogEntry[]>
  }
  /** Says that somebody waits for a page: what is being stored makes way until what is returned is called. */
  hurry(): () => void
  /** A word that is another one whenever something was stored since, by whatever process. */
  state(): Promise<string>
  counts(filter?: Filter): Promise<Counts>
  /** All of the database as it is now, whatever is written while it is read; to be closed. */
  snapshot(): Snapshot
  close(): Promise<void>
}

/** A value as the database keeps it. */
export type Cell = string | number | null | Uint8Array

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>

/** What a database is made of. Indexes of words are left out: they follow from the rest. */
export interface Contents {
  /** Names of the migrations that it has seen, oldest first. */
  readonly migrations: readonly string[]
  readonly tables: readonly TableShape[]
}

export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
}

/** A database at one moment. */
export interface Snapshot extends Contents {
  /** Of the codebook; null where there is none yet. */
  readonly title: string | null
  /** The rows of a table one by one, in the order of their numbers. Reading on after it was closed throws. */
  rows(table: string): Iterable<Row>
  close(): void
}

/** What a database can be filled from: tables in any order, rows in theirs. */
export interface RowSource extends Contents {
  rows(table: string): AsyncIterable<Row>
  /** Called when every table was read; throws where something was left over. */
  done(): void
}
