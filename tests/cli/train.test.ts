import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Position } from '../../src/domain.js'
import { ingest, learnedCoder } from '../../src/pipeline.js'
import { seedBasics } from '../../src/seed.js'
import { fromBytes } from '../../src/sources/index.js'
import type { Store } from '../../src/store/contract.js'
import { openStore } from '../../src/store/open.js'
import { build, freshFolder, launcher, parallax, run } from './program.js'

beforeAll(build)

const issue = (id: string, proposition: string) => ({
  ...{ id, name: id, proposition, include: '', supports: '', opposes: '', exclude: '', examples: [] },
})
const issues = [issue('Ferries', 'More ferries should run.'), issue('Tolls', 'Bridges should cost a toll.')]
const towns = ['Ostwick', 'Harrow', 'Minnow Bay', 'the cape', 'Quay', 'the delta', 'Linden', 'the north shore', 'Fell']
const sentences: readonly (readonly [(town: string) => string, Position | null])[] = [
  [(town) => `Boats must serve ${town} in winter.`, 2],
  [(town) => `A ferry helps ${town} a lot.`, 1],
  [(town) => `Cancel the ${town} boat, it wastes fuel.`, -1],
  [(town) => `The ${town} ferry harms our harbour.`, -1],
  [(town) => `In ${town} it rained until Monday.`, null],
]
const document = (text: string) => fromBytes('harbour.txt', Buffer.from(text)).document

/** A dossier about a harbour, with so many towns talked of, and everything coded on ferries by one person. */
async function harbour(file: string, count: number): Promise<void> {
  const store = await openStore(file)
  await store.codebook.add({ title: 'Harbour', note: 'First', issues }, 'anna', true)
  await store.coders.ensure({ name: 'anna', kind: 'person', reviews: true, limit: 0 })
  const said = towns.slice(0, count).flatMap((town) => sentences.map(([say]) => say(town)))
  const text = said.map((words) => `“${words.replace(/\.$/, ',')}” said Ada Quill, a pilot.`).join('\n\n')
  const result = await ingest(store, document(text))
  const statements = await store.statements.ofSource(result.source.slug)
  await store.codings.append(
    statements.map(({ id }, i) => ({
      ...{ statement: id, issue: 'Ferries', coder: 'anna', position: sentences[i % sentences.length]![1] },
      ...{ confidence: 1, rule: null, rationale: null, evidence: [] },
    })),
  )
  await store.close()
}

async function within<T>(file: string, ask: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(file)
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}

test('a dossier on another subject learns from what people coded, and codes by it from then on', async () => {
  const file = join(freshFolder(), 'harbour.sqlite')
  await harbour(file, towns.length)
  expect(await within(file, learnedCoder)).toBeNull()
  const { code, stdout, stderr } = await run(launcher, ['train', '--db', file])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Tolls: 0 positions by people; at least 30 are needed, so it is left out.')
  expect(stdout).toContain('Learned 1 issue from 0 examples and 45 statements coded by people.')
  expect(stdout).toMatch(/supports, opposes, mixed +\d+\.\d/)
  const codings = await within(file, async (store) => {
    const { source } = (await ingest(
      store,
      document('“Cancel the Gull Point boat, it wastes fuel,” said Bo Ostler.'),
    )) as {
      source: { slug: string }
    }
    return (await store.statements.ofSource(source.slug)).flatMap((statement) => statement.codings)
  })
  expect(codings.map(({ issue: on, coder, position }) => [on, coder.name, Math.sign(position ?? 0)])).toEqual([
    ['Ferries', 'learned', -1],
  ])
  expect(codings[0]!.rule).toMatch(/^learned: /)
})

test('too few codings are said plainly, and nothing is trained', async () => {
  const file = join(freshFolder(), 'small.sqlite')
  await harbour(file, 2)
  const { code, stdout, stderr } = await parallax(['train', '--db', file])
  expect(code).toBe(1)
  expect(stdout).toContain('Ferries: 8 positions by people; at least 30 are needed, so it is left out.')
  expect(stderr).toBe('There is too little to learn from: nothing was trained.\n')
  expect(await within(file, (store) => store.models.newest())).toBeUndefined()
})

test('a codebook that says something else than the examples is not coded by what they taught', async () => {
  const file = join(freshFolder(), 'other.sqlite')
  const found = await within(file, async (store) => {
    await seedBasics(store)
    const before = await learnedCoder(store)
    const codebook = (await store.codebook.current())!
    const changed = codebook.issues.map((one) =>
      one.id === 'security' ? { ...one, proposition: 'Locks are dear.' } : one,
    )
    await store.codebook.add({ ...codebook, issues: changed }, 'anna', true)
    return [before, await learnedCoder(store)].map((coder) => codebook.issues.map(({ id }) => coder?.knows(id)))
  })
  expect(found).toEqual([
    [true, true, true, true],
    [true, false, true, true],
  ])
})
