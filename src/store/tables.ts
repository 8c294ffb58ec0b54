import type { Generated, Insertable, Kysely } from 'kysely'
import type {
  Checked,
  CoderKind,
  Form,
  ImportState,
  ImportWay,
  Position,
  QuoteKind,
  SpeakerKind,
  StanceState,
  Wording,
} from '../domain.js'

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
  /** What the newest reading found; `wording` is what it was judged to be since. */
  found_wording: Wording | null
  sha256: string
  added_at: string
  /** Length of the text in UTF-16 units, which SQL cannot tell. */
  text_units: number
  text: string
  /** Number of the reading that its quotes are from. */
  reading: Generated<number>
  /** The lowest id of the sources that print the same report; null until it was compared. */
  copy_group: number | null
  /** When a person deleted it; null: it is there. */
  deleted_at: string | null
  /** What was read of title, publisher, author, date and address, as JSON; null: the columns are that. */
  found_facts: Generated<string | null>
}

interface SourceDeletionTable {
  id: Generated<number>
  source_id: number
  at: string
  who: string
  why: string | null
  /** The deletion that this takes back. */
  undoes: number | null
}

interface SourceKeyTable {
  key: number
  source_id: number
}

interface ImportTable {
  id: Generated<number>
  at: string
  who: string
}

interface ImportItemTable {
  id: Generated<number>
  import_id: number
  name: string
  way: ImportWay
  address: string | null
  size: number
  /** Store it as soon as it is read. */
  keep: Flag
  state: ImportState
  /** How often its reading was begun. */
  tries: Generated<number>
  fault: string | null
  title: string | null
  quotes: number | null
  speakers: number | null
  wording: Wording | null
  /** The source that it became, or is. */
  source_id: number | null
  /** A source that prints the same report. */
  like_id: number | null
  /** What was handed in, until it is read. */
  bytes: Uint8Array | null
  /** JSON: a document, and its reading until that is stored. */
  document: string | null
  reading: string | null
}

interface ImportTableTable {
  item_id: number
  /** JSON: see `TableOutcome`; null until it is decided on. */
  outcome: string | null
  /** JSON: see `Table`; null once it is decided on. */
  content: string | null
}

interface ImportGivenTable {
  item_id: number
  /** JSON: see `GivenSource`. */
  given: string
}

interface ImportNoteTable {
  item_id: number
  ordinal: number
  note: string
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
  /** The lowest id of the statements that are versions of one; null until it was compared. */
  version_group: number | null
}

interface StatementKeyTable {
  key: number
  statement_id: number
}

interface QuoteTable {
  id: Generated<number>
  statement_id: number
  source_id: number
  speaker_id: number | null
  /** Order in which the quotes of its source were found, from 0. */
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
  /** What corrections start from: the newest reading's answer, or what the person who added the quote said. */
  base_statement_id: number | null
  base_speaker_id: number | null
  base_kind: QuoteKind | null
  base_form: Form | null
  base_span_id: number | null
  base_checked: Checked | null
  base_withdrawn_at: string | null
  base_withdrawn_why: string | null
  found_by: Generated<'machine' | 'person'>
  decided: Generated<Flag>
  /** Who the quote is attributed to before any merge of speakers; `speaker_id` is who that is now. */
  named_id: number | null
  /** Words that replace those of this row; null: they stand. */
  span_id: number | null
  /** The statement that it is, where it was taken out of another. */
  own_statement_id: number | null
}

interface JudgementTable {
  id: Generated<number>
  source_id: number
  at: string
  who: string
  why: string | null
  wording: Wording
  undoes: number | null
}

interface SourceFactTable {
  id: Generated<number>
  source_id: number
  at: string
  who: string
  why: string | null
  /** The facts that are otherwise, as JSON. */
  change: string
  undoes: number | null
}

interface SpanTable {
  id: Generated<number>
  quote_id: number
  start_offset: number
  end_offset: number
  text: string
  prefix: string
  suffix: string
}

interface CorrectionTable {
  id: Generated<number>
  quote_id: number
  at: string
  who: string
  why: string | null
  /** A `QuoteChange` as JSON. */
  change: string
  /** The speaker that the change names. */
  speaker_id: number | null
  /** The words that the change gives; null: those that the quote was stored with. */
  span_id: number | null
  undoes: number | null
}

interface MergeTable {
  id: Generated<number>
  from_id: number
  into_id: number
  at: string
  who: string
  why: string | null
  undoes: number | null
}

interface NameKeyTable {
  speaker_id: number
  sort: 'surname' | 'bare'
  key: string
  /** Given names before a surname, joined by spaces. */
  given: string
}

