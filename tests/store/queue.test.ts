import { beforeEach, describe, expect, test } from 'vitest'
import type { Position } from '../../src/domain.js'
import type { QueueAsk, Store } from '../../src/store/contract.js'
import { unitsOf } from '../../src/store/matters.js'
import { openStore } from '../../src/store/open.js'
import { completeQueue } from '../../src/store/queue.js'
import type { Db } from '../../src/store/tables.js'
import type { VoteRow } from '../../src/store/totals.js'
import { attribution, codebook, coding, dossier, issue, machine, reading } from './support.js'

let store: Store
let db: Db
beforeEach(async () => {
  ;({ store, db } = await dossier())
})

const ada = attribution('Ada Quill')
const ben = attribution('Ben Ostler')
const both = (statement: number, coder: string, position: Position | null) => [
  coding(statement, 'ferries', coder, position),
  coding(statement, 'tolls', coder, null),
]

/** The statements that wait, in their order: each is skipped to reach the next. */
async function waiting(ask: QueueAsk = { coder: 'anna' }): Promise<number[]> {
  const found: number[] = []
  for (let next = await store.queue.next(ask); next; next = await store.queue.next({ ...ask, after: next.statement }))
    found.push(next.statement)
  return found
}

/** Statements 1 to 5 by Ada, 6 and 7 by Ben, 8 by nobody. */
const words = [
  'One boat.',
  'Two boats.',
  'Three boats.',
  'Four boats.',
  'Five boats.',
  'Six oars.',
  'Seven oars.',
  'None.',
]
const speakers = [ada, ada, ada, ada, ada, ben, ben, attribution(null)]
const read = (codings: Record<number, readonly ReturnType<typeof machine>[]> = {}) =>
  store.sources.add(
    reading(
      'a',
      words.join(' '),
      words.map((said, i) => ({ words: said, by: speakers[i]!, codings: codings[i + 1] ?? [] })),
    ),
  )

describe('what waits for a person’s coding', () => {
  test('speakers take turns, and what nobody said does not wait', async () => {
    await read()
    expect(await waiting()).toEqual([1, 6, 2, 7, 3, 4, 5])
    expect(await store.queue.next({ coder: 'anna' })).toEqual({ statement: 1, matter: 'new' })
    expect(await store.queue.next({ coder: null })).toEqual({ statement: 1, matter: 'new' })
  })

  test('disagreement comes first, then second opinions, then unsure machines, and what several agree on last', async () => {
    await read({ 5: [machine('ferries', 1, { confidence: 0.6 })], 4: [machine('ferries', 1, { confidence: 0.9 })] })
    await store.coders.ensure({ name: 'cara', kind: 'person', reviews: true, limit: 0 })
    await store.codings.append([
      ...[...both(3, 'bert', 1), ...both(3, 'cara', -1)],
      ...both(7, 'bert', 2),
      ...[...both(6, 'bert', null), ...both(6, 'cara', null)],
    ])
    expect(await waiting()).toEqual([3, 7, 5, 1, 2, 4, 6])
    const matter = async (after?: number) =>
      (await store.queue.next({ coder: 'anna', ...(after && { after }) }))?.matter
    expect([await matter(), await matter(3), await matter(7), await matter(5), await matter(4)]).toEqual([
      'differing',
      'second',
      'unsure',
      'new',
      'agreed',
    ])
    await store.codings.append([coding(3, 'ferries', 'cara', 1, { adjudication: true })])
    expect((await waiting())[0]).toBe(7)
  })

  test('example codings are no second opinion', async () => {
    await read()
    await store.codings.append(both(5, 'example', 1))
    expect((await waiting())[0]).toBe(1)
  })

  test('what somebody coded on every issue is done, until it is taken back', async () => {
    await read()
    const [first] = await store.codings.append(both(1, 'anna', 1))
    expect(await waiting()).toEqual([6, 2, 7, 3, 4, 5])
    expect(await store.queue.left({ coder: 'anna' })).toBe(6)
    expect(await store.queue.left({ coder: 'bert' })).toBe(7)
    await store.codings.undo(first!.id, { who: 'anna', why: null })
    expect((await waiting())[0]).toBe(1)
    expect(await store.queue.left({ coder: 'anna' })).toBe(7)
  })

  test('one issue alone', async () => {
    await read()
    await store.codings.append([coding(1, 'ferries', 'anna', 1)])
    expect((await waiting({ coder: 'anna', issue: 'ferries' }))[0]).toBe(6)
    expect((await waiting({ coder: 'anna', issue: 'tolls' }))[0]).toBe(1)
    expect(await store.queue.left({ coder: 'anna', issue: 'ferries' })).toBe(6)
    expect(await store.queue.left({ coder: 'anna' })).toBe(7)
  })

  test('one speaker, and one source', async () => {
    await read()
    await store.sources.add(
      reading('b', 'Tolls are dear. Tolls are cheap.', [
        { words: 'Tolls are dear.', by: ben },
        { words: 'Tolls are cheap.', by: attribution('Cy Alder') },
      ]),
    )
    expect(await waiting({ coder: 'anna', speaker: 'ben-ostler' })).toEqual([6, 7, 9])
    expect(await waiting({ coder: 'anna', source: 'b' })).toEqual([10, 9])
    expect(await store.queue.left({ coder: 'anna', source: 'b', speaker: 'ben-ostler' })).toBe(1)
    await store.codings.append(both(9, 'anna', null))
    expect(await store.queue.left({ coder: 'anna', source: 'b' })).toBe(1)
    expect(await waiting({ coder: 'anna', speaker: 'nobody-at-all' })).toEqual([])
  })

  test('altered wording waits behind all other', async () => {
    await store.sources.add(
      reading('x', 'Odd ships only.', [{ words: 'Odd ships only.', by: ada }], { statedWording: 'altered' }),
    )
    await store.sources.add(reading('y', 'Plain ships only, I say.', [{ words: 'Plain ships only, I say.', by: ben }]))
    await store.codings.append(both(1, 'bert', 2))
    expect(await waiting()).toEqual([2, 1])
    await store.sources.judge('x', 'original', { who: 'anna', why: null })
    expect(await waiting()).toEqual([1, 2])
  })

  const long = 'We shall keep every boat on this coast for as long as the harbour stands.'
  test('versions of one statement wait once, and a coding of one is a coding of all', async () => {
    await store.sources.add(reading('x', `${long} x`, [{ words: long, by: ada }], { statedWording: 'altered' }))
    await store.sources.add(reading('y', `${long} y`, [{ words: long, by: ada }]))
    expect(await waiting()).toEqual([2])
    expect(await waiting({ coder: 'anna', source: 'x' })).toEqual([2])
    await store.codings.append(both(1, 'anna', 2))
    expect(await waiting()).toEqual([])
  })

  test('withdrawn quotes, merged speakers and corrected ones', async () => {
    await read()
    await store.quotes.correct(1, { what: 'reject' }, { who: 'anna', why: null })
    await store.quotes.correct(8, { what: 'speaker', name: 'Cy Alder', kind: 'person' }, { who: 'anna', why: null })
    expect(await waiting()).toEqual([2, 6, 8, 3, 7, 4, 5])
    await store.speakers.merge('ben-ostler', 'ada-quill', { who: 'anna', why: null })
    expect(await waiting()).toEqual([2, 8, 3, 4, 5, 6, 7])
  })

  test('a codebook that means something else, or asks more, brings statements back; other words do not', async () => {
    await read()
    await store.codings.append(both(1, 'anna', 1))
    await store.codebook.add(codebook(issue('ferries'), issue('tolls', 'Tolls are fine.')), 'anna', false)
    expect((await waiting())[0]).toBe(6)
    await store.codebook.add(codebook(issue('ferries'), issue('tolls', 'Tolls are bad.')), 'anna', true)
    expect((await waiting())[0]).toBe(1)
    await store.codings.append([coding(1, 'tolls', 'anna', null)])
    expect((await waiting())[0]).toBe(6)
    await store.codebook.add(codebook(issue('ferries'), issue('tolls', 'Tolls are bad.'), issue('oars')), 'anna', false)
    expect((await waiting())[0]).toBe(1)
    await store.codebook.add(codebook(), 'anna', false)
    expect(await waiting()).toEqual([])
  })

  test('what somebody coded before', async () => {
    await read()
    await store.codings.append([...both(2, 'anna', 1), ...both(6, 'bert', 1)])
    await store.codings.append(both(4, 'anna', 1))
    const codedBefore = (...given: [string, number?]) => store.queue.before(...given)
    expect(
      await Promise.all([codedBefore('anna'), codedBefore('anna', 7), codedBefore('anna', 4), codedBefore('anna', 2)]),
    ).toEqual([...[4, 4, 2, undefined]])
    expect(await codedBefore('nobody')).toBeUndefined()
  })

  test('a database from before there was a queue gets one', async () => {
    await read()
    await store.codings.append(both(1, 'anna', 1))
    await db.deleteFrom('coding_queue').execute()
    await db.deleteFrom('coded_units').execute()
    await completeQueue(db)
    expect(await waiting()).toEqual([6, 2, 7, 3, 4, 5])
  })

  test('an empty dossier has nothing to code', async () => {
    const empty = await openStore(':memory:')
    expect(await empty.queue.next({ coder: null })).toBeUndefined()
    expect(await empty.queue.left({ coder: 'anna' })).toBe(0)
    await empty.close()
  })
})

