import type { Anchor, Quote, SentCoding, SentCodings } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import { Refused } from './errors.js'
import { quotesOf } from './quoteRows.js'
import { countingIn, newestFirst } from './slots.js'
import type { Db } from './tables.js'
import { currentVersion, issueIds, issueRows } from './versions.js'

/** What a person coded, for another copy. See `Store.codings.sent`. */
export async function sentCodings(db: Db, name: string): Promise<SentCodings> {
  const coder = await db.selectFrom('coders').selectAll().where('name', '=', name).executeTakeFirst()
  if (!coder) throw new Refused(`There is no coder “${name}”.`)
  if (coder.kind !== 'person') throw new Refused(`“${name}” is a machine: it codes by itself in every copy.`)
  const version = await currentVersion(db)
  const issues = new Set(version === undefined ? [] : await issueIds(db, version))
  const rows = (await rowsBy(db, coder.id)).filter(({ issue }) => issues.has(issue))
  const slots = groupBy(rows, (row) => `${row.statement_id} ${row.issue} ${row.adjudication}`)
  const quotes = groupBy(
    await quotesOf(db, [...new Set(rows.map((row) => row.statement_id))]),
    (quote) => quote.statement,
  )
  const texts = await textsOf(db, rows)
  const codings = [...slots.values()].flatMap((slot) => {
    const said = quotes.get(slot[0]!.statement_id)
    return said ? [{ said, coding: sent(slot, said, texts) }] : []
  })
  return {
    coder: { name, reviews: coder.reviews === 1 },
    codebook: await codebookOf(db, new Set(codings.map(({ coding }) => coding.codebookVersion))),
    codings: codings
      .sort((a, b) => a.said[0]!.source.id - b.said[0]!.source.id || a.said[0]!.start - b.said[0]!.start)
      .map(({ coding }) => coding),
  }
}

const rowsBy = (db: Db, coder: number) =>
  db.selectFrom('codings').selectAll().where('coder_id', '=', coder).orderBy('id').execute()

type Row = Awaited<ReturnType<typeof rowsBy>>[number]

/** What a slot says now: its coding, or that it was taken back. */
function sent(
  slot: readonly Row[],
  quotes: readonly Quote[],
  texts: ReadonlyMap<number, SentCoding['evidence']>,
): SentCoding {
  const counting = countingIn(slot)
  const row = counting ?? [...slot].sort(newestFirst)[0]!
  const { source, speaker } = quotes[0]!
  return {
    source: { sha256: source.sha256, title: source.title },
    speaker: speaker?.name ?? null,
    quotes: quotes.map(anchorOf),
    issue: row.issue,
    codebookVersion: row.codebook_version,
    position: counting ? row.position : null,
    confidence: row.confidence,
    rationale: row.rationale,
    evidence: counting ? (texts.get(row.id) ?? []) : [],
    adjudication: row.adjudication === 1,
    takenBack: counting === undefined,
    madeAt: row.made_at,
  }
}

const anchorOf = ({ start, end, text, prefix, suffix }: Quote): Anchor => ({ start, end, exact: text, prefix, suffix })

/** The evidence of codings with its words, by coding; one source's text at a time. */
async function textsOf(db: Db, rows: readonly Row[]): Promise<Map<number, SentCoding['evidence']>> {
  const ids = rows.map(({ id }) => id)
  const spans = await inChunks(ids, (chunk) =>
    db
      .selectFrom('coding_evidence')
      .innerJoin('codings', 'codings.id', 'coding_evidence.coding_id')
      .innerJoin('statements', 'statements.id', 'codings.statement_id')
      .select(['coding_id', 'source_id', 'start_offset as start', 'end_offset as end'])
      .where('coding_id', 'in', chunk)
      .orderBy('coding_id')
      .orderBy('ordinal')
      .execute(),
  )
  const found = new Map<number, SentCoding['evidence'][number][]>()
  for (const [source, own] of groupBy(spans, ({ source_id }) => source_id)) {
    const { text } = await db.selectFrom('sources').select('text').where('id', '=', source).executeTakeFirstOrThrow()
    for (const { coding_id, start, end } of own)
      found.set(coding_id, [...(found.get(coding_id) ?? []), { start, end, exact: text.slice(start, end) }])
  }
  return found
}

async function codebookOf(db: Db, versions: ReadonlySet<number>): Promise<SentCodings['codebook']> {
  const newest = await db
    .selectFrom('codebook_versions')
    .select('title')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  const rows = groupBy(await issueRows(db).execute(), ({ version }) => version)
  return {
    title: newest?.title ?? '',
    versions: [...rows]
      .filter(([version]) => versions.has(version))
      .map(([version, issues]) => ({
        version,
        issues: issues.map(({ issue, proposition }) => ({ id: issue, proposition })),
      })),
  }
}
