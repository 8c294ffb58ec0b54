import { type CoderKind, type Filter, quoteKinds, wordings } from '../../domain.js'
import { limitsCodings } from '../filter.js'
import type { Db } from '../tables.js'
import { dayOf, kindBit, lastDayOf, wordingBit } from './format.js'
import type { Ask } from './pass.js'
import type { Weight } from './settle.js'

const ranks: Record<CoderKind, number> = { person: 3, learned: 2, rules: 1, model: 0 }

/** A filter in the numbers of packs. Which speakers it takes in is for the caller. */
export async function askOf(db: Db, filter: Filter): Promise<Ask> {
  const { source, from, to, kind, wording, unaltered, confidence = 0 } = filter
  const bits = (wording === undefined ? wordings : [wording]).filter((one) => !unaltered || one !== 'altered')
  return {
    // No source has the number 0.
    source: source === undefined ? null : ((await sourceId(db, source)) ?? 0),
    // What has no day is 0, and in only where no day is asked for.
    from: from === undefined ? Number(to !== undefined) : dayOf(from),
    to: to === undefined ? 99_999_999 : lastDayOf(to),
    kinds: (kind === undefined ? quoteKinds : [kind]).map(kindBit).reduce((sum, bit) => sum | bit, 0),
    wordings: bits.map(wordingBit).reduce((sum, bit) => sum | bit, 0),
    confidence,
    weights: await weightsOf(db, filter),
    codedOnly: limitsCodings(filter),
  }
}

async function weightsOf(db: Db, { coder, reviewed }: Filter): Promise<(Weight | undefined)[]> {
  let coders = db.selectFrom('coders').select(['id', 'kind', 'reviews', 'confidence_limit'])
  if (coder !== undefined) coders = coders.where('name', '=', coder)
  if (reviewed) coders = coders.where('reviews', '=', 1)
  const weights: (Weight | undefined)[] = []
  for (const { id, kind, reviews, confidence_limit: limit } of await coders.execute())
    weights[id] = { rank: ranks[kind], reviews: reviews === 1, limit }
  return weights
}

const sourceId = async (db: Db, slug: string): Promise<number | undefined> =>
  (await db.selectFrom('sources').select('id').where('slug', '=', slug).executeTakeFirst())?.id
