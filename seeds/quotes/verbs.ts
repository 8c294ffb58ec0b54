/** Verbs that report what somebody said, wrote or thinks, compiled by the project from the verb classes "say", "tell", "manner of speaking",
 * "transfer of a message" and "conjecture" of Levin, English Verb Classes and Alternations (1993), and from reading news.
 * say: takes a quotation and a that-clause; tell: also names a hearer; speak: takes a quotation, seldom a that-clause;
 * write: said in writing or by post; think: belief and wish, reports no words; show: documents more than people do it. */
export interface ReportingVerb {
  readonly lemma: string
  readonly sort: 'say' | 'tell' | 'speak' | 'write' | 'think' | 'show'
  /** Irregular or doubled forms: past, participle, -ing; regular ones are made by rule. */
  readonly forms?: readonly string[]
  /** Adverb or preposition that belongs to it: "point out". */
  readonly particle?: string
}

const of = (sort: ReportingVerb['sort'], lemmas: string): ReportingVerb[] =>
  lemmas.split(/\s+/).map((lemma) => ({ lemma, sort }))

export const reportingVerbs: readonly ReportingVerb[] = [
  { lemma: 'say', sort: 'say', forms: ['said', 'saying', 'says'] },
  { lemma: 'tell', sort: 'tell', forms: ['told', 'telling', 'tells'] },
  { lemma: 'write', sort: 'write', forms: ['wrote', 'written', 'writing', 'writes'] },
  { lemma: 'speak', sort: 'speak', forms: ['spoke', 'spoken'] },
  { lemma: 'think', sort: 'think', forms: ['thought'] },
  { lemma: 'know', sort: 'think', forms: ['knew', 'known'] },
  { lemma: 'feel', sort: 'think', forms: ['felt'] },
  { lemma: 'find', sort: 'show', forms: ['found'] },
  { lemma: 'show', sort: 'show', forms: ['showed', 'shown'] },
  { lemma: 'hold', sort: 'say', forms: ['held'] },
  { lemma: 'read', sort: 'show', forms: ['read'] },
  { lemma: 'put', sort: 'speak', forms: ['put', 'putting'] },
  { lemma: 'swear', sort: 'say', forms: ['swore', 'sworn'] },
  { lemma: 'foresee', sort: 'think', forms: ['foresaw', 'foreseen'] },
  { lemma: 'quip', sort: 'say', forms: ['quipped', 'quipping'] },
  { lemma: 'blog', sort: 'write', forms: ['blogged', 'blogging'] },
  { lemma: 'admit', sort: 'say', forms: ['admitted', 'admitting'] },
  { lemma: 'forget', sort: 'think', forms: ['forgot', 'forgotten', 'forgetting'] },
  { lemma: 'understand', sort: 'think', forms: ['understood'] },
  { lemma: 'sing', sort: 'speak', forms: ['sang', 'sung'] },
  { lemma: 'begin', sort: 'speak', forms: ['began', 'begun', 'beginning'] },
  { lemma: 'chip', sort: 'speak', forms: ['chipped', 'chipping'], particle: 'in' },
  { lemma: 'point', sort: 'say', particle: 'out' },
  { lemma: 'shoot', sort: 'speak', forms: ['shot'], particle: 'back' },
  { lemma: 'fire', sort: 'speak', particle: 'back' },
  { lemma: 'hit', sort: 'speak', forms: ['hit', 'hitting'], particle: 'back' },
  { lemma: 'blurt', sort: 'speak', particle: 'out' },
  { lemma: 'spell', sort: 'say', particle: 'out' },
  { lemma: 'call', sort: 'speak' },
  ...of(
    'say',
    `acknowledge add affirm allege announce argue assert aver avow boast caution claim comment complain concede conclude
    confess confide confirm contend counter declare deny disclose echo elaborate emphasize emphasise estimate explain
    explicate grumble guess hint imply indicate insist interject joke jest lament maintain marvel mention moan muse note
    object observe opine pledge predict proclaim promise pronounce propose protest quote reaffirm reason recall recount
    reiterate relate remark repeat reply report respond retort reveal specify speculate state stipulate stress submit
    suggest summarize summarise surmise testify threaten underline underscore urge venture volunteer vow wager warn
    whine wonder demand request recommend accuse charge advise attest certify contest decree determine divulge enthuse
    forecast intimate lecture plead preach prophesy rejoin rule signal theorize vouch highlight`,
  ),
  ...of('tell', 'assure inform remind advise persuade convince notify brief ask instruct'),
  ...of(
    'speak',
    `agree answer apologize apologise bark bellow cheer chide chime chuckle continue cry crow deadpan describe dismiss
    exclaim finish gasp growl gush hiss holler implore inquire enquire interrupt intone laugh mumble murmur mutter offer
    praise prod query question rant roar scoff scold scream shout shrug sigh smile snap sneer snort sob stammer taunt thunder
    utter wail warble whisper yell blast brag condemn criticize criticise decry defend denounce deride deplore fume hail
    joke mock rail slam rebuke bristle fret gripe drawl plead share label brand dub characterize characterise`,
  ),
  ...of('write', 'tweet retweet post email text message type caption publish cable'),
  ...of(
    'think',
    `anticipate assume believe bet conceive consider doubt dream envision expect fear figure hope imagine intend love hate
    mean plan pray prefer presume realize realise recognize recognise regret remember reckon sense suppose suspect trust view
    want wish worry care favor favour support oppose welcome reject`,
  ),
  ...of('show', 'demonstrate illustrate conclude document detail outline prove reflect cite'),
]
