import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.js'

test.each<[string[]]>([
  [['Mr. Quill met Dr. Ostler at 5 p.m. on Monday.', 'It rained.']],
  [['The U.S. Senate met.', 'Sen. Quill spoke.']],
  [['Quill Corp. said it grew.', 'It fell.']],
  [['He met J. R. Quill.', 'They spoke.']],
  [['It rose to No. 3 on Jan. 5.', 'It fell.']],
  [['It cost 3.5 million.', '40 people came.']],
  [['The St. Quill road, e.g. the bend, is shut.', 'Go.']],
  [['Wait... what?', 'No!', 'Yes.']],
  [['He left (it was late.)', 'She stayed.']],
  [['Quill (R-S.C.) told them so.', 'Ostler (D-N.Y.) did not.']],
  [['He moved to Quay, N.Y.', 'She stayed.']],
  [['It was plan B.', 'Then came C.', 'And D.']],
  [['Is it? it is.', 'Yes']],
  // stretches are never cut
  [['“One. Two.”', 'Three came.']],
  [['She said: “One. Two.”', 'Then she left.']],
  [['“Who?” he asked.', 'She left.']],
  [['“Who?”', 'Tilda asked.', 'She left.']],
  [['“Go. Now.” said he.']],
  [['The plan (“Go. Now.”) failed.', 'It ended.']],
  [['“We go,” he said.', '“They stay.”', '“All?”', '“Yes.”']],
  [['He left.', "``We go.''", 'She stayed.']],
  [['He left.', 'â€œWe go.â€', 'She stayed.']],
])('sentences %j', (expected) => {
  const text = expected.join(' ')
  expect(analyse(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('a closing mark that is part of the next word belongs to one sentence', () => {
  const text = "I think.'0 No."
  expect(analyse(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["I think.'", '0 No.'])
})

test('a sentence ends with its paragraph', () => {
  const text = 'No stop here\n\nOne. “Two\nThree”'
  expect(analyse(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'No stop here',
    'One.',
    '“Two',
    'Three”',
  ])
})

test('a sentence of very many quoted stretches is cut between them, all of the text kept', () => {
  const text = '“a,” he said, '.repeat(100).trim()
  const { sentences, stretches } = analyse(text)
  expect(sentences.length).toBe(5)
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
  for (const { open, after } of stretches)
    expect(sentences.filter(({ start, end }) => start <= open && after <= end).length).toBe(1)
})

test('“no.” ends a sentence, but not before a number', () => {
  const text = 'Quill says no. Ostler says yes. It is no. 5 of ten.'
  expect(analyse(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Quill says no.',
    'Ostler says yes.',
    'It is no. 5 of ten.',
  ])
})
