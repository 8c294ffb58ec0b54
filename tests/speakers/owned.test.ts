import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

type Row = [string, string, Said[], (string | null)[]]
const names = (text: string, said: readonly Said[]) => namesIn(text, said).map(({ name }) => name)

test.each<Row>([
  [
    'of a surname',
    'Ada Quill ran. The Quill campaign said no.',
    [['no', 'The Quill campaign']],
    ['Ada Quill campaign'],
  ],
  [
    'of a name with a title and an adjective',
    'Sen. Ada Quill’s presidential campaign said no.',
    [['no', 'Sen. Ada Quill’s presidential campaign']],
    ['Ada Quill’s campaign'],
  ],
  ['his', 'Bo Ostler ran. His campaign said no.', [['no', 'His campaign']], ['Bo Ostler’s campaign']],
  [
    'the one spoken of last',
    'Ada Quill met Bo Ostler. The Quill campaign paid. Ostler left, and the campaign said no.',
    [['no', 'the campaign']],
    ['Ada Quill campaign'],
  ],
  ['nobody’s', 'The Harbour Board met. The campaign said no.', [['no', 'The campaign']], ['the campaign']],
  [
    'an administration goes by the surname',
    'Ada Quill governs. The Quill administration said no.',
    [['no', 'The Quill administration']],
    ['Quill administration'],
  ],
  [
    'the administration behind it',
    'Ada Quill governs. The Quill administration paid, but the administration said no.',
    [['no', 'the administration']],
    ['Quill administration'],
  ],
  [
    'an office of a body stays that body’s',
    'The Harbour Board met. The press office said no.',
    [['no', 'The press office']],
    ['the press office'],
  ],
])('the people around somebody: %s', (_, text, said, expected) => expect(names(text, said)).toEqual(expected))

test('a body is as sure as it is whose it is', () => {
  const text = 'Ada Quill met Bo Ostler and Otto Moss. The Quill campaign said “no”. His campaign said “yes”.'
  const said: Said[] = [
    ['no', 'The Quill campaign'],
    ['yes', 'His campaign'],
  ]
  const [named, meant] = namesIn(text, said).map(({ confidence }) => confidence)
  expect([named! >= 0.9, meant! < 0.6]).toEqual([true, true])
})

test.each<Row>([
  ['people, not the name before them', 'Ada Quill won among voters who said no.', [['no', 'who']], ['voters']],
  ['people of somebody', 'It angered Quill supporters who say no.', [['no', 'who']], ['Quill supporters']],
  [
    'people in a place',
    'Bo Ostler met the 300 people in the hall, who said no.',
    [['no', 'who']],
    ['the 300 people in the hall'],
  ],
  [
    'somebody whom the phrase before describes',
    'Ada Quill, a baker from Quay, who said no.',
    [['no', 'who']],
    ['Ada Quill'],
  ],
  ['somebody of a body', 'Bo Ostler, the Harbour Board’s secretary, who said no.', [['no', 'who']], ['Bo Ostler']],
  ['a name right before', 'They met Bo Ostler, who said no.', [['no', 'who']], ['Bo Ostler']],
  ['a body right before', 'They met the Harbour Board, which said no.', [['no', 'which']], ['Harbour Board']],
  [
    'an office that somebody holds',
    'Bo Ostler is the harbour director. They met the director, who said no.',
    [['no', 'who']],
    ['Bo Ostler'],
  ],
  ['a time is nobody', 'Ada Quill came that day, who said no.', [['no', 'who']], ['Ada Quill']],
])('who stands behind a relative pronoun: %s', (_, text, said, expected) => expect(names(text, said)).toEqual(expected))

test.each<[string, string]>([
  ['It helps African voters who said no.', 'African voters'],
  ['Democratic leaders said no.', 'Democratic leaders'],
  ['Officials said no.', 'officials'],
])('an adjective of a people keeps its capital: %j', (text, expected) =>
  expect(names(text, [['no', text.includes('who') ? 'who' : text.split(' said')[0]!]])).toEqual([expected]),
)
