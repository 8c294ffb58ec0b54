import type { Element } from './xml.js'

// The schema of the REFI-QDA codebook (urn:QDA-XML:codebook:1.0), element by element.
interface Rule {
  /** In this order; [least, most]. */
  readonly children: readonly (readonly [name: string, least: number, most: number])[]
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly hasText: boolean
}

const any = Number.POSITIVE_INFINITY
const rules: Readonly<Record<string, Rule>> = {
  CodeBook: {
    children: [
      ['Codes', 1, 1],
      ['Sets', 0, 1],
    ],
    required: [],
    optional: ['origin'],
    hasText: false,
  },
  Codes: { children: [['Code', 1, any]], required: [], optional: [], hasText: false },
  Sets: { children: [['Set', 0, any]], required: [], optional: [], hasText: false },
  Code: {
    children: [
      ['Description', 0, 1],
      ['Code', 0, any],
    ],
    required: ['guid', 'name', 'isCodable'],
    optional: ['color'],
    hasText: false,
  },
  Set: {
    children: [
      ['Description', 0, 1],
      ['MemberCode', 0, any],
    ],
    required: ['guid', 'name'],
    optional: [],
    hasText: false,
  },
  Description: { children: [], required: [], optional: [], hasText: true },
  MemberCode: { children: [], required: ['guid'], optional: [], hasText: false },
}

const values: Readonly<Record<string, RegExp>> = {
  guid: /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i,
  isCodable: /^(?:true|false|0|1)$/,
  color: /^#(?:[0-9a-f]{6}|[0-9a-f]{3})$/i,
}

/** Where a file departs from the schema of REFI-QDA codebooks, in full sentences with the line; an empty <Sets/>, which many programs
 * write, is let pass. */
export function schemaFaults(root: Element): string[] {
  if (root.name !== 'CodeBook')
    return [`The file is no REFI-QDA codebook: it begins with <${root.name}>, not <CodeBook>.`]
  if (!/^urn:QDA-XML:codebook\b/.test(root.uri))
    return [`The file is no REFI-QDA codebook: its namespace is “${root.uri}”, not “urn:QDA-XML:codebook:1.0”.`]
  return faultsOf(root)
}

function faultsOf(element: Element): string[] {
  const rule = rules[element.name]!
  const at = `Line ${element.line}: <${element.name}>`
  return [
    ...rule.required.filter((name) => !(name in element.attributes)).map((name) => `${at} has no ${name}.`),
    ...Object.entries(element.attributes).flatMap(([name, value]) => {
      if (![...rule.required, ...rule.optional].includes(name))
        return [`${at} has an attribute ${name}, which is not known.`]
      return values[name]?.test(value.trim()) === false ? [`${at} has a ${name} that cannot be: “${value}”.`] : []
    }),
    ...(rule.hasText || element.text.trim() === '' ? [] : [`${at} holds text, where only elements may stand.`]),
    ...childFaults(element, rule, at),
  ]
}

function childFaults({ children }: Element, rule: Rule, at: string): string[] {
  const names = rule.children.map(([name]) => name)
  const faults: string[] = []
  let reached = 0
  for (const child of children) {
    const place = names.indexOf(child.name)
    if (place < 0) faults.push(`Line ${child.line}: <${child.name}> cannot stand in ${at.slice(at.indexOf('<'))}.`)
    else {
      if (place < reached)
        faults.push(`Line ${child.line}: <${child.name}> stands after <${names[reached]}>, not before.`)
      reached = Math.max(reached, place)
      faults.push(...faultsOf(child))
    }
  }
  for (const [name, least, most] of rule.children) {
    const count = children.filter((child) => child.name === name).length
    if (count < least) faults.push(`${at} has no <${name}>.`)
    if (count > most) faults.push(`${at} has more than one <${name}>.`)
  }
  return faults
}
