/** The terms of Parallax as types, and nothing else. Offsets are UTF-16 units, half-open [start, end). */

export interface Span {
  readonly start: number
  readonly end: number
}

export const speakerKinds = ['person', 'organisation', 'unnamed'] as const
export type SpeakerKind = (typeof speakerKinds)[number]
export const quoteKinds = ['direct', 'mixed', 'block', 'indirect'] as const
export type QuoteKind = (typeof quoteKinds)[number]
/** whole; cut: breaks off; elided: has an ellipsis; edited: has [brackets]. */
export const forms = ['whole', 'cut', 'elided', 'edited'] as const
export type Form = (typeof forms)[number]
export const wordings = ['original', 'translated', 'altered', 'unchecked'] as const
export type Wording = (typeof wordings)[number]
/** stored: equals its stored source letter for letter; confirmed: by a person against the original; unchecked: the source itself is only a report. */
export const checks = ['stored', 'confirmed', 'unchecked'] as const
export type Checked = (typeof checks)[number]
export type Position = -2 | -1 | 0 | 1 | 2
/** The machines that code as a source is read. */
export const machineCoders = ['learned', 'rules'] as const
export type MachineCoder = (typeof machineCoders)[number]
export const coderKinds = ['person', 'learned', 'rules', 'model'] as const
export type CoderKind = (typeof coderKinds)[number]

// ---- what a reader of a format gives

/** The article that a report was written from. */
export interface Original {
  readonly title: string | null
  readonly publisher: string | null
  readonly date: string | null
}

/** A source as read from a file, before anything is found in it. Dates are ISO 8601 (`2025-05-19`, `2025-05`, `2025`). */
export interface Document {
  /** File name without its extension. */
  readonly name: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly date: string | null
  readonly address: string | null
  /** Set where the document is a report about another article. */
  readonly reportedFrom: Original | null
  /** Wording that the document states of itself; the detector decides where this is null. */
  readonly statedWording: Wording | null
  readonly text: string
}

// ---- what the steps of the pipeline find

/** A sign of altered wording: what is printed, and what was probably meant (null where unknown). */
export interface Signal extends Span {
  readonly printed: string
  readonly expected: string | null
  /** Id of the phrase list or general trait that saw it. */
  readonly rule: string
}

/** A passage attributed to somebody, before anybody is named. `start` and `end` lie inside the marks. */
export interface FoundQuote extends Span {
  readonly kind: QuoteKind
  readonly cue: Span | null
  /** The words beside the cue that name the speaker; null for a floating quote without any. */
  readonly mention: Span | null
  /** Index in the same list of the quote that this one goes on from: both are one statement. */
  readonly continues: number | null
  /** Name of the rule that attributed it. */
  readonly rule: string
  /** 0..1: that this is a quote and `mention` its speaker. */
  readonly confidence: number
}

/** Who a quote belongs to. `name` is null where nobody could be named. */
export interface Attribution {
  readonly name: string | null
  readonly kind: SpeakerKind
  readonly role: string | null
  /** Relays, nearest to the speaker first: canonical names. */
  readonly via: readonly string[]
  readonly rule: string
  readonly confidence: number
}

/** One machine coding of one statement. Evidence offsets count in the quote that was given. */
export interface MachineCoding {
  readonly issue: string
  readonly position: Position | null
  readonly confidence: number
  readonly evidence: readonly Span[]
  /** Id of the rule, or the words that weighed most with the learned coder. */
  readonly rule: string
  readonly coder: MachineCoder
}

/** What a coder reads: the statement's words, the reporting words before them, and the speaker's role. */
export interface CodingInput {
  readonly quote: string
  readonly lead: string
  readonly role: string
  /** False where the document is on another subject than the codebook: then only quotes that name the subject are coded. */
  readonly onSubject?: boolean
}

