import { expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/find.js'
import { nameSpeakers } from '../../src/speakers/name.js'
import { analyse } from '../../src/text/analyse.js'

/** Who says the quote that holds some words, and through whom. */
function said(text: string, words: string): string {
  const a = analyse(text)
  const quotes = findQuotes(a)
  const i = quotes.findIndex(({ start, end }) => text.slice(start, end).includes(words))
  if (i < 0) return 'not found'
  const { name, via } = nameSpeakers(a, quotes, { title: null, author: null, publisher: null })[i]!
  return [name, ...via].join(' via ')
}

const podcast = 'The former head of the grid opened no plan, she has told the podcast Slow Kettle. '

test.each<[string, string, string, string]>([
  [
    'an episode of a podcast',
    'Speaking on the latest episode of the podcast Cold Kettle, Ada Quill said that the papers had come late.',
    'the papers had come late',
    'Ada Quill via Cold Kettle',
  ],
  [
    'what the host is told in it',
    'Speaking on the latest episode of the podcast Cold Kettle, Ada Quill said that the papers came late. “I signed,” she told its host, Bo Ostler.',
    'I signed',
    'Ada Quill via Cold Kettle',
  ],
  [
    'later in it',
    `${podcast}“It was a Friday,” Ada Quill said in the episode, which came out on Thursday.`,
    'It was a Friday',
    'Ada Quill via Slow Kettle',
  ],
  [
    'another talk',
    `${podcast}\n\n“It was a Friday,” Bo Ostler said at a rally in the park.`,
    'It was a Friday',
    'Bo Ostler',
  ],
  [
    'a paper that quotes as saying',
    'The tunnel opens late, the Vale Examiner reports. The paper quotes the manager, Ada Quill, as saying that the rock is soft. “It is cheese,” she told it.',
    'It is cheese',
    'Ada Quill via Vale Examiner',
  ],
  [
    'as the paper reported',
    'As the Vale Ledger reported, Ada Quill said that the rock was soft.',
    'the rock was soft',
    'Ada Quill via Vale Ledger',
  ],
  [
    'as the paper reported, set in',
    'Ada Quill told the Evening Lantern at the time, as the Vale Ledger reported, that the kettle was “a marvel”.',
    'a marvel',
    'Ada Quill via Evening Lantern via Vale Ledger',
  ],
  [
    'through somebody',
    'His spokeswoman, Ada Quill, came out. Through Quill, Bo Ostler also said that the ice was thin.',
    'the ice was thin',
    'Bo Ostler via Ada Quill',
  ],
  [
    'told his sister',
    'Ada Quill was heard. Bo Ostler told his sister in spring that the crane was rotten, she said at the inquest.',
    'the crane was rotten',
    'Bo Ostler via Ada Quill',
  ],
  [
    'reminded a chamber',
    'Ada Quill rose. In March, she reminded the chamber, the minister, Bo Ostler, had called the same kettle “a parrot”.',
    'a parrot',
    'Bo Ostler via Ada Quill',
  ],
  [
    'herself, somebody recalled',
    'Bo Ostler got up. Ada Quill herself, Ostler recalled, had promised in May that every school would have a kettle.',
    'every school would have a kettle',
    'Ada Quill via Bo Ostler',
  ],
  [
    'recalled, and told',
    'Ada Quill looked at his drawings for long, Bo Ostler recalled, and told him that they were “pretty”.',
    'pretty',
    'Ada Quill via Bo Ostler',
  ],
  [
    'recalled that his boss told him',
    'Bo Ostler recalled that on his first night his boss, Ada Quill, told him that “the brewery has a lawyer”.',
    'the brewery has a lawyer',
    'Ada Quill via Bo Ostler',
  ],
  [
    'one of several, according to',
    '“Tell them it has a cold,” one of the traders, Bo Ostler, wrote in May, according to Ada Quill.',
    'Tell them it has a cold',
    'Bo Ostler via Ada Quill',
  ],
  [
    'an email that a paper has',
    'Staff learned of it from an email by the chief executive, Ada Quill, which was seen by the Vale Ledger. “I am sorry,” Quill wrote.',
    'I am sorry',
    'Ada Quill via Vale Ledger',
  ],
  [
    'an email that no paper has',
    'Staff learned of it from an email by the chief executive, Ada Quill. “I am sorry,” Quill wrote.',
    'I am sorry',
    'Ada Quill',
  ],
  ['told reporters', 'Ada Quill told reporters on the quay that the rock was soft.', 'the rock was soft', 'Ada Quill'],
])('%s', (_, text, words, expected) => expect(said(text, words)).toBe(expected))
