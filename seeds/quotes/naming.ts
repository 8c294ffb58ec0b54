/** Words behind which marks hold a name or a title instead of somebody's words, compiled by the project from style guides' lists of what is
 * set in quotation marks (titles of works, mottoes, headings, nicknames) and from reading news. */
export const namingWords: readonly string[] = [
  ...['titled', 'entitled', 'headlined', 'headed', 'subtitled', 'nicknamed', 'named', 'christened', 'codenamed'],
  ...[
    'book',
    'memoir',
    'memoirs',
    'novel',
    'film',
    'movie',
    'documentary',
    'song',
    'album',
    'show',
    'series',
    'episode',
    'podcast',
    'play',
    'poem',
    'painting',
    'exhibition',
    'sign',
    'banner',
    'poster',
    'plaque',
    'mural',
    'sculpture',
    'musical',
    'opera',
    'ballet',
    'hymn',
    'novella',
    'sitcom',
  ],
  ...[
    'essay',
    'article',
    'column',
    'paper',
    'study',
    'chapter',
    'section',
    'petition',
    'hashtag',
    'motto',
    'slogan',
    'title',
    'headline',
    'theme',
    'segment',
    'read',
    'bestseller',
  ],
]

/** Words that name only what begins in capitals: "a plan called “New Start”", but not: she called it “a gift”. */
export const callingWords: readonly string[] = [
  'called',
  'dubbed',
  'known',
  'initiative',
  'program',
  'programme',
  'project',
  'campaign',
  'motto',
  'conference',
  'event',
  'report',
  'programm',
]

/** A pattern of the words right before the marks that makes what follows a term, not somebody's words on this occasion. */
export interface TermRule {
  readonly id: string
  /** Matched against the last words before the mark, lower case, one blank between. */
  readonly before: RegExp
  /** Longest such term, in words. */
  readonly most: number
  /** True where such a word is never somebody's, however probable it looks. */
  readonly always?: boolean
  /** True where it holds of all that are listed: words such as “a”, “b” and “c”. */
  readonly lists?: boolean
  readonly why: string
  readonly hits: readonly string[]
  readonly misses: readonly string[]
}