/** A quote with everything that the pipeline found out. Evidence offsets count in the source. */
export interface ReadQuote extends FoundQuote {
  readonly text: string
  readonly form: Form
  readonly attribution: Attribution
  /** Of the whole statement; empty on quotes that continue another. */
  readonly codings: readonly MachineCoding[]
}

/** A document, read. */
export interface Reading {
  readonly document: Document
  readonly sha256: string
  readonly wording: Wording
  readonly signals: readonly Signal[]
  readonly quotes: readonly ReadQuote[]
}

// ---- tables of quotes that people found elsewhere

/** A table as read from a file. Row numbers are those that its program shows: the names of the columns stand in row 1. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly notes: readonly string[]
}

export interface TableRow {
  readonly number: number
  /** One for each column; empty where nothing is written. Formulas are never computed. */
  readonly cells: readonly string[]
  /** What is wrong with the row as such. */
  readonly fault?: string
}

/** What is wrong with a row, as what it "does" ("names no speaker"). */
export interface RowFault {
  readonly row: number
  readonly fault: string
}

/** A quote that a table gives, at its place in the text that is stored for it. */
export interface GivenQuote extends Span {
  /** Number of its row. */
  readonly row: number
  readonly kind: QuoteKind
  /** The speaker's name in that text. */
  readonly mention: Span
  readonly name: string
  readonly speakerKind: SpeakerKind
  readonly role: string | null
  readonly codings: readonly GivenCoding[]
}

export interface GivenCoding {
  readonly row: number
  /** Id of an issue of the codebook. */
  readonly issue: string
  readonly position: Position | null
}

/** The quotes that a table gives of one source. The text that is stored is made of them and is only a report of that source, since
 * nobody can compare them with a text that is not here. */
export interface GivenSource {
  readonly document: Document
  readonly quotes: readonly GivenQuote[]
  /** Name of the table's file. */
  readonly table: string
  /** The person who coded them; null where nothing is coded. */
  readonly coder: string | null
}

/** A coding that a table gives of a statement that is here already. */
export interface GivenAgain extends GivenCoding {
  readonly statement: number
  readonly evidence: readonly Span[]
}

/** What a table leads to once a person said what its columns hold. */
export interface TableKept {
  readonly sources: readonly GivenSource[]
  readonly again: readonly GivenAgain[]
  readonly coder: string | null
  readonly outcome: TableOutcome
}

/** What became of the rows of a table; every row is in one of these. */
export interface TableOutcome {
  readonly rows: number
  /** Rows of which a quote, or another coding of one, was taken. */
  readonly kept: number
  /** Rows that say again what another row says, or what is here already. */
  readonly repeated: readonly RowFault[]
  readonly faults: readonly RowFault[]
  /** Rows that were taken without their position, since the codebook has no such issue. */
  readonly uncoded: readonly RowFault[]
}

// ---- what was handed in

export const importWays = ['paste', 'file', 'address'] as const
export type ImportWay = (typeof importWays)[number]
/** waiting, reading: not read yet; read: waits for a person's word; known: stored already as a source; failed: cannot be read; cancelled:
 * not to be read, for now; discarded: not wanted. */
export const importStates = [
  'waiting',
  'reading',
  'read',
  'stored',
  'known',
  'failed',
  'cancelled',
  'discarded',
] as const
export type ImportState = (typeof importStates)[number]

/** One file, pasted text or address that was handed in, and what became of it. */
export interface ImportItem {
  readonly id: number
  /** Number of what was handed in together. */
  readonly batch: number
  readonly name: string
  readonly way: ImportWay
  readonly address: string | null
  /** In bytes. */
  readonly size: number
  /** It is stored as soon as it is read. */
  readonly keep: boolean
  /** It is a table of ready quotes: read, it waits for a person who says what its columns hold. */
  readonly isTable: boolean
  /** What became of the rows of a table that was kept. */
  readonly outcome: TableOutcome | null
  readonly state: ImportState
  /** What is wrong with it, and what to do. */
  readonly fault: string | null
  readonly title: string | null
  /** How many were found; null until it is read. */
  readonly quotes: number | null
  readonly speakers: number | null
  readonly wording: Wording | null
  /** The source that it became, or is already. */
  readonly source: SourceRef | null
  /** That source was deleted; it can be brought back. */
  readonly isDeleted: boolean
  /** A source that prints the same report. */
  readonly like: SourceRef | null
}

