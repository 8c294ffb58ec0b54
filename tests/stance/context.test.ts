import { expect, test } from 'vitest'
import { concedesOnly, force, isNegated, isReported, sentenceAround, turnBetween } from '../../src/stance/context.js'

const at = (text: string) => text.indexOf('harm')

test.each([
  ['this does not harm us', true],
  ['hardly any harm', true],
  ['nobody believes that these tools harm us', true],
  ['not only does it harm us', false],
  ['there is no doubt that they harm us', false],
  ['i did not come. it will harm us', false],
  ['it is not cheap, and the harm is done', false],
  ['it will harm us', false],
])('isNegated(%s)', (text, expected) => expect(isNegated(text, at(text))).toBe(expected))

test.each([
  ['critics say that it will harm us', true],
  ['they claim it could harm us', true],
  ['they smile. it will harm us', false],
  ['i say that it will harm us', false],
])('isReported(%s)', (text, expected) => expect(isReported(text, at(text))).toBe(expected))

test.each([
  ['we must stop the harm', 1],
  ['it could harm us', -1],
  ['it brings harm', 0],
  ['we must go. it brings harm', 0],
])('force(%s)', (text, expected) => expect(force(text, { start: at(text), end: at(text) + 4 })).toBe(expected))

test.each([
  ['i understand the wish, but it brings harm', 23, true],
  ['it brings jobs, but it brings harm', 16, false],
  ['it brings jobs and harm', undefined, undefined],
])('the turn in: %s', (text, turn, concedes) => {
  expect(turnBetween(text, 0, text.length)).toBe(turn)
  expect(turn === undefined ? undefined : concedesOnly(text, turn)).toBe(concedes)
})

test('a sentence ends at its mark', () => {
  const text = 'one here. two harm there; three'
  expect(sentenceAround(text, { start: at(text), end: at(text) + 4 }).trim()).toBe('two harm there')
})