export const termRules: readonly TermRule[] = [
  {
    id: 'so-called',
    before: /\bso[- ]called$/,
    most: 5,
    why: 'A name in general use.',
    hits: ['the so-called'],
    misses: ['she called it'],
  },
  {
    id: 'what it is called',
    before: /\bwhat ((\p{L}+ ){1,3}(know|knows|knew) as|(is|was|are|were) (\p{L}+ )?(called|known as))( the| a| an)?$/u,
    most: 5,
    always: true,
    why: 'A name that a thing goes by, among some or everywhere.',
    hits: ['in what is called', 'what is now known as the', 'what pilots know as'],
    misses: ['what the company called', 'she told what she had called'],
  },
  {
    id: 'nickname',
    before: /\b(nicknamed|dubbed|christened|code-?named|known as|referred to as|also called)( the| a| an)?$/,
    most: 5,
    why: 'A name that a thing goes by.',
    hits: ['an effort, nicknamed'],
    misses: ['he described it as'],
  },
  {
    id: 'named it',
    before: /\b(named|christened|dubbed|nicknamed|baptised) (it|him|her|them)( the| a| an)?$/,
    most: 5,
    why: 'A name is given to somebody or something.',
    hits: ['and have named it', 'the crew christened her the'],
    misses: ['she called it', 'he told them the'],
  },
  {
    id: 'known of',
    before:
      /\b(know|knows|known|knew|hear|hears|heard|learned|learnt) (of|about) (a|an|the|its|their|this|these|those)$/,
    most: 4,
    why: 'A name by which a thing is known.',
    hits: ['herders have long known of the', 'most had never heard of a'],
    misses: ['he knew the', 'we have heard from the'],
  },
  {
    id: 'talk of',
    before: /\b(talk|talks|rumours?|rumors?|fears?|hopes?|whispers?) of (a|an|the|another)$/,
    most: 3,
    why: 'A word that goes round, of nobody in particular.',
    hits: ['she said that talk of a', 'amid fears of a'],
    misses: ['he talked of a', 'the chief of the'],
  },
  {
    id: 'what they call',
    before: /\bwhat (\p{L}+ ){1,3}(call|calls|term|terms)( the| a| an)?$/u,
    most: 4,
    why: 'The word of a trade.',
    hits: ['what traders call'],
    misses: ['what she called'],
  },
  {
    id: 'the word',
    before:
      /\b(the|this|that|a) (word|words|term|phrase|expression|label|acronym|notion|concept|idea of|idea of a|letters)s?( of| of a)?$/,
    most: 4,
    why: 'Speaks of the word itself.',
    hits: ['the term', 'the notion of'],
    misses: ['in her words'],
  },
  {
    id: 'such words as',
    always: true,
    lists: true,
    before: /\b(words?|terms?|phrases?|expressions?|verbs?)( \p{L}+){0,2} (such as|like|including)( the| a| an)?$/u,
    most: 4,
    why: 'Speaks of the words themselves, as small print does.',
    hits: ['words such as', 'words and expressions like', 'forward-looking terms including'],
    misses: ['she used words', 'in such words as these'],
  },
  {
    id: 'definition',
    before: /\b(define[sd]?|defining|mean[st]?|meant|meaning|means)( \p{L}+){0,3} (by|as|of|is|for)( a| an| the)?$/u,
    most: 4,
    why: 'A definition or the meaning of a word.',
    hits: ['law defines a tower as', 'what it means by'],
    misses: ['she meant it as she said'],
  },
  {
    id: 'to verb means',
    always: true,
    before: /^(to|being|a|the)$/,
    most: 1,
    why: 'A word picked up at the start of a sentence to be spoken of.',
    hits: ['to'],
    misses: ['he said to'],
  },
  {
    id: 'declined to say',
    before: /\b(declin|refus)(e|es|ed|ing) to (say|comment|discuss|confirm)( \p{L}+){0,8}$/u,
    most: 4,
    why: 'Somebody would not say so.',
    hits: ['declined to say whether the bank was now', 'refused to discuss the'],
    misses: ['she declined, saying it was', 'he said to the'],
  },
  {
    id: 'whether a',
    before: /\bwhether (a|an|the|its|their|that|this)$/,
    most: 3,
    why: 'A name for a thing that is in question.',
    hits: ['asked whether a'],
    misses: ['asked whether he thought'],
  },
  {
    id: 'announced',
    always: true,
    before:
      /^(next (week|month|time|episode|issue)|related|see also|(read|more|watch|listen)( (also|more|on|next|here|in [\p{L} ]{1,20})){0,3}|from the archives?|coming (up|soon|next))[:,]?$/u,
    most: 8,
    why: 'The title of what a page points to.',
    hits: ['next week:', 'read more in our long read,', 'related:'],
    misses: ['she read aloud:', 'next week he said:'],
  },
  {
    id: 'step of a scale',
    always: true,
    before:
      /\b(cut|cuts|cutting|raise|raises|raised|lift|lifted|lower|lowered|upgrade|upgraded|downgrade|downgraded|reclassified)( \p{L}+){1,4} (to|from)$/u,
    most: 2,
    why: 'A step of a scale of ratings or warnings.',
    hits: ['cut hers to', 'the agency has raised its warning to'],
    misses: ['she raised the matter to say', 'he cut them off, to'],
  },
  {
    id: 'made into',
    before:
      /\b(turn|turns|turned|turning|convert\w*|transform\w*|rebrand\w*|renam\w*)( \p{L}+){1,6} (into|as) (a|an|the)$/u,
    most: 3,
    why: 'The name that those who change a thing have for it.',
    hits: ['the council voted to turn its reading room into a', 'rebranded the canteen as a'],
    misses: ['she turned to him and called it a', 'he described the plan as a'],
  },
  {
    id: 'motto',
    before: /\b(motto|slogan|maxim|catchphrase|inscription)( \p{L}+){0,3},?$/u,
    most: 8,
    why: 'A motto belongs to nobody in particular.',
    hits: ['the motto on its gate,'],
    misses: ['the mayor said'],
  },
  {
    id: 'on a sign',
    lists: true,
    always: true,
    before:
      /\b(banners?|placards?|signs?|posters?|stickers?|t-shirts?|graffiti|walls?)(,? (?!and\b|but\b|who\b|that\b|which\b|s?he\b|they\b)\p{L}+){0,6}? (reads?|reading|said|says?|saying|proclaim(s|ed|ing)?|bearing|chalked|painted|sprayed)( the words?| simply| only)?[:,]?$/u,
    most: 14,
    why: 'A slogan on a banner or wall is spoken by nobody.',
    hits: ['most of the banners said', 'a placard by the gate read:', 'somebody had a wall in the yard sprayed'],
    misses: ['she carried a placard and said', 'the poster, she said,', 'a man with a sign that said,'],
  },
  {
    id: 'held up',
    always: true,
    before:
      /\b(held|carried|waved|worn)( up| aloft| high)? by [^:]{1,50} (reads?|reading|said|says)( simply| only)?[:,]?$/,
    most: 14,
    why: 'A banner or placard, however it is called.',
    hits: ['a smaller one, held by the twins, read', 'another, carried by a clerk, said:'],
    misses: ['she was carried by the crowd to the hall where he said to'],
  },
  {
    id: 'known as',
    before: /\bknown (\p{L}+ ){1,6}as( the| a| an)?$/u,
    most: 5,
    why: 'A name that a thing goes by.',
    hits: ['are known in the building as'],
    misses: ['he is known and told us'],
  },
  {
    id: 'the word is',
    before: /\b(word|term|phrase|expression|name)( (\p{L}+ ){1,4})? ?(is|was|were)$/u,
    most: 2,
    why: 'Speaks of the word itself.',
    hits: ['the word it prefers is'],
    misses: ['her last word to him was a'],
  },
]
