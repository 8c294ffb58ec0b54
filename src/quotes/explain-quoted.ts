import { quotedAspects } from '../../seeds/quotes/reasons.js'
import type { Decision } from '../domain.js'
import { within } from '../text/spans.js'
import type { Scene } from './candidates.js'
import { type DirectModels, type Judged, repeatsOf } from './direct.js'
import { namesOf } from './features.js'
import { logistic } from './model.js'
import type { Outer } from './outer.js'
import { quoteFeatures } from './quote-features.js'
import { type Facts, reasonsOf, shown, weighed } from './reasons.js'
import { lengthOf, shape } from './shape.js'
import { hasCue } from './titles.js'

/** Why a stretch between quotation marks was taken for somebody's words, and not for a title, a term or scare quotes. */
export function explainQuoted(scene: Scene, models: DirectModels, judged: Judged): Decision {
  const { place, stretch, mention, mentionProbability } = judged
  const repeats = repeatsOf(scene)(stretch)
  const best = { probability: mentionProbability, chunk: mention }
  const features = namesOf((add) => quoteFeatures(scene, place, best, repeats, add)).map((feature) => ({
    feature,
    weight: models.quote.score((add) => add(feature)),
  }))
  return {
    question: 'quoted',
    probability: logistic(features.reduce((sum, { weight }) => sum + weight, 0)),
    others: [],
    reasons: reasonsOf(features, quotedAspects, { ...factsOf(scene, judged, repeats), says: saysFact(features) }),
    features: weighed(features),
  }
}

const endings: Readonly<Record<string, string>> = {
  ',': 'end in a comma',
  '?': 'end in a question or exclamation mark',
  '.': 'end a sentence',
  '-': 'end in a dash',
  o: 'end without a mark',
}

function factsOf(scene: Scene, { place, stretch, mention }: Judged, repeats: number): Facts {
  const { a, outer } = scene
  const { start, end } = a.stretches[stretch]!
  const words = a.text.slice(start, end).trim()
  const [, begins, ends] = shape(scene, place)
  const length = lengthOf(scene, place)
  const cue = cueBefore(outer, place)
  return {
    length: `they are ${length} ${length === 1 ? 'word' : 'words'} long`,
    shape: `they begin with a ${begins === 'U' ? 'capital' : 'small'} letter and ${endings[ends!]}`,
    capitals: isTitled(words) ? 'their words have capitals, as in titles' : 'they are not written like a title',
    title: 'they look like the title of a work',
    rule: 'the words before them speak of a term or a name',
    sentence: hasCue(outer, place)
      ? 'a reporting word stands in their sentence'
      : 'no reporting word stands in their sentence',
    words: 'the words of their sentence on either side',
    around: `beside the marks: ${beside(outer[place - 1])} before, ${beside(outer[place + 1])} behind`,
    speaker: mention
      ? `${shown(a.text.slice(mention.start, mention.end))} can be the speaker`
      : 'nobody beside them can be the speaker',
    verb: mention ? 'the verb between them and the speaker’s name' : 'no verb leads to a speaker',
    cue: cue ? `the cue ${shown(cue)} stands before them` : 'no cue stands before them',
    repeats: repeats > 0 ? 'the same words stand between marks elsewhere, too' : 'they stand between marks only here',
    inside: hasVerb(scene, start, end) ? 'they have a verb of their own' : 'they have no verb of their own',
    reported: scene.reports.has(place) ? 'a clause that is reported holds them' : 'no reported clause holds them',
    last: `their last word is ${shown(words.split(/\s+/).at(-1) ?? '')}`,
  }
}

const hasVerb = ({ a }: Scene, start: number, end: number): boolean =>
  within(a.tokens, { start, end }).some(({ pos }) => pos === 'VERB' || pos === 'AUX')

/** The small words that the features tell of: "they say “is”, “not”". */
const saysFact = (features: readonly { readonly feature: string }[]): string =>
  `they say ${features.flatMap(({ feature }) => (feature.startsWith('has ') ? [`“${feature.slice(4)}”`] : [])).join(', ')}`

const isTitled = (words: string): boolean =>
  /\s/.test(words) && words.split(/\s+/).every((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || word.length < 5)

const beside = (item: Outer | undefined): string =>
  !item || item.symbol === '¶' ? 'nothing' : item.symbol === 'Q' ? 'other quotation marks' : shown(item.lower)

function cueBefore(outer: readonly Outer[], place: number): string | undefined {
  for (let i = place - 1; i >= Math.max(0, place - 12) && !/[.¶]/.test(outer[i]!.symbol); i--)
    if (outer[i]!.symbol === 'C') return outer[i]!.lower
  return undefined
}
