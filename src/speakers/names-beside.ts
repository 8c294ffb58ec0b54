import { givenGender } from './lexicon.js'
import type { Name } from './names.js'
import type { Registry } from './registry.js'
import type { Word } from './words.js'

// What one name tells of another that stands beside it.

/** "the siblings Ida and Bo Ostler": Ida bears the surname behind the second given name, if nobody else in the text is called Ida. */
export function enterFamilies(registry: Registry, words: readonly Word[], names: readonly Name[]): void {
  for (let i = 1; i < names.length; i++) {
    const two = names[i]!
    if (two.sort !== 'person' || two.keys.length < 2 || words[two.run - 1]?.lower !== 'and') continue
    const one = names[i - 1]!
    const given = one.keys[0]!
    if (one.last !== two.run - 2 || one.keys.length > 1 || one.titled || one.the) continue
    if (givenGender(given) === undefined || givenGender(two.keys[0]!) === undefined) continue
    if (registry.givens.has(given) || registry.surnames.has(given) || words[one.first]!.headline) continue
    const surname = words.slice(two.first + 1, two.last + 1).map(({ text }) => text)
    const whole = [words[one.first]!.text, ...surname].join(' ')
    registry.person([given, ...two.keys.slice(1)], whole, words[one.first]!.start)
  }
}

/** "Ida “Bee” Ostler", "Ida (Bee) Ostler": a given name and, behind another between marks, the surname. */
export function enterNicknames(registry: Registry, words: readonly Word[], names: readonly Name[]): void {
  for (let i = 1; i < names.length; i++) {
    const two = names[i]!
    const open = two.run - 3
    if (
      open < 1 ||
      two.keys.length > 1 ||
      !/^["”’)]$/.test(words[two.run - 1]!.text) ||
      !/^["“‘(]$/.test(words[open]!.text)
    )
      continue
    const one = names[i - 1]!.last === open - 1 ? names[i - 1]! : names[i - 2]
    const given = one?.keys.at(-1)
    if (one?.last !== open - 1 || given === undefined || givenGender(given) === undefined) continue
    if (two.run !== two.first || !words[two.first]!.near || !words[open + 1]!.capital) continue
    const whole = `${words[one.last]!.text} ${words[two.first]!.text}`
    registry.person([given, ...two.keys], whole, words[one.last]!.start)
  }
}

/** Two who are only called by title and surname keep their titles: "Mr Tate", "Mrs Tate". */
export function nameByTitle({ surnames }: Registry, words: readonly Word[], names: readonly Name[]): void {
  if (![...surnames.values()].some((bearers) => bearers.filter(({ keys }) => keys.length === 1).length > 1)) return
  for (const { keys, titled, gender, first } of names) {
    const bearers = keys.length === 1 && titled ? (surnames.get(keys[0]!) ?? []) : []
    if (bearers.filter((one) => one.keys.length === 1).length < 2) continue
    const one = bearers.find((bearer) => bearer.gender === gender && bearer.keys.length === 1)
    if (one && !one.name.includes(' ')) one.name = `${words[first - 1]!.text} ${one.name}`
  }
}

/** "(QIA)" behind a name is another name for it. */
export function enterAcronyms(registry: Registry, words: readonly Word[], names: readonly Name[]): void {
  for (let i = 1; i < names.length; i++) {
    const one = names[i - 1]!
    const two = names[i]!
    if (words[two.run - 1]?.text !== '(' || two.run - one.last !== 2 || words[two.last + 1]?.text !== ')') continue
    const entity = registry.organisations.get(one.keys.join(' '))
    if (entity && words[two.first]!.shout) registry.organisations.set(two.keys.join(' '), entity)
  }
}
