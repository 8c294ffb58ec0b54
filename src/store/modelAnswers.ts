import { ensureCoder } from './coders.js'
import { appendAll } from './codings.js'
import type { ModelAnswered, NewCoding } from './contract.js'
import type { Db } from './tables.js'
import { currentVersion } from './versions.js'

// Models differ in how sure they say they are: what they only suppose does not count.
const limit = 0.8

/** Keeps a model's answer and what it codes within a transaction. See `Store.codings.appendAnswer`. */
export async function appendAnswer(trx: Db, answer: ModelAnswered): Promise<void> {
  const { statement, model, promptVersion, text, tokens, codings } = answer
  const name = coderName(model)
  const coder = await ensureCoder(trx, { name, kind: 'model', reviews: false, limit })
  const version = (await currentVersion(trx)) ?? 0
  await trx
    .insertInto('model_answers')
    .values({
      ...{ statement_id: statement, coder_id: coder.id, model, prompt_version: promptVersion },
      ...{ codebook_version: version, asked_at: new Date().toISOString(), answer: text, tokens },
    })
    .execute()
  const rule = `${model}, prompt ${promptVersion}`
  const made = codings.map(
    ({ reason, ...coding }): NewCoding => ({ ...coding, statement, coder: name, rule, rationale: reason }),
  )
  if (made.length > 0) await appendAll(trx, made)
}

/** What a model's codings go by. */
export const coderName = (model: string): string => `model ${model}`

/** Statements about which a model was not asked with this instruction and the current codebook; of versions of one only the first. In the
 * order in which they were stored. */
export async function unasked(db: Db, model: string, promptVersion: number, most: number): Promise<number[]> {
  const version = (await currentVersion(db)) ?? 0
  const rows = await db
    .selectFrom('statements')
    .select((eb) => eb.fn.min('statements.id').as('id'))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('quotes')
          .select('quotes.id')
          .whereRef('quotes.statement_id', '=', 'statements.id')
          .where('quotes.withdrawn_at', 'is', null),
      ),
    )
    .where('statements.version_group', 'not in', (eb) =>
      eb
        .selectFrom('model_answers')
        .innerJoin('statements as asked', 'asked.id', 'model_answers.statement_id')
        .select('asked.version_group')
        .where('asked.version_group', 'is not', null)
        .where('model', '=', model)
        .where('prompt_version', '=', promptVersion)
        .where('codebook_version', '=', version),
    )
    .groupBy('statements.version_group')
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.map(({ id }) => id)
}
