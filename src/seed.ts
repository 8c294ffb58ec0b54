import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codebook } from '../seeds/codebook.js'
import { codings, exampleCoder, type SeedCoding } from '../seeds/codings.js'
import { speakers } from '../seeds/speakers.js'
import type { Statement } from './domain.js'
import { ingest } from './pipeline.js'
import { readSource } from './sources/index.js'
import type { NewCoding, Store } from './store/contract.js'

const here = dirname(fileURLToPath(import.meta.url))
// The reports are not compiled: from dist/src the project's folder is one step further up than from src.
const folder = join(here, here.endsWith(join('dist', 'src')) ? '../..' : '..', 'seeds', 'sources')

/** The machines that code as a source is read; their codings count from this confidence. */
export const machines = [
  { name: 'rules', kind: 'rules', reviews: false, limit: 0.5 },
  { name: 'learned', kind: 'learned', reviews: false, limit: 0.5 },
] as const

// Who made the first version of a seeded codebook.
const seeder = 'seeds'

/** Gives an empty database everything to start from: codebook, coders, speakers, reports and their example codings.
 * A database in use stays as it is; one in which the program was stopped while it did this is completed. */
export async function seedIfEmpty(store: Store): Promise<void> {
  if (!(await isFresh(store))) return
  await seedCodebook(store)
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort()
  const slugs = new Map<string, string>()
  for (const file of files) slugs.set(file, await addReport(store, join(folder, file)))
  await store.coders.ensure(exampleCoder)
  await store.codings.append(await exampleCodings(store, slugs))
}

/** Gives a database without a codebook the codebook, coders and known speakers, and no sources. */
export async function seedBasics(store: Store): Promise<void> {
  if (await store.codebook.current()) return
  await store.coders.ensure(exampleCoder)
  await seedCodebook(store)
}

// The example coder comes last where sources are seeded and first where none are, so a seeded codebook without that coder
// tells that seeding was cut short. Another first codebook is a dossier of its own.
async function isFresh(store: Store): Promise<boolean> {
  if ((await store.coders.list()).some((coder) => coder.name === exampleCoder.name)) return false
  const [first] = await store.codebook.versions()
  if (first) return first.madeBy === seeder
  return (await store.sources.list()).length === 0
}

async function seedCodebook(store: Store): Promise<void> {
  for (const coder of machines) await store.coders.ensure(coder)
  await store.speakers.ensure(speakers)
  if (!(await store.codebook.current())) await store.codebook.add(codebook, seeder, false)
}

async function addReport(store: Store, file: string): Promise<string> {
  const { document } = await readSource(file)
  return (await ingest(store, document)).source.slug
}

async function exampleCodings(store: Store, slugs: ReadonlyMap<string, string>): Promise<NewCoding[]> {
  const found: NewCoding[] = []
  for (const [file, slug] of slugs) {
    const statements = await store.statements.ofSource(slug)
    for (const coding of codings.filter(({ source }) => source === file)) {
      const statement = statements.find((candidate) => isOf(coding, candidate))
      if (statement) found.push(ofExample(coding, statement))
    }
  }
  return found
}

// Never on words that went to somebody else.
const isOf = ({ quote, speaker }: SeedCoding, statement: Statement): boolean =>
  statement.speaker?.name === speaker && statement.quotes.some(({ text }) => text.includes(quote))

const ofExample = ({ issue, position, rationale }: SeedCoding, { id, quotes }: Statement): NewCoding => ({
  ...{ statement: id, coder: exampleCoder.name, issue, position, rationale, confidence: 1, rule: null },
  evidence: position === null ? [] : quotes.map(({ start, end }) => ({ start, end })),
})
