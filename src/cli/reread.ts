import { readConfig } from '../config.js'
import type { Source } from '../domain.js'
import { documentOf, readFor } from '../pipeline.js'
import type { RereadReport, Store } from '../store/contract.js'
import { openStore } from '../store/open.js'
import { count } from './print.js'

/** Reads stored sources again with the present rules and models, and prints what would change, source by source; stores it only if asked.
 * What people decided stays as it is; what is no longer found is withdrawn, never deleted.
 * @param slugs addresses of sources; all where empty
 * @param database its file; otherwise the setting DATABASE
 * @returns the exit code: 1 if a source is not there */
export async function rereadSources(
  slugs: readonly string[],
  apply: boolean,
  database = readConfig().database,
): Promise<number> {
  const store = await openStore(database)
  let missing = 0
  try {
    const wanted = slugs.length > 0 ? slugs : (await store.sources.list()).map(({ slug }) => slug)
    for (const slug of wanted) {
      const source = await store.sources.bySlug(slug)
      if (!source) {
        console.error(`${slug}: there is no such source.`)
        missing = 1
        continue
      }
      if (await isFromTable(store, source)) {
        console.log(`${slug}: made of a table of ready quotes, so there is nothing to read again`)
        continue
      }
      const reading = await readFor(store, documentOf(source))
      const report = await store.sources.reread(slug, reading, false)
      for (const line of linesOf(slug, report)) console.log(line)
      if (apply && !isSame(report)) await store.sources.reread(slug, reading, true)
    }
  } finally {
    await store.close()
  }
  console.log(apply ? 'Stored.' : 'Nothing was stored: add --apply to store it.')
  return missing
}

/** Whether a source was made of what people had found, so that a reading has nothing to find in it. */
async function isFromTable(store: Store, { slug, reportedFrom }: Source): Promise<boolean> {
  const quotes = reportedFrom ? await store.quotes.ofSource(slug) : []
  return quotes.length > 0 && quotes.every(({ rule }) => rule === 'person')
}

const isSame = ({ changed, added, withdrawn, reweighed }: RereadReport): boolean =>
  changed.length + added.length + withdrawn.length + reweighed === 0

/** What is told of one source: a line of counts, and a line for each change. */
export function linesOf(slug: string, report: RereadReport): string[] {
  const { kept, reweighed, changed, added, withdrawn, pinned } = report
  const otherwise = reweighed > 0 ? ` (${reweighed} by other rules or weights)` : ''
  const counts = `${count(kept, 'quote')} as before${otherwise}, ${changed.length} changed, ${added.length} new, ${withdrawn.length} no longer found, ${pinned} decided by people`
  return [
    `${slug}: ${counts}`,
    ...changed.map(({ quote, text, what }) => `  changed ${quote === null ? '' : `${quote} `}${what}: ${short(text)}`),
    ...added.map(({ text, speaker }) => `  new     ${speaker ?? 'nobody'}: ${short(text)}`),
    ...withdrawn.map(({ quote, text }) => `  gone    ${quote}: ${short(text)}`),
  ]
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')
