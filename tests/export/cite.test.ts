import core from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import type { SourceSummary } from '../../src/domain.js'
import { citationsOf } from '../../src/export/cite.js'
import { cslOf } from '../../src/export/csl.js'
import { debateCite, debateCiteMarkdown } from '../../src/export/debateCite.js'
import { referenceFormats, toBibtex, toCslJson, toRis } from '../../src/export/references.js'
import { source } from './sources.js'

const ada = {
  speaker: { slug: 'ada-lindqvist', name: 'Ada Lindqvist', kind: 'person' as const },
  role: 'chair of the harbour board',
}
const named = (name: string, kind: 'person' | 'organisation' | 'unnamed' = 'person', role: string | null = null) => ({
  speaker: { slug: 's', name, kind },
  role,
})

/** Ten sources, and what the manuals ask for: APA 7, MLA 9, Chicago 17 (notes), Cite Them Right 11 (Harvard). `*` marks italics. */
const cases: [what: string, source: SourceSummary, ...expected: [string, string, string, string]][] = [
  [
    'all known',
    source(),
    'Feld, R. (2031, March 4). Harbour board hears from the towns. *The Sound Courier*. https://example.org/hearing',
    'Feld, Runa. “Harbour Board Hears from the Towns.” *The Sound Courier*, 4 Mar. 2031, https://example.org/hearing.',
    'Runa Feld, “Harbour Board Hears from the Towns,” *The Sound Courier*, March 4, 2031, https://example.org/hearing.',
    'Feld, R. (2031) ‘Harbour board hears from the towns’, *The Sound Courier*, 4 March. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'no author',
    source({ author: null }),
    'Harbour board hears from the towns. (2031, March 4). *The Sound Courier*. https://example.org/hearing',
    '“Harbour Board Hears from the Towns.” *The Sound Courier*, 4 Mar. 2031, https://example.org/hearing.',
    '“Harbour Board Hears from the Towns,” *The Sound Courier*, March 4, 2031, https://example.org/hearing.',
    '*The Sound Courier* (2031) ‘Harbour board hears from the towns’, 4 March. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'no date',
    source({ date: null }),
    'Feld, R. (n.d.). Harbour board hears from the towns. *The Sound Courier*. Retrieved June 7, 2031, from https://example.org/hearing',
    'Feld, Runa. “Harbour Board Hears from the Towns.” *The Sound Courier*, https://example.org/hearing. Accessed 7 June 2031.',
    'Runa Feld, “Harbour Board Hears from the Towns,” *The Sound Courier*, accessed June 7, 2031, https://example.org/hearing.',
    'Feld, R. (no date) ‘Harbour board hears from the towns’, *The Sound Courier*. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'no title',
    source({ title: null }),
    'Feld, R. (2031, March 4). [Newspaper article]. *The Sound Courier*. https://example.org/hearing',
    'Feld, Runa. Newspaper article. *The Sound Courier*, 4 Mar. 2031, https://example.org/hearing.',
    'Runa Feld, Newspaper article, *The Sound Courier*, March 4, 2031, https://example.org/hearing.',
    'Feld, R. (2031) *The Sound Courier*, 4 March. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'no address, only a month',
    source({ address: null, date: '2031-09' }),
    'Feld, R. (2031, September). Harbour board hears from the towns. *The Sound Courier*.',
    'Feld, Runa. “Harbour Board Hears from the Towns.” *The Sound Courier*, Sept. 2031.',
    'Runa Feld, “Harbour Board Hears from the Towns,” *The Sound Courier*, September 2031.',
    'Feld, R. (2031) ‘Harbour board hears from the towns’, *The Sound Courier*, September.',
  ],
  [
    'neither author nor title nor date',
    source({ author: null, title: null, date: null }),
    'The Sound Courier. (n.d.). [Newspaper article]. Retrieved June 7, 2031, from https://example.org/hearing',
    'The Sound Courier. Newspaper article. https://example.org/hearing. Accessed 7 June 2031.',
    'The Sound Courier, Newspaper article, accessed June 7, 2031, https://example.org/hearing.',
    'The Sound Courier (no date). Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'nothing but the name of its file',
    source({ author: null, title: null, date: null, publisher: null, address: null }),
    '*hearing*. (n.d.).',
    '“Hearing.”',
    '“Hearing,” n.d.',
    '*hearing* (no date).',
  ],
  [
    'two authors, a particle and a family name in front',
    source({ author: 'By Marit van der Heuvel and Xi Baolin', address: 'page 4 of the printed paper' }),
    'van der Heuvel, M., &#38; Xi, B. (2031, March 4). Harbour board hears from the towns. *The Sound Courier*.',
    'van der Heuvel, Marit, and Xi Baolin. “Harbour Board Hears from the Towns.” *The Sound Courier*, 4 Mar. 2031.',
    'Marit van der Heuvel and Xi Baolin, “Harbour Board Hears from the Towns,” *The Sound Courier*, March 4, 2031.',
    'van der Heuvel, M. and Xi, B. (2031) ‘Harbour board hears from the towns’, *The Sound Courier*, 4 March.',
  ],
  [
    'an organisation as author, only a year',
    source({ author: 'Sound News Agency', date: '2031' }),
    'Sound News Agency. (2031). Harbour board hears from the towns. *The Sound Courier*. https://example.org/hearing',
    'Sound News Agency. “Harbour Board Hears from the Towns.” *The Sound Courier*, 2031, https://example.org/hearing.',
    'Sound News Agency, “Harbour Board Hears from the Towns,” *The Sound Courier*, 2031, https://example.org/hearing.',
    'Sound News Agency (2031) ‘Harbour board hears from the towns’, *The Sound Courier*. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'no paper',
    source({ publisher: null }),
    'Feld, R. (2031, March 4). *Harbour board hears from the towns*. https://example.org/hearing',
    'Feld, Runa. “Harbour Board Hears from the Towns.” 4 Mar. 2031, https://example.org/hearing.',
    'Runa Feld, “Harbour Board Hears from the Towns,” March 4, 2031, https://example.org/hearing.',
    'Feld, R. (2031) *Harbour board hears from the towns*. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
  [
    'a title with marks and markup',
    source({ title: 'Why “free” <script>ferries</script> & boats matter' }),
    'Feld, R. (2031, March 4). Why “free” &#60;script&#62;ferries&#60;/script&#62; &#38; boats matter. *The Sound Courier*. https://example.org/hearing',
    'Feld, Runa. “Why ‘Free’ &#60;script&#62;ferries&#60;/Script&#62; &#38; Boats Matter.” *The Sound Courier*, 4 Mar. 2031, https://example.org/hearing.',
    'Runa Feld, “Why ‘Free’ &#60;script&#62;ferries&#60;/Script&#62; &#38; Boats Matter,” *The Sound Courier*, March 4, 2031, https://example.org/hearing.',
    'Feld, R. (2031) ‘Why “free” &#60;script&#62;ferries&#60;/script&#62; &#38; boats matter’, *The Sound Courier*, 4 March. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ],
]

test.each(cases)('a source: %s', (_, cited, ...expected: string[]) => {
  const html = citationsOf(cited).map(({ reference }) => reference.html.replace(/<\/?i>/g, '*'))
  expect(html).toEqual(expected)
})

test('plain text has neither italics nor escaped characters', () => {
  expect(citationsOf(source({ title: 'Boats < <i>Mira</i> & more' })).map(({ reference }) => reference.text)).toEqual([
    'Feld, R. (2031, March 4). Boats < Mira & more. The Sound Courier. https://example.org/hearing',
    'Feld, Runa. “Boats < Mira & More.” The Sound Courier, 4 Mar. 2031, https://example.org/hearing.',
    'Runa Feld, “Boats < Mira & More,” The Sound Courier, March 4, 2031, https://example.org/hearing.',
    'Feld, R. (2031) ‘Boats < Mira & more’, The Sound Courier, 4 March. Available at: https://example.org/hearing (Accessed: 7 June 2031).',
  ])
})

describe('a quote is cited as quoted in its source, not as written by its speaker', () => {
  test.each([
    [
      source(),
      ada,
      [
        '(Lindqvist, as cited in Feld, 2031)',
        '(qtd. in Feld)',
        'Ada Lindqvist, quoted in Runa Feld, “Harbour Board Hears from the Towns,” The Sound Courier, March 4, 2031, https://example.org/hearing.',
        '(Lindqvist, quoted in Feld, 2031)',
      ],
    ],
    [
      source({ author: null, date: null, address: null }),
      named('a senior official', 'unnamed'),
      [
        '(a senior official, as cited in “Harbour Board Hears from the Towns,” n.d.)',
        '(qtd. in “Harbour Board Hears from the Towns”)',
        'A senior official, quoted in “Harbour Board Hears from the Towns,” The Sound Courier, n.d.',
        '(a senior official, quoted in The Sound Courier, no date)',
      ],
    ],
    [
      source({ author: null, title: null, date: null, publisher: null, address: null }),
      ada,
      [
        '(Lindqvist, as cited in Hearing, n.d.)',
        '(qtd. in “Hearing”)',
        'Ada Lindqvist, quoted in “Hearing,” n.d.',
        '(Lindqvist, quoted in hearing, no date)',
      ],
    ],
    [
      source({ author: 'Marit van der Heuvel', address: null }),
      named('Xi Baolin'),
      [
        '(Xi, as cited in van der Heuvel, 2031)',
        '(qtd. in van der Heuvel)',
        'Xi Baolin, quoted in Marit van der Heuvel, “Harbour Board Hears from the Towns,” The Sound Courier, March 4, 2031.',
        '(Xi, quoted in van der Heuvel, 2031)',
      ],
    ],
    [
      source({ author: 'By Ada Lindqvist', address: null }),
      ada,
      [
        '(Lindqvist, 2031)',
        '(Lindqvist)',
        'Ada Lindqvist, “Harbour Board Hears from the Towns,” The Sound Courier, March 4, 2031.',
        '(Lindqvist, 2031)',
      ],
    ],
  ])('%#', (cited, quote, expected) => {
    expect(citationsOf(cited, quote).map(({ inText, reference }) => (inText ?? reference).text)).toEqual(expected)
  })

  test('the list of references holds the source alone', () => {
    const references = (quote: Parameters<typeof citationsOf>[1]) =>
      citationsOf(source(), quote).flatMap(({ inText, reference }) => (inText ? [reference.text] : []))
    expect(references(ada)).toEqual(references(null))
  })
})

describe('the debate cite', () => {
  const lines =
    '"Harbour board hears from the towns," The Sound Courier, https://example.org/hearing, accessed 6-7-2031'
  test.each([
    [source({ author: null }), ada, `Ada **Lindqvist**, chair of the harbour board, 3-4-**2031**, ${lines}`],
    [source(), ada, `Ada **Lindqvist**, chair of the harbour board, 3-4-**2031**, quoted by Runa Feld in ${lines}`],
    [source({ author: null }), named('Xi Baolin'), `**Xi** Baolin, 3-4-**2031**, ${lines}`],
    [source({ author: null }), named('Marit van der Heuvel'), `Marit **van der Heuvel**, 3-4-**2031**, ${lines}`],
    [source({ author: null }), named('Northwind Lines', 'organisation'), `**Northwind Lines**, 3-4-**2031**, ${lines}`],
    [source({ author: null }), named('Dr. Teo Brandt Jr.'), `Dr. Teo **Brandt** Jr., 3-4-**2031**, ${lines}`],
    [source({ author: null, date: null }), ada, `Ada **Lindqvist**, chair of the harbour board, **no date**, ${lines}`],
    [source({ author: null, date: '2031-03' }), named('Ostler'), `**Ostler**, 3-**2031**, ${lines}`],
    [source(), null, `Runa **Feld**, 3-4-**2031**, ${lines}`],
    [source({ author: 'By Runa Feld and Teo Brandt' }), null, `Runa **Feld** and another, 3-4-**2031**, ${lines}`],
    [
      source({ author: null, address: null }),
      null,
      '**The Sound Courier**, 3-4-**2031**, "Harbour board hears from the towns"',
    ],
    [
      source({ author: null, address: null, title: 'The "free" boats' }),
      named('Ostler'),
      '**Ostler**, 3-4-**2031**, "The \'free\' boats," The Sound Courier',
    ],
    [
      source({ author: null, address: null, title: null }),
      named('Ostler'),
      '**Ostler**, 3-4-**2031**, The Sound Courier',
    ],
  ])('%#', (cited, quote, expected) => expect(debateCiteMarkdown(debateCite(cited, quote))).toBe(expected))

  test('is read on the day that is given', () =>
    expect(debateCiteMarkdown(debateCite(source(), ada, '2026-11-22'))).toMatch(/accessed 11-22-2026$/))
})

describe('files for programs', () => {
  const sources = cases.map(([, cited], i) => ({ ...cited, slug: `source-${i}` }))
  const { Cite } = core
  const nameOf = ({ literal, family, given, 'non-dropping-particle': particle }: Record<string, string>) =>
    [given, particle, literal ?? family].filter(Boolean).join(' ')
  /** The fields as they can be compared: BibTeX and RIS know names as text only. */
  const fields = (items: readonly object[], without: readonly string[] = []) =>
    items.map((item) => {
      const { id, title, author, issued, URL, type, accessed, ...rest } = item as Record<string, never>
      const kept = { id, title, issued, URL, type, accessed, 'container-title': rest['container-title'] }
      const names = (author as Record<string, string>[] | undefined)?.map(nameOf)
      return { ...Object.fromEntries(Object.entries(kept).filter(([key]) => !without.includes(key))), author: names }
    })
  const items = sources.map(cslOf)
  const read = (text: string) => new Cite(text).data

  test('CSL-JSON comes back whole', () => {
    const plain = read(toCslJson(sources)).map((item) => ({ ...item, _graph: undefined }))
    expect(plain).toEqual(items)
  })

  test('RIS comes back with the same fields; its reader does not know when it was accessed', () => {
    expect(fields(read(toRis(sources)), ['accessed'])).toEqual(fields(items, ['accessed']))
  })

  test('BibTeX comes back with the same fields; it has no type for newspapers and no field for access', () => {
    const without = ['accessed', 'type']
    expect(fields(read(toBibtex(sources)), without)).toEqual(fields(items, without))
  })

  test('RIS names the type first, ends each entry, and never breaks an address', () => {
    const address = `https://example.org/${'long/'.repeat(40)}`
    const lines = toRis([source({ address, author: 'Marit van der Heuvel' })]).split('\r\n')
    expect(lines).toEqual([
      'TY  - NEWS',
      'ID  - hearing',
      'T1  - Harbour board hears from the towns',
      'A1  - van der Heuvel, Marit',
      'Y1  - 2031/3/4/',
      'JF  - The Sound Courier',
      `UR  - ${address}`,
      'Y2  - 2031/6/7/',
      'ER  - ',
      '',
    ])
  })

  test('a report says what it reports about', () => {
    const reportedFrom = { title: 'Engines at sea', publisher: 'The Sound Courier', date: '2031-05-27' }
    expect(cslOf(source({ reportedFrom })).note).toBe('Report about “Engines at sea”, The Sound Courier, 2031-05-27')
  })

  test('each format has an ending, a name and a type', () =>
    expect(Object.entries(referenceFormats).map(([ending, { label }]) => `${label} .${ending}`)).toEqual([
      'BibTeX .bib',
      'RIS .ris',
      'CSL-JSON .csl.json',
    ]))
})
