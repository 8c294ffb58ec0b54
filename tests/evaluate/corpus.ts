import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a corpus in brat standoff format: texts and annotations by file name. */
export function writeCorpus(
  dir: string,
  texts: Readonly<Record<string, string>>,
  annotations: Readonly<Record<string, readonly string[]>>,
): void {
  for (const folder of ['text', 'attributions']) mkdirSync(join(dir, folder), { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(dir, 'text', name), text)
  for (const [name, lines] of Object.entries(annotations))
    writeFileSync(join(dir, 'attributions', name), lines.join('\n'))
}

/** A line that names a passage of `text` by the words given; offsets count code points, as brat does. */
export function passage(id: string, label: string, text: string, ...pieces: readonly string[]): string {
  const points = (units: number) => [...text.slice(0, units)].length
  const spans = pieces.map((words) => {
    const at = text.indexOf(words)
    if (at < 0) throw new Error(`not in the text: ${words}`)
    return `${points(at)} ${points(at + words.length)}`
  })
  return `${id}\t${label} ${spans.join(';')}\t${pieces.join(' ')}`
}
