import { createHash } from 'node:crypto'
import XMLBuilder from 'fast-xml-builder'
import { type PositionGuide, positions } from '../../seeds/codebook.js'
import type { Codebook, Example, Issue } from '../domain.js'
import { Refused } from '../store/errors.js'
import { faultsAmong } from './edit.js'
import { CodebookFaults, type Imported } from './faults.js'
import { issueSchema, read } from './json.js'
import { schemaFaults } from './qdcSchema.js'
import { readLabelled, writeLabelled } from './qdcText.js'
import { cleaned, idOf, sameName } from './text.js'
import { type Element, parseXml } from './xml.js'

// The scale of the marks, in its light colours.
const colours: Readonly<Record<string, string>> = {
  '2': '#4b2e83',
  '1': '#cfc4ea',
  '0': '#ece7dd',
  '-1': '#f6cf9f',
  '-2': '#a34f06',
  null: '#ffffff',
}

// So that a code has the same GUID in every export: a name-based UUID (RFC 9562, version 5) in a space of Parallax's own.
const space = Buffer.from('6f0d6a1c1b5e4f4c9c3e52b7a1d80e11', 'hex')

/** The GUID of an issue, of its code for a position, or of the set that holds all issues. */
export function guidOf(name: string): string {
  const hash = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex').toUpperCase()
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const issueGuid = (id: string): string => guidOf(`issue/${id}`)
/** The GUID of the code for a position on an issue. */
export const positionGuid = (id: string, { value }: Pick<PositionGuide, 'value'>): string =>
  guidOf(`issue/${id}/${value}`)

/** Writes XML from objects: `@name` is an attribute. */
export const builder = new XMLBuilder({
  ...{ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: '  ', suppressEmptyNode: true },
  ...{ suppressBooleanAttributes: false },
})

/** A version of a codebook as a REFI-QDA codebook: issues as codes, their positions as codes under them, all of them in a set that is called
 * like the codebook.
 * @throws Refused where it has no issues: the format cannot hold an empty codebook */
export function toQdc({ title, note, issues }: Codebook): string {
  if (issues.length === 0) throw new Refused('A REFI-QDA codebook cannot be empty: add an issue first.')
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    CodeBook: {
      '@xmlns': 'urn:QDA-XML:codebook:1.0',
      '@origin': 'Parallax',
      Codes: { Code: issues.map(codeOf) },
      Sets: {
        Set: {
          '@guid': guidOf('codebook'),
          '@name': cleaned(title),
          ...described(note),
          MemberCode: issues.map(({ id }) => ({ '@guid': issueGuid(id) })),
        },
      },
    },
  })
}

const described = (text: string): object => (text === '' ? {} : { Description: cleaned(text) })

/** An issue as a code, its positions as codes under it. */
export const codeOf = (issue: Issue): object => ({
  '@guid': issueGuid(issue.id),
  '@name': cleaned(issue.name),
  '@isCodable': 'false',
  '@color': colours['2'],
  ...described(
    writeLabelled([
      ['Id', issue.id],
      ['Proposition', issue.proposition],
      ['Counts', issue.include],
      ['Supports', issue.supports],
      ['Opposes', issue.opposes],
      ['Does not count', issue.exclude],
    ]),
  ),
  Code: positions.map((position) => ({
    '@guid': positionGuid(issue.id, position),
    '@name': cleaned(`${issue.name}: ${position.label}`),
    '@isCodable': 'true',
    '@color': colours[String(position.value)],
    ...described([position.when, examplesText(issue, position)].filter(Boolean).join('\n\n')),
  })),
})

const examplesText = (issue: Issue, { value }: PositionGuide): string =>
  writeLabelled(
    issue.examples.flatMap((example, i) =>
      example.position === value
        ? ([
            [`Example ${i + 1}`, example.text],
            ['Speaker', example.speaker],
            ['Why', example.why],
          ] as const)
        : [],
    ),
  )

/** Reads a REFI-QDA codebook. Codes that Parallax wrote come back as they were; of others each code is an issue, and its description the
 * proposition.
 * @param known ids of issues that may be meant, found again by their GUID
 * @throws CodebookFaults that says all that is wrong and where */
