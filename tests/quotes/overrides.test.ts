import { expect, test } from 'vitest'
import { explainQuotes } from '../../src/quotes/explain.js'
import { findQuotes } from '../../src/quotes/find.js'
import { isSettled } from '../../src/quotes/settle.js'
import { analyse } from '../../src/text/analyse.js'

/** What is found between marks or as a block, with the words that name the speaker. */
const found = (text: string): [string, string | null][] =>
  findQuotes(analyse(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, mention }) => [text.slice(start, end), mention && text.slice(mention.start, mention.end)])

test.each<[string, string, [string, string | null][]]>([
  // signature.ts
  [
    'a signature on the same line',
    '“The ferry is late again today.” — Tilda Quill, Upper Quay\n“We like the ferry very much.” – Bo Ostler',
    [
      ['The ferry is late again today.', 'Tilda Quill'],
      ['We like the ferry very much.', 'Bo Ostler'],
    ],
  ],
  [
    'a signature on a line of its own',
    '“The ferry is late again today.”\n– anonymous sailor',
    [['The ferry is late again today.', 'anonymous sailor']],
  ],
  [
    'a clause behind a dash signs nothing',
    '“The ferry is late again,” said Tilda Quill – Ostler did not believe it.',
    [['The ferry is late again,', 'Tilda Quill']],
  ],
  // inverted.ts
  [
    'a verb and a day before the speaker',
    'QUAY – « We will not sell the ferry », declared on Tuesday the mayor of Quay, Mrs. Tilda Quill.',
    [['We will not sell the ferry', 'the mayor']],
  ],
  // nested.ts
  [
    'the inner speaker of a clause inside a clause',
    'Tilda Quill told Radio Sarn that Ostler had said the ferry was “older than the sea”.',
    [['older than the sea', 'Ostler']],
  ],
  [
    'the outer speaker where nobody else speaks inside',
    'Tilda Quill told Radio Sarn that Ostler was “older than the sea”.',
    [['older than the sea', 'Tilda Quill']],
  ],
  [
    'the subject right before the mark in a relative clause',
    'Tilda Quill kept her title with a boat that one judge called “the longest plank of my life”.',
    [['the longest plank of my life', 'one judge']],
  ],
  [
    'what somebody had called it, as another tells',
    'The paper quoted a waiter as saying that Ostler had called the boat “a spoon with opinions”.',
    [['a spoon with opinions', 'Ostler']],
  ],
  [
    'the subject of the stretch’s own clause',
    'Tilda Quill called the boats “late”, and a note by Ostler said the ferry had “more holes than seats”.',
    [
      ['late', 'Tilda Quill'],
      ['more holes than seats', 'Ostler'],
    ],
  ],
  [
    'the speaker who goes on in a second clause',
    'Tilda Quill called the boats “late”, and said the ferry had “more holes than seats”.',
    [
      ['late', 'Tilda Quill'],
      ['more holes than seats', 'Tilda Quill'],
    ],
  ],
  [
    'the one word that somebody says',
    'Nobody knows when the mine will open. Quill says “weeks”.',
    [['weeks', 'Quill']],
  ],
  // at-colon.ts
  [
    'a speaker and an aside before a colon',
    'Ida Moss heard it. Quill, when a clerk read her that line: “I said it, and I meant it.”',
    [['I said it, and I meant it.', 'Quill']],
  ],
  [
    'somebody in the hall',
    'Laughter. Then a man at the back: “Which boat do you mean?”',
    [['Which boat do you mean?', 'a man']],
  ],
  ['a noise and a voice', 'Applause, and a woman by the door: “Louder, please!”', [['Louder, please!', 'a woman']]],
  [
    'a bullet',
    '• Tilda Quill, laughing: “You do. It is called a toll.”',
    [['You do. It is called a toll.', 'Tilda Quill']],
  ],
  [
    'a rule that somebody has',
    'Bo Ostler left. The board has one rule: “No boats in the hall.”',
    [['No boats in the hall.', 'The board']],
  ],
  // candidates.ts
  [
    'who opens a session',
    'Opening the session, the chairman, Bo Ostler, said the bill would put schools before “boats that sing”.',
    [['boats that sing', 'the chairman']],
  ],
  [
    'what something is paid per',
    '“We have nine cranes,” Tilda Quill said. Her plan is a fee of two crowns per container, “payable on arrival, like the rest”.',
    [
      ['We have nine cranes,', 'Tilda Quill'],
      ['payable on arrival, like the rest', 'Tilda Quill'],
    ],
  ],
  // dialogue.ts
  [
    'turns without names',
    'Tilda Quill turned to Bo Ostler.\n“Can we pay?” she asked.\n“Not this year,” Ostler said.\n“Next year?”\n“Not if it rains.”',
    [
      ['Can we pay?', 'she'],
      ['Not this year,', 'Ostler'],
      ['Next year?', 'she'],
      ['Not if it rains.', 'Ostler'],
    ],
  ],
  [
    'a last turn that asks nothing',
    'Tilda Quill met Bo Ostler.\n“Can we pay?” Quill asked.\n“Not this year,” Ostler said.\n“Next year?”\n“Not if it rains.”\n“Then I will swim.”',
    [
      ['Can we pay?', 'Quill'],
      ['Not this year,', 'Ostler'],
      ['Next year?', 'Quill'],
      ['Not if it rains.', 'Ostler'],
      ['Then I will swim.', 'Quill'],
    ],
  ],
  [
    'a speaker who goes on after an answer',
    'Tilda Quill turned to Bo Ostler.\n“Can we pay?” she asked.\n“Not this year,” Ostler said.\n“It rained all summer.”',
    [
      ['Can we pay?', 'she'],
      ['Not this year,', 'Ostler'],
      ['It rained all summer.', 'Ostler'],
    ],
  ],
  [
    'a speaker who answers himself',
    'Bo Ostler spoke on Monday.\n“Who pays for it?” Ostler asked.\n“We do. We all do.”',
    [
      ['Who pays for it?', 'Ostler'],
      ['We do. We all do.', 'Ostler'],
    ],
  ],
  // titles.ts
  ['banners', 'Their banners read “No port in our storm” and “Gulls vote too”. They marched to the quay.', []],
  ['a placard that somebody holds', 'A smaller one, held by the twins, read “We would like a lamp”.', []],
  ['an exhibition that is called so', 'The new exhibition at the Quay House is called “Span”, and it is full.', []],
  ['a title in apposition', 'A film about it, “The Long Breath”, is in preparation.', []],
  ['what someone might say', 'So why keep it? “For the boats,” someone will always say. The boats are gone.', []],
  ['a name that a town gives', 'The town calls the scheme “Weaver Reborn.” It starts in May.', []],
  ['a name that a beast goes by', 'A large sow called “Duchess,” was last seen on Sunday.', []],
  // blocks.ts
  [
    'an answer to somebody behind a colon',
    'Within minutes, the sailor Tilda Quill answered him: Bo, I have the photographs.',
    [['Bo, I have the photographs.', 'the sailor Tilda Quill']],
  ],
  [
    'a reply that the author got',
    'I wrote to the ferry and got a reply from its lawyers, Quill & Ostler:\nOur client does not know the boat.',
    [['Our client does not know the boat.', 'its lawyers']],
  ],
  [
    'a post behind its account',
    'Storm: live\n12.30 @quayferry: All sailings are cancelled.\nNothing else.',
    [['All sailings are cancelled.', '@quayferry']],
  ],
  // turns.ts
  [
    'answers that are labelled A',
    'Tilda Quill sails.\nQ: Why?\nA: I like it.\nQ: Since when?\nA: Since May.\nQ: With whom?\nA: With Bo.',
    [
      ['Why?', 'Q'],
      ['I like it.', null],
      ['Since when?', 'Q'],
      ['Since May.', null],
      ['With whom?', 'Q'],
      ['With Bo.', null],
    ],
  ],
])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))

test.each([
  ['“It is late again today.” — Tilda Quill', 'quoted, signed behind a dash'],
  [
    'Tilda Quill told Radio Sarn that Ostler had said it was “older than the sea”.',
    'quoted, subject of an inner clause',
  ],
  [
    'Tilda Quill kept her title with a boat that one judge called “the longest plank of my life”.',
    'quoted, subject of the verb before the mark',
  ],
  [
    'Tilda Quill left the boats, and a note by Ostler said the ferry had “more holes than seats”.',
    'quoted, subject of its own clause',
  ],
  ['“It is late,” said Tilda Quill.', 'quoted, mention behind'],
])('the rule for %j is told, and what the model weighed only where it decided', (text, rule) => {
  const a = analyse(text)
  const quote = findQuotes(a).find(({ kind }) => kind !== 'indirect')!
  expect(quote.rule).toBe(rule)
  const questions = explainQuotes(a)(quote).decisions.map(({ question }) => question)
  expect(questions).toEqual(isSettled(rule) ? ['quoted'] : ['speaker', 'quoted'])
})
