import { endsOrganisation, isAudience } from './lexicon.js'
import { outletAt } from './outlets.js'
import type { Entity } from './registry.js'
import { saysTo } from './relay-clues.js'
import { named, type Search } from './relay-search.js'
import { nameBehind } from './reported.js'
import { referenceOn } from './scene.js'
import type { Word } from './words.js'

// Relays by outlets to which somebody talks.

/** "she told Radio X", "told the paper", "in an interview with X": outlets pass on what they are told. */
export function toldOutlet(search: Search): string[] {
  const { scene, first, last, discourse } = search
  for (let i = first; i < last; i++) {
    const heard = hearerAt(scene.words, i)
    if (!heard) continue
    const outlet = isOfOthers(search, i) ? undefined : outletAt(scene, discourse, heard.at)
    if (outlet) return [outlet.name]
    const hearer = nameBehind(scene, heard.at)
    if (hearer && !heard.interview && hears(search, discourse.bearerOf(hearer))) return named(search, hearer)
  }
  return []
}

/** "It was mentioned by Ostler in an interview with", "in an email to the Ledger's owner": not what the speaker tells an outlet. */
function isOfOthers({ scene, discourse, finding }: Search, i: number): boolean {
  const { words } = scene
  if (/^(e-?mail|letter)$/.test(words[i]!.lower)) {
    const hearer = nameBehind(scene, i + 2)
    if (hearer && /^['’]s?$/.test(words[hearer.name.last + 1]?.text ?? '')) return true
  }
  const at = words[i]!.lower === 'interview' && /^an?$/.test(words[i - 1]!.lower) ? i - 3 : -1
  const other = at > 0 && words[at + 1]!.lower === 'in' ? referenceOn(scene, at) : undefined
  return other?.options[0]?.kind === 'person' && !finding.entities.includes(discourse.bearerOf(other))
}

interface Hearer {
  /** Word at which the phrase for whoever is spoken to begins. */
  readonly at: number
  readonly interview: boolean
}

/** "told", "speaking to", "interview with", "in remarks to", "wrote in": whoever stands behind is told it. */
function hearerAt(words: readonly Word[], i: number): Hearer | undefined {
  const { lower, quoted } = words[i]!
  if (quoted) return undefined
  // "— Quill, a retired dispatcher, to the Ledger", below her words
  if (/^(to|in)$/.test(lower) && words[i - 1]?.text === ',' && isSignature(words, i))
    return { at: i + 1, interview: true }
  if (/^(told|tells|telling|informed)$/.test(lower)) return { at: i + 1, interview: false }
  const aired = behindEpisode(words, i)
  if (aired !== undefined) return { at: aired, interview: true }
  const next = words[i + 1]?.lower ?? ''
  const talk =
    (/^(speaking|talking|spoke|speaks|talked)$/.test(lower) && /^(to|with|on)$/.test(next)) ||
    (lower === 'interview' && /^(with|to|for|on|by|in)$/.test(next)) ||
    (lower === 'quoted' && next === 'in') ||
    (lower === 'interviewed' && /^(by|on|in)$/.test(next)) ||
    (/^(remarks|comments|appearance|appearing|email|e-mail|letter|column|essay|article)$/.test(lower) &&
      /^(to|on|in|for)$/.test(next) &&
      [words[i - 1], words[i - 2], words[i - 3]].some((word) => /^(in|during|[,“])$/.test(word?.lower ?? ','))) ||
    (next === 'to' && saysTo.test(lower)) ||
    (next === 'in' && /^(wrote|writes|observed|observes|argued|argues|writing)$/.test(lower))
  if (talk) return { at: i + 2, interview: true }
  // "is quoted as saying in the weekly"
  const saying = lower === 'saying' && words[i - 1]?.lower === 'as' && /^(in|by|on)$/.test(next)
  return saying ? { at: i + 2, interview: true } : undefined
}

const isEpisode = /^(episode|edition|instal?lment|broadcast|issue|recording)$/

/** "on the latest episode of the podcast X": index of the phrase for what it is an episode of. */
function behindEpisode(words: readonly Word[], i: number): number | undefined {
  if (!/^(in|on|during)$/.test(words[i]!.lower)) return undefined
  for (let k = i + 1; k < i + 7 && words[k] && !words[k]!.quoted; k++) {
    if (isEpisode.test(words[k]!.lower)) return /^(of|from)$/.test(words[k + 1]?.lower ?? '') ? k + 2 : undefined
    if (!/^(ADJ|NOUN|DET|NUM|PRON|PROPN)$/.test(words[k]!.pos) && !/^['’]s?$/.test(words[k]!.text)) return undefined
  }
  return undefined
}

/** Whether a paragraph begins with a dash and a name. */
function isSignature(words: readonly Word[], i: number): boolean {
  let first = i
  while (first > 0 && i - first < 16 && words[first - 1]!.paragraph === words[i]!.paragraph) first--
  return /^[—–-]+$/.test(words[first]!.text) && words[first + 1]!.capital
}

/** Whether an organisation that is told something is an outlet although nothing says so: "told BuzzNow", "told Stone & Spade, according to the Post". */
function hears({ scene, last, mention }: Search, { kind, place, keys, name }: Entity): boolean {
  if (kind !== 'organisation' || place || keys.some(isAudience)) return false
  if (keys.length === 1 && !endsOrganisation(keys[0]!) && /\p{Ll}\p{Lu}/u.test(name)) return true
  for (let i = mention; i < last - 1; i++)
    if (/^(according|quoted|cited)$/.test(scene.words[i]!.lower) && /^(to|by)$/.test(scene.words[i + 1]!.lower))
      return true
  return false
}

// A paper's interview is spoken of again at most so many words on.
const reach = 250

/** "In an interview that ran on Saturday, Quill said", where the text said before whom she talked to. */
export function inInterview(search: Search): string[] {
  const { scene, first, last, discourse, finding } = search
  const { words } = scene
  const interview = interviewIn(words, first, last)
  if (interview === undefined) return []
  for (let i = first - 1; i >= 0 && i > first - reach; i--) {
    const heard = hearerAt(words, i)
    const outlet = heard && outletAt(scene, discourse, heard.at)
    if (outlet) return isToldBy(search, i, finding.entities) ? [outlet.name] : []
  }
  return []
}

const isTalk = /^(interview|episode|conversation|podcast|programme|broadcast|recording)$/

/** Index of "interview" in "in an interview", "later in the hour-long conversation", where nothing says with whom. */
function interviewIn(words: readonly Word[], first: number, last: number): number | undefined {
  for (let i = first + 1; i < last; i++) {
    if (words[i]!.quoted || !isTalk.test(words[i]!.lower)) continue
    const named = /^(with|to|for|on|by|[“"‘«])$/.test(words[i + 1]?.lower ?? '') || words[i + 1]?.capital === true
    const definite = words.slice(i - 3, i).some(({ lower }) => /^(the|that|this|same)$/.test(lower))
    if (words[i]!.lower !== 'interview' && !definite) continue
    const where = words[i]!.lower === 'interview' ? /^(in|during)$/ : /^(in|on|during)$/
    const inIt = [words[i - 1], words[i - 2], words[i - 3]].some((word) => where.test(word?.lower ?? ''))
    return inIt && !named ? i : undefined
  }
  return undefined
}

/** Whether it was one of these who told the outlet, or somebody of whom only the office was told there: "the head of the line has told the Courier". */
function isToldBy({ scene, discourse }: Search, verb: number, speakers: readonly Entity[]): boolean {
  const { sentence } = scene.words[verb]!
  for (let i = verb - 1; i >= 0 && i > verb - 20 && scene.words[i]!.sentence === sentence; i--) {
    const reference = referenceOn(scene, i)
    const entity = reference ? discourse.bearerOf(reference) : pronounAt(discourse, scene.words, i)
    if (entity?.kind === 'person') return speakers.includes(entity)
  }
  return true
}

const pronounAt = (discourse: Search['discourse'], words: readonly Word[], i: number): Entity | undefined =>
  /^s?he$/.test(words[i]!.lower) && !words[i]!.quoted ? discourse.traces[discourse.tracesBefore(i)]?.entity : undefined
