import type { Name } from './names.js'
import type { Entity } from './registry.js'
import type { Word } from './words.js'

/** Which of those who share a surname is called by which form of it: whoever is "Mrs Quill" is not meant by the "Quill" that another is called by. */
export class FormsOfName {
  readonly #first = new Map<string, Entity>()
  /** Who is called by surname with Mr, Mrs or the like. */
  readonly #addressed = new Set<Entity>()

  constructor(private readonly words: readonly Word[]) {}

  /** How much the form of a name speaks for one of its bearers, to be added to what else does. */
  scoreOf(name: Name, entity: Entity): number {
    const called = this.#first.get(this.#formOf(name))
    if (called === entity) return 1
    return called && !name.titled && this.#addressed.has(entity) ? -1.5 : 0
  }

  /** Remembers who is called by a form of a name first, outside quotes and headlines. */
  remember(name: Name, entity: Entity): void {
    const { quoted, headline } = this.words[name.first]!
    if (name.keys.length > 1 || quoted || headline) return
    const form = this.#formOf(name)
    if (!this.#first.has(form)) this.#first.set(form, entity)
    if (/^(mr|mrs|ms|miss)\b/.test(form)) this.#addressed.add(entity)
    else if (!name.titled) this.#addressed.delete(entity)
  }

  /** A name with the form of address before it. */
  #formOf({ keys, titled, first }: Name): string {
    return `${titled ? this.words[first - 1]!.lower : ''} ${keys.join(' ')}`
  }
}
