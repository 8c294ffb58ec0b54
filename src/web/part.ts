import { readFileSync } from 'node:fs'
import path from 'node:path'
import ejs, { type TemplateFunction } from 'ejs'

/** Shows a partial that needs nothing but what it is given.
 * @param name of the file in views/partials/, without extension */
export type Part = (name: string, data: object) => string

/** The partials of a folder, each read once. EJS's own `include` looks for its file and copies all the data of the page each time, which is too slow for
 * what stands on a page thousands of times. */
export function partsIn(folder: string): Part {
  const known = new Map<string, TemplateFunction>()
  const part: Part = (name, data) => {
    let template = known.get(name)
    if (!template) {
      const filename = path.join(folder, `${name}.ejs`)
      template = ejs.compile(readFileSync(filename, 'utf8'), { filename })
      known.set(name, template)
    }
    return template({ ...data, part })
  }
  return part
}
