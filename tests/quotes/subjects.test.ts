import { expect, test } from 'vitest'
import { chunksOf } from '../../src/quotes/chunks.js'
import { outerOf } from '../../src/quotes/outer.js'
import { Subjects } from '../../src/quotes/subjects.js'
import { analyse } from '../../src/text/analyse.js'

/** Subject of a verb in a sentence, and how it was found. */
const subjectIn = (text: string, verb: string): [string, string] | undefined => {
  const outer = outerOf(analyse(text))
  const found = new Subjects(outer, chunksOf(outer)).of(outer.findIndex(({ lower }) => lower === verb))
  return found && [text.slice(found.chunk.start, found.chunk.end), found.how]
}

test.each<[string, string, [string, string] | undefined]>([
  ['Tilda Quill said the ferry was late.', 'said', ['Tilda Quill', 'beside']],
  ['Tilda Quill has also said the ferry was late.', 'said', ['Tilda Quill', 'beside']],
  ['The head of the harbour office said the ferry was late.', 'said', ['The head', 'beside']],
  ['Tilda Quill on Monday said the ferry was late.', 'said', ['Tilda Quill', 'beside']],
  ['Tilda Quill (Quay) on Monday said the ferry was late.', 'said', ['Tilda Quill', 'beside']],
  ['Quill, a pilot from Quay, said the ferry was late.', 'said', ['Quill', 'aside']],
  ['Quill left the office on Monday and said the ferry was late.', 'said', ['Quill', 'shared']],
  ['Quill left the office, saying the ferry was late.', 'saying', ['Quill', 'participle']],
  ['Quill wanted to say the ferry was late.', 'say', ['Quill', 'infinitive']],
  ['Quill held up a sign saying the ferry was late.', 'saying', ['a sign', 'modifier']],
  ['Quill, who said the ferry was late, left.', 'said', ['who', 'relative']],
  ['Quill handed out a note that said the ferry was late.', 'said', ['that', 'relative']],
  ['“The ferry is late,” said Tilda Quill.', 'said', ['Tilda Quill', 'inverted']],
  ['Ostler left, with the pilot, Tilda Quill, saying it was late.', 'saying', ['the pilot', 'modifier']],
  ['Asked about the ferry, Quill said it was late.', 'asked', ['Quill', 'opening']],
  ['Said nothing.', 'said', undefined],
])('%s: who %s', (text, verb, expected) => expect(subjectIn(text, verb)).toEqual(expected))
