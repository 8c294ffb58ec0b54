import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Views } from '../../src/web/views.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-views-'))
afterAll(() => rmSync(folder, { recursive: true }))
mkdirSync(join(folder, 'partials'))
const put = (name: string, text: string): void => writeFileSync(join(folder, `${name}.ejs`), text)
put('page', "<h1><%= title %></h1><% for (const one of list) { %><%- include('partials/one', { one }) %><% } %>")
put('partials/one', "[<%= one %> of <%= title %><%- include('two', { title: 'own' }) %>]")
put('partials/two', '<%= title %>')
put('keeping', "<%- kept('partials/listed', { list, more }) %> <%= title %>")
put('partials/listed', '<% for (const one of list) { %><%- include("three", { one }) %><% } %><%= loud(more) %> –')
put('partials/three', '<%= one %>,')
put('outer', "<%- include('partials/around', { one: 'a' }) %><%- include('partials/inner', { one: 'b' }) %>")
put('partials/around', "<%- include('inner') %>")
put('partials/inner', '[<%= one %>]')
put('peeping', "<%- kept('partials/two', { list }) %>")
put('large', '<p>– “<%= title %>” <%= "…" %><%- "—" %><%- include("partials/two", { title: "×" }) %></p>')
put('wrong', '\n<%= missing.name %>')

const views = new Views(folder, { loud: (text: string) => `${text.toUpperCase()}!` }, ['large'])
const shown = (name: string, data: object): string => views.page(name, data).toString()

test.each([
  [
    { title: 'A & <b>', list: ['x', '"y"'] },
    '<h1>A &amp; &lt;b&gt;</h1>[x of A &amp; &lt;b&gt;own][&#34;y&#34; of A &amp; &lt;b&gt;own]',
  ],
  [{ title: undefined, list: [] }, '<h1></h1>'],
  // the same view, given more than before
  [{ list: [1], settings: {}, title: 't', more: 'm' }, '<h1>t</h1>[1 of town]'],
])('a partial sees what the page sees and what it is given: %j', (data, expected) => {
  expect(shown('page', data)).toBe(expected)
  expect(shown('page', data)).toBe(expected)
})

test('a partial sees what the one around it was given, or what it is given itself', () => {
  expect(shown('outer', {})).toBe('[a][b]')
})

const list = ['a', 'b']

test.each([
  ['made of what it is given', { list, more: 'x', title: '1' }, 'a,b,X! – 1'],
  ['not made again for the same object', { list, more: 'x', title: '2' }, 'a,b,X! – 2'],
  ['made again with another value beside it', { list, more: 'y', title: '3' }, 'a,b,c,Y! – 3'],
  ['made again for another object', { list: ['a'], more: 'x', title: '4' }, 'a,X! – 4'],
])('a part that is kept is %s', (_, data, expected) => {
  if (data.title === '2') list.push('c')
  expect(shown('keeping', data)).toBe(expected)
})

test('a part that is kept sees nothing else of the page', () => {
  expect(() => shown('peeping', { list, title: 'x' })).toThrow('title is not defined')
})

test('signs that are no letters stand as references in a large page, its partials as well', () => {
  expect(shown('large', { title: 'Ü – ‘ö’ − ▲ of nobody’s' })).toBe(
    '<p>&#8211; &#8220;Ü &#8211; &#8216;ö&#8217; &#8722; &#9650; of nobody&#8217;s&#8221; &#8230;—&#215;</p>',
  )
  expect(shown('partials/two', { title: '×' })).toBe('×')
})

test('a fault names its file, and is handed on', () => {
  expect(() => shown('wrong', { title: 'x' })).toThrow(/wrong\.ejs:2[\s\S]*missing is not defined/)
})
