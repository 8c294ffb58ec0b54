/** What makes somebody speak for an organisation: the title of an office before its name, or after it. */
export interface Office {
  readonly id: string
  /** A whole title, without the organisation. */
  readonly pattern: RegExp
  readonly why: string
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

/** Offices whose holders speak for the whole organisation. Whoever only works there, advises it, leads a part of it or has left it speaks for themselves. */
export const offices: readonly Office[] = [
  {
    id: 'chief',
    pattern:
      /^(co-)?(chief executive( officer)?|chief \w+( \w+)? officer|ceo|c[fot]o|managing director|general manager)$/,
    why: 'Runs it, or one of its branches of business as an officer of the whole.',
    hits: ['chief executive', 'CEO', 'co-CEO', 'chief technology officer', 'managing director'],
    misses: ['assistant to the chief executive', 'former CEO', 'chief economist'],
  },
  {
    id: 'chair',
    pattern:
      /^((co-|deputy |vice-?)?(chair(man|woman|person)?|president)|(senior |executive )*vice president)( of the board)?$/,
    why: 'Presides over it.',
    hits: ['chair', 'chairwoman', 'president', 'vice president', 'deputy chair', 'chair of the board'],
    misses: ['armchair critic', 'chair of engineering', 'president of its student union'],
  },
  {
    id: 'founder',
    pattern: /^(co-?)?founder( and (chief executive( officer)?|ceo|president|chair(man|woman|person)?))?$/,
    why: 'Founded it, and is named as that at present.',
    hits: ['founder', 'co-founder', 'founder and CEO'],
    misses: ['founder of a rival', 'funder'],
  },
  {
    id: 'voice',
    pattern:
      /^((chief |senior )?(spokes(man|woman|person)|speaker)|press (officer|secretary)|head of (communications|press))$/,
    why: 'Speaks in its name by profession.',
    hits: ['spokeswoman', 'chief spokesman', 'press officer', 'head of communications'],
    misses: ['outspoken member', 'press photographer'],
  },
  {
    id: 'director',
    pattern:
      /^((executive |general |director[- ])?(director|secretary)([- ]general)?|secretary[- ]general|governor|commissioner|minister|head|leader)$/,
    why: 'Heads it as a body.',
    hits: ['director', 'executive director', 'secretary general', 'director-general', 'governor', 'head'],
    misses: ['art director of a film', 'research director', 'deputy head of maintenance', 'minister without portfolio'],
  },
]

/** Whether a title, without the organisation, is such an office. */
export const isOffice = (title: string): boolean => offices.some(({ pattern }) => pattern.test(title.toLowerCase()))
