/** Nouns for what a person is or does, compiled by the project from news usage. Each family shares a stem: words of one family name
 * the same role ("chairwoman" and "chair"); the stem is the family's first word. `f` and `m` mark words that tell a gender. */
export const roleFamilies = `
president
chair chairman:m chairwoman:f chairperson chairs chaired co-chair co-chairman:m co-chairwoman:f
senator sen
representative rep congressman:m congresswoman:f congressperson
committeeman:m committeewoman:f
lawmaker legislator mp parliamentarian
governor gov
mayor
secretary sec
minister
chancellor
premier
ambassador diplomat envoy
commissioner commissar
judge justice jurist magistrate
general colonel major captain sergeant admiral lieutenant commander brigadier officer
director head heads headed chief
ceo boss
founder cofounder co-founder founded
executive cfo cto coo
manager runs ran
leader leads led
speaker
attorney lawyer solicitor barrister counsel counselor litigator
prosecutor
sheriff
king:m queen:f prince:m princess:f duke:m duchess:f emperor:m
pope:m cardinal:m archbishop bishop pastor priest:m imam:m rabbi reverend vicar cleric
councilman:m councilwoman:f councillor councilor council-member alderman assemblyman:m assemblywoman:f
delegate elector superdelegate
superintendent
inspector detective constable marshal policeman:m policewoman:f cop trooper agent investigator
coach
player athlete quarterback striker pitcher
spokesman:m spokeswoman:f spokesperson spokesmen
whip
adviser advisor aide consultant strategist operative staffer surrogate
candidate contender hopeful nominee
front-runner frontrunner
opponent challenger rival counterpart
economist
professor lecturer academic scholar teaches
scientist physicist chemist biologist climatologist astronomer geologist researcher oceanographer ecologist
historian
engineer technician developer programmer
doctor physician surgeon dr medic psychiatrist
nurse
teacher educator principal
student pupil
author writer novelist wrote
editor
journalist reporter correspondent columnist blogger
host anchor anchorman:m anchorwoman:f moderator interviewer presenter pundit commentator podcaster broadcaster
analyst expert specialist
activist campaigner organizer organiser advocate protester demonstrator
actor:m actress:f comedian comic comedienne:f
singer musician rapper
filmmaker director-general producer
artist painter sculptor photographer designer architect
businessman:m businesswoman:f mogul magnate billionaire millionaire entrepreneur investor tycoon industrialist
banker trader financier broker lender
farmer rancher fisherman:m
worker employee laborer driver trucker welder plumber electrician carpenter
owner landlord operator proprietor
official bureaucrat administrator
deputy
treasurer comptroller controller auditor accountant
pollster
exporter importer
negotiator mediator
planner
regulator
donor fundraiser
member
partner
fellow
veteran soldier marine
resident neighbor neighbour villager
voter supporter
reader listener viewer subscriber
widow:f widower:m
wife:f
husband:m
mother:f mom:f mum:f
father:m dad:m
daughter:f
son:m
sister:f
brother:m
grandmother:f
grandfather:m
aunt:f
uncle:m
girlfriend:f
boyfriend:m
niece:f
nephew:m
woman:f man:m girl:f boy:m lady:f gentleman:m
victim survivor witness
source insider whistleblower
critic
tsar czar
politician statesman:m stateswoman:f
republican
democrat
heir heiress:f
psychologist
sociologist
pilot
chef
librarian
clerk
registrar
ombudsman
dean provost rector
curator
guard
narrator
questioner
individual person
star
trustee
guest
caller
tweeter user
vice-president
undersecretary
prime
first lady:f
`

/** Words for a person that any person fits: they point to whoever was spoken of last. */
export const anyPerson =
  'man woman speaker politician leader person official lawmaker candidate figure expert executive diplomat businessman businesswoman billionaire author writer nominee hopeful contender mogul veteran politician star host guest actor actress singer official officeholder incumbent'

/** Nouns for people that tell no office, of whom "who" can be said though another noun stands nearer: "supporters of the plan, who". Compiled by the
 * project from reading news. */
export const peopleNouns =
  'people person men women voter supporter backer opponent critic donor member resident neighbour neighbor parent family child student pupil worker employee colleague friend fan reader viewer user customer client patient victim witness survivor refugee migrant immigrant citizen taxpayer protester demonstrator activist campaigner volunteer respondent delegate attendee participant follower believer sceptic skeptic ally rival source insider someone anyone those others majority minority'

/** Verbs among the words of roles. */
export const verbsOfRole = 'chairs chaired heads headed leads led runs ran founded teaches wrote'
