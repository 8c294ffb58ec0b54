import type { Coder } from '../domain.js'
import type { Store } from './contract.js'
import { kept } from './kept.js'
import { record } from './log.js'
import { type Db, flag } from './tables.js'

/** Finds a coder by name, or adds it; one that exists stays as it is, since its limit may have been set by hand. */
export async function ensureCoder(trx: Db, coder: Omit<Coder, 'id'>): Promise<Coder> {
  const known = await coders(trx).where('name', '=', coder.name).executeTakeFirst()
  if (known) return asCoder(known)
  const { id } = await trx
    .insertInto('coders')
    .values({ name: coder.name, kind: coder.kind, reviews: flag(coder.reviews), confidence_limit: coder.limit })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(trx, { who: 'system', action: 'coder.added', subject: 'coder', subjectId: id, after: coder })
  return { id, name: coder.name, kind: coder.kind, reviews: coder.reviews, limit: coder.limit }
}

/** The coders of the dossier. */
export const coderStore = (db: Db): Store['coders'] => ({
  ensure: (coder) => db.transaction().execute((trx) => ensureCoder(trx, coder)),
  list: () => kept(db, 'coders', async () => (await coders(db).orderBy('id').execute()).map(asCoder)),
})

const coders = (db: Db) => db.selectFrom('coders').select(['id', 'name', 'kind', 'reviews', 'confidence_limit'])

/** A row of coders in the terms of the domain. */
export const asCoder = ({ id, name, kind, confidence_limit, reviews }: CoderRow): Coder => ({
  ...{ id, name, kind },
  reviews: reviews === 1,
  limit: confidence_limit,
})

interface CoderRow extends Omit<Coder, 'reviews' | 'limit'> {
  readonly reviews: number
  readonly confidence_limit: number
}
