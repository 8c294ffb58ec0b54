import type { MachineAnswer, QuoteKind, SpeakerRef } from '../domain.js'
import { inChunks } from './chunks.js'
import type { Db } from './tables.js'

/** What is needed of a quote to tell whether people changed what the machine said. */
export interface Answered {
  readonly id: number
  readonly found_by: 'machine' | 'person'
  readonly named_id: number | null
  readonly kind: QuoteKind
  readonly span_id: number | null
  readonly base_speaker_id: number | null
  readonly base_kind: QuoteKind | null
  readonly base_span_id: number | null
  readonly start_offset: number
  readonly end_offset: number
  readonly text: string
}

/** The machine's own answers for those quotes on which people have another. */
export async function machineAnswers(db: Db, quotes: readonly Answered[]): Promise<Map<number, MachineAnswer>> {
  const differing = quotes.filter(differs)
  const speakers = await speakersNamed(
    db,
    differing.map((quote) => quote.base_speaker_id),
  )
  const spans = await spansOf(
    db,
    differing.map((quote) => quote.base_span_id),
  )
  return new Map(
    differing.map((quote) => {
      const words = spans.get(quote.base_span_id) ?? quote
      const { start_offset: start, end_offset: end, text } = words
      return [
        quote.id,
        { speaker: speakers.get(quote.base_speaker_id) ?? null, kind: quote.base_kind!, start, end, text },
      ]
    }),
  )
}

const differs = (quote: Answered): boolean =>
  quote.found_by === 'machine' &&
  (quote.named_id !== quote.base_speaker_id || quote.kind !== quote.base_kind || quote.span_id !== quote.base_span_id)

async function speakersNamed(db: Db, ids: readonly (number | null)[]): Promise<Map<number | null, SpeakerRef>> {
  const rows = await inChunks(given(ids), (chunk) =>
    db
      .selectFrom('speakers as named')
      .innerJoin('speakers', (join) =>
        join.on((eb) => eb('speakers.id', '=', eb.fn.coalesce('named.merged_into', 'named.id'))),
      )
      .select(['named.id', 'speakers.slug', 'speakers.name', 'speakers.kind'])
      .where('named.id', 'in', chunk)
      .execute(),
  )
  return new Map(rows.map(({ id, ...speaker }) => [id, speaker]))
}

async function spansOf(db: Db, ids: readonly (number | null)[]) {
  const rows = await inChunks(given(ids), (chunk) =>
    db
      .selectFrom('quote_spans')
      .select(['id', 'start_offset', 'end_offset', 'text'])
      .where('id', 'in', chunk)
      .execute(),
  )
  return new Map<number | null, (typeof rows)[number]>(rows.map((row) => [row.id, row]))
}

const given = (ids: readonly (number | null)[]): number[] => [...new Set(ids.filter((id) => id !== null))]
