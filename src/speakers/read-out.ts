import { documentSort } from './lexicon.js'
import { behindAside } from './read-for.js'
import { referenceOn, type Scene } from './scene.js'
import { isMark, type Phrase, type Place, type Told } from './told-phrases.js'

/** "The clerk read out a letter from Ostler:", "Quill, the mayor, recited a line of Ostler's:": whoever wrote what is read. */
export function readOut({ scene, words, chosen, said, sentence }: Place): Told | undefined {
  const until = Math.min(said[0], sentence[1])
  if (said[0] < chosen[1] || said[0] - sentence[1] > 2) return undefined
  for (let i = behindAside(words, chosen[1] + 1); i < until; i++) {
    if (words[i]!.quoted || words[i]!.text === ';' || /^(who|which|that)$/.test(words[i]!.lower)) return undefined
    if (!reads.test(words[i]!.lower)) continue
    // "produced a letter from Ostler and read it out"
    const from = words[i + 1]?.lower === 'it' ? chosen[1] + 1 : i + 1
    const author = writerBetween(scene, from, until)
    return author && { speaker: author, teller: chosen }
  }
  return undefined
}

const reads = /^(quoted|quotes|quoting|read|reads|reading|cited|cites|citing|recited|recites|reciting)$/
const isText = (word: string): boolean =>
  documentSort(word) !== undefined || /^(sentence|passage|line|lines|words|verse|paragraph)$/.test(word.toLowerCase())

/** "a letter from Ostler", "Ostler's letter": the name, as far as it stands before word `to`. */
function writerBetween(scene: Scene, from: number, to: number): Phrase | undefined {
  const { words } = scene
  for (let i = from; i < to - 1 && i < from + 16; i++) {
    if (!isText(words[i]!.text) || words[i]!.quoted) continue
    const owner = /^['’]s?$/.test(words[i - 1]?.text ?? '') ? referenceOn(scene, i - 2) : undefined
    if (owner) return [owner.name.run, owner.name.last]
    if (!/^(by|from|of)$/.test(words[i + 1]!.lower)) continue
    if (/^(him|her)$/.test(words[i + 2]!.lower) && words[i + 3]?.pos !== 'NOUN') return [i + 2, i + 2]
    for (let at = i + 2; at < i + 9 && at < to && !isMark(words[at]!); at++) {
      const reference = referenceOn(scene, at)
      if (reference) return [reference.name.run, reference.name.last]
    }
    const aside = appositionBehind(scene, i + 2, to)
    if (aside) return aside
  }
  return undefined
}

/** "a constituent, a Mrs Quill,": the name behind the comma. */
function appositionBehind(scene: Scene, from: number, to: number): Phrase | undefined {
  const comma = scene.words.slice(from, Math.min(to, from + 6)).findIndex(({ text }) => text === ',')
  if (comma < 0) return undefined
  for (let at = from + comma + 1; at < from + comma + 4; at++) {
    const reference = referenceOn(scene, at)
    if (reference) return [reference.name.run, reference.name.last]
  }
  return undefined
}
