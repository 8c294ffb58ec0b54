/** Titles that stand before a name, with the gender they tell and the word of office they stand for. Compiled by the project
 * from news usage (titles of address, elected and appointed offices, military, police, church and learned ranks). */
export interface Title {
  readonly gender: 'm' | 'f' | null
  /** The office in words, null for mere forms of address, which are dropped from a role. */
  readonly office: string | null
}

const titles = (gender: Title['gender'], entries: string): [string, Title][] =>
  entries
    .trim()
    .split(/\s*;\s*/)
    .map((entry) => {
      const [word = '', office] = entry.split('=')
      return [word.toLowerCase(), { gender, office: office ?? null }]
    })

const ofOffice = (words: string): [string, Title][] =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => [word, { gender: null, office: word }])

/** Keyed by the title in lower case without its full stop. */
export const titleList: readonly [string, Title][] = [
  ...titles('m', 'Mr;Mister;Messrs;Sir;Lord;Father;Fr;Brother;Señor;Herr;Monsieur;Signor;Sheikh;Imam=imam;Rabbi=rabbi'),
  ...titles('m', 'Count=count;Viscount=viscount'),
  ...titles('f', 'Countess=countess;Viscountess=viscountess;Duchess=duchess;Princess=princess'),
  ...titles('f', 'Mrs;Ms;Miss;Mme;Madame;Dame;Lady;Sister;Señora;Frau;Signora;Baroness'),
  ...titles(
    null,
    'Dr=doctor;Doctor=doctor;DJ;Cllr=councillor;Cllrs=councillor;Supt=superintendent;Insp=inspector;Det=detective;Brig=brigadier;Prof=professor;Professor=professor;Rev=reverend;Reverend=reverend;Hon',
  ),
  ...titles(
    null,
    'Sen=senator;Sens=senator;Rep=representative;Reps=representative;Gov=governor;Govs=governor;Lt=lieutenant;Gen=general;Col=colonel;Maj=major;Capt=captain;Sgt=sergeant;Adm=admiral;Cmdr=commander;Cpl=corporal;Pvt=private;Brig=brigadier;Pres=president;Atty=attorney;Supt=superintendent;Det=detective;Insp=inspector;Amb=ambassador;Sec=secretary',
  ),
  ...ofOffice(
    `president senator representative congressman congresswoman governor mayor secretary minister chancellor premier
    ambassador commissioner judge justice general colonel major captain sergeant admiral lieutenant commander chairman
    chairwoman chair director speaker attorney solicitor sheriff chief officer king queen prince princess pope cardinal
    archbishop bishop pastor councilman councilwoman councillor assemblyman assemblywoman alderman delegate
    superintendent inspector detective constable marshal coach spokesman spokeswoman spokesperson leader whip
    undersecretary emperor sultan emir ayatollah mullah vicar provost rector treasurer comptroller candidate nominee ceo cfo cto coo
    founder cofounder co-founder host anchor correspondent editor reporter analyst economist adviser advisor strategist
    deputy vice-president counsel strategist author`,
  ),
]
