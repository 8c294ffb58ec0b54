import { expect, test } from 'vitest'
import { namesIn } from './support.js'

const opening =
  'A long day of talks\n\nThe talks went on until the end of the day, when rain fell on Quay and on the sea.\n\n'

/** Name and kind of whoever is mentioned by the words in [brackets]. */
function named(marked: string): string {
  const words = /\[(.+)\]/.exec(marked)![1]!
  const [one] = namesIn(`${opening}${marked.replace(/[[\]]/g, '')} It was “late”.`, [['late', words]])
  return `${one!.kind} ${one!.name}`
}

test.each<[string, string]>([
  // a name behind an office, a body or another word in capitals
  ['[Vale County Recorder Helen Quill] said so.', 'person Helen Quill'],
  ['[Post Editor-in-Chief Martin Ostler] said so.', 'person Martin Ostler'],
  ['[National Boat Guild Grand Wizard David Quill] said so.', 'person David Quill'],
  ['[Council on Sea-Land Relations National Executive Director Ida Moss] said so.', 'person Ida Moss'],
  ['[White House Chief of Staff Ida Moss] said so.', 'person Ida Moss'],
  ['[Ex-manager Otto Stell] said so.', 'person Otto Stell'],
  ['[Quay-based lawyer Tom J. Ostler] said so.', 'person Tom J. Ostler'],
  ['On Harbour News [Rachel Ostler] said so.', 'person Rachel Ostler'],
  // a surname alone, and a noun for people before a name
  ['Then [Ostlerman] said so.', 'person Ostlerman'],
  ['As [Kovakis] said so, it rained.', 'person Kovakis'],
  ['[Larkmoor Secretary-Treasurer Ida Moss] said so.', 'person Ida Moss'],
  ['[Ida Smith-Baker] said so.', 'person Ida Smith-Baker'],
  ['Moss told [the Larkmoor Echo] the children were safe.', 'organisation Larkmoor Echo'],
  ['[Ida Moss] Described Her Plan.', 'person Ida Moss'],
  ['[Omar Said] so.', 'person Omar Said'],
  // bodies stay bodies
  ['[Team Quill] said so.', 'organisation Team Quill'],
  ['[Ida Moss Twitter] said so.', 'organisation Ida Moss Twitter'],
  ['The Quill Twitter post came first. [Twitter] said so.', 'organisation Twitter'],
  ['CNN Holds Debate. [CNN] said so.', 'organisation CNN'],
  ['The SkyLink Ferry Crash came first. [SkyLink] said so.', 'organisation SkyLink'],
  ['The SkyLink Shipping Group came first. [SkyLink] said so.', 'organisation SkyLink Shipping Group'],
  ['[The state Division of Harbour Enforcement] said so.', 'organisation Division of Harbour Enforcement'],
  ['The Larkmoor Times came first. [The Times] said so.', 'organisation Larkmoor Times'],
  ['[The Harbour Care Act], which came late, said so.', 'organisation Harbour Care Act'],
  ['[Western Journalism] said so.', 'organisation Western Journalism'],
  ['[Quill Research] said so.', 'organisation Quill Research'],
  ['[The Daily Quill] said so.', 'organisation Daily Quill'],
  ['[The Centre for Boats] said so.', 'organisation Centre for Boats'],
  ['[The Harbour Convention] said so.', 'organisation Harbour Convention'],
  ['[Veterans for America] said so.', 'organisation Veterans for America'],
  ['[The Henry Quill Foundation] said so.', 'organisation Henry Quill Foundation'],
  ['[The Middle East Board] said so.', 'organisation Middle East Board'],
])('%s names %s', (marked, expected) => expect(named(marked)).toBe(expected))

test('a headline of two sentences names nobody by its other words', () => {
  const text =
    'Ada Quill Suffered A Hard Blow. Here’s Her Plan Going Forward.\n\nOn Monday Sen. Ada Quill met Bo Ostler. Quill said “no”.'
  expect(namesIn(text, [['no', 'Quill']]).map(({ name }) => name)).toEqual(['Ada Quill'])
})

test.each<[string, string]>([
  ['[Research] conducted in Quay showed it.', 'unnamed Research'],
  ['[Ostlersby] reported it.', 'organisation Ostlersby'],
])('a word that only opens a sentence may be no name: %s', (marked, expected) => expect(named(marked)).toBe(expected))
