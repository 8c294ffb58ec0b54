import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsPart, everything, stretchesOf } from '../../src/store/packs/parts.js'
import { recompute } from '../../src/store/recompute.js'
import type { Db } from '../../src/store/tables.js'
import { randomFrom } from '../../src/text/random.js'
import { attribution, codedUnits, coding, dossier, machine, reading } from './support.js'

test('about one group in 256 begins a part, however groups lie', () => {
  for (const step of [1, 2, 3, 7, 256, 1000]) {
    const n = Array.from({ length: 25_600 }, (_, i) => 1 + i * step).filter(beginsPart).length
    expect(n, `every ${step}th`).toBeGreaterThan(80)
    expect(n, `every ${step}th`).toBeLessThan(125)
  }
})

const [open, end] = [everything.from, everything.to]

test.each<[groups: number[], firsts: number[], stretches: [number, number][]]>([
  [[5], [], [[open, end]]],
  [[5], [7], [[open, end]]],
  [[5], [2, 10], [[open, 10]]],
  [[1], [2, 10], [[open, 10]]],
  [[12], [2, 10, 20], [[10, 20]]],
  [[25], [2, 10, 20], [[20, end]]],
  [[12, 25], [2, 10, 20], [[10, end]]],
  [
    [3, 25],
    [2, 10, 20],
    [
      [open, 10],
      [20, end],
    ],
  ],
  // It may be gone, and then what follows belongs to the part before.
  [[20], [2, 10, 20], [[10, end]]],
  [[2], [2, 10, 20], [[open, 10]]],
])('groups %j among parts that begin with %j make anew %j', (groups, firsts, stretches) => {
  expect(stretchesOf(firsts, groups).map(({ from, to }) => [from, to])).toEqual(stretches)
})

/** Where parts of some groups begin. */
const cut = (groups: readonly number[]): number[] =>
  [...new Set(groups)].sort((a, b) => a - b).filter((group, i) => i === 0 || beginsPart(group))

const some = fc.array(fc.nat(5000), { maxLength: 900 })

test('parts made anew where groups came or went are those of all groups cut afresh', () => {
  fc.assert(
    fc.property(some, some, some, (stay, gone, come) => {
      const [before, after] = [cut([...stay, ...gone]), cut([...stay, ...come])]
      const stretches = stretchesOf(before, [...gone, ...come])
      const isStale = (first: number) => stretches.some(({ from, to }) => first >= from && first < to)
      const fresh = stretches.flatMap(({ from, to }) =>
        cut([...stay, ...come].filter((group) => group >= from && group < to)),
      )
      expect([...before.filter((first) => !isStale(first)), ...fresh].sort((a, b) => a - b)).toEqual(after)
    }),
    { numRuns: 300 },
  )
})

const derived = async (db: Db) => ({
  sizes: await db.selectFrom('speaker_packs').selectAll().orderBy('speaker_id').execute(),
  parts: await db.selectFrom('pack_parts').selectAll().orderBy('speaker_id').orderBy('first_group').execute(),
  totals: await db.selectFrom('stances').selectAll().orderBy('speaker_id').orderBy('issue').execute(),
  coded: await codedUnits(db),
  queue: await db
    .selectFrom('coding_queue')
    .select(['speaker_id', 'version_group', 'statement_id', 'altered', 'matter', 'sole_coder'])
    .orderBy('speaker_id')
    .orderBy('version_group')
    .execute(),
  sides: await db.selectFrom('search_quotes').select(['quote_id', 'sides']).orderBy('quote_id').execute(),
})

test('whatever is added to a speaker who said much, all that follows is what it is when made anew', async () => {
  const { store, db } = await dossier()
  const random = randomFrom(11)
  const words = Array.from({ length: 400 }, (_, i) => `word${i}`)
  const sentence = () => Array.from({ length: 9 }, () => words[Math.floor(random() * 400)]!).join(' ')
  const before: string[] = []
  const said = (): string => {
    const old = random() < 0.2 ? before[Math.floor(random() * before.length)] : undefined
    if (old === undefined) before.push(sentence())
    return old === undefined ? before.at(-1)! : old.replace(/ \S+$/, ' otherwise')
  }
  const ada = attribution('Ada Quill')
  for (let n = 0; n < 120; n++) {
    const own = [...new Set(Array.from({ length: 14 }, said))]
    const quotes = own.map((one) => ({
      words: one,
      by: random() < 0.9 ? ada : attribution('Ben Roe'),
      codings: coded(),
    }))
    const wording = random() < 0.1 ? 'altered' : null
    await store.sources.add(reading(`s${n}`, own.join('.\n\n'), quotes, { statedWording: wording }))
  }
  function coded() {
    return random() < 0.3 ? [machine('tolls', random() < 0.5 ? 1 : -2)] : []
  }
  const statements = await db.selectFrom('statements').select('id').execute()
  const one = () => statements[Math.floor(random() * statements.length)]!.id
  for (let n = 0; n < 20; n++) {
    const [mine] = await store.codings.append([coding(one(), 'ferries', 'anna', n % 2 === 0 ? 2 : null)])
    await store.codings.append([coding(one(), 'ferries', 'bert', -1)])
    if (n % 3 === 0) await store.codings.undo(mine!.id, { who: 'anna', why: null })
  }
  const kept = await derived(db)
  const adas = (await store.speakers.list()).find(({ name }) => name === 'Ada Quill')!.id
  expect(kept.parts.filter(({ speaker_id }) => speaker_id === adas).length).toBeGreaterThan(4)
  await db.transaction().execute((trx) => recompute(trx))
  const anew = await derived(db)
  for (const what of Object.keys(kept) as (keyof typeof kept)[]) expect(kept[what], what).toEqual(anew[what])
})

test('what comes later waits behind what was said before', async () => {
  const { store, db } = await dossier()
  const ada = attribution('Ada Quill')
  for (let n = 0; n < 90; n++) {
    const own = Array.from({ length: 12 }, (_, i) => `Saying number ${n} comma ${i} of ${n * i}`)
    await store.sources.add(
      reading(
        `s${n}`,
        own.join('.\n\n'),
        own.map((words) => ({ words, by: ada })),
      ),
    )
  }
  const queue = db.selectFrom('coding_queue').select(['statement_id', 'nth']).orderBy('nth').orderBy('statement_id')
  const order = (await queue.execute()).map(({ statement_id }) => statement_id)
  expect(order).toEqual([...order].sort((a, b) => a - b))
})
