import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

/** Speaker of the last quote, and the relays behind "via". */
function told(text: string, said: readonly Said[]): string {
  const { name, via } = namesIn(text, said).at(-1)!
  return [name, ...via].join(' via ')
}

test.each<[string, string, Said[], string]>([
  [
    'remembered in the middle of the sentence',
    'Ada Quill paints. Her late teacher Bo Ostler, she recalled, used to say that “boats are slow”.',
    [['boats are slow', 'she']],
    'Bo Ostler via Ada Quill',
  ],
  [
    'promised, by her account',
    'Ada Quill met Bo Ostler. He promised her, she says, that the boat would be “dry”.',
    [['dry', 'He']],
    'Bo Ostler via Ada Quill',
  ],
  [
    'told to one paper, according to another',
    'It rained. Ada Quill told the Ferry Gazette, according to the Evening Echo, that the boat was “slow”.',
    [['slow', 'the Evening Echo']],
    'Ada Quill via Ferry Gazette via Evening Echo',
  ],
  [
    'according to a paper alone',
    'It rained. Ada Quill left, according to the Evening Echo, and was “late”.',
    [['late', 'the Evening Echo']],
    'Evening Echo',
  ],
  [
    'asked in court',
    'Detective Ida Moss knew Bo Ostler. Asked about it, she told the jury, he had said: “I regret the boat.”',
    [['I regret the boat.', 'she']],
    'Bo Ostler via Ida Moss',
  ],
  [
    'told by a builder',
    'The mayor, Otto Moss, came out. He had been told by Ostler Boats that the pier would be “no taller than a barn”, he said.',
    [['no taller than a barn', 'he']],
    'Ostler Boats via Otto Moss',
  ],
  [
    'told by a builder, as the text has it',
    'Otto Moss was told by Ostler Boats that the pier would be “low”.',
    [['low', 'Otto Moss']],
    'Ostler Boats',
  ],
  [
    'recalled at the end',
    'Ada Quill was born at sea. Her father, a miner, told her that coal “was for people”, she recalled in an interview.',
    [['was for people', 'she']],
    'her father via Ada Quill',
  ],
  [
    'as somebody remembers it',
    'Otto Moss had an old master, Bo Ostler. “Say it when it is over,” the master used to say, as Moss remembers it, “and then say thank you.”',
    [
      ['Say it when it is over,', 'the master'],
      ['and then say thank you.', 'the master'],
    ],
    'Bo Ostler via Otto Moss',
  ],
  [
    'a letter read out',
    'The clerk, Ida Moss, read a letter from the Halden School Board into the record: “We take no side.”',
    [['We take no side.', 'The clerk']],
    'Halden School Board via Ida Moss',
  ],
  [
    'a sentence of somebody’s',
    'The minister, Ada Quill, read out a sentence of Dr Ostler’s from 2021: “A boat sinks.” Dr Bo Ostler rose.',
    [['A boat sinks.', 'The minister']],
    'Bo Ostler via Ada Quill',
  ],
  [
    'somebody’s message',
    'Ada Quill read aloud Bo Ostler’s message: “I am at sea.”',
    [['I am at sea.', 'Ada Quill']],
    'Bo Ostler via Ada Quill',
  ],
  [
    'taken out and read',
    'Bo Ostler took from his coat a letter from a sailor, a Mrs Eunice Moss, and read it out. “Dear Bo, I have a boat.”',
    [['Dear Bo, I have a boat.', 'Bo Ostler']],
    'Eunice Moss via Bo Ostler',
  ],
  [
    'known through a secretary',
    'Bo Ostler has let it be known through his private secretary, Ida Moss, that he is “sad”.',
    [['sad', 'he']],
    'Bo Ostler via Ida Moss',
  ],
  [
    'through a lawyer',
    'Bo Ostler left. Through his lawyer, Otto Moss, he said he was “sorry”.',
    [['sorry', 'he']],
    'Bo Ostler via Otto Moss',
  ],
  [
    'it, of a statement read by a lawyer',
    'In a statement read out by her lawyer, Otto Moss, Ada Quill thanked them. “We won,” it said.',
    [['We won,', 'it']],
    'Ada Quill via Otto Moss',
  ],
  [
    'the same paper',
    'Ada Quill told the Halden Ledger it was late. Bo Ostler denied it. “One,” he told the same paper.',
    [
      ['it was late', 'Ada Quill'],
      ['One,', 'he'],
    ],
    'Bo Ostler via Halden Ledger',
  ],
  [
    'according to whoever remembers it',
    'General Otto Brandt met President Karl Weiss. “You are tall,” the president said, according to the general.',
    [['You are tall,', 'the general']],
    'Karl Weiss via Otto Brandt',
  ],
  [
    'as a widow recalls',
    'As the poet’s widow, Ana Reis, recalls, her husband once said that editors were “cats”.',
    [['cats', 'her husband']],
    'her husband via Ana Reis',
  ],
  // near misses
  [
    'as somebody agrees',
    'As the mayor, Bo Ostler, knows, Ada Quill said it was “late”.',
    [['late', 'Ada Quill']],
    'Ada Quill',
  ],
  ['according to the speaker', 'The pier is “late”, according to Ada Quill.', [['late', 'Ada Quill']], 'Ada Quill'],
  ['an aside of the speaker’s own', 'The pier, Ada Quill said, was “late”.', [['late', 'Ada Quill']], 'Ada Quill'],
  ['an occasion', 'In a letter, Ada Quill said, the pier was “late”.', [['late', 'Ada Quill']], 'Ada Quill'],
  ['two who speak', 'Bo Ostler said no, and Ada Quill, she said, was “late”.', [['late', 'Ada Quill']], 'Ada Quill'],
  [
    'a quote in the sentence behind',
    'Ada Quill paints. Her teacher Bo Ostler, she recalled, used to say that boats are slow. “I never sail.”',
    [['I never sail.', 'she']],
    'Ada Quill',
  ],
  [
    'an interpreter without a name',
    'Ada Quill told the court through an interpreter that Otto Moss had been “late”.',
    [['late', 'Ada Quill']],
    'Ada Quill',
  ],
  [
    'through a window',
    'Ada Quill waved to Otto Moss. “Late,” she said through her window.',
    [['Late,', 'she']],
    'Ada Quill',
  ],
  [
    'a book that was read',
    'Ada Quill read a book by Bo Ostler. “It is late,” she said.',
    [['It is late,', 'she']],
    'Ada Quill',
  ],
])('%s', (_, text, said, expected) => expect(told(text, said)).toBe(expected))
