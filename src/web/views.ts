import { readFileSync } from 'node:fs'
import path from 'node:path'
import ejs, { type TemplateFunction } from 'ejs'

/** What a view or partial sees, by name. */
type Data = Readonly<Record<string, unknown>>

/** Shows views for Express, each file read once. EJS's own `include` looks for the file anew and copies all the data of the page twice each time, and its
 * templates find names by `with`, which engines do not optimise; here a file is compiled for the names that it is given, as local variables.
 * @returns an engine for `app.engine` */
export function viewEngine(): (file: string, data: object, done: (error: unknown, html?: string) => void) => void {
  const views = new Map<string, View>()
  return (file, data, done) => {
    let html: string
    try {
      const view = views.get(file) ?? new View(file)
      views.set(file, view)
      html = view.show({ ...data }, Object.keys(data).join())
    } catch (error) {
      return done(error)
    }
    done(null, html)
  }
}

/** A file of views/, with those that it includes. */
class View {
  readonly #compiled = new Map<string, TemplateFunction>()
  readonly #included = new Map<string, View>()

  constructor(private readonly file: string) {}

  /** @param names of all data, with commas between */
  show(data: Record<string, unknown>, names: string): string {
    data.include = (name: string, own: Data = {}): string =>
      this.#of(name).show({ ...data, ...own }, [names, ...Object.keys(own)].join())
    let compiled = this.#compiled.get(names)
    if (!compiled) {
      compiled = compile(this.file, Object.keys(data))
      this.#compiled.set(names, compiled)
    }
    return compiled(data)
  }

  #of(name: string): View {
    const view = this.#included.get(name) ?? new View(path.join(path.dirname(this.file), `${name}.ejs`))
    this.#included.set(name, view)
    return view
  }
}

const isVariable = (name: string): boolean => /^[a-z]\w*$/i.test(name)

function compile(filename: string, names: readonly string[]): TemplateFunction {
  const destructuredLocals = names.filter(isVariable)
  const options = { filename, _with: false, destructuredLocals, unsafePrototypeLocals: true, escape: escaped }
  return ejs.compile(readFileSync(filename, 'utf8'), options)
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/** Text as it stands in HTML, in attributes too; nothing for null and undefined. */
export const escaped = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => marks[mark]!) : text
}
