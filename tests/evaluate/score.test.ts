import { describe, expect, test } from 'vitest'
import type { AnnotatedText } from '../../src/evaluate/brat.js'
import { above, covered, names, newScores, type Predicted, rates, scoreText } from '../../src/evaluate/score.js'

const text = '“The ferry is late,” said Quill. The “night boat” left. Ostler said that it had sunk. It rained.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const [first, term, speech] = [at('The ferry is late,'), at('night boat'), at('that it had sunk')]
const gold: AnnotatedText = {
  name: 'made',
  text,
  attributions: [
    { source: [at('Quill')], cue: [at('said')], content: [at('“The ferry is late,”')] },
    { source: [at('Ostler')], cue: [at('said')], content: [speech] },
  ],
  ignored: [at('It rained')],
}
const direct = (span: { start: number; end: number }, mention: string | null, confidence = 0.9): Predicted => ({
  ...span,
  kind: 'direct',
  mention: mention === null ? null : at(mention),
  cue: at('said'),
  confidence,
})
const indirect = (span: { start: number; end: number }, mention: string, cue = 'said'): Predicted => ({
  ...span,
  kind: 'indirect',
  mention: at(mention),
  cue: at(cue),
  confidence: 0.8,
})
const scored = (...predicted: Predicted[]) => {
  const scores = newScores()
  scoreText(gold, predicted, scores)
  const counts = ({ right, wrong, missed }: { right: number; wrong: number; missed: number }) => [right, wrong, missed]
  return [scores.detection, scores.attribution, scores.speech, scores.speechWithSpeaker].map(counts)
}

describe('right, wrong and missed of passages, with mention, of speech, with mention', () => {
  test.each<[string, Predicted[], number[][]]>([
    [
      'nothing',
      [],
      [
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'everything',
      [direct(first, 'Quill'), indirect(speech, 'Ostler')],
      [
        [1, 0, 0],
        [1, 0, 0],
        [1, 0, 0],
        [1, 0, 0],
      ],
    ],
    [
      'another mention',
      [direct(first, 'Ostler')],
      [
        [1, 0, 0],
        [0, 1, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'no mention',
      [direct(first, null)],
      [
        [1, 0, 0],
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'a term as a quote',
      [direct(term, 'Ostler')],
      [
        [0, 1, 1],
        [0, 1, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'half of the words',
      [direct({ start: first.start, end: first.start + 9 }, 'Quill')],
      [
        [1, 0, 0],
        [1, 0, 0],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'fewer words',
      [direct({ start: first.start, end: first.start + 8 }, 'Quill')],
      [
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'speech of somebody else',
      [indirect(speech, 'Quill')],
      [
        [0, 0, 1],
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 1],
      ],
    ],
    [
      'speech that nobody marked',
      [indirect(at('left'), 'Ostler')],
      [
        [0, 0, 1],
        [0, 0, 1],
        [0, 1, 1],
        [0, 1, 1],
      ],
    ],
    [
      'no verb of speech',
      [indirect(at('left'), 'Ostler', 'left')],
      [
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'what the annotator set aside',
      [indirect(at('It rained'), 'Ostler')],
      [
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      'the same twice',
      [indirect(speech, 'Ostler'), indirect(speech, 'Ostler')],
      [
        [0, 0, 1],
        [0, 0, 1],
        [1, 1, 0],
        [1, 1, 0],
      ],
    ],
  ])('%s', (_, predicted, expected) => expect(scored(...predicted)).toEqual(expected))
})

test('an attribution without a source counts for finding alone', () => {
  const scores = newScores()
  const sourceless = { ...gold, attributions: gold.attributions.map((one) => ({ ...one, source: [] })) }
  scoreText(sourceless, [direct(first, 'Quill')], scores)
  expect([scores.detection, scores.attribution, scores.sure]).toEqual([
    { right: 1, wrong: 0, missed: 0 },
    { right: 0, wrong: 0, missed: 0 },
    [],
  ])
})

test.each([
  [
    { right: 3, wrong: 1, missed: 3 },
    { precision: 75, recall: 50, f1: 60, of: 6 },
  ],
  [
    { right: 0, wrong: 0, missed: 0 },
    { precision: 0, recall: 0, f1: 0, of: 0 },
  ],
  [
    { right: 0, wrong: 2, missed: 1 },
    { precision: 0, recall: 0, f1: 0, of: 1 },
  ],
])('rates of %j', (counts, expected) => expect(rates(counts)).toEqual(expected))

test.each([
  [0.9, { right: 50, share: 50 }],
  [0.5, { right: (100 * 2) / 3, share: 75 }],
  [0.99, { right: 0, share: 0 }],
])('attributions above %d', (limit, expected) => {
  const sure = [
    { confidence: 0.95, right: true },
    { confidence: 0.92, right: false },
    { confidence: 0.9, right: true },
    { confidence: 0.5, right: false },
  ]
  expect(above(sure, limit)).toEqual(expected)
})

const span = (start: number, end: number) => ({ start, end })

test.each([
  [span(0, 10), [span(5, 20)], 0.5],
  [span(0, 10), [span(0, 2), span(8, 20)], 0.4],
  [span(3, 3), [span(0, 9)], 0],
])('%j lies in %j', (one, pieces, share) => expect(covered(one, pieces)).toBe(share))

test.each([
  [span(0, 10), [span(0, 20)], true],
  [span(0, 10), [span(5, 15)], true],
  [span(0, 10), [span(6, 16)], false],
  [span(0, 10), [span(50, 60), span(9, 10)], true],
  [span(0, 70), [span(0, 10)], true],
  [span(0, 71), [span(0, 10)], false],
  [span(0, 10), [], false],
])('mention %j names the source %j: %s', (mention, source, expected) => expect(names(mention, source)).toBe(expected))

test.each([
  ["''The ferry is late,'' said Quill. Ostler said that it had sunk.", 1],
  ['«The ferry is late», said Quill. Ostler said that it had sunk.', 1],
  ['The ferry is late, said Quill. Ostler said that it had sunk.', 2],
])('what lies between any quotation marks is no reported speech: %s', (text, count) => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const scores = newScores()
  const attributions = ['The ferry is late', 'that it had sunk'].map((words, i) => ({
    source: [at(['Quill', 'Ostler'][i]!)],
    cue: [at('said')],
    content: [at(words)],
  }))
  scoreText({ name: 'made', text, attributions, ignored: [] }, [], scores)
  expect(scores.speech).toEqual({ right: 0, wrong: 0, missed: count })
})
