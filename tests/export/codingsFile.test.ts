import { expect, test } from 'vitest'
import type { SentCodings } from '../../src/domain.js'
import { CodingsFault, codingsFile, readCodingsFile } from '../../src/export/codingsFile.js'

const sent: SentCodings = {
  coder: { name: 'Ines Ä.', reviews: true },
  codebook: {
    title: 'Ferries',
    versions: [{ version: 2, issues: [{ id: 'fares', proposition: 'Fares should end.' }] }],
  },
  codings: [
    {
      source: { sha256: 'ab'.repeat(32), title: 'A “hearing”' },
      speaker: 'Ada Lindqvist',
      quotes: [{ start: 1, end: 9, exact: 'No fares', prefix: '“', suffix: '”' }],
      issue: 'fares',
      codebookVersion: 2,
      position: -2,
      confidence: 0.75,
      rationale: 'She says so.\nTwice.',
      evidence: [{ start: 1, end: 3, exact: 'No' }],
      adjudication: false,
      takenBack: false,
      madeAt: '2031-03-04T10:00:00.000Z',
    },
    {
      source: { sha256: 'cd'.repeat(32), title: null },
      speaker: null,
      quotes: [{ start: 0, end: 2, exact: 'No', prefix: '', suffix: '' }],
      issue: 'fares',
      codebookVersion: 2,
      position: null,
      confidence: 1,
      rationale: null,
      evidence: [],
      adjudication: true,
      takenBack: true,
      madeAt: '2031-03-04T10:00:01.000Z',
    },
  ],
}
const file = codingsFile({
  ...sent,
  codings: sent.codings.map((one) => ({ ...one, madeAt: one.madeAt.replace('2031', '2021') })),
})
const lines = file.split('\n')

test('a file comes back as it was written, one line a coding after its head', () => {
  expect(lines).toHaveLength(4)
  const back = readCodingsFile(file)
  expect(back.codings.map(({ madeAt }) => madeAt)).toEqual(['2021-03-04T10:00:00.000Z', '2021-03-04T10:00:01.000Z'])
  expect({ ...back, codings: back.codings.map((one, i) => ({ ...one, madeAt: sent.codings[i]!.madeAt })) }).toEqual(
    sent,
  )
})

test('a byte order mark, line ends of Windows and blank lines do no harm', () => {
  expect(readCodingsFile(`\uFEFF${file.replaceAll('\n', '\r\n\r\n')}`)).toEqual(readCodingsFile(file))
})

const second = (change: object) => [lines[0], JSON.stringify({ ...JSON.parse(lines[1]!), ...change })].join('\n')

test.each([
  ['', 'The file is empty.'],
  [' \n\n', 'The file is empty.'],
  ['speaker,issue\nAda,fares', 'This is no file of codings: its first line does not say {"parallax":"codings", …}.'],
  ['{"title":"A page"}', 'This is no file of codings: its first line does not say {"parallax":"codings", …}.'],
  [lines[0]!.replace('"format":1', '"format":2'), 'Line 1, format: this version reads format 1 only.'],
  [lines[0]!.replace('Ines Ä.', ''), 'Line 1, coder.name: too small: expected string to have >=1 characters.'],
  [file.slice(0, lines[0]!.length + 40), 'Line 2 is no JSON; the file may have been cut off.'],
  [second({ position: 5 }), 'Line 2, position: the position can be -2, -1, 0, 1, 2 or null.'],
  [second({ position: '1' }), 'Line 2, position: the position can be -2, -1, 0, 1, 2 or null.'],
  [second({ quotes: [] }), 'Line 2, quotes: too small: expected array to have >=1 items.'],
  [second({ evidence: [{ start: 4, end: 4, exact: 'x' }] }), 'Line 2, evidence.0: a place ends before it begins.'],
  [second({ made_at: '2999-01-01T00:00:00.000Z' }), 'Line 2, made_at: the time lies in the future.'],
  [second({ made_at: 'yesterday' }), 'Line 2, made_at: invalid ISO datetime.'],
  [second({ verdict: 1 }), 'Line 2: unrecognized key: "verdict".'],
])('%j is refused', (text, message) => {
  expect(() => readCodingsFile(text)).toThrow(new CodingsFault(message))
})
