// The keys of coding that are letters; see views/assets/code.js.
const taken = 'bejknru'

/** A letter for each issue, by which the keyboard reaches it: the first of its name that is free; empty where none is left. */
export function shortcutsOf(names: readonly string[]): string[] {
  const used = new Set(taken)
  return names.map((name) => {
    const letters = [...name.toLowerCase().replace(/[^a-z]/g, ''), ...'abcdefghijklmnopqrstuvwxyz']
    const free = letters.find((letter) => !used.has(letter)) ?? ''
    used.add(free)
    return free
  })
}
