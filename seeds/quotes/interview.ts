/** How a line around an interview or a hearing tells who asks and who answers. Lines are in lower case, one blank between words and marks,
 * each name in them "@" and a number. `pattern` captures those numbers in the named groups "asks" and "answers". */
export interface PartRule {
  readonly id: string
  readonly pattern: RegExp
  /** Tells it only where nothing speaks against it: people meet and talk for other reasons, too. */
  readonly weak?: true
  readonly why: string
  readonly hits: readonly (readonly [line: string, asks: number | null, answers: number | null])[]
  readonly misses: readonly string[]
}

const asks = '@(?<asks>\\d+)'
const answers = '@(?<answers>\\d+)'
/** Words between a preposition and the name: "by the county's lawyer, @". */
const lead = '(?:[^@.:;]{0,60} )?'
/** ", a lawyer for the county," behind the name. */
const aside = '(?: , [^,]{1,80} ,)?'
const questioned = '(?:questioned|interviewed|examined|cross-examined|quizzed|grilled)'
const talked = '(?:spoke|speaks|talked|talks|sat down|sits down|caught up) (?:[a-z]+ ){0,3}?(?:to|with)'
const rule = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''))

export const partRules: readonly PartRule[] = [
  {
    id: 'questions by',
    pattern: rule('\\bquestions?\\b[^.@]{0,60} (?:by|from) ', lead, asks),
    why: 'Says whose the questions are.',
    hits: [
      ['the questions in this part were put by @4 .', 4, null],
      ['the first questions came from the county lawyer , @2 .', 2, null],
    ],
    misses: ['@1 had no questions for @2 .'],
  },
  {
    id: 'asked the questions',
    pattern: rule(asks, aside, ' (?:asks?|asked|puts?|poses?|posed) (?:[a-z]+ ){0,2}questions\\b'),
    why: 'Says who puts the questions.',
    hits: [['@1 , our science editor , asked the questions .', 1, null]],
    misses: ['@1 asked for a chair .'],
  },
  {
    id: 'interview by',
    pattern: rule('\\b(?:interviewer|interview by|questions|interview) :? ?', asks),
    why: 'A line that signs the interview.',
    hits: [
      ['interview by @3 .', 3, null],
      ['interview : @3', 3, null],
    ],
    misses: ['an interview with @3 .'],
  },
  {
    id: 'under questioning',
    pattern: rule(
      '\\b(?:questioning|(?:cross-)?examination|questioned|pressed) by ',
      lead,
      asks,
      `(?: , ${answers} [a-z])?`,
    ),
    why: 'Says who questions, and who says something under it.',
    hits: [
      ['under questioning by the prosecutor , @2 , @1 described the night .', 2, 1],
      ['in cross-examination by @2 , she said little .', 2, null],
    ],
    misses: ['examination of @1 began .'],
  },
  {
    id: 'examining',
    pattern: rule('^(?:cross-)?(?:examining|questioning)(?: (?:him|her|them))? , ', asks),
    why: 'Opens the sentence with what the questioner does.',
    hits: [['cross-examining , @3 , who defends @1 , had only three questions .', 3, null]],
    misses: ['examining the hull , he found @1 .'],
  },
  {
    id: 'had questions',
    pattern: rule(asks, aside, ' (?:then )?(?:had|has) (?:only |just )?(?:[a-z]+ ){0,2}questions\\b'),
    why: 'Says who puts the questions.',
    hits: [
      ['@3 , who defends @1 , had only three questions .', 3, null],
      ['@3 had two questions .', 3, null],
    ],
    misses: ['@1 had questioned it .'],
  },
  {
    id: 'questioned by',
    pattern: rule(
      `(?:${answers}`,
      aside,
      ` (?:was|were|is) (?:[a-z]+ )?)?\\b${questioned}\\b[^.@]{0,40} by `,
      lead,
      asks,
    ),
    why: 'Says who is questioned, and by whom.',
    hits: [
      ['he was questioned for an hour by a lawyer for the county , @2 .', 2, null],
      ['@1 was cross-examined by @2 .', 2, 1],
    ],
    misses: ['@1 was examined by a doctor .'],
  },
  {
    id: 'questioned',
    pattern: rule(
      asks,
      aside,
      ` (?:then |(?:[a-z]+ly )?)${questioned}(?: (?:him|her|them)\\b| (?:the [a-z]+ (?:, )?)?${answers})`,
    ),
    why: 'Says who questions whom.',
    hits: [
      ['@1 questioned him first .', 1, null],
      ['@1 , for the trust , then cross-examined @2 .', 1, 2],
      ['@1 , for the trust , briefly questioned the witness , @2 .', 1, 2],
    ],
    misses: ['@1 questioned the figures .'],
  },
  {
    id: 'met',
    pattern: rule(
      asks,
      aside,
      ` (?:met|meets|visited|visits|interviews|joined|joins|called on)(?: (?:him|her|them)\\b| ${lead}${answers})`,
    ),
    weak: true,
    why: 'An introduction says who went to see whom.',
    hits: [
      ['@1 met her among the shelves .', 1, null],
      ['@1 visited the owner , @2 , at home .', 1, 2],
    ],
    misses: ['@1 met nobody .'],
  },
  {
    id: 'talked to us',
    pattern: rule(answers, aside, ` ${talked} (?:us|me|our)\\b`),
    why: 'Says who talked to those who print it.',
    hits: [
      ['@2 , who retired in may , spoke to us .', null, 2],
      ['@2 spoke to us by telephone .', null, 2],
    ],
    misses: ['@2 spoke to @3 .'],
  },
  {
    id: 'talked to',
    pattern: rule(asks, aside, ` ${talked} (?:(?:him|her|them)\\b|${lead}${answers})`),
    weak: true,
    why: 'An introduction says who talked to whom.',
    hits: [
      ['@1 sat down with @2 .', 1, 2],
      ['@1 talked to her over tea .', 1, null],
    ],
    misses: ['@1 spoke to us .'],
  },
  {
    id: 'we talked to',
    pattern: rule('\\b(?:we|i|interview|conversation)\\b[^.@]{0,30} (?:to|with) ', lead, answers),
    why: 'Says whom the interview is with.',
    hits: [
      ['we spoke with @2 .', null, 2],
      ['an interview with the painter @2', null, 2],
    ],
    misses: ['we spoke for @2 .'],
  },
  {
    id: 'took over',
    pattern: rule(asks, aside, ' (?:then |next )?(?:took over|takes over|went next|resumed)\\b'),
    why: 'The questions pass to somebody else.',
    hits: [
      ['then @3 , for the defence , took over .', 3, null],
      ['@3 went next .', 3, null],
    ],
    misses: ['@3 took off .'],
  },
  {
    id: 'heading',
    pattern: rule('^(?:(?:[a-z]+ )?[a-z-]*examination )?by ', asks, '(?: :)?$'),
    why: 'Transcripts of hearings mark a change of questioner by such a line.',
    hits: [
      ['by @3 :', 3, null],
      ['direct examination by @3', 3, null],
    ],
    misses: ['by @3 , who left .'],
  },
  {
    id: 'testified',
    pattern: rule(
      answers,
      aside,
      ' (?:testified|appeared before|took the stand|was sworn|gave evidence|was called)\\b',
    ),
    why: 'Says who is the witness.',
    hits: [
      ['@1 took the stand at ten .', null, 1],
      ['@1 appeared before the committee .', null, 1],
    ],
    misses: ['@1 appeared unmoved .'],
  },
  {
    id: 'testimony of',
    pattern: rule('\\b(?:testimony|deposition|evidence|examination) of ', lead, answers),
    why: 'Says whose answers these are.',
    hits: [['the deposition of the former treasurer , @1 , was released .', null, 1]],
    misses: ['evidence of a flood .'],
  },
  {
    id: 'heard from',
    pattern: rule('\\bheard\\b[^.@]{0,30} from ', lead, answers),
    why: 'Says who is the witness.',
    hits: [['the inquiry heard on monday from @1 .', null, 1]],
    misses: ['nothing was heard of @1 .'],
  },
  {
    id: 'witness',
    pattern: rule('\\bwitness(?: was| is)?(?: ,| :)? ', '(?:the [a-z -]{3,40} )?', answers),
    why: 'Says who is the witness.',
    hits: [
      ['the next witness was @4 .', null, 4],
      ['the first witness was the crane driver @2 .', null, 2],
    ],
    misses: ['a witness told @4 .'],
  },
]
