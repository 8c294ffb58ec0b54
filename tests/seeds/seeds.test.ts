import { readdirSync, readFileSync } from 'node:fs'
import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { codebook, positions } from '../../seeds/codebook.js'
import { codings } from '../../seeds/codings.js'
import { speakers } from '../../seeds/speakers.js'

const folder = 'seeds/sources'
const files = readdirSync(folder).filter((f) => f.endsWith('.md'))
const read = (file: string) => matter(readFileSync(`${folder}/${file}`, 'utf8'))

test('the codebook has four issues, each part written, and a guide to all positions', () => {
  expect(codebook.issues.map((i) => i.id)).toEqual(['sovereignty', 'security', 'soft-power', 'environment'])
  for (const issue of codebook.issues) for (const part of Object.values(issue)) expect(part).not.toBe('')
  expect(positions.map((p) => p.value)).toEqual([2, 1, 0, -1, -2, null])
})

test('names and aliases are each used once', () => {
  const names = speakers.flatMap((s) => [s.name, ...s.aliases])
  expect(new Set(names).size).toBe(names.length)
})

test.each([
  ['openai-for-countries.md', { date: '2025-05-19', wording: undefined }],
  ['stargate-abroad.md', { date: undefined, wording: 'altered' }],
])('the front matter of %s', (file, expected) => {
  const { data } = read(file)
  expect({ date: data.date, wording: data.wording }).toEqual(expected)
  expect(data.publisher).toBe('Parallax reports')
  expect(Object.values(data.reported_from).every((v) => typeof v === 'string')).toBe(true)
})

describe.each(files)('%s', (file) => {
  const { content } = read(file)
  const own = codings.filter((c) => c.source === file)
  test('every coded quote stands in it exactly once', () => {
    const counts = own.map((c) => [c.quote, content.split(c.quote).length - 1])
    expect(counts.filter(([, n]) => n !== 1)).toEqual([])
  })
  test('every speaker of a coding is known and named in it', () => {
    const names = new Set(speakers.map((s) => s.name))
    expect([...new Set(own.map((c) => c.speaker))].filter((n) => !names.has(n) || !content.includes(n))).toEqual([])
  })
  test('every statement is coded once on every issue, with a reason', () => {
    const seen = own.map((c) => `${c.quote} | ${c.issue}`)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(new Set(own.map((c) => c.quote)).size * codebook.issues.length)
    expect(own.filter((c) => !c.rationale.endsWith('.'))).toEqual([])
  })
})

test('codings stand only in sources that exist; the longer report ends in the middle of its last quote', () => {
  expect([...new Set(codings.map((c) => c.source))].sort()).toEqual([...files].sort())
  expect(read('openai-for-countries.md').content.trimEnd().endsWith('transition to cleaner or')).toBe(true)
})

test('Sam Altman was read on all four issues and takes no position', () => {
  expect(codings.filter((c) => c.speaker === 'Sam Altman').map((c) => c.position)).toEqual([null, null, null, null])
})
