/** A general trait of texts that a program cut up and put together again: what stands there can't have been written so. */
export interface Trait {
  readonly id: string
  /** Global; what it matches is the sign. Linear. */
  readonly pattern: RegExp
  readonly why: string
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

export const traits: readonly Trait[] = [
  {
    id: 'glued-number',
    pattern:
      /(?<![\w.,/@#:=-])[1-9]\d{0,2}(?:,?\d{3})*(?!(?:st|nd|rd|th|km|kg|cm|mm|mph|kph|kmh|kwh|mwh|gwh|mhz|ghz|khz|min|mins|hrs|sec|secs|bn|mn|mln|trn|ppm|psi|rpm|fps|mbps|gbps|dpi|lbs|oz|pts|yrs|year|yr|day|week|month|hour|minute|mile|man|page|minus|ish|odd|plus|something|million|billion|percent|percentage|ounce|inch|inche|dollar|euro|pound|degree|meter|metre|liter|litre|watt|volt|byte|bit|gram)s?\b)[a-z]{4,}\b(?![-\w/@.]*[/@\d])/g,
    why: 'A figure and the word after it grew together where a link or a mark was cut out.',
    hits: ['There were 60spots left', 'a list of 300participants', 'in 2014when'],
    misses: [
      'the 1990s',
      'a 5km run',
      '30something actors',
      'at 10am',
      '12th floor',
      'id 4abcd9x',
      'x.example/2016story/1',
      '20year',
      '401k',
    ],
  },
  {
    id: 'glued-abbreviation',
    pattern: /(?<![\w.])(?:U\.S|U\.K|U\.N|E\.U|D\.C|P\.M|A\.M|p\.m|a\.m)\.[a-z]{3,}\b/g,
    why: 'An abbreviation and the word after it grew together.',
    hits: ['the U.S.hosting of the games', 'at 5 p.m.when they left'],
    misses: ['the U.S. hosting', 'U.S.-led', 'www.u.s.gov', 'at 5 p.m.'],
  },
  {
    id: 'glued-link',
    pattern:
      /https?:\/\/[^\s"<>]{3,200}?[a-z\d/](?:See|The|This|That|In|It|For|And|But|Read|Click|Also|More|When|How|Why|What|You|We|He|She|They)(?=[\s.,]|$)/g,
    why: 'An address and the word after it grew together.',
    hits: ['at https://x.example/aSee the list', 'http://x.example/pageThe rest'],
    misses: ['at https://x.example/a See', 'https://x.example/SeeAll', 'https://x.example/aSeeb1'],
  },
  {
    id: 'missing-number',
    pattern:
      /\b(?:[Bb]y|[Oo]f|[Aa]bout|[Nn]early|[Aa]lmost|[Aa]round|[Ff]rom|[Ee]xceeded|[Rr]eached) (?:percent|per cent)\b(?! (?:of|change|sign))|\$ (?:million|billion|trillion)\b|\b(?:[Oo]ver|[Bb]y|[Nn]early|[Aa]bout|[Aa]round) (?:million|billion|trillion)\b(?!-)/g,
    why: 'A measure without its figure, which the copy lost.',
    hits: ['rose by percent', 'cost $ million', 'nearly million people'],
    misses: ['by 5 percent', 'a percent', 'about a million', '$5 million', 'of percent change'],
  },
  {
    id: 'missing-word',
    pattern:
      /\b(?:in|of|at|from|by|with|the|an|its|their) ,(?= \p{L})|\b(?:[Ff]rom to|[Bb]etween and)\b(?= \p{Ll})|\b(?:said|told|by|between|of) and (?=\p{Lu})(?=\p{L}+ said)/gu,
    why: 'A name or a figure that the copy lost left its neighbours side by side.',
    hits: ['in , the minister', 'rose from to a record', 'a deal between and the firm'],
    misses: ['in, out', 'come in, the door', 'where we came from, to begin', 'in and of itself'],
  },
]

/** Words that begin with a vowel letter and take "a", or with a consonant letter and take "an"; as regular expressions of their beginnings. */
export const takesA =
  /^(?:uni(?!n|mp|mag)|u[^a-z]|us[eu]|usab|eu|ew|one|once|ub[io]|ur[aeiou]|ut[ei]|u$|ukr|ufo|usb|uk|usc|ouija|o'|u-)/
export const takesAn =
  /^(?:hour|honest|honor|honour|heir|herb|hist|h[io]tel|hab|her[eo]|hil|hys|hor|hall|hyp|hom|[fhlmnrsx](?:[^a-z]|$))/

/** How news reports words: plainly, and with verbs that a program puts in the place of the plain ones. */
export const plainReporting: ReadonlySet<string> = new Set(
  'said says told added asked wrote adds tells asks explained noted replied tweeted argued warned called'.split(' '),
)
export const oddReporting: ReadonlySet<string> = new Set(
  (
    'expressed uttered commented mentioned articulated remarked voiced opined proclaimed communicated verbalized vocalized conveyed declared stated ' +
    'pronounced enunciated imparted divulged informed apprised quipped affirmed asserted exclaimed announced knowledgeable specified introduced instructed ' +
    'expresses utters comments mentions articulates remarks voices opines proclaims communicates conveys declares states asserts enlightened'
  ).split(' '),
)
