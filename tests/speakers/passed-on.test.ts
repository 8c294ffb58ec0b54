import { describe, expect, test } from 'vitest'
import { read } from '../../src/pipeline.js'
import { documentsThatSpeak, quotedInDocuments } from './passed-on/documents.js'
import { more, moreThatAreNone } from './passed-on/mixed.js'
import { interviews, ownOccasions } from './passed-on/outlets.js'
import { readers, speakForThemselves, tellers } from './passed-on/persons.js'
import type { Row } from './passed-on/row.js'

// Whole texts, read as they come: who speaks, and through whom the words reach the text.

const none = { title: null, publisher: null, author: null, date: null, address: null, reportedFrom: null }

/** "speaker via relay" of the quote that holds these words; undefined where none does. */
function toldOf(text: string, words: readonly string[]): (string | undefined)[] {
  const { quotes } = read({ name: 'text', text, statedWording: null, ...none })
  return words.map((start) => {
    const quote = quotes.find((one) => one.text.includes(start))
    return quote && [quote.attribution.name, ...quote.attribution.via].join(' via ')
  })
}

describe.each<[string, readonly Row[]]>([
  ['papers, stations and agencies', interviews],
  ['occasions of their own', ownOccasions],
  ['words that are read out', readers],
  ['words that are told of', tellers],
  ['people who speak for themselves', speakForThemselves],
  ['documents that quote', quotedInDocuments],
  ['documents that speak', documentsThatSpeak],
  ['all kinds', more],
  ['all kinds, and no relay', moreThatAreNone],
])('%s', (_, rows) => {
  test.each(rows)('%s', (...row) => {
    const [, text, ...quotes] = row as unknown as Row
    expect(
      toldOf(
        text,
        quotes.map(([words]) => words),
      ),
    ).toEqual(quotes.map(([, expected]) => expected))
  })
})
