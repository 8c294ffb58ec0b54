/** Words that carry the sense of a sentence: where one of them comes, goes or changes, the sentence no longer says the same. Lower case,
 * as `wordsOf` folds them. Closed classes of English grammar. */

/** Turns a sentence round. */
export const negations: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without hardly barely scarcely cannot'.split(' '),
)

/** Says how binding, likely or possible something is. */
export const modals: ReadonlySet<string> = new Set(
  'must should shall will would can could may might ought need needs maybe perhaps probably possibly'.split(' '),
)

/** Makes what is said depend on something, or limits it. */
export const conditions: ReadonlySet<string> = new Set(
  'if unless until provided assuming suppose supposing otherwise except only just merely almost nearly partly sometimes'.split(
    ' ',
  ),
)

/** Opens a clause that takes back what stands before it. */
export const turns: ReadonlySet<string> = new Set(
  'but however although though yet nevertheless nonetheless still despite while whereas'.split(' '),
)

/** Holds what follows at a distance: the speaker doubts it, denies it, or tells it of others. */
export const distances: ReadonlySet<string> = new Set(
  (
    'doubt doubts doubted deny denies denied false wrong untrue myth lie nonsense pretend pretends pretended claim claims claimed ' +
    'allege alleges alleged supposedly allegedly imagine imagined wish wished hoped feared refuse refuses refused'
  ).split(' '),
)

/** Words that carry no matter of their own: two quotes that share only these are about different things. */
export const particles: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they we i you him her them us me my our your their his hers ours theirs ' +
    'is are was were be been being am do does did done have has had having and or so as at by for from in into of off on onto ' +
    "out over to up with about after before than then there here what which who whom whose when where why how all any some 's " +
    're ve ll d m t s also very too more most much many such own same other very well now just going got get say says said'
  ).split(' '),
)
