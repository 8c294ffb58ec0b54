import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type CodebookChanges, changesNothing, changesOf, partNames, redefined } from '../codebook/changes.js'
import { retiredIssues } from '../codebook/edit.js'
import { CodebookFaults, type Imported } from '../codebook/faults.js'
import { formats, readCodebook } from '../codebook/formats.js'
import { cleaned, limits, oneLine } from '../codebook/text.js'
import { readConfig } from '../config.js'
import type { Codebook, CodebookText } from '../domain.js'
import type { Store } from '../store/contract.js'
import { Refused } from '../store/errors.js'
import { openStore } from '../store/open.js'
import { count, print } from './print.js'

export interface ImportOptions {
  readonly db?: string
  readonly dryRun?: boolean
  readonly meaning?: 'changed' | 'same'
  readonly title?: string
  readonly note?: string
  readonly who?: string
}

/** Writes a version of the codebook to a file, in the format that its ending names.
 * @returns the exit code: 1 where there is no such version or format */
export const exportCodebook = (file: string, options: { readonly version?: string; readonly db?: string }) =>
  withStore(options.db, async (store) => {
    const format = formats[extname(file).slice(1).toLowerCase()]
    if (!format) throw new Refused(`${file}: the name must end in .${Object.keys(formats).join(' or .')}.`)
    const versions = await store.codebook.versions()
    const wanted =
      options.version === undefined
        ? versions.at(-1)
        : versions.find(({ version }) => String(version) === options.version)
    if (!wanted) throw new Refused(missing(versions, options.version))
    await writeFile(file, format.write(wanted))
    await print(`${file}: version ${wanted.version} of “${wanted.title}”, ${count(wanted.issues.length, 'issue')}`)
  })

const missing = (versions: readonly Codebook[], version: string | undefined): string =>
  versions.length === 0
    ? 'There is no codebook yet.'
    : `There is no version ${version} of the codebook; the newest is ${versions.length}.`

/** Makes a new version of the codebook from a file, after printing what it changes.
 * @returns the exit code: 1 where the file is wrong, nothing changes, or it was not said whether the meaning changes */
export const importCodebook = (file: string, options: ImportOptions) =>
  withStore(options.db, async (store) => {
    const versions = await store.codebook.versions()
    const known = [...(versions.at(-1)?.issues ?? []), ...retiredIssues(versions).map(({ issue }) => issue)]
    const imported = await fromFile(
      file,
      known.map(({ id }) => id),
    )
    const text = textOf(imported, file, versions.at(-1), options)
    const changes = changesOf(versions, text)
    for (const line of [...imported.leftOut, ...linesOf(changes)]) await print(line)
    if (changesNothing(changes) && versions.length > 0) throw new Refused('The codebook says all of this already.')
    const touched = versions.length === 0 ? [] : redefined(changes)
    if (options.dryRun) return void (await print('Nothing was stored.'))
    if (touched.length > 0 && options.meaning === undefined)
      throw new Refused(
        `Say whether this changes the meaning of ${touched.map(({ name }) => name).join(', ')}: add --meaning changed (earlier codings of them then no longer count, and are listed at /codebook/again) or --meaning same.`,
      )
    const who = options.who ? oneLine(options.who) : 'the person at this computer'
    const changesMeaning = touched.length > 0 && options.meaning === 'changed'
    const made = await store.codebook.add(text, who, changesMeaning, versions.at(-1)?.version ?? 0)
    await print(`Stored as version ${made.version}.`)
  })

async function fromFile(file: string, known: readonly string[]): Promise<Imported> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new Refused(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`)
  }
  try {
    return readCodebook(bytes, known)
  } catch (error) {
    if (!(error instanceof CodebookFaults)) throw error
    throw new CodebookFaults(error.faults.map((fault) => `${file}: ${fault}`))
  }
}

function textOf(
  imported: Imported,
  file: string,
  now: Codebook | undefined,
  { title: given, note }: ImportOptions,
): CodebookText {
  const title = oneLine(given ?? imported.title ?? now?.title ?? '')
  if (title === '') throw new Refused(`${file} has no title for the codebook: give one with --title.`)
  if (title.length > limits.title) throw new Refused(`The title is too long: at most ${limits.title} characters.`)
  return { title, note: cleaned(note ?? `Taken from ${file}.`).slice(0, limits.note), issues: imported.issues }
}

const verbs = { added: 'new      ', retired: 'retired  ', restored: 'back     ', changed: 'changed  ' } as const

/** What would change, a line for each part. */
export function linesOf({ title, issues, reordered }: CodebookChanges): string[] {
  return [
    ...(title ? [`title    ${title.before} → ${title.after}`] : []),
    ...issues.flatMap(({ issue, what, parts }) => [
      `${verbs[what]}${issue.id} (${issue.name})`,
      ...parts.map(({ part, before, after }) => `  ${partNames[part]}: ${short(before)} → ${short(after)}`),
    ]),
    ...(reordered ? ['order    the issues stand in another order'] : []),
  ]
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ') || '(nothing)'
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}

async function withStore(database = readConfig().database, deed: (store: Store) => Promise<void>): Promise<number> {
  const store = await openStore(database)
  try {
    await deed(store)
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    for (const line of error instanceof CodebookFaults ? error.faults : [error.message]) console.error(line)
    return 1
  } finally {
    await store.close()
  }
}
