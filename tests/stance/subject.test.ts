import { expect, test } from 'vitest'
import { codebook } from '../../seeds/codebook.js'
import type { Issue } from '../../src/domain.js'
import { ingest } from '../../src/pipeline.js'
import { fromBytes } from '../../src/sources/index.js'
import { openStore } from '../../src/store/open.js'

const [sovereignty, security] = codebook.issues as [Issue, Issue]
const text =
  '“Data centers must run on our own soil, and we protect our model weights with zero trust,” said Ada Quill.'
const article = fromBytes('a.txt', Buffer.from(text)).document
const asked = (issue: Issue, proposition: string) => ({ ...issue, proposition })

/** The issues that machines code after these versions of the codebook. */
async function codedAfter(...versions: (readonly [issues: readonly Issue[], changesMeaning: boolean])[]) {
  const store = await openStore(':memory:')
  for (const [issues, changes] of versions) await store.codebook.add({ title: 'T', note: 'N', issues }, 'anna', changes)
  const { source } = await ingest(store, article)
  const [statement] = await store.statements.ofSource(source.slug)
  await store.close()
  return [...new Set(statement!.codings.map(({ issue }) => issue))].sort()
}

const gates = asked(security, 'Harbour gates should be locked at night.')
test.each<[string, Parameters<typeof codedAfter>, string[]]>([
  ['the issues of the seeds', [[[sovereignty, security], false]], ['security', 'sovereignty']],
  ['a foreign issue of the same id', [[[sovereignty, gates], false]], ['sovereignty']],
  ['nothing to code by', [[[], false]], []],
  [
    'another name and other texts',
    [
      [[security], false],
      [[{ ...security, name: 'Safety', include: 'All of it.' }], true],
    ],
    ['security'],
  ],
  [
    'a proposition that was put into other words and means the same',
    [
      [[security], false],
      [[asked(security, 'AI is a matter of security.')], false],
    ],
    ['security'],
  ],
  [
    'a proposition that means something else now',
    [
      [[security], false],
      [[gates], true],
    ],
    [],
  ],
  [
    'the old proposition again',
    [
      [[security], false],
      [[gates], true],
      [[security], true],
    ],
    ['security'],
  ],
])('by machines: %s', async (_, versions, expected) => expect(await codedAfter(...versions)).toEqual(expected))
