import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codebook as seeded } from '../../seeds/codebook.js'
import { CodebookFaults } from '../../src/codebook/faults.js'
import { formats, readCodebook } from '../../src/codebook/formats.js'
import { guidOf, toQdc } from '../../src/codebook/qdc.js'
import { cleaned, limits } from '../../src/codebook/text.js'
import { type Element, parseXml } from '../../src/codebook/xml.js'
import type { Codebook, Issue } from '../../src/domain.js'
import { issue, versionsOf } from './support.js'

const [book] = versionsOf([issue('bridge'), issue('night-ferry', { name: 'Ferry "by" night', exclude: 'Rafts.' })])
const read = (content: string, known: string[] = []) => readCodebook(Buffer.from(content), known)
const faults = (content: string): readonly string[] => {
  try {
    read(content)
    return []
  } catch (error) {
    if (error instanceof CodebookFaults) return error.faults
    throw error
  }
}
const imported = ({ title, issues }: Codebook) => ({ title, issues, leftOut: [] })

describe.each(Object.entries(formats))('%s', (_, format) => {
  test.each<[string, Codebook]>([
    ['a codebook', book!],
    ['the seeded one', { ...book!, ...seeded }],
  ])('%s comes back as it was', (_name, one) => expect(read(format.write(one))).toEqual(imported(one)))

  const text = (most: number) =>
    fc
      .array(
        fc.constantFrom('a', 'é', ' ', '\n', '\\', '<', '&', '"', ']]>', 'Why: ', 'Counts:', 'Example 2: ', '😀', '-'),
        {
          maxLength: 12,
        },
      )
      .map((parts) => cleaned(parts.join('')).slice(0, most))
      .map(cleaned)
  const some = (most: number) => text(most).map((t) => t || 'x')
  const line = text(60).map((t) => t.replace(/\s+/g, ' ') || 'n')
  const random: fc.Arbitrary<Issue> = fc.record({
    ...{ id: fc.constantFrom('a', 'b-1'), name: line, proposition: some(99), include: text(99), supports: text(99) },
    ...{ opposes: text(99), exclude: text(99) },
    examples: fc.array(
      fc.record({
        ...{ text: some(99), speaker: fc.constantFrom('', 'a pilot'), why: text(99) },
        position: fc.constantFrom(2, 1, 0, -1, -2, null),
      }),
      { maxLength: 4 },
    ),
  })
  test('any codebook comes back as it was', () =>
    fc.assert(
      fc.property(random, (one) => {
        const whole = { ...book!, issues: [one] }
        expect(read(format.write(whole))).toEqual(imported(whole))
      }),
      { numRuns: 300 },
    ))
})

