import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[string, string, Said[], (string | null)[]]>([
  // by-pronoun.ts
  [
    'those who spoke together are “they”',
    'The Reef Panel met. Ada Quill and Bo Ostler wrote that it was late. “It was,” they wrote.',
    [
      ['it was late', 'Bo Ostler'],
      ['It was,', 'they'],
    ],
    ['Ada Quill and Bo Ostler', 'Ada Quill and Bo Ostler'],
  ],
  [
    '“they” are those who spoke together, where nothing else is quoted of them',
    'The Reef Panel met on Monday, the pilot Ada Quill and the baker Bo Ostler said. “It was late,” they said.',
    [['It was late,', 'they']],
    ['Ada Quill and Bo Ostler'],
  ],
  [
    '“they” are the body that is spoken of since',
    'Ada Quill and Bo Ostler said it was late. The Reef Panel denied it. “No,” they said.',
    [
      ['it was late', 'Bo Ostler'],
      ['No,', 'they'],
    ],
    ['Ada Quill and Bo Ostler', 'Reef Panel'],
  ],
  [
    'the subject of the sentence before goes before who spoke last',
    'Mr. Bo Ostler said it was old. “It leaks,” he said. “It does.”\nThe clerk asked him. Mr. Ostler said it leaks. Council Member Weir moved to wait. “I can swim,” he said.',
    [
      ['it was old', 'Bo Ostler'],
      ['It leaks,', 'he'],
      ['it leaks', 'Mr. Ostler'],
      ['I can swim,', 'he'],
    ],
    ['Bo Ostler', 'Bo Ostler', 'Bo Ostler', 'Weir'],
  ],
  [
    'who is no subject of the sentence before',
    'Bo Ostler said it leaked. The boat of Vic Weir sank. “It did,” he said.',
    [
      ['it leaked', 'Bo Ostler'],
      ['It did,', 'he'],
    ],
    ['Bo Ostler', 'Bo Ostler'],
  ],
  [
    'a woman whose name comes from another language',
    'Tamsin Quill spoke first. “No,” she said.\n“Maybe,” says Marek Ostler, the pilot. “We count.”\nTold of this, she laughed. “Yes,” she said.',
    [
      ['No,', 'she'],
      ['Maybe,', 'Marek Ostler'],
      ['Yes,', 'she'],
    ],
    ['Tamsin Quill', 'Marek Ostler', 'Tamsin Quill'],
  ],
  // entities.ts
  [
    'a surname that two share',
    'It belongs to the siblings Ida and Bo Ostler. “No,” Ida says. “Yes,” Bo says.',
    [
      ['No,', 'Ida'],
      ['Yes,', 'Bo'],
    ],
    ['Ida Ostler', 'Bo Ostler'],
  ],
  [
    'a given name that somebody else bears',
    'Ida Quill came with a friend. She met Ida and Bo Ostler. “No,” Ida says.',
    [['No,', 'Ida']],
    ['Ida Quill'],
  ],
  // discourse.ts
  [
    'who is called Mrs is not meant by the bare surname of another',
    'Bo Quill sold boats. Quill, 58, denies it. Ada Quill kept the books. “I asked,” Mrs Quill said. Mrs Quill said Quill had paid in cash.',
    [
      ['I asked,', 'Mrs Quill'],
      ['had paid in cash', 'Quill'],
    ],
    ['Ada Quill', 'Bo Quill'],
  ],
  // name.ts
  [
    'a label is one person throughout',
    'Bo Quill runs the vault.\nQuill: We wait.\nAda Quill, his aunt, is a critic. Ada Quill wrote a book. She said it was late.\nQuill: She did.',
    [
      ['We wait.', 'Quill', { kind: 'block' }],
      ['it was late', 'She'],
      ['She did.', 'Quill', { kind: 'block' }],
    ],
    ['Bo Quill', 'Ada Quill', 'Bo Quill'],
  ],
  // documents.ts
  [
    'who has seen a letter did not write it',
    'Larkmoor Energy will close the mill, it told buyers in a letter seen by the Halden Ledger. “We wait,” the letter says.',
    [['We wait,', 'the letter']],
    ['Larkmoor Energy'],
  ],
  // by-body.ts
  [
    'a ministry of which nothing was said',
    'Larkmoor sold its mill. The ministry said it was sorry. Vanteo bought it. The league said nothing had changed.',
    [
      ['it was sorry', 'The ministry'],
      ['nothing had changed', 'The league'],
    ],
    ['the ministry', 'the league'],
  ],
  [
    'a ministry under its initials',
    'The boats stay, XMT says. The ministry said it was sorry.',
    [['it was sorry', 'The ministry']],
    ['XMT'],
  ],
  // names.ts
  [
    'an office of two words',
    'Council Member Quorley objected. “No,” said Council Member Quorley.',
    [['No,', 'Council Member Quorley']],
    ['Quorley'],
  ],
  [
    '“it” is the statement in which somebody said something, and that is whoever made it',
    'The Reef Panel met. In a statement read out by her lawyer, Bo Ostler, Ada Quill thanked them. “We won,” it said.\nIn a letter, she said it was late. “I wait,” it read.',
    [
      ['We won,', 'it'],
      ['I wait,', 'it'],
    ],
    ['Ada Quill', 'Ada Quill'],
  ],
  [
    '“it” is a statement told of at the end of a sentence',
    'The Reef Panel met. Ada Quill, of the Halden Works, said in a statement that it was late. “We wait,” it added.',
    [
      ['it was late', 'Ada Quill'],
      ['We wait,', 'it'],
    ],
    ['Ada Quill', 'Ada Quill'],
  ],
  [
    'who is described is the subject of the sentence before, too',
    'Finance minister Bo Ostler left. “Late,” said his brother, the baker Vic Weir. “Very,” Weir said. The minister laughed. “He is late himself,” he said.',
    [
      ['Late,', 'Vic Weir'],
      ['Very,', 'Weir'],
      ['He is late himself,', 'he'],
    ],
    ['Vic Weir', 'Vic Weir', 'Bo Ostler'],
  ],
  [
    'a short title',
    'Cllr Dawn Quill was not amused. “No,” she said. Cllr Quill left.',
    [['No,', 'she']],
    ['Dawn Quill'],
  ],
  [
    'a new report by nobody in particular',
    'Bo Ostler runs the mill. “It stinks,” noted a report for the office. “No,” he said.',
    [
      ['It stinks,', 'a report'],
      ['No,', 'he'],
    ],
    ['a report', 'Bo Ostler'],
  ],
  [
    'a statement, however new, by whoever was spoken of last',
    'Larkmoor Energy closes the mill. “We wait,” a statement said.',
    [['We wait,', 'a statement']],
    ['Larkmoor Energy'],
  ],
  // entities.ts, registry.ts
  [
    'a capital that only the sentence gives',
    'Larkmoor Energy sold less. Its boss left.\nRevenue will grow, the company said in a note. “Markets are slow,” it said.',
    [
      ['Revenue will grow', 'the company'],
      ['Markets are slow,', 'it'],
    ],
    ['Larkmoor Energy', 'Larkmoor Energy'],
  ],
  // by-role.ts
  [
    'an office with a capital is not whoever spoke last',
    'Basil Quill rose. “No,” Quill said. The house laughed at it. So did the Speaker. “Order,” the Speaker said.',
    [
      ['No,', 'Quill'],
      ['Order,', 'the Speaker'],
    ],
    ['Basil Quill', 'the Speaker'],
  ],
  // mention.ts
  [
    'a name behind a word of place',
    'Bo Ostler came. A retired teacher there, Ada Quill, told him it was late.',
    [['it was late', 'A retired teacher']],
    ['Ada Quill'],
  ],
  // adjust.ts
  [
    'a verb that was taken for a noun',
    'Larkmoor Energy wrote a report. Its report claims that it rained. “No,” Quill answers. Ada Quill waits.',
    [
      ['it rained', 'Its report claims'],
      ['No,', 'Quill answers'],
    ],
    ['Larkmoor Energy', 'Ada Quill'],
  ],
  [
    'a passer-by with age and town',
    'Moira Quill, 52, Belcastle: “It was low.”\nLes and Fran Ostler, both 70, Marlow: “It was not.”',
    [
      ['It was low.', 'Belcastle'],
      ['It was not.', 'Marlow'],
    ],
    ['Moira Quill', 'Les Ostler and Fran Ostler'],
  ],
  [
    'whoever is described by what they did together',
    'Ida Moss left. Her former partner in the business, Bo Ostler, once said it was late.',
    [['it was late', 'Her former partner']],
    ['Bo Ostler'],
  ],
  [
    'one of whom a title tells more',
    'Bo Ostler casts bells. The manager of the Hotel Edelstein, one Frau Ada Quill, wanted a bell that sounds like money.',
    [['sounds like money', 'The manager']],
    ['Ada Quill'],
  ],
])('%s', (_, text, said, expected) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(expected))

