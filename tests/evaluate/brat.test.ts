import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type AnnotatedText, readCorpus } from '../../src/evaluate/brat.js'
import { passage, writeCorpus } from './corpus.js'

const fresh = () => mkdtempSync(join(tmpdir(), 'parallax-corpus-'))
const text = '😀 “The ferry,” 😀 Tilda Quill said, “is late.” She left.'

const wordsOf = (gold: AnnotatedText, part: 'source' | 'cue' | 'content') =>
  gold.attributions.map((one) => one[part].map(({ start, end }) => gold.text.slice(start, end)))

describe('a text with its annotations', () => {
  const dir = fresh()
  writeCorpus(
    dir,
    { 'a.txt': text, 'b.txt': 'Nobody spoke.', 'c.txt': text, 'd.txt': text, 'notes.md': 'x' },
    {
      'a.ann': [
        passage('T1', 'Source', text, 'Tilda Quill'),
        passage('T2', 'Cue', text, 'said'),
        passage('T3', 'Content', text, '“The ferry,”', '“is late.”'),
        passage('T4', 'Discard', text, 'She left.'),
        'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
      ],
      'c_2f.ann': [passage('T1', 'Source', text, 'Tilda Quill'), 'E1\tAttribution:T1 Source:T1'],
      'c_1a.ann': [passage('T1', 'Source', text, 'She'), 'E1\tAttribution:T1 Source1:T1'],
      'd.ann': [
        'no tab in this line',
        '',
        'T1\tSource 5000 5010\tbeyond the end',
        'T2\tCue x y\tno numbers',
        passage('T3', 'Content', text, 'The ferry,'),
        'E1\tAttribution:T3 Source:T1 Cue:T2 Content:T3 Content2:T9 Other:T3',
        'R1\tsomething Arg1:T1',
      ],
    },
  )
  const [a, b, c, d] = readCorpus(dir) as [AnnotatedText, AnnotatedText, AnnotatedText, AnnotatedText]

  test('the texts in the order of their names', () =>
    expect([a, b, c, d].map(({ name, text }) => [name, text.length])).toEqual([
      ['a', text.length],
      ['b', 13],
      ['c', text.length],
      ['d', text.length],
    ]))
  test('passages in several pieces, offsets in UTF-16 units', () => {
    expect(['source', 'cue', 'content'].map((part) => wordsOf(a, part as 'source'))).toEqual([
      [['Tilda Quill']],
      [['said']],
      [['“The ferry,”', '“is late.”']],
    ])
    expect(a.ignored.map(({ start, end }) => text.slice(start, end))).toEqual(['She left.'])
  })
  test('no annotations', () => expect([b.attributions, b.ignored]).toEqual([[], []]))
  test('of several annotators the first', () => expect(wordsOf(c, 'source')).toEqual([['She']]))
  test('broken lines are skipped', () =>
    expect(d.attributions).toEqual([{ source: [], cue: [], content: [{ start: 4, end: 14 }] }]))
})

test.each([[[]], [['text']], [['attributions']]])('a folder with %j only is no corpus', (folders) => {
  const dir = fresh()
  for (const folder of folders) mkdirSync(join(dir, folder))
  expect(() => readCorpus(dir)).toThrow(/ENOENT/)
})
