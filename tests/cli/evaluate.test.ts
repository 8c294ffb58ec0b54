import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { passage, writeCorpus } from '../evaluate/corpus.js'
import { build, freshFolder, launcher, parallax, run, write } from './program.js'

beforeAll(build)

const text =
  '“The ferry is late,” Tilda Quill said. The so-called “night boat” left. “We know it,” said Bo Ostler.\n' +
  'Tilda Quill said that the bridge would open in May.'

test('evaluate prints what was found of what is annotated', async () => {
  const folder = freshFolder()
  const annotated = [
    passage('T1', 'Source', text, 'Tilda Quill'),
    passage('T2', 'Cue', text, 'said'),
    passage('T3', 'Content', text, '“The ferry is late,”'),
    'E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3',
    // the annotator took another for the speaker
    passage('T4', 'Content', text, '“We know it,”'),
    'E2\tAttribution:T2 Source:T1 Cue:T2 Content:T4',
    passage('T5', 'Content', text, 'that the bridge would open in May'),
    `T6\tSource ${text.lastIndexOf('Tilda')} ${text.lastIndexOf('Tilda') + 11}\tTilda Quill`,
    'E3\tAttribution:T2 Source:T6 Cue:T2 Content:T5',
    // and marked one that Parallax takes for a term
    passage('T7', 'Content', text, '“night boat”'),
    'E4\tAttribution:T2 Source:T1 Cue:T2 Content:T7',
  ]
  writeCorpus(join(folder, 'made'), { 'ferry.txt': text, 'quiet.txt': 'It rained.' }, { 'ferry_0a.ann': annotated })
  const { code, stdout, stderr } = await run(launcher, ['evaluate', 'made'], folder)
  expect([code, stderr]).toEqual([0, ''])
  const shown = stdout.split('\n').slice(0, 5)
  expect(shown).toEqual([
    '2 texts',
    'quoted passages found      precision 100.0  recall 66.7  F1 80.0  (3)',
    '  with the right mention   precision 50.0  recall 33.3  F1 40.0  (3)',
    'reported speech found      precision 100.0  recall 100.0  F1 100.0  (1)',
    '  with the right mention   precision 100.0  recall 100.0  F1 100.0  (1)',
  ])
  expect(stdout.split('\n').slice(5)).toEqual([
    expect.stringMatching(/^attributions above 0\.9 {3}\d+\.\d % right, \d+\.\d % of all$/),
    'attributions above 0.6   50.0 % right, 100.0 % of all',
    '',
  ])
})

test.each([['nowhere'], ['plain.txt'], ['.']])('%s is no corpus', async (dir) => {
  const folder = freshFolder()
  write(folder, { 'plain.txt': text })
  expect(await parallax(['evaluate', dir], folder)).toEqual({
    code: 1,
    stdout: '',
    stderr: `${dir}: no corpus: it needs the folders text and attributions.\n`,
  })
})
