import type { Coding } from '../domain.js'
import { appendAll, codingsById } from './codings.js'
import type { By, OutdatedCodings, Store } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import type { Db } from './tables.js'
import { currentVersion } from './versions.js'

/** Codings of people to look at again. See `Store.codings.outdated`. */
export async function outdated(
  db: Db,
  { coder, limit, offset }: Parameters<Store['codings']['outdated']>[0],
): Promise<OutdatedCodings> {
  const version = await currentVersion(db)
  if (version === undefined) return { codings: [], total: 0, coders: [], machine: 0 }
  const counts = await outdatedRows(db, version)
    .select((eb) => ['coders.name', 'coders.kind', eb.fn.countAll().as('codings')])
    .groupBy(['coders.name', 'coders.kind'])
    .orderBy('coders.name')
    .execute()
  const people = outdatedRows(db, version).where('coders.kind', '=', 'person')
  const wanted = coder === undefined ? people : people.where('coders.name', '=', coder)
  const rows = await wanted.select('codings.id').orderBy('codings.id').limit(limit).offset(offset).execute()
  const coders = counts
    .filter(({ kind }) => kind === 'person')
    .map(({ name, codings }) => ({ name, codings: Number(codings) }))
  const sum = (list: readonly { readonly codings: unknown }[]) => list.reduce((n, one) => n + Number(one.codings), 0)
  return {
    codings: (
      await codingsById(
        db,
        rows.map(({ id }) => id),
      )
    ).sort((a, b) => a.id - b.id),
    total: sum(coder === undefined ? coders : coders.filter(({ name }) => name === coder)),
    coders,
    machine: sum(counts.filter(({ kind }) => kind !== 'person')),
  }
}

/** Current codings that were made before their issue's meaning changed, on statements that still have a quote. */
const outdatedRows = (db: Db, version: number) =>
  db
    .selectFrom('codebook_issues')
    .innerJoin('codings', (join) =>
      join
        .onRef('codings.issue', '=', 'codebook_issues.issue')
        .onRef('codings.codebook_version', '<', 'codebook_issues.meaning_since'),
    )
    .innerJoin('current_codings', 'current_codings.coding_id', 'codings.id')
    .innerJoin('coders', 'coders.id', 'codings.coder_id')
    .where('codebook_issues.version', '=', version)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('quotes')
          .select('quotes.id')
          .whereRef('quotes.statement_id', '=', 'codings.statement_id')
          .where('quotes.withdrawn_at', 'is', null),
      ),
    )

/** Says an outdated coding again. See `Store.codings.renew`. */
export async function renew(trx: Db, id: number, by: By): Promise<Coding> {
  signed(by)
  const [old] = await codingsById(trx, [id])
  if (old?.coder.kind !== 'person') throw new Refused(`There is no coding ${id} of a person.`)
  if (old.coder.name !== by.who) throw new Refused(`This coding is ${old.coder.name}’s: only they can say it again.`)
  const version = await currentVersion(trx)
  const open = await outdatedRows(trx, version ?? 0)
    .select('codings.id')
    .where('codings.id', '=', id)
    .executeTakeFirst()
  if (!open) throw new Refused('This coding has been looked at again already, or it still counts as it is.')
  const { statement, issue, position, confidence, rule, evidence, adjudication } = old
  const rationale = by.why ?? old.rationale
  const again = { statement, issue, position, confidence, rule, evidence, adjudication, rationale }
  const [made] = await appendAll(trx, [{ ...again, coder: old.coder.name }])
  await record(trx, {
    ...{ who: by.who, action: 'coding.renewed', subject: 'coding', subjectId: made!.id, why: by.why },
    ...{ before: { coding: id, version: old.codebookVersion }, after: { version } },
  })
  return made!
}

/** Codings by the version that they were made under. */
export async function perVersion(db: Db): Promise<{ version: number; issue: string; codings: number }[]> {
  const rows = await db
    .selectFrom('codings')
    .select((eb) => ['codebook_version as version', 'issue', eb.fn.countAll().as('codings')])
    .where('retracts', '=', 0)
    .where('undoes', 'is', null)
    .groupBy(['issue', 'codebook_version'])
    .orderBy('codebook_version')
    .orderBy('issue')
    .execute()
  return rows.map(({ codings, ...row }) => ({ ...row, codings: Number(codings) }))
}
