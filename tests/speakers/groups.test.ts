import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

type Row = [string, string, Said[], (string | null)[]]
const names = (text: string, said: readonly Said[]) => namesIn(text, said).map(({ name }) => name)

const span = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const letter =
  'Professor Ada Quill and Dr Bo Ostler published an open letter on the site of the Society of Boats. “We seldom write,” it begins. It rained.\n'

test.each<Row>([
  [
    'a letter of two',
    letter,
    [['We seldom write,', 'it', { cue: span(letter, 'begins') }]],
    ['Ada Quill and Bo Ostler'],
  ],
  ['the pair', `${letter}Boats, the pair write, are “late”.`, [['late', 'the pair']], ['Ada Quill and Bo Ostler']],
  [
    'the two, others named since',
    `${letter}Ida Moss, a baker, objected. In a joint reply the two said it was “late”.`,
    [['late', 'the two']],
    ['Ada Quill and Bo Ostler'],
  ],
  [
    'the authors of a letter',
    `${letter}It is “late”, the authors say.`,
    [['late', 'the authors']],
    ['Ada Quill and Bo Ostler'],
  ],
  [
    'authors introduced one by one',
    'Lead author Ada Quill counted. Bo Ostler, now a sailor and the only other author, did not. “It floats,” the authors write.',
    [['It floats,', 'the authors']],
    ['Ada Quill and Bo Ostler'],
  ],
  [
    'twins of one surname',
    'The twins Otto and Filip Moss held a flag. “We want one,” the two of them sang.',
    [['We want one,', 'the two']],
    ['Otto Moss and Filip Moss'],
  ],
  [
    'two who met right before',
    'Ada Quill and Bo Ostler sail. Ida Moss met Otto Stell in Quay. “Cold,” the duo said.',
    [['Cold,', 'the duo']],
    ['Ida Moss and Otto Stell'],
  ],
  [
    'three',
    'Ada Quill, Bo Ostler and Ida Moss wrote. Otto Stell read it. It is “late”, the trio wrote.',
    [['late', 'the trio']],
    ['Ada Quill, Bo Ostler and Ida Moss'],
  ],
  [
    'two bodies',
    'Larkmoor Energy and Halden Mills merged. “One,” the pair said.',
    [['One', 'the pair']],
    ['Larkmoor Energy and Halden Mills'],
  ],
  [
    'both ministers, where just two are known as such',
    'Finance minister Ada Quill met the trade minister, Bo Ostler. Ida Moss watched. Both ministers called it “late”.',
    [['late', 'Both ministers']],
    ['Ada Quill and Bo Ostler'],
  ],
  [
    'ministers whom nobody named',
    'Ada Quill met Bo Ostler. Both ministers called it “late”.',
    [['late', 'Both ministers']],
    ['both ministers'],
  ],
  [
    'two who have no names',
    'Two sailors at the quay said Ada Quill and Bo Ostler had met. “Late,” the two said.',
    [
      ['Ada Quill and Bo Ostler had met', 'Two sailors at the quay'],
      ['Late,', 'the two'],
    ],
    ['two sailors at the quay', 'two sailors at the quay'],
  ],
  [
    'two among many',
    'Ada Quill came. Bo Ostler left. Ida Moss sat. Nobody spoke. It rained. “Late,” the two said.',
    [['Late,', 'the two']],
    ['the two'],
  ],
])('%s', (_, text, said, expected) => expect(names(text, said)).toEqual(expected))

const family = 'Otto Moss translates. Margit Moss paints. Ida Quill sails. '

test.each<Row>([
  [
    'both of a surname',
    `${family}Both Mosses said it was “cold”.`,
    [['cold', 'Both Mosses']],
    ['Otto Moss and Margit Moss'],
  ],
  [
    'they, behind a family',
    `${family}The Mosses were against it. “We share a desk,” they said.`,
    [['We share a desk,', 'they']],
    ['Otto Moss and Margit Moss'],
  ],
  ['a family of whom one is named', 'Ida Quill sails. “Cold,” the Quills said.', [['Cold,', 'the Quills']], ['Quills']],
  ['a surname as short as a form of company', 'Otto Sá came. “Cold,” Sá said.', [['Cold,', 'Sá']], ['Otto Sá']],
  [
    'her husband, by the surname',
    `${family}“Cold,” Margit Moss said. “Warm,” said her husband.`,
    [['Warm,', 'her husband']],
    ['Otto Moss'],
  ],
  [
    'her namesake',
    'Fiona Quill runs the union. Basil Quill runs the mill. Ms Quill said no. “One wrist,” her namesake said.',
    [
      ['no', 'Ms Quill'],
      ['One wrist,', 'her namesake'],
    ],
    ['Fiona Quill', 'Basil Quill'],
  ],
  [
    'her co-author',
    'Ada Quill and Bo Ostler wrote a book on boats. Quill laughed. “Never,” said her co-author.',
    [['Never,', 'her co-author']],
    ['Bo Ostler'],
  ],
  [
    'a co-author of somebody who wrote alone',
    'Ada Quill wrote a book. Bo Ostler read it. “Never,” said her co-author.',
    [['Never,', 'her co-author']],
    ['her co-author'],
  ],
])('%s', (_, text, said, expected) => expect(names(text, said)).toEqual(expected))

