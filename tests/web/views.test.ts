import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { escaped, viewEngine } from '../../src/web/views.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-views-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'partials'))
const put = (name: string, text: string): void => writeFileSync(join(folder, `${name}.ejs`), text)
put('page', "<h1><%= title %></h1><% for (const one of list) { %><%- include('partials/one', { one }) %><% } %>")
put('partials/one', "[<%= one %> of <%= title %><%- include('two', { title: 'own' }) %>]")
put('partials/two', '<%= title %>')
put('wrong', '\n<%= missing.name %>')

const engine = viewEngine()
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

test('a fault names its file, and is handed on', async () => {
  await expect(shown('wrong', { title: 'x' })).rejects.toThrow(/wrong\.ejs:2[\s\S]*missing is not defined/)
})

test.each([
  ["it's <i>", 'it&#39;s &lt;i&gt;'],
  ['plain', 'plain'],
  [0, '0'],
  [null, ''],
  [undefined, ''],
])('escaped(%j)', (value, expected) => expect(escaped(value)).toBe(expected))
