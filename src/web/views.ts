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
      html = view.show(data as Data, Object.keys(data).join())
    } catch (error) {
      return done(error)
    }
    done(null, html)
  }
}

/** What a file is compiled for. */
interface Made {
  readonly template: TemplateFunction
  readonly names: readonly string[]
}

/** A file of views/, with those that it includes. */
class View {
  readonly #text: string
  /** Includes nothing, so that what it does not name it does not need. */
  readonly #isLeaf: boolean
  readonly #made = new Map<string, Map<string, Made>>()
  readonly #included = new Map<string, View>()

  constructor(private readonly file: string) {
    this.#text = readFileSync(file, 'utf8')
    this.#isLeaf = !/\binclude\(/.test(this.#text)
  }

  /** @param names of all data of the page, with commas between
   * @param own what it is given besides */
  show(data: Data, names: string, own: Data = {}): string {
    const more = Object.keys(own).join()
    const { template, names: needed } = this.#madeFor(names, more)
    const given: Record<string, unknown> = {}
    for (const name of needed) given[name] = Object.hasOwn(own, name) ? own[name] : data[name]
    if (this.#isLeaf) return template(given)
    const all = more === '' ? names : `${names},${more}`
    given.include = (name: string, its?: Data): string => this.#of(name).show(given, all, its)
    return template(given)
  }

  #madeFor(names: string, more: string): Made {
    const known = this.#made.get(names) ?? new Map<string, Made>()
    this.#made.set(names, known)
    const made = known.get(more) ?? this.#make(new Set([...names.split(','), ...more.split(',')].filter(isVariable)))
    known.set(more, made)
    return made
  }

  #make(all: ReadonlySet<string>): Made {
    const said = new Set(this.#text.match(/\w+/g))
    const names = this.#isLeaf ? [...all].filter((name) => said.has(name)) : [...all]
    const destructuredLocals = this.#isLeaf ? names : [...names, 'include']
    const options = { filename: this.file, _with: false, destructuredLocals, unsafePrototypeLocals: true }
    return { template: ejs.compile(this.#text, { ...options, escape: escaped }), names }
  }

  #of(name: string): View {
    const view = this.#included.get(name) ?? new View(path.join(path.dirname(this.file), `${name}.ejs`))
    this.#included.set(name, view)
    return view
  }
}

const isVariable = (name: string): boolean => /^[a-z]\w*$/i.test(name)

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/** Text as it stands in HTML, in attributes too; nothing for null and undefined. */
export const escaped = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => marks[mark]!) : text
}