export function fromQdc(content: string, known: readonly string[] = []): Imported {
  const root = parseXml(content)
  const faults = schemaFaults(root)
  if (faults.length > 0) throw new CodebookFaults(faults)
  const byGuid = new Map(known.map((id) => [issueGuid(id), id]))
  const codes = childrenOf(childrenOf(root, 'Codes')[0]!, 'Code')
  const read = codes.map((code) => attempt(() => issueOf(code, byGuid)))
  const wrong = read.flatMap((one) => ('faults' in one ? one.faults : []))
  const issues = read.flatMap((one) => ('faults' in one ? [] : [one.done]))
  const all = [...wrong, ...(wrong.length > 0 ? [] : faultsAmong(issues))]
  if (all.length > 0) throw new CodebookFaults(all)
  return { issues, ...setsOf(root, codes) }
}

function attempt<T>(deed: () => T): { readonly done: T } | { readonly faults: readonly string[] } {
  try {
    return { done: deed() }
  } catch (error) {
    if (error instanceof CodebookFaults) return { faults: error.faults }
    throw error
  }
}

const childrenOf = ({ children }: Element, name: string): Element[] => children.filter((child) => child.name === name)
const descriptionOf = (element: Element): string => cleaned(childrenOf(element, 'Description')[0]?.text ?? '')
const guidIn = ({ attributes }: Element): string => attributes.guid!.trim().replace(/[{}]/g, '').toUpperCase()

function issueOf(code: Element, byGuid: ReadonlyMap<string, string>): Issue {
  const name = code.attributes.name!
  const parts = new Map(readLabelled(descriptionOf(code)))
  const where = `Line ${code.line}, code “${name}”`
  if (parts.has('') && parts.has('Proposition'))
    throw new CodebookFaults([`${where}: text stands before the first label of its description.`])
  const issue = {
    id: parts.get('Id') ?? byGuid.get(guidIn(code)) ?? idOf(name),
    name,
    proposition: parts.get('Proposition') ?? parts.get('') ?? '',
    include: parts.get('Counts'),
    supports: parts.get('Supports'),
    opposes: parts.get('Opposes'),
    exclude: parts.get('Does not count'),
    examples: childrenOf(code, 'Code')
      .flatMap((child) => examplesOf(child, where))
      .sort((a, b) => a.number - b.number)
      .map(({ number: _, ...example }) => example),
  }
  if (issue.proposition === '')
    throw new CodebookFaults([
      `${where} has no proposition. Write one into its description: a sentence that one can support or oppose.`,
    ])
  const sound = attempt(() => read(issueSchema, issue))
  if ('faults' in sound) throw new CodebookFaults(sound.faults.map((fault) => `${where}: ${fault}`))
  return sound.done
}

type Numbered = Example & { readonly number: number }

function examplesOf(child: Element, where: string): Numbered[] {
  const name = child.attributes.name!
  const position = positions.find(({ label }) => sameName(name.slice(name.lastIndexOf(':') + 1), label))
  if (!position || childrenOf(child, 'Code').length > 0)
    throw new CodebookFaults([
      `${where} has a code “${name}” under it. Under an issue only its positions may stand: ${positions.map(({ label }) => label).join(', ')}.`,
    ])
  const examples: Numbered[] = []
  for (const [label, text] of readLabelled(descriptionOf(child))) {
    const last = examples.at(-1)
    if (label.startsWith('Example'))
      examples.push({ number: Number(label.slice(8)), text, speaker: '', position: position.value, why: '' })
    else if (last && label !== '') examples[examples.length - 1] = { ...last, [label.toLowerCase()]: text }
  }
  return examples
}

/** The title, where one set holds every issue; other sets have no place in a codebook here. */
function setsOf(root: Element, codes: readonly Element[]): Pick<Imported, 'title' | 'leftOut'> {
  const sets = childrenOf(root, 'Sets').flatMap((list) => childrenOf(list, 'Set'))
  const all = (set: Element): boolean => {
    const members = new Set(childrenOf(set, 'MemberCode').map(guidIn))
    return codes.every((code) => members.has(guidIn(code)))
  }
  const whole =
    sets.find((set) => guidIn(set) === guidOf('codebook')) ?? (sets.length === 1 ? sets.find(all) : undefined)
  const others = sets.filter((set) => set !== whole)
  return {
    title: whole ? cleaned(whole.attributes.name!).slice(0, 160) || null : null,
    leftOut: others.map((set) => `The set “${set.attributes.name}” is not taken over: issues stand in no groups here.`),
  }
}
