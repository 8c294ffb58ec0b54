import { expect, test } from 'vitest'
import { escaped, narrowed } from '../../src/web/escaped.js'

test.each([
  ["it's <i>", 'it&#39;s &lt;i&gt;'],
  ['plain', 'plain'],
  ['Ł – “quoted”', 'Ł – “quoted”'],
  [0, '0'],
  [null, ''],
  [undefined, ''],
])('escaped(%j)', (value, expected) => expect(escaped(value)).toBe(expected))

test.each([
  ['Ł – “quoted” 字 ×', 'Ł &#8211; &#8220;quoted&#8221; 字 &#215;'],
  ["it's <i>", 'it&#39;s &lt;i&gt;'],
  [null, ''],
])('narrowed(%j)', (value, expected) => expect(narrowed(value)).toBe(expected))
