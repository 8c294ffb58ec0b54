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
  [
    'a letter that unfolds',
    [
      'Tilda Quill wrote to the port.',
      'It begins:',
      'We ask for a lamp.',
      'Her letter goes on like this:',
      'And for a gull.',
      after,
    ],
    [
      ['We ask for a lamp.', 'It', 'begins', null],
      ['And for a gull.', 'Her letter', ':', null],
    ],
  ],
  ['what begins without being told', ['The season begins:', 'We sail.', after], []],
  [
    'a letter from its greeting to its end',
    ['Bo Ostler answered:', 'Dear Tilda,', 'The lamp is lit.', 'I lit it myself.', 'Yours, Bo', after],
    [
      ['Dear Tilda,', 'Bo Ostler', 'answered', null],
      ['The lamp is lit.', 'Bo Ostler', ':', 0],
      ['I lit it myself.', 'Bo Ostler', ':', 1],
      ['Yours, Bo', 'Bo Ostler', ':', 2],
    ],
  ],
  [
    'an answer',
    ['Bo Ostler asked her why.', 'Her answer came a day later, by post:', 'Because of the gulls, Bo.', after],
    [['Because of the gulls, Bo.', 'Her answer', ':', null]],
  ],
  [
    'e-mails below their heads',
    [
      'From: Tilda Quill <tilda@halden.example>',
      'To: Bo Ostler',
      'Subject: The lamp',
      '',
      'Bo, the lamp is out.',
      '',
      'I cannot see the quay.',
      '',
      'The lamp was lit on Friday.',
      '',
      'From: Bo Ostler, harbour office',
      'Date: 3 May',
      'It is always out. The gulls do not mind.',
      '',
      'We asked the port about it.',
    ],
    [
      ['Bo, the lamp is out.', 'Tilda Quill', null, null],
      ['I cannot see the quay.', null, null, 0],
      ['It is always out. The gulls do not mind.', 'Bo Ostler', null, null],
    ],
  ],
  [
    'where a train goes',
    ['From: the quay, platform 9', 'To: Halden, twice a day', 'Trains are slow. I took one in May.', after],
    [],
  ],
  [
    'a card in a paragraph with marks and apostrophes',
    [
      'The gnomes’ owners found a sign that read: “Gone fishing.” A card came on Monday. It read: We are well. Please feed the gull.',
      after,
    ],
    [['We are well. Please feed the gull.', 'It', 'read', null]],
  ],
  ['one line of a head', ['From: the quay', 'We sail at noon.', after], []],
  [
    'letters to the editor',
    [
      'Sir, – Your map shows nine boats. One is mine.',
      'I would like it back.',
      'Tilda Quill, Halden',
      'Dear Editor,',
      'Gulls do not pay.',
      'Captain Bo Ostler',
    ],
    [
      ['Your map shows nine boats. One is mine.', 'Tilda Quill', null, null],
      ['I would like it back.', 'Tilda Quill', null, 0],
      ['Gulls do not pay.', 'Captain Bo Ostler', null, null],
    ],
  ],
  ['a greeting that nobody signs', ['Sir, – That is how he began every letter.', 'He never posted one.', after], []],
  [
    'a reader who writes in',
    ['Tilda of Upper Sarn writes: You call it “a bath”. I call it a boat, and I sail it.', after],
    [['You call it “a bath”. I call it a boat, and I sail it.', 'Upper Sarn', 'writes', null]],
  ],
  [
    'a note that is read',
    ['Tilda Quill found it on Monday. The note on the door read: I have gone to sea. Please feed the gull.', after],
    [['I have gone to sea. Please feed the gull.', 'The note', 'read', null]],
  ],
  [
    'a line that somebody left',
    ['Tilda Quill left a line under her name: I was asked to sign, and I did not.', after],
    [['I was asked to sign, and I did not.', 'Tilda Quill', 'left', null]],
  ],
  ['a meter that is read', ['The note on the meter read: Out of order.', after], []],
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
