/** Labelled text, as it stands in the descriptions of codes: "Proposition: ...", an empty line, "Counts: ...". */
export type Labelled = readonly (readonly [label: string, text: string])[]

const labels = 'Id|Proposition|Counts|Supports|Opposes|Does not count|Example \\d+|Speaker|Why'
const labelled = new RegExp(`^(${labels}): ?(.*)$`)
const mistakable = new RegExp(`^(?:\\\\|(?:${labels}):)`)

/** Writes texts under their labels; empty ones are left out. A line of a text that looks like a label gets a backslash before it. */
export const writeLabelled = (parts: Labelled): string =>
  parts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => {
      const [first, ...more] = text.split('\n')
      return [`${label}: ${first}`, ...more.map((line) => (mistakable.test(line) ? `\\${line}` : line))].join('\n')
    })
    .join('\n\n')

/** Reads labelled text back. What stands before the first label comes under an empty one. */
export function readLabelled(text: string): [label: string, text: string][] {
  const found: [string, string[]][] = [['', []]]
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const label = labelled.exec(line)
    if (label) found.push([label[1]!, [label[2]!]])
    else found.at(-1)![1].push(line.replace(/^\\/, ''))
  }
  return found.map(([label, lines]): [string, string] => [label, lines.join('\n').trim()]).filter(([, t]) => t !== '')
}
