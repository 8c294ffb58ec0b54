import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { guidOf } from '../../src/codebook/qdc.js'
import { type Element, parseXml } from '../../src/codebook/xml.js'
import { codePointsIn } from '../../src/export/codePoints.js'
import type { Store } from '../../src/store/contract.js'
import { fileOf, harbourStore, harbourText, textOf } from './dossiers.js'

let store: Store
beforeAll(async () => {
  store = await harbourStore()
})
afterAll(() => store.close())

/** The part of a text between two places in code points, as Python and XML tools cut it. */
const cut = (text: string, start: number, end: number): string => [...text].slice(start, end).join('')

test.each([
  ['abc', [0, 1, 3], [0, 1, 3]],
  ['🚢b🚢d', [0, 2, 3, 5, 6], [0, 1, 2, 3, 4]],
])('code points in %s', (text, offsets, expected) => expect(offsets.map(codePointsIn(text))).toEqual(expected))

describe('Web Annotation', () => {
  const annotations = async (filter = {}) => JSON.parse(await textOf(store, 'web-annotation', filter))

  test('is a page of annotations, one a quote', async () => {
    const page = await annotations()
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
    expect(page.type).toBe('AnnotationPage')
    const sources = await store.sources.list()
    expect(page.items.length).toBe(sources.reduce((sum, { quotes }) => sum + quotes, 0))
    expect((await annotations({ speaker: 'nobody' })).items).toEqual([])
  })

  test('places count code points, and the words stand between their neighbours', async () => {
    const { items } = await annotations({ source: 'note' })
    const selectors = items.map(({ target }: { target: { selector: object[] } }) => target.selector)
    expect(selectors).toEqual([
      [
        {
          type: 'TextQuoteSelector',
          exact: '=SUM(A1:A9) is what they ask of us,',
          prefix: '🚢🚢 A short note.\n\n“',
          suffix: '” said Ostler. 🌊 “We 🛟 float,”',
        },
        { type: 'TextPositionSelector', start: 19, end: 54 },
      ],
      [expect.objectContaining({ exact: 'We 🛟 float,' }), { type: 'TextPositionSelector', start: 72, end: 83 }],
    ])
  })

  test('every place holds exactly its words', async () => {
    for (const { target } of (await annotations()).items) {
      const [words, place] = target.selector
      const { text } = (await store.sources.bySlug(target.source.id.split('/').at(-1)))!
      expect(cut(text, place.start, place.end)).toBe(words.exact)
    }
  })

  test('says who spoke, how it was coded by whom, and that altered words are not to be quoted', async () => {
    const { items } = await annotations({ source: 'copy' })
    expect(items[0].body[0]).toMatchObject({ purpose: 'identifying', value: 'Bruno Okafor' })
    expect(items[0].body).toContainEqual(expect.objectContaining({ purpose: 'classifying', value: 'fares: 1' }))
    expect(items[0].body.at(-1).value).toMatch(/not to be quoted/)
  })
})