export interface SourceRef {
  readonly slug: string
  readonly title: string | null
  readonly name: string
}

/** An item with what was handed in and what was found in it. */
export interface WholeImportItem extends ImportItem {
  readonly bytes: Uint8Array | null
  readonly document: Document | null
  readonly reading: Reading | null
  /** Of a table, until it is decided on. */
  readonly table: Table | null
  /** What a table gave of one source, until that is stored. */
  readonly given: GivenSource | null
  /** What was noticed while the file was read: its encoding, pages, what was left out. */
  readonly notes: readonly string[]
}

/** What was handed in together. */
export interface ImportBatch {
  readonly id: number
  readonly at: string
  readonly who: string
  /** How many items are in each state; a state without any is left out. */
  readonly counts: Readonly<Partial<Record<ImportState, number>>>
}

// ---- what explains a quote

/** A feature of a model and what it weighed, in log odds. */
export interface WeighedFeature {
  readonly feature: string
  readonly weight: number
}

/** What spoke for an answer or against it, in plain words: the sum of the features that look at the same thing. */
export interface Reason {
  readonly words: string
  readonly weight: number
}

/** speaker: which words name who said it; quoted: are they somebody's words; reported: does the text report what was said; begins, ends: where. */
export type Question = 'speaker' | 'quoted' | 'reported' | 'begins' | 'ends'

/** One decision of a model, with what decided it. */
export interface Decision {
  readonly question: Question
  /** How probable the answer is to this model, 0..1. */
  readonly probability: number
  /** Other answers that it weighed, likeliest first; `text` is null for "nobody near". */
  readonly others: readonly { readonly text: string | null; readonly probability: number }[]
  /** Heaviest first. */
  readonly reasons: readonly Reason[]
  /** Every feature that weighed anything, heaviest first. */
  readonly features: readonly WeighedFeature[]
}

/** Why a quote was found, and why its mention. Without decisions a rule alone found it. */
export interface Explanation {
  readonly rule: string
  readonly mention: string | null
  readonly decisions: readonly Decision[]
}

// ---- what is stored

export interface Role {
  readonly title: string
  readonly organisation: string | null
  readonly since: string | null
  readonly until: string | null
}

export interface SpeakerRef {
  readonly slug: string
  readonly name: string
  readonly kind: SpeakerKind
}

export interface Speaker extends SpeakerRef {
  readonly id: number
  readonly aliases: readonly string[]
  /** Newest first. */
  readonly roles: readonly Role[]
  /** Slug of the speaker that this one was merged into. */
  readonly mergedInto: string | null
  readonly statements: number
  readonly quotes: number
}

export interface SourceSummary {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly date: string | null
  readonly address: string | null
  readonly reportedFrom: Original | null
  readonly wording: Wording
  readonly sha256: string
  readonly addedAt: string
  readonly quotes: number
  /** Sources that print the same report have the same number. */
  readonly copyGroup: number
}

export interface Source extends SourceSummary {
  readonly text: string
  /** What the newest reading found of its wording. */
  readonly foundWording: Wording
  /** What was read of its facts, whatever people said since. */
  readonly foundFacts: SourceFacts
  /** Set where a person deleted it: then its quotes count nowhere. */
  readonly deleted: Deletion | null
  readonly signals: readonly Signal[]
}

export interface Deletion {
  readonly at: string
  readonly who: string
  readonly why: string | null
}

export interface Relay {
  readonly name: string
  /** Null where the relay is no speaker of the dossier. */
  readonly slug: string | null
}

