import type { SpeakerKind } from '../domain.js'
import type { By } from './contract.js'
import { raiseDoubts } from './doubts.js'
import { Refused } from './errors.js'
import { addSpeaker, onlyOne } from './identity.js'
import { folded } from './names.js'
import type { Db } from './tables.js'

/** The speaker that a person names for a quote: one who is known by that name, letter for letter or as it is looked up,
 * else a new one. An unnamed speaker is one only within a source.
 * @throws Refused for a blank name, and one that several speakers have */
export async function speakerFor(
  trx: Db,
  source: number,
  { name, kind }: { readonly name: string; readonly kind: SpeakerKind },
  by: By,
): Promise<number> {
  const given = name.trim()
  if (given === '') throw new Refused('A speaker needs a name.')
  const all = trx.selectFrom('speakers').select(['id', 'name', 'merged_into']).where('folded', '=', folded(given))
  const known =
    kind === 'unnamed'
      ? all.where('kind', '=', 'unnamed').where('id', 'in', namedIn(trx, source))
      : all.where('kind', '<>', 'unnamed')
  const rows = await known.orderBy('id').execute()
  const exact = rows.filter((row) => row.name === given)
  const roots = (exact.length > 0 ? exact : rows).map((row) => ({ id: row.merged_into ?? row.id }))
  if (roots.length > 0) return onlyOne(roots) ?? refuseTwins(given)
  const id = await addSpeaker(trx, given, kind, by.who)
  await raiseDoubts(trx, id)
  return id
}

function refuseTwins(name: string): never {
  throw new Refused(`Several speakers are called ${name}: merge them first.`)
}

const namedIn = (db: Db, source: number) => db.selectFrom('quotes').select('named_id').where('source_id', '=', source)
