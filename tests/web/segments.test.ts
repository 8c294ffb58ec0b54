import { expect, test } from 'vitest'
import { paragraphs, passageAround, segments } from '../../src/web/segments.js'

const text = 'one two three'
const all = { start: 0, end: text.length }
const at = (start: number, end: number, mark: string) => ({ start, end, mark })

test.each([
  ['no span', all, [], ['one two three:']],
  ['one span', all, [at(4, 7, 'a')], ['one :', 'two:a', ' three:']],
  ['at both ends', all, [at(0, 3, 'a'), at(8, 13, 'b')], ['one:a', ' two :', 'three:b']],
  ['the whole', all, [at(0, 13, 'a')], ['one two three:a']],
  ['overlap', all, [at(0, 7, 'a'), at(4, 13, 'b')], ['one :a', 'two:ab', ' three:b']],
  ['nested', all, [at(0, 13, 'a'), at(4, 7, 'b')], ['one :a', 'two:ab', ' three:a']],
  ['the same twice', all, [at(4, 7, 'a'), at(4, 7, 'b')], ['one :', 'two:ab', ' three:']],
  ['touching', all, [at(0, 4, 'a'), at(4, 7, 'b')], ['one :a', 'two:b', ' three:']],
  ['reaching in from before', { start: 4, end: 13 }, [at(0, 7, 'a')], ['two:a', ' three:']],
  ['reaching out behind', { start: 0, end: 7 }, [at(4, 13, 'a')], ['one :', 'two:a']],
  ['outside', { start: 0, end: 3 }, [at(3, 7, 'a')], ['one:']],
  ['an empty span', all, [at(4, 4, 'a')], ['one two three:']],
  ['a stretch beyond the text', { start: -5, end: 99 }, [at(8, 99, 'a')], ['one two :', 'three:a']],
  ['an empty stretch', { start: 3, end: 3 }, [at(0, 13, 'a')], []],
])('segments: %s', (_, within, spans, expected) => {
  expect(segments(text, within, spans).map((s) => `${s.text}:${s.marks.join('')}`)).toEqual(expected)
})

test.each([
  ['', []],
  ['\n \n', []],
  ['a\nb\n\n  c d \n', ['a', 'b', 'c d']],
  ['a\r\nb', ['a', 'b']],
])('paragraphs(%j)', (input, expected) => {
  expect(paragraphs(input).map(({ start, end }) => input.slice(start, end))).toEqual(expected)
})

test.each([
  ['in the middle', { start: 4, end: 5 }, ['b', 'c c', 'd']],
  ['at the start', { start: 0, end: 1 }, ['a', 'b']],
  ['at the end', { start: 10, end: 11 }, ['d', 'e']],
  ['over two', { start: 2, end: 5 }, ['a', 'b', 'c c', 'd']],
  ['nowhere', { start: 90, end: 91 }, []],
])('passageAround: %s', (_, span, expected) => {
  const input = 'a\nb\nc c\nd\ne'
  expect(passageAround(input, span).map(({ start, end }) => input.slice(start, end))).toEqual(expected)
})
