import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ejs, { type TemplateFunction } from 'ejs'
import type { Response } from 'express'
import { escaped, narrowed, withReferences } from './escaped.js'

/** What a view or partial sees, by name. */
type Data = Readonly<Record<string, unknown>>

/** The views of a folder, each file read once. EJS's own `include` looks for the file anew and copies all the data of the page twice each time, and its
 * templates find names by `with`, which engines do not optimise; here a file is compiled for the names that it is given, as local variables.
 * Besides `include` a view has `kept`, for parts that page after page has in common: see `View`. */
export class Views {
  readonly #known = new Map<string, View>()

  /** @param shared what every view sees, kept parts as well, and never changes
   * @param large names of the views whose pages are large: see `narrowed` */
  constructor(
    private readonly folder: string,
    readonly shared: Data = {},
    private readonly large: readonly string[] = [],
  ) {}

  /** @param name of a file, without its extension
   * @returns the page in UTF-8 */
  page(name: string, data: object): Buffer {
    return this.at(path.join(this.folder, `${name}.ejs`), this.large.includes(name)).bytes(data as Data)
  }

  at(file: string, narrow: boolean): View {
    const key = narrow ? `${file} narrow` : file
    const view = this.#known.get(key) ?? new View(file, narrow, this)
    this.#known.set(key, view)
    return view
  }
}

/** A page made of a view, which sees besides its model what every page has, as it was found out for this answer. */
export function rendered(res: Response, view: string, model: object): Buffer {
  const { views, usual } = res.app.locals as { readonly views: Views; readonly usual: Data }
  const { navigation = usual.navigation, waiting = usual.waiting, tray = usual.tray } = res.locals
  const { coins = usual.coins, about = usual.about } = res.locals
  return views.page(view, { ...model, navigation, waiting, tray, coins, about })
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
  /** What it names of what it sees, and of what is shared. */
  readonly names: readonly string[]
  readonly shared: readonly string[]
}

/** Stands in a text where a piece belongs that is there in bytes; nobody can know it. */
const mark = `<!--${randomUUID()}-->`

/** A file of views/. */
class View {
  readonly #text: string
  /** Includes nothing. */
  readonly #isLeaf: boolean
  readonly #said: ReadonlySet<string>
  readonly #made = new Map<Names, Made>()
  readonly #included = new Map<string, View>()
  readonly #kept = new WeakMap<object, Map<string, Buffer>>()

  constructor(
    private readonly file: string,
    private readonly narrow: boolean,
    private readonly views: Views,
  ) {
    const text = readFileSync(file, 'utf8')
    this.#text = narrow ? withReferences(text) : text
    this.#isLeaf = !/\b(include|kept)\(/.test(this.#text)
    this.#said = new Set(this.#text.match(/\w+/g))
  }

  /** @param data what it sees, besides what is shared */
  bytes(data: Data): Buffer {
    const pieces: Buffer[] = []
    return joined(this.#show(data, noNames.and(data), pieces), pieces)
  }

  /** @param data what the page sees, and those that include this file
   * @param names of that
   * @param pieces is given what belongs where the marks stand
   * @param own what it is given besides */
  #show(data: Data, names: Names, pieces: Buffer[], own?: Data): string {
    const all = own ? names.and(own) : names
    const { template, names: needed, shared } = this.#made.get(all) ?? this.#make(all)
    const given: Record<string, unknown> = {}
    for (const name of shared) given[name] = this.views.shared[name]
    for (const name of needed) given[name] = own && Object.hasOwn(own, name) ? own[name] : data[name]
    if (this.#isLeaf) return template(given)
    const seen = own ? { ...data, ...own } : data
    given.include = (name: string, its?: Data): string => this.#of(name).#show(seen, all, pieces, its)
    given.kept = (name: string, its: Data): string => {
      pieces.push(this.#of(name).#keep(its))
      return mark
    }
    return template(given)
  }

  /** Made once while the first object is there that it is given: all other objects have to follow from that one. What is plain may differ. */
  #keep(its: Data): Buffer {
    let first: object | undefined
    let key = ''
    for (const name in its) {
      const value = its[name]
      if (typeof value === 'object') first ??= value as object
      else key += `${value} `
    }
    const known = this.#kept.get(first!) ?? new Map<string, Buffer>()
    const before = known.get(key)
    if (before) return before
    const piece = this.bytes(its)
    this.#kept.set(first!, known.set(key, piece))
    return piece
  }

  #make(all: Names): Made {
    const names = all.all.filter((name) => this.#said.has(name))
    const others = Object.keys(this.views.shared).filter((name) => !all.all.includes(name))
    const shared = others.filter((name) => this.#said.has(name))
    const destructuredLocals = [...names, ...shared, ...(this.#isLeaf ? [] : ['include', 'kept'])]
    const options = { filename: this.file, _with: false, destructuredLocals, unsafePrototypeLocals: true }
    const template = ejs.compile(this.#text, { ...options, escape: this.narrow ? narrowed : escaped })
    const made = { template, names, shared }
    this.#made.set(all, made)
    return made
  }

  #of(name: string): View {
    const view =
      this.#included.get(name) ?? this.views.at(path.join(path.dirname(this.file), `${name}.ejs`), this.narrow)
    this.#included.set(name, view)
    return view
  }
}

/** A text with its pieces where the marks stand. */
function joined(text: string, pieces: readonly Buffer[]): Buffer {
  if (pieces.length === 0) return Buffer.from(text)
  const parts = text.split(mark)
  let size = 0
  for (const part of parts) size += Buffer.byteLength(part)
  for (const piece of pieces) size += piece.length
  const all = Buffer.allocUnsafeSlow(size)
  let at = all.write(parts[0]!)
  pieces.forEach((piece, i) => {
    all.set(piece, at)
    at += piece.length
    at += all.write(parts[i + 1]!, at)
  })
  return all
}