interface DoubtTable {
  id: Generated<number>
  a_id: number
  b_id: number
  reason: string
  found_at: string
  settled_at: string | null
  settled_by: string | null
  settled_why: string | null
  same: Flag | null
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

interface CodebookExampleTable {
  version: number
  issue: string
  ordinal: number
  text: string
  speaker: string
  position: Position | null
  why: string
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
  /** The coding, or the taking back, that this row takes back; `retracts` is set too. */
  undoes: number | null
  /** Who did it, where that is not the coder. */
  made_by: string | null
}

interface EvidenceTable {
  coding_id: number
  ordinal: number
  start_offset: number
  end_offset: number
}

interface ModelAnswerTable {
  id: Generated<number>
  statement_id: number
  coder_id: number
  model: string
  prompt_version: number
  codebook_version: number
  asked_at: string
  answer: string
  tokens: number
}

interface TrainedModelTable {
  id: Generated<number>
  made_at: string
  made_by: string
  model: string
}

interface CurrentCodingTable {
  statement_id: number
  issue: string
  coder_id: number
  /** An adjudication stands beside its coder's own coding. */
  adjudication: Flag
  coding_id: number
}

interface CodingQueueTable {
  speaker_id: number
  /** With the speaker: the versions of one statement. */
  version_group: number
  /** The first of the versions, one with unaltered words before the others. */
  statement_id: number
  /** Every version has altered wording. */
  altered: Flag
  /** What speaks for coding it next: see `matters`. */
  matter: number
  /** How many statements of the speaker come before it, from 0. */
  nth: number
  /** The one person who coded it on every issue, where nobody else did: passed over without a look at what that person coded. */
  sole_coder: number | null
}

/** What people coded on an issue of the codebook, whichever version of the statement it was. */
interface CodedUnitTable {
  speaker_id: number
  version_group: number
  coder_id: number
  /** Empty: on every issue. */
  issue: string
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
  /** JSON; null in rows that an earlier version of the program stored. */
  positions: string | null
  machine_only: Flag
  reviewed: Flag
  altered_only: Flag
  older_codebook: Flag
  /** What it would be without altered wording; null until it was computed. */
  unaltered_state: StanceState | null
}

interface SpeakerPackTable {
  speaker_id: number
  /** Versions of one count once. */
  statements: number
  /** Those that were not withdrawn. */
  quotes: number
}

/** See `packs/parts.ts`. */
interface PackPartTable {
  speaker_id: number
  first_group: number
  /** Versions of one count once. */
  statements: number
  quotes: number
  /** What it adds up to, as JSON: see `packs/sums.ts`. */
  totals: string
  /** See `packs/format.ts`. */
  data: Uint8Array
}

/** What a search counts quotes by. */
interface SearchQuoteTable {
  quote_id: number
  source_id: number
  statement_id: number
  speaker_id: number | null
  kind: QuoteKind
  /** 0: withdrawn. */
  shown: Flag
  /** Where its statement counts as standing, on every issue: see `sidesOf`. */
  sides: string
  /** The `search_state` under which the row was last written. */
  revision: number
}

/** What changed since the index was last brought up to date. */
interface SearchStaleTable {
  what: 'quote' | 'speaker' | 'source'
  id: number
}

interface SearchStateTable {
  id: number
  /** Grows with every change of `search_quotes`. */
  revision: number
}

interface CollectionTable {
  id: Generated<number>
  slug: string
  /** As the changes leave it, like `items` and `deleted`. */
  name: string
  items: number
  deleted: Flag
  changed_at: string
}

interface CollectionChangeTable {
  id: Generated<number>
  collection_id: number
  at: string
  who: string
  why: string | null
  /** JSON. */
  change: string
  undoes: number | null
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
  source_deletions: SourceDeletionTable
  imports: ImportTable
  import_items: ImportItemTable
  import_tables: ImportTableTable
  import_given: ImportGivenTable
  import_notes: ImportNoteTable
  signals: SignalTable
  speakers: SpeakerTable
  aliases: AliasTable
  roles: RoleTable
  statements: StatementTable
  statement_keys: StatementKeyTable
  source_keys: SourceKeyTable
  quotes: QuoteTable
  quote_relays: RelayTable
  quote_spans: SpanTable
  corrections: CorrectionTable
  wording_judgements: JudgementTable
  source_facts: SourceFactTable
  merges: MergeTable
  name_keys: NameKeyTable
  speaker_doubts: DoubtTable
  codebook_versions: CodebookVersionTable
  codebook_issues: CodebookIssueTable
  codebook_examples: CodebookExampleTable
  coders: CoderTable
  codings: CodingTable
  coding_evidence: EvidenceTable
  trained_models: TrainedModelTable
  current_codings: CurrentCodingTable
  model_answers: ModelAnswerTable
  coding_queue: CodingQueueTable
  coded_units: CodedUnitTable
  stances: StanceTable
  search_quotes: SearchQuoteTable
  search_stale: SearchStaleTable
  search_state: SearchStateTable
  speaker_packs: SpeakerPackTable
  pack_parts: PackPartTable
  collections: CollectionTable
  collection_changes: CollectionChangeTable
  log: LogTable
}

/** A connection, or a transaction on one. */
export type Db = Kysely<Tables>

/** A row to be inserted. */
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>

/** A truth value as it is stored. */
export const flag = (value: boolean): Flag => (value ? 1 : 0)