test.each<[string, string, Said, string | null]>([
  [
    'a council member',
    'Council Members Quill and Ostler left. “No,” said Council Member Quill.',
    ['No,', 'Quill'],
    'Council Member',
  ],
  ['no time of day', 'At 7:40 CEO Ada Quill posted: We wait.', ['We wait.', '7:40 CEO Ada Quill'], 'CEO'],
])('role: %s', (_, text, said, expected) => expect(namesIn(text, [said])[0]!.role).toBe(expected))

test.each<[string, string, Said, string[]]>([
  [
    'what is read from a letter by somebody of office',
    'Bo Ostler spoke. He read from a letter by the state engineer, Dr. Ada Quill: “It will do.”',
    ['It will do.', 'Dr. Ada Quill'],
    ['Bo Ostler'],
  ],
  [
    'somebody said somebody had said',
    'Constable Ida Moss said Bo Ostler had answered “no comment”.',
    ['no comment', 'Bo Ostler'],
    ['Ida Moss'],
  ],
  [
    'the speaker behind the verb',
    'On Monday Ida Moss left. “No comment,” said Bo Ostler, who had waited.',
    ['No comment,', 'Bo Ostler'],
    [],
  ],
  [
    'a daily of a foreign town',
    'Ada Quill told the Norsund daily Fiskeposten: “No.”',
    ['No.', 'Ada Quill'],
    ['Fiskeposten'],
  ],
  [
    'what the paper reported',
    'The Halden Courier printed a letter. In it, the paper reported, Ada Quill argued that it was late.',
    ['it was late', 'Ada Quill'],
    ['Halden Courier'],
  ],
  ['a station', 'Ada Quill told Vale FM: “No.”', ['No.', 'Ada Quill'], ['Vale FM']],
])('relays: %s', (_, text, said, expected) => expect(namesIn(text, [said])[0]!.via).toEqual(expected))
