import { readFile, stat, writeFile } from 'node:fs/promises'
import { readConfig } from '../config.js'
import type { Held, MergedCodings } from '../domain.js'
import { CodingsFault, codingsFile, largestFile, readCodingsFile } from '../export/codingsFile.js'
import type { Store } from '../store/contract.js'
import { Refused } from '../store/errors.js'
import { openStore } from '../store/open.js'
import { count } from './print.js'

/** Writes what a person coded to a file, for another copy of the dossier.
 * @param database its file; otherwise the setting DATABASE
 * @returns the exit code: 1 where there is no such person, or the file cannot be written */
export const exportCodings = (coder: string, file: string, database?: string): Promise<number> =>
  withStore(file, database, async (store) => {
    const sent = await store.codings.sent(coder)
    await writeFile(file, codingsFile(sent))
    console.log(`${count(sent.codings.length, 'coding')} by ${coder} written to ${file}`)
  })

/** Adds the codings in a file to the database, all or none, and prints what became of them.
 * @returns the exit code: 1 where the file cannot be read or belongs to another codebook */
export const importCodings = (file: string, database?: string): Promise<number> =>
  withStore(file, database, async (store) => {
    if ((await stat(file)).size > largestFile) throw new CodingsFault('The file is too large: at most 20 MB are read.')
    const sent = readCodingsFile(await readFile(file, 'utf8'))
    for (const line of linesOf(await store.codings.merge(sent, { who: sent.coder.name, why: null }))) console.log(line)
  })

async function withStore(
  file: string,
  database: string | undefined,
  work: (store: Store) => Promise<void>,
): Promise<number> {
  const store = await openStore(database ?? readConfig().database)
  try {
    await work(store)
    return 0
  } catch (error) {
    const told = error instanceof Refused || error instanceof CodingsFault || (error as NodeJS.ErrnoException).code
    if (!told) throw error
    console.error(`${file}: ${(error as Error).message}`)
    return 1
  } finally {
    await store.close()
  }
}

/** What is told of codings that were brought in: a line of counts, and a line for each conflict and for each without a statement. */
export function linesOf({ coder, added, known, bySource, byWords, conflicts, unmatched }: MergedCodings): string[] {
  const places = `${bySource} by their source, ${byWords} by their words`
  return [
    `${coder}: ${count(added, 'coding')} added, ${known} here already, ${conflicts.length} coded differently here, ${unmatched.length} without a statement here (statements found: ${places})`,
    ...conflicts.map(
      ({ issue, here, there, counts, quote, text }) =>
        `  differs ${issue}: ${held(here)} here, ${held(there)} in the file; ${counts === 'here' ? 'the one here' : 'the one in the file'} is newer and counts. Quote ${quote}: ${short(text)}`,
    ),
    ...unmatched.map(
      ({ issue, there, source, text }) => `  no statement ${issue}: ${held(there)}. ${source}: ${short(text)}`,
    ),
  ]
}

function held(one: Held): string {
  if (one === null) return 'taken back'
  return one.position === null ? 'no position' : String(one.position)
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text).replace(/\s+/g, ' ')
