import { expect, test } from 'vitest'
import { findQuotes } from '../../src/quotes/find.js'
import { analyse } from '../../src/text/analyse.js'

/** The words between marks that are somebody's, each with what names the speaker. */
const found = (text: string): string[] =>
  findQuotes(analyse(text))
    .filter(({ kind }) => kind !== 'indirect')
    .map(
      ({ start, end, mention }) => `${text.slice(start, end)} - ${mention && text.slice(mention.start, mention.end)}`,
    )

test.each<[string, string, string[]]>([
  // own-clause.ts
  [
    'another subject behind a semicolon, whatever its verb',
    'The mayor, Tilda Quill, called the pier ‘rotten’ and the fence ‘a tired joke’; her deputy, Bo Ostler, preferred ‘shabby’ and ‘everyone’s least loved aunt’.',
    [
      'rotten - The mayor',
      'a tired joke - The mayor',
      'shabby - her deputy',
      'everyone’s least loved aunt - her deputy',
    ],
  ],
  [
    'another subject behind with',
    'Dockers denounced the wage as ‘an insult’, with the pilots’ leader, Ida Moss, adding that her members were ‘past angry’.',
    ['an insult - Dockers', 'past angry - the pilots’ leader'],
  ],
  [
    'the same subject goes on',
    'The mayor, Tilda Quill, called the pier ‘rotten to the core’ and said the fence was ‘a tired joke’.',
    ['rotten to the core - The mayor', 'a tired joke - The mayor'],
  ],
  // sentence-before.ts
  [
    'the subject of the sentence before',
    'The Boat Front accused the port of “selling the tide”. Its spokesman, Bo Ostler, told Radio Sarn that the toll would double. “Nobody has shown us the books.”',
    ['selling the tide - The Boat Front', 'Nobody has shown us the books. - Its spokesman'],
  ],
  [
    'a subject that is only described',
    'Tilda Quill, reached by phone, said that it was the first letter she had not needed to correct. Her co-author was less charmed. “It does not say which Friday.”',
    ['It does not say which Friday. - Her co-author'],
  ],
  [
    'a thing that says nothing',
    'Tilda Quill said that she would never sell the boat. The sea was calm. “I know what I have.”',
    ['I know what I have. - Tilda Quill'],
  ],
  // verdict.ts
  [
    'verdicts behind what is judged',
    'Hedda Moss of the Quay Institute judged the sums ‘broadly honest’, the forecast ‘hopeful’ and the map ‘a scandal’.',
    ['broadly honest - Hedda Moss', 'hopeful - Hedda Moss', 'a scandal - Hedda Moss'],
  ],
  [
    'in a view',
    'Bo Ostler was milder. He disputed only the map, which was in his view “merely illegible”.',
    ['merely illegible - He'],
  ],
  [
    'what somebody professes',
    'The harbour master, Ida Moss, professed to be “taking names”.',
    ['taking names - The harbour master'],
  ],
  [
    'what somebody says it is',
    'The harbour office told sailors that the pier was “safe”.',
    ['safe - The harbour office'],
  ],
  ['what somebody calls it', 'The ministry called this «a beginning».', ['a beginning - The ministry']],
  ['a stopgap', 'The director, Ida Moss, said on the phone that the pier was a “stopgap”.', ['stopgap - The director']],
  ['a name that a thing has', 'Bo Ostler judged the ‘cobweb tax’ too high.', []],
  ['a title', 'The harbour office called the plan ‘New Tide’.', []],
  ['a word of the trade', 'Pilots call the long wait ‘the soup’.', []],
  // gapped.ts
  [
    'names without a verb of their own',
    'Tilda Quill called the plan “brave”, Ostler “reckless” and Moss, who had not read it, “far too long”.',
    ['brave - Tilda Quill', 'reckless - Ostler', 'far too long - Moss'],
  ],
  [
    'roles, where it is what all judge',
    'Tilda Quill called it “brave”, the mayor “reckless” and Ida Moss “a good start”.',
    ['brave - Tilda Quill', 'reckless - the mayor', 'a good start - Ida Moss'],
  ],
  [
    'two who are judged',
    'Tilda Quill called Bo Ostler “brave” and Ida Moss “a tired joke”.',
    ['brave - Tilda Quill', 'a tired joke - Tilda Quill'],
  ],
  [
    'two things that are judged',
    'Tilda Quill called the pier “brave” and the chancellor “a tired joke”.',
    ['brave - Tilda Quill', 'a tired joke - Tilda Quill'],
  ],
  // subject-behind.ts
  [
    'a sentence behind the quote that begins with a verb',
    '“She opens at six,” says Ida Moss. “I come at nine, or at ten.” Asked who does the books, both point at the cat.',
    ['She opens at six, - Ida Moss', 'I come at nine, or at ten. - Ida Moss'],
  ],
  // openings.ts
  [
    'behind an opening',
    'Opening the debate, the Minister for Boats, Mr Otto Quill, said the bill would put ferries ahead of “rafts that sing”.',
    ['rafts that sing - Mr Otto Quill'],
  ],
  [
    'a name before the occasion',
    'Ostler, when I read her that line on Tuesday: “You do, actually.”',
    ['You do, actually. - Ostler'],
  ],
])('%s', (_, text, expected) => expect(found(text)).toEqual(expected))