export interface Quote extends Span {
  readonly id: number
  readonly statement: number
  readonly source: SourceSummary
  readonly speaker: SpeakerRef | null
  readonly role: string | null
  readonly text: string
  /** Up to 32 units before and after, for anchoring. */
  readonly prefix: string
  readonly suffix: string
  readonly kind: QuoteKind
  readonly form: Form
  readonly wording: Wording
  readonly checked: Checked
  readonly cue: Span | null
  readonly mention: (Span & { readonly text: string }) | null
  /** Nearest relay first. */
  readonly via: readonly Relay[]
  readonly continues: number | null
  readonly rule: string
  /** The rule that named the speaker. */
  readonly speakerRule: string
  readonly confidence: number
  /** The machine's own answer where people corrected it; null where nothing differs, or a person added the quote. */
  readonly machine: MachineAnswer | null
  /** A person confirmed, corrected or added it: a new reading leaves it as it is, and nobody need review it. */
  readonly decided: boolean
  /** Rejected by a person or no longer found; lists leave such quotes out. */
  readonly withdrawn: Withdrawal | null
}

/** What the machine said of a quote, in the terms that people can correct. */
export interface MachineAnswer extends Span {
  readonly speaker: SpeakerRef | null
  readonly kind: QuoteKind
  readonly text: string
}

export interface Withdrawal {
  readonly at: string
  readonly why: string
}

/** What a person says of a quote. */
export type QuoteChange =
  /** An existing speaker by exact name, else a new one. */
  | { readonly what: 'speaker'; readonly name: string; readonly kind: SpeakerKind }
  | { readonly what: 'nobody' }
  | { readonly what: 'kind'; readonly kind: QuoteKind }
  /** Offsets in the source, within it, not blank; text, prefix and suffix follow. `form` is that of the words there; absent: as it was. */
  | { readonly what: 'span'; readonly start: number; readonly end: number; readonly form?: Form }
  | { readonly what: 'reject' }
  | { readonly what: 'restore' }
  /** Speaker, kind and span are right as they stand. */
  | { readonly what: 'confirm' }
  /** The words were compared with the original and are the same. `original`: where it is, an address or a citation. */
  | { readonly what: 'compare'; readonly original: string }
  /** A person added the quote. */
  | { readonly what: 'add' }

/** One thing that a person said of a quote, which stays even where it was taken back. */
export interface Correction {
  readonly id: number
  readonly quote: number
  readonly at: string
  readonly who: string
  readonly why: string | null
  readonly change: QuoteChange
  /** Id of the correction that this one takes back. */
  readonly undoes: number | null
  readonly undone: boolean
}

/** What a person said of a source's wording, which stays even where it was taken back. */
export interface Judgement {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly why: string | null
  readonly wording: Wording
  /** Id of the judgement that this one takes back. */
  readonly undoes: number | null
  readonly undone: boolean
}

/** What a source states of itself, and a person can put right. */
export type SourceFacts = Pick<Document, 'title' | 'publisher' | 'author' | 'date' | 'address'>

/** What a person said of a source's facts, which stays even where it was taken back. */
export interface FactCorrection {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly why: string | null
  /** Those that are otherwise; null: it is not known. */
  readonly change: Partial<SourceFacts>
  /** Id of the correction that this one takes back. */
  readonly undoes: number | null
  readonly undone: boolean
}

/** Two speakers that a person declared one. */
export interface Merge {
  readonly from: SpeakerRef
  readonly into: SpeakerRef
  readonly at: string
  readonly who: string
  readonly why: string | null
}

/** Two speakers that could be the same: a question for a person, never a silent merge. */
export interface SpeakerDoubt {
  readonly id: number
  readonly a: SpeakerRef
  readonly b: SpeakerRef
  readonly reason: string
}