test.each<Row>([
  [
    'told of by a word of the description',
    'Fiona Quill, who runs the union, met Basil Moss, who runs the mill. When his mother died, he came by. “He stood there,” the union leader said.',
    [['He stood there,', 'the union leader']],
    ['Fiona Quill'],
  ],
  [
    'more of the only person of a paragraph',
    'Lidia Quill, who opposed the chair before, would not say. “No comment,” the former dam engineer said.',
    [['No comment,', 'the former dam engineer']],
    ['Lidia Quill'],
  ],
  [
    'one of two persons of a paragraph',
    'Lidia Quill met Ida Moss. “No comment,” the former dam engineer said.',
    [['No comment,', 'the former dam engineer']],
    ['the former dam engineer'],
  ],
  [
    'whoever is introduced is in mind',
    '“Old,” Bo Ostler wrote. That is welcome to Otto Quill, who studies crows. The quay, he points out, are “late”.',
    [
      ['Old,', 'Bo Ostler'],
      ['late', 'he'],
    ],
    ['Bo Ostler', 'Otto Quill'],
  ],
  [
    'whoever is described is in mind',
    'The bishop, Otto Quill, met General Bo Ostler. Ostler was silent. The bishop smiled. The chapel, he said, was “old”.',
    [['old', 'he']],
    ['Otto Quill'],
  ],
])('%s', (_, text, said, expected) => expect(names(text, said)).toEqual(expected))

const brothers = 'Two brothers row: Otto Stell, the elder, steers; Milan Stell sells tickets. '

test.each<Row>([
  ['the elder', `${brothers}“Late,” the elder Stell said.`, [['Late,', 'the elder Stell']], ['Otto Stell']],
  ['the younger', `${brothers}“Late,” the younger Stell said.`, [['Late,', 'the younger Stell']], ['Milan Stell']],
  [
    'an elder by kinship',
    'The minister, Lena Falk, laughed. Her mother, Britt Falk, did not. “Late,” said the elder Falk.',
    [['Late,', 'the elder Falk']],
    ['Britt Falk'],
  ],
  [
    'researchers of whom nothing else is told',
    'The report, by Nils Aker and Sofia Brandt, is out. Ida Moss read it. The two researchers expect “wet cellars”.',
    [['wet cellars', 'The two researchers']],
    ['Nils Aker and Sofia Brandt'],
  ],
  [
    'researchers of whom it is told that they are something else',
    'Nils Aker, a baker, and Sofia Brandt, a pilot, met. Ida Moss and the mayor, Otto Stell, came. The two researchers expect “wet cellars”.',
    [['wet cellars', 'The two researchers']],
    ['the two researchers'],
  ],
  [
    'they, of a group that was a subject',
    'The report, by Nils Aker and Sofia Brandt of the Harbour Institute, is out. The authors disagree: “It is late,” they write.',
    [['It is late,', 'they']],
    ['Nils Aker and Sofia Brandt'],
  ],
  [
    'one of a group in mind',
    'Ada Quill and Bo Ostler founded a bakery. “Good,” said their lawyer, Ida Moss. On the last evening the founders were alone. “No chair,” she said, of him.',
    [
      ['Good,', 'their lawyer, Ida Moss'],
      ['No chair,', 'she'],
    ],
    ['Ida Moss', 'Ada Quill'],
  ],
  [
    'honours behind a name in mind',
    'Judge Pia Lund listened. Dame Vera Holt QC, for the accused, rose. “Never,” she said.',
    [['Never,', 'she']],
    ['Vera Holt'],
  ],
  [
    'a union that is no company',
    'Larkmoor Energy closes. The company said it was late. The union called it “odd”.',
    [
      ['it was late', 'The company'],
      ['odd', 'The union'],
    ],
    ['Larkmoor Energy', 'the union'],
  ],
  [
    'two of whom one is known to be of the office',
    'Prime Minister Jonas Vik and his Danish counterpart, Mette Lund, met. The two prime ministers then walked home. “Cold,” they said.',
    [['Cold,', 'they']],
    ['Jonas Vik and Mette Lund'],
  ],
])('%s', (_, text, said, expected) => expect(names(text, said)).toEqual(expected))
