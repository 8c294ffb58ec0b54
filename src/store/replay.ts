import type { Form, QuoteChange, QuoteKind, Withdrawal } from '../domain.js'

/** A quote as its corrections find it. Quotes with the same `statement` are given together, in reading order. */
export interface Base {
  readonly id: number
  readonly statement: number
  readonly speaker: number | null
  readonly kind: QuoteKind
  readonly form: Form
  /** Key of its words; null: those that it was stored with. */
  readonly span: number | null
  readonly withdrawn: Withdrawal | null
  readonly foundBy: 'machine' | 'person'
}

/** A correction with what its names and places were found to be. */
export interface Said {
  readonly id: number
  readonly quote: number
  readonly at: string
  readonly why: string | null
  readonly change: QuoteChange
  readonly speaker: number | null
  readonly span: number | null
  readonly undoes: number | null
}

/** A quote as its corrections leave it. */
export interface Outcome extends Omit<Base, 'statement' | 'foundBy'> {
  /** Whether it was taken out of its statement, and is one of its own. */
  readonly apart: boolean
  readonly decided: boolean
  /** Whether its words, as they stand, were compared with the original. */
  readonly compared: boolean
}

/** Ids of the corrections that were taken back and not brought back since.
 * @param said in the order in which they were made */
export function undoneOf(said: readonly Pick<Said, 'id' | 'undoes'>[]): Set<number> {
  const undone = new Set<number>()
  for (const { id, undoes } of [...said].reverse()) if (undoes !== null && !undone.has(id)) undone.add(undoes)
  return undone
}

/** What people said, in the order in which they did, as it is shown: newest first, with whether each was taken back. */
export function newestFirst<R extends Pick<Said, 'id' | 'undoes'>>(said: readonly R[]): (R & { undone: boolean })[] {
  const undone = undoneOf(said)
  return said.toReversed().map((one) => ({ ...one, undone: undone.has(one.id) }))
}

/** Applies what people said, and did not take back, to the quotes of one statement, in the order in which they said it.
 * The first quote of a statement that was not withdrawn gives it its speaker; a later one that is given another
 * speaker becomes a statement of its own, and so does one that a person left where it was while the rest moved.
 * @param said corrections of these quotes, in the order in which they were made */
export function replay(quotes: readonly Base[], said: readonly Said[]): Outcome[] {
  const undone = undoneOf(said)
  const first = quotes.find(({ withdrawn }) => !withdrawn) ?? quotes[0]
  const all = quotes.map((quote) => atFirst(quote, first?.speaker ?? null, undoingOfAdd(quote.id, said, undone)))
  for (const one of said) {
    const quote = all.find(({ id }) => id === one.quote)
    if (quote && one.undoes === null && !undone.has(one.id)) apply(all, quote, one)
  }
  return all.map(({ settled: _, ...quote }) => quote)
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
/** `settled`: a person said who the speaker is, so that it does not follow its statement. */
type State = Mutable<Outcome> & { settled: boolean }

function atFirst({ statement: _, foundBy, ...quote }: Base, speaker: number | null, undoing: Said | undefined): State {
  const gone = { at: undoing?.at ?? '', why: undoing?.why || 'No longer held to be a quote.' }
  const withdrawn = foundBy === 'person' ? gone : quote.withdrawn
  return { ...quote, speaker, withdrawn, apart: false, decided: false, compared: false, settled: false }
}

function undoingOfAdd(quote: number, said: readonly Said[], undone: ReadonlySet<number>): Said | undefined {
  const add = said.find((one) => one.quote === quote && one.change.what === 'add' && one.undoes === null)
  return add && said.find(({ id, undoes }) => undoes === add.id && !undone.has(id))
}

function apply(all: readonly State[], quote: State, { change, speaker, span, at, why }: Said): void {
  quote.decided = true
  if (change.what === 'speaker' || change.what === 'nobody') nameSpeaker(all, quote, speaker)
  else if (change.what === 'confirm') quote.settled = true
  else if (change.what === 'compare') quote.compared = true
  else if (change.what === 'kind') quote.kind = change.kind
  else if (change.what === 'span') Object.assign(quote, { span, compared: false, form: change.form ?? quote.form })
  else if (change.what === 'reject') quote.withdrawn = { at, why: why || 'Rejected.' }
  else quote.withdrawn = null
}

function nameSpeaker(all: readonly State[], quote: State, speaker: number | null): void {
  const statement = quote.apart ? [quote] : all.filter(({ apart }) => !apart)
  const leader = statement.find(({ withdrawn }) => !withdrawn) ?? statement[0]
  if (quote === leader) for (const other of statement) follow(other, quote, speaker)
  else quote.apart = quote.speaker !== speaker
  quote.speaker = speaker
  quote.settled = true
}

function follow(quote: State, leader: State, speaker: number | null): void {
  if (quote === leader) return
  if (!quote.settled) quote.speaker = speaker
  else quote.apart = quote.speaker !== speaker
}
