import { SaxesParser } from 'saxes'
import { CodebookFaults } from './faults.js'

/** An element of an XML file, with the line on which it begins. */
export interface Element {
  readonly name: string
  /** Its namespace. */
  readonly uri: string
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  /** All text directly in it. */
  text: string
}

// Deeper than any codebook; a file made to exhaust the program is deeper.
const deepest = 50

/** Reads a well-formed XML file into a tree.
 * @throws CodebookFaults where it is not well formed, has a document type (which could bring entities of its own), or is nested too deeply */
export function parseXml(content: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const open: Element[] = []
  let root: Element | undefined
  parser.on('error', (error) => refuse(`The file is no well-formed XML: ${error.message}`))
  parser.on('doctype', () => refuse('The file has a document type (DOCTYPE), which is not read.'))
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= deepest) refuse(`The file is nested more than ${deepest} deep.`)
    const own = Object.values(attributes).filter(({ name, prefix }) => prefix === '' && name !== 'xmlns')
    const element: Element = {
      ...{ name: local, uri, line: parser.line, children: [], text: '' },
      attributes: Object.fromEntries(own.map((attribute) => [attribute.local, attribute.value])),
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  const addText = (text: string): void => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(content).close()
  return root!
}

function refuse(fault: string): never {
  throw new CodebookFaults([fault])
}