describe('REFI-QDA project', () => {
  const files = async (filter = {}) => unzipSync(await fileOf(store, 'refi-qda', filter))
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const projectIn = async (filter = {}) => parseXml(decode((await files(filter))['project.qde']!))
  const every = (element: Element, name: string): Element[] => [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => every(child, name)),
  ]

  /** Elements that the schema of urn:QDA-XML:project:1.0 allows in each, in its order; attributes that it requires. */
  const schema: Record<string, readonly [children: string, required: string]> = {
    Project: ['Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef', 'name'],
    Users: ['User', ''],
    User: ['', 'guid'],
    CodeBook: ['Codes', ''],
    Codes: ['Code', ''],
    Code: ['Description NoteRef Code', 'guid name isCodable'],
    Variables: ['Variable', ''],
    Variable: ['Description', 'guid name typeOfVariable'],
    Cases: ['Case', ''],
    Case: ['Description CodeRef VariableValue SourceRef SelectionRef', 'guid'],
    VariableValue: ['VariableRef TextValue', ''],
    VariableRef: ['', 'targetGUID'],
    TextValue: ['', ''],
    SourceRef: ['', 'targetGUID'],
    SelectionRef: ['', 'targetGUID'],
    Sources: ['TextSource', ''],
    TextSource: ['Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue', 'guid'],
    PlainTextSelection: ['Description Coding NoteRef', 'guid startPosition endPosition'],
    Coding: ['CodeRef NoteRef', 'guid'],
    CodeRef: ['', 'targetGUID'],
    Description: ['', ''],
  }

  /** What it allows once at most, wherever it stands; and what has to stand in an element at least once. */
  const once = new Set(
    'Users CodeBook Codes Variables Cases Sources Description PlainTextContent VariableRef TextValue CodeRef'.split(
      ' ',
    ),
  )
  const needed: Record<string, string> = {
    ...{ Users: 'User', CodeBook: 'Codes', Codes: 'Code', Variables: 'Variable', Cases: 'Case', Sources: 'TextSource' },
    ...{ Coding: 'CodeRef', VariableValue: 'VariableRef' },
  }

  function check(element: Element): void {
    const [children, required] = schema[element.name] ?? []
    expect(children, element.name).toBeDefined()
    const order = children!.split(' ')
    const places = element.children.map(({ name }) => order.indexOf(name))
    expect(places, element.name).toEqual([...places].sort((a, b) => a - b))
    expect(places, element.name).not.toContain(-1)
    const names = element.children.map(({ name }) => name)
    expect(names.filter((name, i) => once.has(name) && names.indexOf(name) < i && element.name !== 'Case')).toEqual([])
    if (needed[element.name]) expect(names, element.name).toContain(needed[element.name])
    for (const name of required!.split(' ').filter(Boolean)) expect(Object.keys(element.attributes)).toContain(name)
    for (const child of element.children) check(child)
  }

  test('keeps to the schema, element by element', async () => {
    for (const filter of [{}, { speaker: 'nobody' }, { source: 'note' }]) check(await projectIn(filter))
  })

  test('every GUID is there once, and every reference leads to one', async () => {
    const project = await projectIn()
    const guids = [...'User Code Variable Case TextSource PlainTextSelection Coding'.split(' ')].flatMap((name) =>
      every(project, name).map(({ attributes }) => attributes.guid!),
    )
    expect(new Set(guids).size).toBe(guids.length)
    for (const guid of guids) expect(guid).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/)
    const references = 'VariableRef SourceRef SelectionRef CodeRef'.split(' ').flatMap((name) => every(project, name))
    expect(references.length).toBeGreaterThan(30)
    for (const { attributes } of references) expect(guids).toContain(attributes.targetGUID)
    for (const { attributes } of every(project, 'Coding')) expect(guids).toContain(attributes.creatingUser)
  })

  test('sources are files of their own, and selections count their code points', async () => {
    const all = await files()
    for (const source of every(parseXml(decode(all['project.qde']!)), 'TextSource')) {
      const path = source.attributes.plainTextPath!.replace('internal://', 'Sources/')
      const text = decode(all[path]!)
      for (const selection of every(source, 'PlainTextSelection')) {
        const { startPosition, endPosition, name } = selection.attributes
        expect(cut(text, Number(startPosition), Number(endPosition)).slice(0, name!.length)).toBe(name)
      }
    }
    expect(Object.keys(all).length).toBe(1 + (await store.sources.list()).length)
  })

  test('an emoji before a quote is one character', async () => {
    const all = await files({ source: 'note' })
    const [source] = every(parseXml(decode(all['project.qde']!)), 'TextSource')
    expect(decode(all[source!.attributes.plainTextPath!.replace('internal://', 'Sources/')]!)).toBe(harbourText)
    const places = every(source!, 'PlainTextSelection').map(({ attributes: a }) => [a.startPosition, a.endPosition])
    expect(places).toEqual([
      ['19', '54'],
      ['72', '83'],
    ])
  })

  test('a speaker is a case with their selections, a position a code', async () => {
    const project = await projectIn({ source: 'hearing' })
    const ada = every(project, 'Case').find(({ attributes }) => attributes.name === 'Ada Lindqvist')!
    expect(every(ada, 'SelectionRef').length).toBe(2)
    expect(every(ada, 'TextValue').map(({ text }) => text)).toEqual(['person'])
    const codes = every(project, 'CodeRef').map(({ attributes }) => attributes.targetGUID)
    expect(codes).toContain(guidOf('issue/fares/2'))
  })
})