export interface Coder {
  readonly id: number
  readonly name: string
  readonly kind: CoderKind
  /** False for coders whose work is an example and no review. */
  readonly reviews: boolean
  /** Machine codings below this confidence do not count. */
  readonly limit: number
}

export interface Coding {
  readonly id: number
  readonly statement: number
  readonly issue: string
  readonly coder: Coder
  readonly codebookVersion: number
  readonly position: Position | null
  readonly confidence: number
  readonly rule: string | null
  readonly rationale: string | null
  /** Offsets in the source. */
  readonly evidence: readonly Span[]
  readonly adjudication: boolean
  readonly madeAt: string
  /** Whether it is its coder's newest on this statement and issue, and not retracted; an adjudication and its coder's own coding stand
   * beside each other. */
  readonly current: boolean
  /** Somebody took it back, and nobody brought it back since. */
  readonly takenBack: boolean
}

/** Why a statement waits for a person's coding, what matters most first. differing: people differ on it, and nobody has settled that;
 * second: one person coded it; unsure: machines are, or they differ; new: no person coded it; agreed: several did, and agree, or it was
 * settled. */
export const matters = ['differing', 'second', 'unsure', 'new', 'agreed'] as const
export type Matter = (typeof matters)[number]

/** What counted before or after something was done; null: nothing did. */
export type Held = { readonly position: Position | null } | null

/** One thing that happened to the coding of a statement on an issue. */
export interface CodingEvent {
  readonly id: number
  readonly issue: string
  readonly coder: Coder
  readonly at: string
  readonly who: string
  readonly why: string | null
  /** undone: what was done before, by the number `undoes`, was taken back. */
  readonly what: 'coded' | 'adjudicated' | 'retracted' | 'undone'
  readonly adjudication: boolean
  readonly from: Held
  readonly to: Held
  readonly undoes: number | null
  readonly undone: boolean
  /** Whether taking it back would change anything. */
  readonly undoable: boolean
}

/** A coder's own coding, or an adjudication, that counts under the present codebook. */
export interface CountedCoding {
  readonly id: number
  readonly statement: number
  /** Versions of one statement have the same number. */
  readonly group: number
  readonly issue: string
  readonly coder: string
  readonly position: Position | null
  readonly adjudication: boolean
  readonly madeAt: string
  /** The words that were coded stand in a source with altered wording. */
  readonly altered: boolean
}

// ---- what goes from one copy of a dossier to another

