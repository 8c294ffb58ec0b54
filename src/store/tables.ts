import type { Generated, Insertable, Kysely } from 'kysely'
import type { Checked, CoderKind, Form, Position, QuoteKind, SpeakerKind, StanceState, Wording } from '../domain.js'

/** 0 or 1: SQLite has no booleans, and one type in both engines keeps the queries alike. */
export type Flag = 0 | 1

interface SourceTable {
  id: Generated<number>
  slug: string
  name: string
  title: string | null
  publisher: string | null
  author: string | null
  date: string | null
  address: string | null
  is_report: Flag
  reported_title: string | null
  reported_publisher: string | null
  reported_date: string | null
  wording: Wording
  sha256: string
  added_at: string
  /** Length of the text in UTF-16 units, which SQL cannot tell. */
  text_units: number
  text: string
}

interface SignalTable {
  source_id: number
  ordinal: number
  start_offset: number
  end_offset: number
  printed: string
  expected: string | null
  rule: string
}

interface SpeakerTable {
  id: Generated<number>
  slug: string
  name: string
  /** The name as it is looked up: see `folded`. */
  folded: string
  kind: SpeakerKind
  merged_into: number | null
  added_at: string
}

interface AliasTable {
  id: Generated<number>
  speaker_id: number
  alias: string
  folded: string
}

interface RoleTable {
  id: Generated<number>
  speaker_id: number
  title: string
  organisation: string | null
  since: string | null
  until: string | null
  /** The source that printed it; null where it was entered. */
  source_id: number | null
}

interface StatementTable {
  id: Generated<number>
  source_id: number
  speaker_id: number | null
}

interface QuoteTable {
  id: Generated<number>
  statement_id: number
  source_id: number
  speaker_id: number | null
  /** Place among the quotes of its source, from 0. */
  ordinal: number
  kind: QuoteKind
  form: Form
  checked: Checked
  start_offset: number
  end_offset: number
  text: string
  prefix: string
  suffix: string
  cue_start: number | null
  cue_end: number | null
  mention_start: number | null
  mention_end: number | null
  mention_text: string | null
  role: string | null
  continues_id: number | null
  rule: string
  /** The rule that named the speaker. */
  speaker_rule: string
  confidence: number
  withdrawn_at: string | null
  withdrawn_why: string | null
}

interface RelayTable {
  quote_id: number
  /** 0 is the relay nearest to the speaker. */
  depth: number
  name: string
  speaker_id: number | null
}

interface CodebookVersionTable {
  version: number
  title: string
  note: string
  changes_meaning: Flag
  made_by: string
  made_at: string
}

interface CodebookIssueTable {
  version: number
  issue: string
  ordinal: number
  name: string
  proposition: string
  include: string
  supports: string
  opposes: string
  exclude: string
  /** The oldest version whose codings on this issue still count. */
  meaning_since: number
}

interface CoderTable {
  id: Generated<number>
  name: string
  kind: CoderKind
  reviews: Flag
  confidence_limit: number
}

interface CodingTable {
  id: Generated<number>
  statement_id: number
  issue: string
  codebook_version: number
  coder_id: number
  position: Position | null
  confidence: number
  rule: string | null
  rationale: string | null
  adjudication: Flag
  retracts: Flag
  made_at: string
}

interface EvidenceTable {
  coding_id: number
  ordinal: number
  start_offset: number
  end_offset: number
}

interface CurrentCodingTable {
  statement_id: number
  issue: string
  coder_id: number
  coding_id: number
}

interface StanceTable {
  speaker_id: number
  issue: string
  codebook_version: number
  state: StanceState
  statements: number
  supports: number
  opposes: number
  mixed: number
  disputed: number
  median: number | null
  newest: string | null
  machine_only: Flag
  reviewed: Flag
  altered_only: Flag
  older_codebook: Flag
}

interface LogTable {
  id: Generated<number>
  at: string
  who: string
  action: string
  subject: string
  subject_id: string
  /** JSON. */
  before: string | null
  /** JSON. */
  after: string | null
  why: string | null
}

/** Every table of the database. Offsets are UTF-16 units, half-open; times are ISO 8601 in UTC. */
export interface Tables {
  sources: SourceTable
  signals: SignalTable
  speakers: SpeakerTable
  aliases: AliasTable
  roles: RoleTable
  statements: StatementTable
  quotes: QuoteTable
  quote_relays: RelayTable
  codebook_versions: CodebookVersionTable
  codebook_issues: CodebookIssueTable
  coders: CoderTable
  codings: CodingTable
  coding_evidence: EvidenceTable
  current_codings: CurrentCodingTable
  stances: StanceTable
  log: LogTable
}

/** A connection, or a transaction on one. */
export type Db = Kysely<Tables>

/** A row to be inserted. */
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>

/** A truth value as it is stored. */
export const flag = (value: boolean): Flag => (value ? 1 : 0)
