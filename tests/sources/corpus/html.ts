import type { Case } from '../build/case.js'

const first =
  'The council of Quay decided on Friday about its ferries, after a debate that lasted for most of the night.'
const second =
  '“We need more ferries,” said Ada Quill, the mayor of Quay. “And we need them before the bridge is closed.”'
const third = 'The merchants of the town asked for more time, since nobody knows yet what two ferries cost in a year.'
export const body = `<article><p>${first}</p><p>${second}</p><p>${third}</p></article>`
export const text = [first, second, third].join('\n\n')

/** A page with what is given in its head and body. */
export const page = (head: string, inner = body): string =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`

const made = (what: string, markup: string | Buffer, rest: Partial<Case>): Case => ({
  what,
  file: 'page.html',
  bytes: Buffer.from(markup as string),
  text,
  notes: [],
  ...rest,
})

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const title = '<title>Ferries decided</title>'

const deep = (depth: number): string => `${'<div>'.repeat(depth)}${body}${'</div>'.repeat(depth)}`

export const htmlCases: readonly Case[] = [
  made('a title alone', page(title), { stated: { title: 'Ferries decided' } }),
  made('a title with the name of the site', page('<title>Ferries decided | Quay Courier</title>'), {
    stated: { title: 'Ferries decided' },
  }),
  made('a title with a hyphen of its own', page('<title>Ferries - the long debate</title>'), {
    stated: { title: 'Ferries - the long debate' },
  }),
  made(
    'OpenGraph',
    page(
      '<meta property="og:title" content="Ferries &amp; bridges"><meta property="og:site_name" content="Quay Courier"><meta property="og:url" content="https://quay.example/a"><meta property="article:published_time" content="2024-03-01T23:30:00-05:00">',
    ),
    {
      stated: {
        title: 'Ferries & bridges',
        publisher: 'Quay Courier',
        address: 'https://quay.example/a',
        date: '2024-03-01',
      },
    },
  ),
  made(
    'a canonical address before that of OpenGraph',
    page(
      `${title}<link rel="canonical" href="https://quay.example/b"><meta property="og:url" content="https://quay.example/a">`,
    ),
    {
      stated: { title: 'Ferries decided', address: 'https://quay.example/b' },
    },
  ),
  made('an address that is none', page(`${title}<link rel="canonical" href="javascript:alert(1)">`), {
    stated: { title: 'Ferries decided' },
  }),
  made(
    'authors in meta tags',
    page(`${title}<meta name="author" content="By Bo Marsh"><meta name="author" content="Cy Dune">`),
    {
      stated: { title: 'Ferries decided', author: 'By Bo Marsh, Cy Dune'.replace('By ', '') },
    },
  ),
  made(
    'an author that is an address',
    page(`${title}<meta property="article:author" content="https://social.example/bo">`),
    { stated: { title: 'Ferries decided' } },
  ),
  made('a date in words', page(`${title}<meta name="date" content="March 1st, 2024">`), {
    stated: { title: 'Ferries decided', date: '2024-03-01' },
  }),
  made('a date that may mean two', page(`${title}<meta name="date" content="03/04/2024">`), {
    stated: { title: 'Ferries decided' },
  }),
  made(
    'Dublin Core',
    page(
      '<meta name="DC.title" content="Ferries"><meta name="DC.creator" content="Bo Marsh"><meta name="DC.date" content="2024-03"><meta name="DC.publisher" content="Quay Courier">',
    ),
    {
      stated: { title: 'Ferries', author: 'Bo Marsh', date: '2024-03', publisher: 'Quay Courier' },
    },
  ),
  made(
    'JSON-LD',
    page(
      ld({
        '@type': 'NewsArticle',
        headline: 'Ferries',
        author: [{ name: 'Bo Marsh' }, 'Cy Dune'],
        datePublished: '2024-03-01T08:00:00Z',
        publisher: { name: 'Quay Courier' },
        mainEntityOfPage: { '@id': 'https://quay.example/ld' },
      }),
    ),
    {
      stated: {
        title: 'Ferries',
        author: 'Bo Marsh, Cy Dune',
        date: '2024-03-01',
        publisher: 'Quay Courier',
        address: 'https://quay.example/ld',
      },
    },
  ),
  made(
    'JSON-LD in a graph, behind other things',
    page(
      title +
        ld({
          '@graph': [
            { '@type': 'WebSite', name: 'x' },
            { '@type': ['ReportageNewsArticle'], headline: 'Ferries' },
          ],
        }),
    ),
    { stated: { title: 'Ferries' } },
  ),
  made('broken JSON-LD', page(title + ld('{"@type": "NewsArticle", headline')), {
    stated: { title: 'Ferries decided' },
  }),
  made(
    'JSON-LD with the wrong kinds of values',
    page(
      title +
        ld({ '@type': 'NewsArticle', headline: 7, author: { name: { x: 1 } }, datePublished: [], publisher: null }),
    ),
    { stated: { title: 'Ferries decided' } },
  ),
  made(
    'a byline and a time in the page',
    page(
      title,
      `<article><p class="byline">By Bo Marsh</p><time datetime="2024-03-01">1 March</time>${body}</article>`,
    ),
    {
      stated: { title: 'Ferries decided', author: 'Bo Marsh', date: '2024-03-01' },
      notes: ["menus and other parts around the article left out (6 % of the page's text)"],
    },
  ),
  made(
    'menus, footers and forms',
    page(
      title,
      `<nav><a href="/">Home</a> <a href="/n">News of the day</a></nav>${body}<form><input name="q"><button>Search the site</button></form><footer>All rights kept by the Quay Courier</footer>`,
    ),
    {
      stated: { title: 'Ferries decided' },
      notes: ["menus and other parts around the article left out (10 % of the page's text)"],
    },
  ),
  made(
    'scripts, styles, comments and what is hidden',
    page(
      `${title}<style>p{color:red}</style>`,
      body.replace(
        '<p>',
        '<script>document.write("no")</script><!-- no --><p hidden>no</p><p style="display: none">no</p><noscript>no</noscript><p onclick="no()">',
      ),
    ),
    { stated: { title: 'Ferries decided' } },
  ),
  made('quotations by element', page(title, body.replace('“We need more ferries,”', '<q>We need more ferries,</q>')), {
    stated: { title: 'Ferries decided' },
  }),
  made(
    'lines, lists and cells',
    page(
      title,
      `${body.replace('</article>', '')}<ul><li>One ferry</li><li>Two ferries</li></ul><p>Quay<br>Harbour</p><table><tr><td>Cost</td><td>Two million</td></tr></table></article>`,
    ),
    {
      stated: { title: 'Ferries decided' },
      text: `${text}\n\nOne ferry\n\nTwo ferries\n\nQuay\nHarbour\n\nCost Two million`,
    },
  ),
  made(
    'captions of pictures',
    page(
      title,
      body.replace('</article>', '<figure><img src="x.jpg"><figcaption>A ferry</figcaption></figure></article>'),
    ),
    {
      stated: { title: 'Ferries decided' },
      notes: ['picture captions left out (1)'],
    },
  ),
  made(
    'soft hyphens, marks without width and NULs',
    page(title, body.replace('council', 'coun\u00adcil\u200b').replace('Friday', 'Fri&#0;day')).replace(
      'Fri&#0;day',
      'Friday',
    ),
    { stated: { title: 'Ferries decided' } },
  ),
  made('characters that turn the direction', page(title, body.replace('Friday', '\u202eFriday\u202c')), {
    stated: { title: 'Ferries decided' },
    notes: ['characters that turn the direction of text removed (2)'],
  }),
  made(
    'windows-1252 that is declared',
    Buffer.from(
      page(
        '<meta charset="iso-8859-1"><title>F\xe4hren</title>',
        body.replace('“', '\x93').replace('”', '\x94').replace(/[“”]/g, '"'),
      ),
      'latin1',
    ),
    {
      stated: { title: 'Fähren' },
      text: text.replace(/(?<=said.*)[“”]/gs, '"'),
      notes: ['encoding windows-1252'],
    },
  ),
  made('UTF-16', Buffer.from(`\ufeff${page(title)}`, 'utf16le'), {
    stated: { title: 'Ferries decided' },
    notes: ['encoding UTF-16LE'],
  }),
  made('a part of a page, without its frame', body, { stated: {} }),
  made('tags that are never closed', page(title, body.replace(/<\/p>/g, '').replace('</article>', '')), {
    stated: { title: 'Ferries decided' },
  }),
  made('elements 300 deep', page(title, deep(300)), { stated: { title: 'Ferries decided' } }),
  made('an old page', page(title), { file: 'page.htm', stated: { title: 'Ferries decided' } }),
]

export const badHtml: readonly Case[] = [
  made('no byte', '', { fault: 'is empty' }),
  made('a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { fault: 'is a binary file, not text' }),
  made('only scripts', page(title, '<div id="root"></div><script src="app.js"></script>'), {
    fault: 'holds no text, only scripts that would fetch it; open the page and save its text as .txt',
  }),
  made('only frames', page(title, '<iframe src="a.html"></iframe>'), {
    fault: 'holds no text, only frames; save the page that the frame shows',
  }),
  made('nothing', page('', ''), { fault: 'holds no text' }),
  made('elements 100,000 deep', page(title, '<div>'.repeat(100_000)), {
    fault: 'nests its elements more than 400 deep, as no page written for reading does; save its text as .txt',
  }),
  made('inline elements 50,000 deep', page(title, `<p>${'<b><i>'.repeat(25_000)}x`), {
    fault: 'nests its elements more than 400 deep, as no page written for reading does; save its text as .txt',
  }),
  made('150,000 elements', page(title, '<p>x</p>'.repeat(150_000)), {
    fault: 'has more than 100000 elements, as no page written for reading does; save its text as .txt',
  }),
  made('more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), {
    fault: 'is larger than 10 MB (10.0 MB); split it into one file a document',
  }),
]
