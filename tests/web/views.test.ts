import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { afterAll, expect, test } from 'vitest'
import { escaped, narrowed, viewEngine } from '../../src/web/views.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-views-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'partials'))
const put = (name: string, text: string): void => writeFileSync(join(folder, `${name}.ejs`), text)
put('page', "<h1><%= title %></h1><% for (const one of list) { %><%- include('partials/one', { one }) %><% } %>")
put('partials/one', "[<%= one %> of <%= title %><%- include('two', { title: 'own' }) %>]")
put('partials/two', '<%= title %>')
put('large', '<p>– “<%= title %>” <%= "…" %><%- "—" %></p>')
put('keeping', "<%- kept('partials/listed', { list, more }) %> <%= title %>")
put('partials/listed', '<% for (const one of list) { %><%- include("three", { one }) %><% } %><%= more %>')
put('partials/three', '<%= one %>,')
put('peeping', "<%- kept('partials/two', { list }) %>")
put('wrong', '\n<%= missing.name %>')

const engine = viewEngine(['large'])
const shown = (name: string, data: object): Promise<string> =>
  new Promise((done, fail) => {
    engine(join(folder, `${name}.ejs`), data, (error, html) => (error ? fail(error) : done(html!)))
  })

test.each([
  [
    { title: 'A & <b>', list: ['x', '"y"'] },
    '<h1>A &amp; &lt;b&gt;</h1>[x of A &amp; &lt;b&gt;own][&#34;y&#34; of A &amp; &lt;b&gt;own]',
  ],
  [{ title: undefined, list: [] }, '<h1></h1>'],
  // the same view, given more than before
  [{ list: [1], settings: {}, title: 't', more: 'm' }, '<h1>t</h1>[1 of town]'],
])('a partial sees what the page sees and what it is given: %j', async (data, expected) => {
  expect(await shown('page', data)).toBe(expected)
  expect(await shown('page', data)).toBe(expected)
})

const list = ['a', 'b']

test.each([
  ['made of what it is given', { list, more: 'x', title: '1' }, 'a,b,x 1'],
  ['not made again for the same object', { list, more: 'x', title: '2' }, 'a,b,x 2'],
  ['made again with another value beside it', { list, more: 'y', title: '3' }, 'a,b,c,y 3'],
  ['made again for another object', { list: ['a'], more: 'x', title: '4' }, 'a,x 4'],
])('a part that is kept is %s', async (_, data, expected) => {
  if (data.title === '2') list.push('c')
  expect(await shown('keeping', data)).toBe(expected)
})

test('a part that is kept sees nothing else of the page', async () => {
  await expect(shown('peeping', { list, title: 'x' })).rejects.toThrow('title is not defined')
})

test('signs that are no letters stand as references in a large page, so that Latin letters take one byte each', async () => {
  const html = await shown('large', { title: 'Ü – ‘ö’ − ▲ of nobody’s' })
  expect(html).toBe('<p>&#8211; &#8220;Ü &#8211; &#8216;ö&#8217; &#8722; &#9650; of nobody&#8217;s&#8221; &#8230;—</p>')
  expect(isWide(narrowed('Ü – ö of a text that is long enough'))).toBe(false)
})

test.each([
  ['Ł – “quoted” 字 ×', 'Ł &#8211; &#8220;quoted&#8221; 字 &#215;'],
  ["it's <i>", 'it&#39;s &lt;i&gt;'],
  [null, ''],
])('narrowed(%j)', (value, expected) => expect(narrowed(value)).toBe(expected))

/** Whether a text is kept in two bytes a character; V8 writes it as it is kept. */
const isWide = (text: string): boolean => serialize(text).includes('c')

test('a fault names its file, and is handed on', async () => {
  await expect(shown('wrong', { title: 'x' })).rejects.toThrow(/wrong\.ejs:2[\s\S]*missing is not defined/)
})

test.each([
  ["it's <i>", 'it&#39;s &lt;i&gt;'],
  ['plain', 'plain'],
  ['Ł – “quoted”', 'Ł – “quoted”'],
  [0, '0'],
  [null, ''],
  [undefined, ''],
])('escaped(%j)', (value, expected) => expect(escaped(value)).toBe(expected))