describe('a REFI-QDA codebook', () => {
  /** The structure that the schema of urn:QDA-XML:codebook:1.0 prescribes, element by element, in its order. */
  const shape: Record<string, { readonly children: RegExp; readonly attributes: RegExp }> = {
    CodeBook: { children: /^Codes( Sets)?$/, attributes: /^(origin)?$/ },
    Codes: { children: /^Code( Code)*$/, attributes: /^$/ },
    Sets: { children: /^Set( Set)*$/, attributes: /^$/ },
    Code: { children: /^(Description ?)?(Code ?)*$/, attributes: /^(color )?guid isCodable name$/ },
    Set: { children: /^(Description ?)?(MemberCode ?)*$/, attributes: /^guid name$/ },
    Description: { children: /^$/, attributes: /^$/ },
    MemberCode: { children: /^$/, attributes: /^guid$/ },
  }
  const guid = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/
  function check(element: Element, guids: string[]): void {
    const { children, attributes } = shape[element.name]!
    expect(element.uri).toBe('urn:QDA-XML:codebook:1.0')
    expect(element.children.map(({ name }) => name).join(' ')).toMatch(children)
    expect(Object.keys(element.attributes).sort().join(' ')).toMatch(attributes)
    if (element.attributes.guid) expect(element.attributes.guid).toMatch(guid)
    if (element.attributes.color) expect(element.attributes.color).toMatch(/^#[0-9a-f]{6}$/)
    if (element.attributes.isCodable) expect(element.attributes.isCodable).toMatch(/^(true|false)$/)
    if (element.name === 'Code') guids.push(element.attributes.guid!)
    for (const child of element.children) check(child, guids)
  }

  test('keeps to the schema, and every code has a GUID of its own', () => {
    const guids: string[] = []
    check(parseXml(toQdc({ ...book!, ...seeded })), guids)
    expect([guids.length, new Set(guids).size]).toEqual([4 * 7, 4 * 7])
  })

  test('has the same GUIDs each time, whatever an issue is called', () => {
    const codes = (one: Codebook) => parseXml(toQdc(one)).children[0]!.children.map(({ attributes }) => attributes.guid)
    const renamed = { ...book!, title: 'X', issues: book!.issues.map((one) => ({ ...one, name: `${one.name}?` })) }
    expect(codes(renamed)).toEqual(codes(book!))
    expect(codes(book!)[0]).toBe('1F6CC3DC-8A7C-5079-A7BF-D8D5B0366498')
  })

  const codes = (inside: string, after = '') =>
    `<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other 1"><Codes>${inside}</Codes>${after}</CodeBook>`
  const code = (name: string, inside = '', id = guidOf(name)) =>
    `<Code guid="${id}" name="${name}" isCodable="true">${inside}</Code>`
  const says = (text: string) => `<Description>${text}</Description>`

  test('of another program: each code is an issue, its description the proposition', () => {
    const set = `<Sets><Set guid="${guidOf('s')}" name="Some"><MemberCode guid="${guidOf('Ferries')}"/></Set></Sets>`
    const content = codes(code('Ferries', says('More &#8220;ferries&#8221;.')) + code('Tolls', says('No tolls.')), set)
    expect(read(content)).toMatchObject({
      title: null,
      issues: [
        { id: 'ferries', name: 'Ferries', proposition: 'More “ferries”.', include: '', examples: [] },
        { id: 'tolls', name: 'Tolls', proposition: 'No tolls.' },
      ],
      leftOut: ['The set “Some” is not taken over: issues stand in no groups here.'],
    })
  })

  test('finds an issue again by its GUID when it was renamed and described anew elsewhere', () => {
    const content = codes(code('Boats', says('More.'), `{${guidOf('issue/ferries').toLowerCase()}}`))
    expect(read(content, ['tolls', 'ferries']).issues[0]).toMatchObject({ id: 'ferries', name: 'Boats' })
    expect(read(content).issues[0]!.id).toBe('boats')
  })

  test('cannot be empty', () => expect(() => toQdc({ ...book!, issues: [] })).toThrow('cannot be empty'))

  const long = 'x'.repeat(limits.proposition + 1)
  test.each<[string, string, (string | RegExp)[]]>([
    ['not well formed', codes('<Code>'), [/^The file is no well-formed XML: 1:\d+: unexpected close tag/]],
    ['two roots', '<a/><b/>', [/only one root/]],
    ['a document type', `<!DOCTYPE a>${codes(code('A', says('B')))}`, [/DOCTYPE/]],
    ['an entity of its own', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`, [/DOCTYPE/]],
    ['entities that grow', `<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>`, [/DOCTYPE/]],
    ['an unknown entity', codes(code('A', says('&nbsp;'))), [/undefined entity/]],
    ['deeper than deep', '<a>'.repeat(60), ['The file is nested more than 50 deep.']],
    ['another file', '<Project xmlns="urn:QDA-XML:project:1.0"/>', [/begins with <Project>, not <CodeBook>/]],
    ['another namespace', '<CodeBook/>', [/its namespace is “”/]],
    ['no codes', codes(''), ['Line 1: <Codes> has no <Code>.']],
    [
      'several faults at once',
      codes('\n<Code guid="7" name="A" isCodable="maybe" size="1">text<Memo/></Code>'),
      [
        'Line 2: <Code> has a guid that cannot be: “7”.',
        'Line 2: <Code> has a isCodable that cannot be: “maybe”.',
        'Line 2: <Code> has an attribute size, which is not known.',
        'Line 2: <Code> holds text, where only elements may stand.',
        'Line 2: <Memo> cannot stand in <Code>.',
      ],
    ],
    [
      'the wrong order',
      codes(code('A', code('supports') + says('B'))),
      [/<Description> stands after <Code>, not before/],
    ],
    ['no proposition', codes(code('A') + code('B', says('C'))), [/^Line 1, code “A” has no proposition\./]],
    ['a code under a code', codes(code('A', says('B') + code('C'))), [/has a code “C” under it/]],
    ['too long', codes(code('A', says(long))), ['Line 1, code “A”: proposition is too long: at most 600 characters.']],
    ['a name twice', codes(code('A', says('B')) + code('a', says('B'), guidOf('x'))), [/the id “a” already/]],
    [
      'a strange id',
      codes(code('A', says('Id: A B\nProposition: C'))),
      ['“A B” cannot be an id: it takes small letters, digits and single hyphens, at most 40 of them.'],
    ],
    ['text before the labels', codes(code('A', says('B\nProposition: C'))), [/text stands before the first label/]],
  ])('is refused: %s', (_, content, expected) => {
    const found = faults(content)
    expect(found).toEqual(expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))))
  })
})

describe('JSON', () => {
  const json = (change: object) => JSON.stringify({ ...JSON.parse(formats.json!.write(book!)), ...change })
  const [first] = book!.issues as [Issue]
  test.each<[string, string, (string | RegExp)[]]>([
    ['no JSON', '{"a"', [/^The file is no JSON: /]],
    [
      'another format',
      json({ format: 'x', formatVersion: 2 }),
      ['format must be "parallax-codebook".', 'formatVersion must be 1, the only version that is known.'],
    ],
    ['unknown fields', json({ colour: 'red' }), ['The file has a field “colour”, which is not known.']],
    ['no issues', json({ issues: undefined }), ['issues must be a list of issues.']],
    [
      'faults in issues',
      json({
        issues: [
          { ...first, name: ' ', proposition: undefined, include: 7 },
          { ...issue('b'), examples: [{ text: 'x', position: 3, who: 'y' }] },
        ],
      }),
      [
        'issues[0].name is empty.',
        'issues[0].proposition is missing.',
        'issues[0].include must be text.',
        'issues[1].examples[0].position must be 2, 1, 0, -1, -2 or null.',
        'issues[1].examples[0] has a field “who”, which is not known.',
      ],
    ],
    ['too long', json({ title: 'x'.repeat(161) }), ['title is too long: at most 160 characters.']],
    [
      'an id and a name twice',
      json({ issues: [first, first, { ...first, id: 'other' }] }),
      [
        'There is an issue with the id “bridge” already: “The bridge”.',
        'There is an issue called “The bridge” already.',
      ],
    ],
  ])('is refused: %s', (_, content, expected) =>
    expect(faults(content)).toEqual(
      expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
    ),
  )

  test('may leave out what is empty', () => {
    const few = {
      ...{ format: 'parallax-codebook', formatVersion: 1, title: 'T' },
      issues: [{ id: 'a', name: 'A', proposition: 'P' }],
    }
    expect(read(JSON.stringify(few)).issues).toEqual([
      {
        ...{ id: 'a', name: 'A', proposition: 'P', include: '', supports: '', opposes: '', exclude: '', examples: [] },
      },
    ])
  })
})

test.each<[string, Uint8Array, string]>([
  ['nothing', Buffer.from(' \n'), 'The file is empty.'],
  ['text', Buffer.from('Ferries'), 'The file is neither JSON nor a REFI-QDA codebook (XML).'],
  ['not UTF-8', Buffer.from([0x7b, 0xff]), 'The file is not UTF-8.'],
  ['too much', Buffer.alloc(2_000_001, '{'), 'The file is larger than 2 MB, which no codebook is.'],
])('refused: %s', (_, bytes, message) => expect(() => readCodebook(bytes, [])).toThrow(message))

test('a byte order mark is no fault', () => expect(read(`\ufeff${toQdc(book!)}`)).toEqual(imported(book!)))
