import type {
  Codebook,
  Coder,
  Coding,
  Filter,
  LogEntry,
  Position,
  Quote,
  Reading,
  Role,
  Source,
  SourceSummary,
  Span,
  Speaker,
  SpeakerKind,
  Stance,
  Statement,
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
  readonly adjudication?: boolean
  /** Takes the coder's coding on this issue back; position is ignored. */
  readonly retracts?: boolean
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

/** The one place that talks to the database. Reads return undefined for what is not there; writes are one transaction each. */
export interface Store {
  readonly sources: {
    /** Stores a reading whole or not at all: source, signals, speakers, quotes, statements, codings, stance totals, log. */
    add(reading: Reading): Promise<Added>
    bySha256(sha256: string): Promise<SourceSummary | undefined>
    bySlug(slug: string): Promise<Source | undefined>
    /** By date, newest first, undated last. */
    list(): Promise<SourceSummary[]>
  }
  readonly speakers: {
    /** Adds, or completes with missing aliases and roles, a speaker known by name. */
    ensure(speakers: readonly NewSpeaker[]): Promise<void>
    /** Also finds merged ones (see `mergedInto`). */
    bySlug(slug: string): Promise<Speaker | undefined>
    /** By name; without merged ones. */
    list(filter?: Filter): Promise<Speaker[]>
  }
  readonly quotes: {
    byId(id: number): Promise<Quote | undefined>
    /** In reading order. */
    ofSource(slug: string): Promise<Quote[]>
    /** By date, then reading order. */
    ofSpeaker(slug: string): Promise<Quote[]>
  }
  readonly statements: {
    byId(id: number): Promise<Statement | undefined>
    ofSource(slug: string): Promise<Statement[]>
    ofSpeaker(slug: string, filter?: Filter): Promise<Statement[]>
    /** Those with a current coding on the issue (position or "no position"), of one speaker or of all. */
    onIssue(issue: string, filter?: Filter): Promise<Statement[]>
  }
  readonly codebook: {
    current(): Promise<Codebook | undefined>
    versions(): Promise<Codebook[]>
    /** Adds a version with the next number. */
    add(codebook: Omit<Codebook, 'version' | 'madeAt'>, who: string, changesMeaning: boolean): Promise<Codebook>
  }
  readonly coders: {
    ensure(coder: Omit<Coder, 'id'>): Promise<Coder>
    list(): Promise<Coder[]>
  }
  readonly codings: {
    append(codings: readonly NewCoding[]): Promise<Coding[]>
  }
  readonly stances: {
    /** Without a filter: from the stored totals. With one: aggregated from the current codings. "nothing-found" rows are left out. */
    list(filter?: Filter): Promise<Stance[]>
    /** Computes all stored totals anew. */
    recompute(): Promise<void>
  }
  readonly log: {
    /** Newest first. */
    list(limit: number): Promise<LogEntry[]>
  }
  counts(filter?: Filter): Promise<Counts>
  close(): Promise<void>
}
