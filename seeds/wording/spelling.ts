/** A way of spelling that is folded away before the words of two quotes are compared. Lower case; the first rule that fits a word is used. */
export interface SpellingRule {
  readonly id: string
  readonly pattern: RegExp
  readonly by: string
  readonly why: string
  /** Words and what becomes of them. */
  readonly hits: readonly (readonly [printed: string, folded: string])[]
  readonly misses: readonly string[]
}

export const spellingRules: readonly SpellingRule[] = [
  {
    id: 'isation',
    pattern: /isation(s?)$/,
    by: 'ization$1',
    why: 'British -isation is American -ization.',
    hits: [
      ['organisation', 'organization'],
      ['privatisations', 'privatizations'],
    ],
    misses: ['sensation', 'improvisatory'],
  },
  {
    id: 'ise',
    pattern:
      /(?<=[a-z]{3})(?<!prom|surpr|exerc|adv|comprom|enterpr|expert|prec|otherw|likew|franch|merchand|superv|telev|rev|dev|conc|desp|disgu|excis|parad|premis|pra|cru|no|pois|bru|tre|ra)is(e|es|ed|ing|er|ers)$/,
    by: 'iz$1',
    why: 'British -ise is American -ize, but for words that end in -ise on both sides.',
    hits: [
      ['organise', 'organize'],
      ['recognised', 'recognized'],
      ['stabilising', 'stabilizing'],
    ],
    misses: ['promise', 'surprised', 'raise', 'exercising', 'supervised', 'rise', 'wise', 'otherwise'],
  },
  {
    id: 'yse',
    pattern: /(?<=(?:anal|paral|catal))ys(e|es|ed|ing)$/,
    by: 'yz$1',
    why: 'British -yse is American -yze.',
    hits: [['analysed', 'analyzed']],
    misses: ['analysis', 'eyes'],
  },
  {
    id: 'our',
    pattern:
      /(?<=(?:col|fav|hon|lab|neighb|behavi|harb|hum|rum|vap|arm|end|fl?av|splend|vig|cand|rig|clam|parl|tum))our/,
    by: 'or',
    why: 'British -our is American -or.',
    hits: [
      ['labour', 'labor'],
      ['neighbouring', 'neighboring'],
      ['favourite', 'favorite'],
    ],
    misses: ['hour', 'devour', 'your', 'tour'],
  },
  {
    id: 're',
    pattern: /(?<=(?:cent|met|theat|fib|calib|lit))re(s?)$/,
    by: 'er$1',
    why: 'British -re is American -er.',
    hits: [
      ['centre', 'center'],
      ['metres', 'meters'],
    ],
    misses: ['here', 'retires'],
  },
  {
    id: 'ence',
    pattern: /(?<=(?:def|off|lic|pret))ence(s?)$/,
    by: 'ense$1',
    why: 'British -ence is American -ense in these.',
    hits: [
      ['defence', 'defense'],
      ['licences', 'licenses'],
    ],
    misses: ['fence', 'evidence'],
  },
  {
    id: 'll',
    pattern: /(?<=(?:trave|cance|labe|mode|fue|signa|tota|leve|riva|counse))ll(ed|ing|er|ers)$/,
    by: 'l$1',
    why: 'British doubles the l before an ending.',
    hits: [
      ['cancelled', 'canceled'],
      ['modelling', 'modeling'],
    ],
    misses: ['called', 'selling'],
  },
  {
    id: 'amme',
    pattern: /(?<=progr)amme(s?)$/,
    by: 'am$1',
    why: 'British programme is American program.',
    hits: [['programmes', 'programs']],
    misses: ['programmed', 'grammes'],
  },
]

/** Words that are written in two ways. */
export const sameWords: Readonly<Record<string, string>> = {
  cannot: 'can not',
  grey: 'gray',
  tyre: 'tire',
  tyres: 'tires',
  cheque: 'check',
  sceptical: 'skeptical',
  sceptics: 'skeptics',
  ageing: 'aging',
  judgement: 'judgment',
  towards: 'toward',
  whilst: 'while',
  amongst: 'among',
  percent: '%',
  ok: 'okay',
  gonna: 'going to',
  wanna: 'want to',
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  hundred: '100',
  thousand: '1000',
}
