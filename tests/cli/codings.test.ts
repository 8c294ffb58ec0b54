import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../../src/pipeline.js'
import { seedBasics } from '../../src/seed.js'
import { openStore } from '../../src/store/open.js'
import { build, freshFolder, launcher, parallax, run } from './program.js'

beforeAll(build)

const document = {
  ...{ name: 'ferry', title: 'The ferry of Quay', publisher: null, author: null, date: '2025-05-19', address: null },
  ...{ reportedFrom: null, statedWording: null },
  text: '“The ferry is late,” said Tilda Quill, a pilot. “Nobody mends it,” said Bo Ostler, the mayor.',
}

/** A copy of the dossier, coded by one person where positions are given for its two statements. */
async function copy(database: string, coder?: string, positions: readonly (1 | -1 | null)[] = []): Promise<void> {
  const store = await openStore(database)
  try {
    await seedBasics(store)
    await ingest(store, document)
    const issue = (await store.codebook.current())!.issues[0]!.id
    if (coder === undefined) return
    await store.coders.ensure({ name: coder, kind: 'person', reviews: true, limit: 0 })
    await store.codings.append(
      positions.map((position, i) => ({
        ...{ statement: i + 1, issue, coder, position, confidence: 1, rule: null, rationale: null, evidence: [] },
      })),
    )
  } finally {
    await store.close()
  }
}

describe('codings', () => {
  let folder: string
  let first: string
  let second: string
  beforeEach(async () => {
    folder = freshFolder()
    first = join(folder, 'first.sqlite')
    second = join(folder, 'second.sqlite')
    await copy(first, 'Ines', [1, null])
    await copy(second)
  })
  const codings = (...args: string[]) => parallax(['codings', ...args], folder)
  const alone = (...args: string[]) => run(launcher, ['codings', ...args], folder)

  test('go from one copy to another, once', async () => {
    const sent = await alone('export', 'ines.jsonl', '--coder', 'Ines', '--db', first)
    expect(sent).toEqual({ code: 0, stdout: '2 codings by Ines written to ines.jsonl\n', stderr: '' })
    expect(readFileSync(join(folder, 'ines.jsonl'), 'utf8').split('\n')).toHaveLength(4)
    const brought = await alone('import', 'ines.jsonl', '--db', second)
    expect(brought).toEqual({
      code: 0,
      stdout:
        'Ines: 2 codings added, 0 here already, 0 coded differently here, 0 without a statement here (statements found: 2 by their source, 0 by their words)\n',
      stderr: '',
    })
    expect((await codings('import', 'ines.jsonl', '--db', second)).stdout).toMatch('0 codings added, 2 here already')
    await codings('export', 'again.jsonl', '--coder', 'Ines', '--db', second)
    expect(readFileSync(join(folder, 'again.jsonl'), 'utf8')).toBe(readFileSync(join(folder, 'ines.jsonl'), 'utf8'))
  })

  test('what differs, and what has no statement here, is told line by line', async () => {
    await codings('export', 'ines.jsonl', '--coder', 'Ines', '--db', first)
    const third = join(folder, 'third.sqlite')
    await copy(third, 'Ines', [-1])
    const file = join(folder, 'ines.jsonl')
    const elsewhere = readFileSync(file, 'utf8').replaceAll('Nobody mends it,', 'Everybody rows all night.')
    writeFileSync(file, elsewhere.replace(/("sha256":")[^"]+(.*Everybody)/, `$1${'0'.repeat(64)}$2`))
    const { code, stdout } = await codings('import', 'ines.jsonl', '--db', third)
    expect([code, stdout.replace(/(?<= (differs|statement) )[\w-]+(?=:)/g, 'ISSUE').split('\n')]).toEqual([
      0,
      [
        'Ines: 1 coding added, 0 here already, 1 coded differently here, 1 without a statement here (statements found: 1 by their source, 0 by their words)',
        '  differs ISSUE: -1 here, 1 in the file; the one here is newer and counts. Quote 1: The ferry is late,',
        '  no statement ISSUE: no position. The ferry of Quay: Everybody rows all night.',
        '',
      ],
    ])
  })

  test.each([
    [['import', 'nowhere.jsonl'], /^nowhere\.jsonl: ENOENT/],
    [['import', 'letter.txt'], /^letter\.txt: This is no file of codings/],
    [['export', 'x.jsonl', '--coder', 'Zoe'], /^x\.jsonl: There is no coder “Zoe”\.\n$/],
    [['export', 'x.jsonl', '--coder', 'rules'], /^x\.jsonl: “rules” is a machine/],
    [['export', join('deep', 'x.jsonl'), '--coder', 'Ines'], /ENOENT/],
  ])('%j fails with a message', async (args, message) => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear all,')
    const { code, stdout, stderr } = await codings(...args, '--db', first)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
  })
})