/** Words at a place in a source, with up to 32 units before and after. */
export interface Anchor extends Span {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** A coding as it is carried to another copy of the dossier, which numbers statements and codebook versions in its own way. */
export interface SentCoding {
  /** The hash tells the copies of a source apart from any other text. */
  readonly source: { readonly sha256: string; readonly title: string | null }
  readonly speaker: string | null
  /** The quotes of the statement, in reading order; never empty. */
  readonly quotes: readonly Anchor[]
  readonly issue: string
  /** The number of the codebook version there. */
  readonly codebookVersion: number
  readonly position: Position | null
  readonly confidence: number
  readonly rationale: string | null
  readonly evidence: readonly (Span & { readonly exact: string })[]
  readonly adjudication: boolean
  /** The coder took back what stood here; `madeAt` is when. */
  readonly takenBack: boolean
  readonly madeAt: string
}

/** What one person coded in one copy of a dossier. */
export interface SentCodings {
  readonly coder: { readonly name: string; readonly reviews: boolean }
  readonly codebook: {
    readonly title: string
    /** The versions that the codings were made under. */
    readonly versions: readonly {
      readonly version: number
      readonly issues: readonly Pick<Issue, 'id' | 'proposition'>[]
    }[]
  }
  readonly codings: readonly SentCoding[]
}

/** One coding of a file as the report names it. */
export interface SentLine {
  readonly text: string
  readonly speaker: string | null
  readonly issue: string
  /** What the file says; null: it was taken back. */
  readonly there: Held
}

/** What became of codings from another copy. */
export interface MergedCodings {
  readonly coder: string
  readonly added: number
  /** Codings that are here already, or say the same as the one that counts here. */
  readonly known: number
  /** How many codings found their statement in the same source, and how many by its words in another. */
  readonly bySource: number
  readonly byWords: number
  /** The coder coded the same statement differently here and there: the newer counts, both are kept. */
  readonly conflicts: readonly (SentLine & {
    /** A quote of the statement here. */
    readonly quote: number
    readonly here: Held
    readonly counts: 'here' | 'there'
  })[]
  /** No statement here could be found for these. */
  readonly unmatched: readonly (SentLine & { readonly source: string })[]
}

export interface Statement {
  readonly id: number
  /** Versions of one statement in several sources have the same number. */
  readonly group: number
  readonly speaker: SpeakerRef | null
  readonly source: SourceSummary
  /** In reading order. */
  readonly quotes: readonly Quote[]
  /** Newest first, those no longer current included. */
  readonly codings: readonly Coding[]
}

/** A statement as it might be made, and how it is to be coded. */
export interface Example {
  readonly text: string
  /** Who might say it, "a mayor"; may be empty. */
  readonly speaker: string
  /** Null: it takes no position on the issue. */
  readonly position: Position | null
  readonly why: string
}

export interface Issue {
  readonly id: string
  readonly name: string
  readonly proposition: string
  readonly include: string
  readonly supports: string
  readonly opposes: string
  readonly exclude: string
  readonly examples: readonly Example[]
}

/** What a version of the codebook says. An issue that an earlier version has and this one has not is retired. */
export interface CodebookText {
  readonly title: string
  /** What changed and why. */
  readonly note: string
  readonly issues: readonly Issue[]
}

export interface Codebook extends CodebookText {
  readonly version: number
  readonly madeBy: string
  readonly madeAt: string
  /** Whether it was said to change what the issues that it touches mean. */
  readonly changesMeaning: boolean
  /** By issue, the oldest version whose codings on it still count. */
  readonly meaningSince: Readonly<Record<string, number>>
}

/** What can be put into a collection. Speakers by slug, issues and quotes by id. */
export type Thing =
  | { readonly what: 'quote'; readonly quote: number }
  | { readonly what: 'cell'; readonly speaker: string; readonly issue: string }
  /** Two to four speakers face to face. */
  | { readonly what: 'comparison'; readonly speakers: readonly string[] }

/** What a person does to a collection. An item has the number of the change that put it there. */
export type CollectionChange =
  | { readonly what: 'make'; readonly name: string; readonly about: string | null }
  | { readonly what: 'rename'; readonly name: string; readonly about: string | null }
  | { readonly what: 'add'; readonly thing: Thing; readonly note: string | null }
  /** Null takes the note away. */
  | { readonly what: 'note'; readonly item: number; readonly note: string | null }
  /** Before another item; null: to the end. */
  | { readonly what: 'move'; readonly item: number; readonly before: number | null }
  | { readonly what: 'remove'; readonly item: number }
  | { readonly what: 'delete' }

/** One thing that was done to a collection, which stays even where it was taken back. */
export interface CollectionEvent {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly why: string | null
  readonly change: CollectionChange
  /** Id of the change that this one takes back. */
  readonly undoes: number | null
  readonly undone: boolean
}

export interface CollectionItem {
  readonly id: number
  readonly thing: Thing
  readonly note: string | null
  readonly addedAt: string
  readonly addedBy: string
}

/** What people gathered under a name, as the changes to it leave it. */
export interface Collection {
  readonly slug: string
  readonly name: string
  readonly about: string | null
  readonly items: readonly CollectionItem[]
  readonly deleted: boolean
  /** Newest first. */
  readonly events: readonly CollectionEvent[]
}

export interface CollectionSummary {
  readonly slug: string
  readonly name: string
  readonly items: number
  readonly changedAt: string
}

export const stanceStates = [
  'strongly-supports',
  'supports',
  'mixed',
  'opposes',
  'strongly-opposes',
  'contested',
  'disputed',
  'no-position',
  'nothing-found',
] as const
export type StanceState = (typeof stanceStates)[number]

export type PositionCount = readonly [position: number, statements: number]

/** What a speaker's statements on an issue add up to. */
export interface StanceTotal {
  readonly state: StanceState
  /** Statements that count with a position. */
  readonly statements: number
  readonly supports: number
  readonly opposes: number
  readonly mixed: number
  /** Statements on which people disagree; not counted until adjudicated. */
  readonly disputed: number
  /** Median position of the counted statements; null without any. */
  readonly median: number | null
  /** How many of the counted statements take each position, lowest first. A position may lie halfway between two steps. */
  readonly positions: readonly PositionCount[]
  /** Newest date of a counted statement's source. */
  readonly newest: string | null
  /** Every counted position comes from a machine. */
  readonly machineOnly: boolean
  /** At least one counted position comes from a person whose work is review. */
  readonly reviewed: boolean
  /** Every counted statement stands in a source with altered wording. */
  readonly alteredOnly: boolean
  /** A counted coding was made under an older codebook version. */
  readonly olderCodebook: boolean
}

export interface Stance extends StanceTotal {
  readonly speaker: string
  readonly issue: string
}

/** Where one statement of a speaker stands on an issue; its versions in several sources are one. */
export interface Positioned {
  readonly speaker: string
  readonly issue: string
  /** -2..+2; null: people differ, and nobody has settled it. */
  readonly position: number | null
  /** Numbers of its versions. */
  readonly statements: readonly number[]
}

/** What a speaker's statements of one month add up to on an issue. */
export interface MonthTotal {
  readonly issue: string
  /** `2025-05`, or `2025` where only the year is known. */
  readonly month: string
  readonly statements: number
  /** Sum of their positions, -2..+2 each. */
  readonly sum: number
}

/** One coder's newest coding of a statement on an issue, as the aggregation sees it. */
export interface Vote {
  readonly kind: CoderKind
  readonly reviews: boolean
  readonly limit: number
  readonly adjudication: boolean
  readonly position: Position | null
  readonly confidence: number
  readonly olderCodebook: boolean
}

/** One statement of a speaker with its votes on one issue; empty votes: nobody looked. */
export interface VotedStatement {
  readonly votes: readonly Vote[]
  readonly date: string | null
  readonly altered: boolean
}

/** Which statements, quotes and codings a view takes in. Absent: all. */
export interface Filter {
  readonly speaker?: string
  /** Slugs; what any of these said. */
  readonly speakers?: readonly string[]
  readonly speakerKind?: SpeakerKind
  readonly source?: string
  readonly from?: string
  readonly to?: string
  readonly kind?: QuoteKind
  readonly wording?: Wording
  /** Leaves out sources whose wording is altered. */
  readonly unaltered?: boolean
  readonly reviewed?: boolean
  readonly coder?: string
  /** 0..1: leaves out codings that are less sure, and quotes that nobody decided and the machine is less sure of. */
  readonly confidence?: number
}

/** What found quotes are counted by. */
export const facets = ['speaker', 'issue', 'side', 'kind', 'wording', 'source', 'year'] as const
export type Facet = (typeof facets)[number]

/** Where a statement counts as standing on an issue. none: people read it and found no position; disputed: they differ. */
export const sides = ['supports', 'opposes', 'mixed', 'disputed', 'none'] as const
export type Side = (typeof sides)[number]

/** A stretch of a text that was searched. */
export interface Stretch {
  readonly text: string
  readonly found: boolean
}

export interface LogEntry {
  readonly id: number
  readonly at: string
  readonly who: string
  readonly action: string
  readonly subject: string
  readonly subjectId: string
  readonly before: unknown
  readonly after: unknown
  readonly why: string | null
}