const vote = (coder: number, position: Position | null, more: Partial<VoteRow> = {}): VoteRow => ({
  ...{ statement_id: 1, issue: 'ferries', coding_id: coder, coder_id: coder, kind: 'person', reviews: 1 },
  ...{ confidence_limit: 0, adjudication: 0, position, confidence: 1, codebook_version: 1, made_at: '2031' },
  ...more,
})
const rules = (position: Position | null, confidence: number, coder = 9) =>
  vote(coder, position, { kind: 'rules', reviews: 0, confidence })

test.each<[string, VoteRow[], string]>([
  ['nobody', [], 'new'],
  ['a sure machine', [rules(1, 0.9)], 'new'],
  ['an unsure machine', [rules(1, 0.74)], 'unsure'],
  ['a machine that abstained', [rules(null, 0.2)], 'new'],
  ['two machines with other signs', [rules(1, 0.9), rules(-2, 0.9, 8)], 'unsure'],
  ['two machines, one stronger', [rules(1, 0.9), rules(2, 0.9, 8)], 'new'],
  ['one person', [vote(1, 1), rules(-1, 0.5)], 'second'],
  ['two who agree', [vote(1, 1), vote(2, 2)], 'agreed'],
  ['two who differ in sign', [vote(1, 1), vote(2, -1)], 'differing'],
  ['a position and none', [vote(1, 1), vote(2, null)], 'differing'],
  ['mixed and a side', [vote(1, 0), vote(2, 1)], 'differing'],
  ['two who differ, settled', [vote(1, 1), vote(2, -1), vote(2, 1, { adjudication: 1, coding_id: 7 })], 'agreed'],
])('%s: %#', (_, votes, expected) => {
  const said = { id: 1, version_group: 1, speaker_id: 1, source_id: 1, date: null, wording: 'original' as const }
  const [unit] = unitsOf({ statements: [said], votes, issues: ['ferries', 'tolls'], version: 1 })
  expect(unit!.matter).toBe(expected)
})
