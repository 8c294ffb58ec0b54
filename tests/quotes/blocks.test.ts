import { expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/find.js'
import { analyse } from '../../src/text/analyse.js'

type Found = [words: string, mention: string | null, cue: string | null, continues: number | null]

const blocks = (lines: readonly string[]): Found[] => {
  const text = lines.join('\n')
  const wordsOf = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end)
  return findQuotes(analyse(text))
    .filter(({ kind }) => kind === 'block')
    .map((quote) => [wordsOf(quote)!, wordsOf(quote.mention), wordsOf(quote.cue), quote.continues])
}

const after = 'The harbour was quiet on Tuesday.'

test.each<[string, string[], Found[]]>([
  [
    'a post behind a colon',
    ['Tilda Quill wrote on her page:', 'The ferry is late, and I am tired of it. We all are.', after],
    [['The ferry is late, and I am tired of it. We all are.', 'Tilda Quill', 'wrote', null]],
  ],
  [
    'a thread with numbers',
    ['Tilda Quill posted a thread on Monday:', '1/ The ferry is late.', '2/ Nobody mends it.', '3/ I go.', after],
    [
      ['1/ The ferry is late.', 'Tilda Quill', 'posted', null],
      ['2/ Nobody mends it.', 'Tilda Quill', ':', 0],
      ['3/ I go.', 'Tilda Quill', ':', 1],
    ],
  ],
  [
    'posts in line',
    ['Bo Ostler replied: please call me.', 'Tilda Quill tweeted: The ferry is late. I am tired.'],
    [
      ['please call me.', 'Bo Ostler', 'replied', null],
      ['The ferry is late. I am tired.', 'Tilda Quill', 'tweeted', null],
    ],
  ],
  [
    'lines marked with >',
    [
      'A post came at noon from the owner, Tilda Quill, who wrote on her page:',
      '> It was the rudder.',
      '>',
      '> It always is.',
      after,
    ],
    [
      ['It was the rudder.', 'Tilda Quill', 'wrote', null],
      ['It always is.', 'Tilda Quill', 'wrote', 0],
    ],
  ],
  [
    'a statement that is handed on',
    ['Here is the statement from Halden Rail in full:', 'No boats will sail today. We are sorry.', after],
    [['No boats will sail today. We are sorry.', 'Halden Rail', ':', null]],
  ],
  [
    'a reporter on the spot',
    [
      'Our reporter Tilda Quill is at the gate:',
      'It rains hard.',
      'From our reporter in Mill Street, Bo Ostler:',
      'It rains here, too.',
    ],
    [
      ['It rains hard.', 'Our reporter Tilda Quill', ':', null],
      ['It rains here, too.', 'Bo Ostler', ':', null],
    ],
  ],
  [
    '“more” is no list',
    ['More came at noon. Tilda Quill wrote on her page:', 'It was the rudder.', after],
    [['It was the rudder.', 'Tilda Quill', 'wrote', null]],
  ],
  [
    'an answer of two paragraphs',
    [
      'Quill: We took it.',
      'I know that you were angry.',
      'Ostler: Why?',
      'Quill: We had to.',
      'He looked out.',
      'Ostler: I see.',
    ],
    [
      ['We took it.', 'Quill', ':', null],
      ['I know that you were angry.', null, null, 0],
      ['Why?', 'Ostler', ':', null],
      ['We had to.', 'Quill', ':', null],
      ['I see.', 'Ostler', ':', null],
    ],
  ],
  ['a list', ['Tilda Quill wrote about the following points:', 'The ferry is late.', after], []],
  ['items', ['Tilda Quill wrote on her page:', '- a boat', '- an oar', after], []],
  [
    'a transcript',
    ['QUILL: The ferry is late.', 'BO OSTLER: Since when?', 'QUILL: Since May.', 'BO OSTLER: I see: May.'],
    [
      ['The ferry is late.', 'QUILL', ':', null],
      ['Since when?', 'BO OSTLER', ':', null],
      ['Since May.', 'QUILL', ':', null],
      ['I see: May.', 'BO OSTLER', ':', null],
    ],
  ],
  [
    'labels with an office',
    ['Bo Ostler – Chief Pilot:  We sail.', 'Q: When?', 'Bo Ostler – Chief Pilot: Soon.', 'Q: Why?', 'Q: And who?'],
    [
      ['We sail.', 'Bo Ostler', ':', null],
      ['When?', 'Q', ':', null],
      ['Soon.', 'Bo Ostler', ':', null],
      ['Why?', 'Q', ':', null],
      ['And who?', 'Q', ':', null],
    ],
  ],
  ['too few turns', ['QUILL: The ferry is late.', 'OSTLER: Since when?', 'QUILL: Since May.'], []],
  [
    'a shortened interview',
    [
      'We spoke with Tilda Quill. The interview was shortened.',
      'Why is the ferry late?',
      'Because we have no boat.',
      'And when will you have one?',
      'I do not know. Ask my boss.',
    ],
    [
      ['Because we have no boat.', null, null, null],
      ['I do not know. Ask my boss.', null, null, null],
    ],
  ],
  [
    'an interview that does not say so',
    ['We spoke with Tilda Quill.', 'Why is the ferry late?', 'Because we have no boat.', 'When?', 'I do not know.'],
    [],
  ],
  [
    'headings',
    [
      'Why it matters: The ferry is late.',
      'The big picture: Nobody mends it.',
      'Why it matters: The boat is old.',
      'The big picture: It sinks.',
      'Yes, but: It floats.',
      'Yes, but: Not now.',
    ],
    [],
  ],
])('words set off without marks: %s', (_, lines, expected) => expect(blocks(lines)).toEqual(expected))
