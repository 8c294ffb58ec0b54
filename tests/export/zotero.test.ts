import { describe, expect, test } from 'vitest'
import type { Quote } from '../../src/domain.js'
import { coinsOf } from '../../src/export/coins.js'
import { quotationOf, scriptJson } from '../../src/export/quotation.js'
import { source } from './sources.js'

/** The pairs of a ContextObject as its readers see them: a plus is a blank to them. */
const pairs = (coins: string) =>
  coins.split('&').map((pair) => pair.split('=').map((part) => decodeURIComponent(part.replace(/\+|%2b/gi, ' '))))

describe('COinS', () => {
  test('a source is a newspaper article', () =>
    expect(pairs(coinsOf(source()))).toEqual([
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
      ['rft.type', 'newspaperArticle'],
      ['rft.title', 'Harbour board hears from the towns'],
      ['rft.source', 'The Sound Courier'],
      ['rft.date', '2031-03-04'],
      ['rft.identifier', 'https://example.org/hearing'],
      ['rft.au', 'Feld, Runa'],
    ]))

  test.each([
    [
      { author: 'Marit van der Heuvel and Sound News Agency' },
      [
        ['rft.au', 'van der Heuvel, Marit'],
        ['rft.aucorp', 'Sound News Agency'],
      ],
    ],
    [{ author: null }, [['rft.aucorp', 'The Sound Courier']]],
    [{ author: null, publisher: null }, [['rft.aucorp', 'Anonymous']]],
  ])('an author is always there: %j', (more, expected) =>
    expect(pairs(coinsOf(source(more))).filter(([key]) => key!.startsWith('rft.au'))).toEqual(expected),
  )

  test('what no reader can take stays out or is written otherwise', () => {
    const coins = pairs(
      coinsOf(source({ title: null, date: null, address: 'https://example.org/a+b?c=d&e' }), 'half \uD83D "a=b" & 50%'),
    )
    expect(coins).toContainEqual(['rft.title', 'hearing'])
    expect(coins).toContainEqual(['rft.identifier', 'https://example.org/a%2Bb?c=d&e'])
    expect(coins).toContainEqual(['rft.description', 'half \uFFFD "a=b" & 50%'])
    expect(coins.map(([key]) => key)).not.toContain('rft.date')
  })
})

const quote = (more: Partial<Quote> = {}): Quote => ({
  ...{ id: 7, statement: 3, source: source(), text: 'We will build it.', prefix: '', suffix: '', start: 0, end: 17 },
  ...{ speaker: { slug: 'ada', name: 'Ada Lindqvist', kind: 'person' }, role: 'chair', kind: 'direct', form: 'whole' },
  ...{ wording: 'original', checked: 'stored', cue: null, mention: null, via: [], continues: null, rule: 'said' },
  ...{ speakerRule: 'full-name', confidence: 1, machine: null, decided: false, withdrawn: null },
  ...more,
})

describe('schema.org', () => {
  test('a quote is a Quotation by its speaker, based on an article by its reporter', () =>
    expect(quotationOf(quote(), 'http://localhost:3000/quotes/7')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      '@id': 'http://localhost:3000/quotes/7',
      url: 'http://localhost:3000/quotes/7',
      text: 'We will build it.',
      creator: { '@type': 'Person', name: 'Ada Lindqvist', jobTitle: 'chair' },
      isBasedOn: {
        '@type': 'NewsArticle',
        headline: 'Harbour board hears from the towns',
        author: { '@type': 'Person', name: 'Runa Feld' },
        publisher: { '@type': 'Organization', name: 'The Sound Courier' },
        datePublished: '2031-03-04',
        url: 'https://example.org/hearing',
      },
    }))

  test.each([
    [{ wording: 'altered' as const }, /not to be quoted as printed/],
    [{ kind: 'indirect' as const }, /Reported speech/],
  ])('%j says that these are not the words that were spoken', (more, expected) =>
    expect(quotationOf(quote(more), '')).toHaveProperty('creativeWorkStatus', expect.stringMatching(expected)),
  )

  test.each([{ wording: 'altered' as const, checked: 'confirmed' as const }, {}])(
    '%j says nothing of the sort',
    (more) => expect(quotationOf(quote(more), '')).not.toHaveProperty('creativeWorkStatus'),
  )

  test('nothing in it ends the element that it stands in', () => {
    const script = scriptJson(quotationOf(quote({ text: '</script><!-- <script>' }), ''))
    expect(script).not.toContain('<')
    expect(JSON.parse(script).text).toBe('</script><!-- <script>')
  })
})
