import { readFileSync } from 'node:fs'
import path from 'node:path'
import ejs, { type TemplateFunction } from 'ejs'

/** What a view or partial sees, by name. */
type Data = Readonly<Record<string, unknown>>

/** Shows views for Express, each file read once. EJS's own `include` looks for the file anew and copies all the data of the page twice each time, and its
 * templates find names by `with`, which engines do not optimise; here a file is compiled for the names that it is given, as local variables.
 * @param narrow names of the views that are large: there signs stand as references, see `narrowed`
 * @returns an engine for `app.engine` */
export function viewEngine(
  narrow: readonly string[] = [],
): (file: string, data: object, done: (error: unknown, html?: string) => void) => void {
  const [plain, large] = [new Views(escaped, (text) => text), new Views(narrowed, withReferences)]
  return (file, data, done) => {
    let html: string
    try {
      const views = narrow.includes(path.basename(file, '.ejs')) ? large : plain
      html = views.at(file).show(data as Data, noNames.and(data))
    } catch (error) {
      return done(error)
    }
    done(null, html)
  }
}

/** The files of views/ that were read, all with the same way to write text as HTML. */
class Views {
  readonly #known = new Map<string, View>()

  /** @param written a value as HTML
   * @param prepare is given the text of a file before it is compiled */
  constructor(
    readonly written: (value: unknown) => string,
    readonly prepare: (text: string) => string,
  ) {}

  at(file: string): View {
    const view = this.#known.get(file) ?? new View(file, this)
    this.#known.set(file, view)
    return view
  }
}

/** The names of what a view sees: the same object for the same names, so that what was made for them is found at once. */
class Names {
  readonly #more: { readonly own: readonly string[]; readonly names: Names }[] = []

  constructor(readonly all: readonly string[]) {}

  /** These, and those of what is given besides. */
  and(given: object): Names {
    const own = Object.keys(given)
    const known = this.#more.find((one) => one.own.length === own.length && one.own.every((name, i) => name === own[i]))
    if (known) return known.names
    const names = new Names([...new Set([...this.all, ...own])])
    this.#more.push({ own, names })
    return names
  }
}

const noNames = new Names([])

/** What a file is compiled for. */
interface Made {
  readonly template: TemplateFunction
  readonly names: readonly string[]
}

/** A file of views/. */
class View {
  readonly #text: string
  /** Includes nothing. */
  readonly #isLeaf: boolean
  readonly #said: ReadonlySet<string>
  readonly #made = new Map<Names, Made>()
  readonly #included = new Map<string, View>()
  readonly #kept = new WeakMap<object, Map<string, string>>()

  constructor(
    private readonly file: string,
    private readonly views: Views,
  ) {
    this.#text = views.prepare(readFileSync(file, 'utf8'))
    this.#isLeaf = !/\b(include|kept)\(/.test(this.#text)
    this.#said = new Set(this.#text.match(/\w+/g))
  }

  /** @param data what the page sees, and those that include this file
   * @param names of that
   * @param own what it is given besides */
  show(data: Data, names: Names, own?: Data): string {
    const all = own ? names.and(own) : names
    const { template, names: needed } = this.#made.get(all) ?? this.#make(all)
    const given: Record<string, unknown> = {}
    for (const name of needed) given[name] = own && Object.hasOwn(own, name) ? own[name] : data[name]
    if (this.#isLeaf) return template(given)
    const seen = own ? { ...data, ...own } : data
    given.include = (name: string, its?: Data): string => this.#of(name).show(seen, all, its)
    given.kept = (name: string, its: Data): string => this.#of(name).#keep(its)
    return template(given)
  }

  /** Made once while the object is there that it is given first: everything follows from that, and from the plain values after it. */
  #keep(its: Data): string {
    const [of, ...plain] = Object.values(its)
    const known = this.#kept.get(of as object) ?? new Map<string, string>()
    this.#kept.set(of as object, known)
    const key = plain.join()
    const text = known.get(key) ?? inOnePiece(this.show(its, noNames.and(its)))
    known.set(key, text)
    return text
  }

  #make(all: Names): Made {
    const names = all.all.filter((name) => this.#said.has(name) && isVariable(name))
    const destructuredLocals = this.#isLeaf ? names : [...names, 'include', 'kept']
    const options = { filename: this.file, _with: false, destructuredLocals, unsafePrototypeLocals: true }
    const made = { template: ejs.compile(this.#text, { ...options, escape: this.views.written }), names }
    this.#made.set(all, made)
    return made
  }

  #of(name: string): View {
    const view = this.#included.get(name) ?? this.views.at(path.join(path.dirname(this.file), `${name}.ejs`))
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

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`

/** The same with signs that are no letters, such as dashes and curly quotation marks, as references: a page of Latin letters without them is kept in
 * one byte a character, and put together and sent in half the time. */
export const narrowed = (value: unknown): string => {
  const text = escaped(value)
  return /[\u00a0-\u00bf\u00d7\u2000-\u2bff]/.test(text)
    ? inOnePiece(text.replace(/[\u00a0-\u00bf\u00d7\u2000-\u2bff]/g, reference))
    : text
}

/** The text of a view like that, its code as it is. */
const withReferences = (text: string): string =>
  text.replace(/<%[\s\S]*?%>|[\u00a0-\u00bf\u00d7\u2000-\u2bff]/g, (part) =>
    part.startsWith('<%') ? part : reference(part),
  )

/** The same text in one piece, of one byte a character where that holds it. A text that was put together is a tree of its parts, and walked
 * through by each page that it stands in; one that had wider characters stays wide when they are replaced. */
export const inOnePiece = (text: string): string => Buffer.from(text).toString()
