/** Words that can report speech without quotation marks, beside the verbs of verbs.ts. Compiled by the project: nouns made from
 * reporting verbs, further verbs of taking a public position, and adjectives of belief. Whether a word reports in its place is
 * decided by the model of indirect speech; a word missing here is never looked at. */
export interface IndirectWords {
  readonly nouns: string
  readonly verbs: string
  readonly adjectives: string
}

/** Space-separated lemmas; regular forms are found by stripping endings. */
export const indirectWords: IndirectWords = {
  nouns: `accusation acknowledgment acknowledgement admission advice affirmation agreement allegation announcement answer apology appeal
    argument assertion assessment assumption assurance attack attention belief blast boast call charge claim comment commitment
    complaint concern conclusion condemnation confession confidence confirmation consensus contention criticism critique
    declaration demand denial denunciation description desire disagreement disclosure doubt endorsement estimate explanation fear
    focus forecast hint hope idea impression indication insistence joke lament message mention note notion objection observation
    offer opinion opposition plan pledge position post praise prediction promise proposal question reaction reassurance rebuke recommendation
    reference remark reminder reply report repudiation request response revelation rumor rumour scrutiny sentiment speculation stance
    statement suggestion support talk testimony theory threat tweet view vow warning wish worry word`,
  verbs: `accept address advance advocate aim allow allude amplify appear applaud assail attack attribute avoid back balk ban bash bemoan blame
    celebrate challenge champion chant chastise cheer clarify commend compare congratulate contradict contrast count court cover
    credit debate decide decline deem defer deflect deliver detail disavow discuss disparage dispute distance downplay
    embrace encourage endorse enjoy evoke exhort expose express extol fault file flag float focus frame grill hammer
    hedge honor identify ignore impress interpret introduce invoke issue lambast lambaste lash laud lay learn liken list lobby look lash lean
    mull name nominate notice object oblige order outline overstate paint pass pen pitch play portray present press prefer prepare project
    promote push quiz react read rebuff rebut recite refer reference refuse refute release repudiate request resist ridicule salute schedule
    see seek seem set sign signal sound struggle suggest talk tease term thank title tout trumpet try tweak unveil voice vote weigh
    welcome zing`,
  adjectives: `adamant afraid aware certain clear concerned confident convinced critical doubtful eager hopeful optimistic proud
    reluctant skeptical sure unaware unclear uncertain wary willing worried`,
}

/** Past forms that no rule gives, with their lemmas. */
export const indirectForms: Readonly<Record<string, string>> = {
  saw: 'see',
  seen: 'see',
  sought: 'seek',
  laid: 'lay',
  lain: 'lay',
  sent: 'send',
  made: 'make',
  gave: 'give',
  given: 'give',
  overstated: 'overstate',
}

/** Nouns of people who are quoted: a noun phrase that ends in one can speak. */
export const speakingNouns = `activist administration adviser advisor advocate agency aide ally analyst army assistant association attorney author
  board campaign candidate caucus chair chairman chairwoman chief coach colleague columnist commission committee company congressman
  congresswoman conservative council counsel court critic democrat department deputy diplomat director doctor economist editor
  executive expert family farmer father firm founder friend general government governor group head historian host insider
  investigator jury journalist judge justice lawmaker lawyer leader liberal man manager mayor mccain member minister ministry moderator mother
  network newspaper nominee observer office officer official operative opponent organisation organization organizer owner panel paper
  parent participant party people pastor person physician police politician poll pollster president professor prosecutor publisher
  report reporter representative republican researcher resident respondent review scholar scientist secretary senator sheriff
  source speaker spokesman spokesperson spokeswoman staffer strategist student study supporter surrogate survey teacher team
  union veteran voter white-house witness woman worker writer`
