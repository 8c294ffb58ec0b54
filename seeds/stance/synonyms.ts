/** One spelling or wording, as a pattern over lower-case text, and what the rules read in its place. */
export interface Synonym {
  readonly printed: string
  readonly means: string
}

const say = (means: string, ...printed: readonly string[]): Synonym[] =>
  printed.map((p) => ({ printed: `\\b(?:${p})\\b`, means }))

/** Variants of spelling and naming. */
const variants: readonly Synonym[] = [
  { printed: '\\bthe \u0001+', means: 'america' },
  { printed: '\u0001+', means: 'america' },
  ...say('america', '(?:the )?united states(?: of america)?', 'the states'),
  ...say('ai', 'a\\.i', 'artificial intelligence'),
  ...say('data center', 'data ?cent(?:er|re)', 'datacent(?:er|re)'),
  ...say('data centers', 'data ?cent(?:er|re)s', 'datacent(?:er|re)s', 'server farms'),
  ...say('defense', 'defence'),
  ...say('locked in', 'locked-in'),
  ...say('lock-in', 'lock in(?= (?:effect|risk|strateg|is|of))', 'vendor lock'),
  ...say('cannot', "can't", 'can not'),
  ...say('will not', "won't"),
  ...say('should not', "shouldn't"),
  ...say('do not', "don't"),
  ...say('does not', "doesn't"),
  ...say('is not', "isn't", "ain't"),
  ...say('are not', "aren't"),
  ...say('open source', 'open-source', 'openly available', 'brazenly accessible', 'brazenly available'),
  ...say(
    'export controls',
    'export (?:curbs|bans?|restrictions?|rules?|limits|licen[cs]ing)',
    '(?:chip|semiconductor) (?:curbs|bans?|restrictions?|controls?|rules?)',
  ),
]

/** What machine paraphrase makes of the words that the rules look for. */
const paraphrased: readonly Synonym[] = [
  ...say('soft power', 'comfortable energy', 'gentle energy', 'delicate energy', 'tender energy', 'mushy energy'),
  ...say('key partner', 'key associate', 'key companion'),
  ...say('partner of choice', 'associate of alternative', 'companion of choice', 'accomplice of choice'),
  ...say('data center', '(?:information|knowledge) (?:heart|middle|facility|centre|center)'),
  ...say('data centers', '(?:information|knowledge) (?:hearts|middles|facilities|centres|centers)'),
  ...say('white house', 'white home'),
  ...say('technology', 'know-how', 'knowhow'),
  ...say('ai', 'synthetic intelligence', 'man-made intelligence', 'counterfeit consciousness', 'man-made brainpower'),
  ...say('nothing else matters', 'nothing else issues'),
  ...say('national security', 'nationwide (?:safety|security)', 'national safety'),
  ...say('climate change', 'local weather change', 'environmental change'),
  ...say('climate', 'local weather'),
  ...say('natural gas', 'pure (?:gas|fuel)', 'petroleum gas'),
  ...say('renewable energy', 'renewable vitality', 'sustainable power source'),
  ...say('clean energy', 'clear energy', 'clear vitality', 'clean vitality'),
  ...say('power plants', 'energy (?:crops|vegetation)', 'power (?:crops|vegetation)'),
  ...say('power grid', 'energy grid', 'electrical grid', 'vitality grid'),
  ...say('carbon footprint', 'carbon impression', 'carbon path'),
  ...say('greenhouse gas', 'greenhouse fuel', 'ozone (?:harming|depleting) substance'),
  ...say('export controls', 'trade controls', 'export management'),
  ...say('supply chain', 'provide chain'),
  ...say('data sovereignty', 'information sovereignty', 'knowledge sovereignty'),
  ...say('foreign policy', 'overseas coverage', 'international coverage'),
  ...say('industrial might', 'industrial may'),
  ...say('concentration of power', 'focus of energy', 'focus of power'),
  ...say('free competition', 'free competitors'),
  ...say('gain control', 'amass management'),
  ...say('charm offensive', 'attraction offensive', 'appeal offensive'),
  ...say('locked', "then're locked"),
  ...say('credits', 'ton of credit'),
  ...say('countries', 'worldwide locations', 'international locations'),
  ...say('languages', 'very own languages'),
  ...say('needs', 'wants(?= of)'),
  ...say('serious questions', 'severe questions', 'critical questions'),
  ...say('military', 'navy(?= (?:use|power|might|edge))'),
  ...say('arms race', 'palms race', 'fingers race'),
  ...say('export', 'send out'),
]

/** All of them; where two could match, the earlier in the list wins. */
export const synonyms: readonly Synonym[] = [...variants, ...paraphrased]
