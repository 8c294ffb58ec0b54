import type { Store } from './contract.js'
import { record } from './log.js'
import type { Db } from './tables.js'

/** The models trained for the dossier, which are only ever appended. */
export const modelStore = (db: Db): Store['models'] => ({
  add: (model, who) =>
    db.transaction().execute(async (trx) => {
      const { id } = await trx
        .insertInto('trained_models')
        .values({ made_at: new Date().toISOString(), made_by: who, model })
        .returning('id')
        .executeTakeFirstOrThrow()
      await record(trx, {
        who,
        action: 'model.trained',
        subject: 'model',
        subjectId: id,
        after: { size: model.length },
      })
      return id
    }),
  async newest() {
    const row = await db
      .selectFrom('trained_models')
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst()
    return row?.id ?? undefined
  },
  async byId(id) {
    const row = await db.selectFrom('trained_models').selectAll().where('id', '=', id).executeTakeFirst()
    return row && { id, madeAt: row.made_at, madeBy: row.made_by, model: row.model }
  },
})
