import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { build, freshFolder, launcher, parallax, run, write } from './program.js'

beforeAll(build)

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
/** The contract of `code --jsonl`: exactly these keys. */
const coded = z.strictObject({
  id: z.union([z.string(), z.number()]),
  codings: z.array(
    z.strictObject({
      issue: z.string().min(1),
      position: z.int().min(-2).max(2).nullable(),
      confidence: z.number().min(0).max(1),
      evidence: z.array(span),
      rule: z.string().min(1),
    }),
  ),
})

const lockIn = 'We must run our own AI data centers at home and must not depend on a foreign provider.'

test('code --jsonl prints the codings of each statement, in order', async () => {
  const folder = freshFolder()
  const lines = [
    { id: 'a', quote: lockIn, lead: 'the mayor said', role: 'mayor', more: 'is ignored' },
    { id: 7, quote: 'It rained on Monday.' },
  ]
  write(folder, { 's.jsonl': `\ufeff${lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')}\n` })
  const { code, stdout, stderr } = await run(launcher, ['code', '--jsonl', 's.jsonl'], folder)
  expect([code, stderr]).toEqual([0, ''])
  const printed = stdout
    .trim()
    .split('\n')
    .map((line) => coded.parse(JSON.parse(line)))
  expect(printed.map(({ id, codings }) => [id, codings.map(({ issue }) => issue)])).toEqual([
    ['a', ['sovereignty']],
    [7, []],
  ])
  const evidence = printed[0]!.codings.flatMap((coding) => coding.evidence)
  expect(evidence.filter(({ end }) => end > lockIn.length)).toEqual([])
})

test('lines that are no statements are told of, and the rest is coded', async () => {
  const folder = freshFolder()
  write(folder, { 's.jsonl': '{"id":"a"\n{"id":"b"}\n[]\n{"id":"c","quote":"It rained."}\n' })
  const { code, stdout, stderr } = await parallax(['code', '--jsonl', 's.jsonl'], folder)
  expect(stdout).toBe('{"id":"c","codings":[]}\n')
  expect(stderr.split('\n').map((line) => line.replace(/ \(.*/, ''))).toEqual([
    's.jsonl: line 1 is no JSON object',
    's.jsonl: line 2 has a wrong "quote"',
    's.jsonl: line 3 is no JSON object',
    '',
  ])
  expect(code).toBe(1)
})

test.each([
  [['code', '--jsonl', 'none.jsonl'], 'none.jsonl: cannot be read (ENOENT)\n'],
  [['code', 'none.jsonl'], "error: required option '--jsonl' not specified\n(--help tells more)\n"],
  [['extract', 'none.txt'], "error: required option '--jsonl' not specified\n(--help tells more)\n"],
  [['ingest'], "error: missing required argument 'file'\n(--help tells more)\n"],
  [['frobnicate'], "error: unknown command 'frobnicate'\n(--help tells more)\n"],
])('parallax %j fails with a clear message', async (args, expected) => {
  const { code, stdout, stderr } = await parallax(args)
  expect([code, stdout, stderr]).toEqual([1, '', expected])
})
