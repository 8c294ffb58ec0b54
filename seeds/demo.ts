/** What a made-up dossier is put together from: a country that does not exist, its people, and what they argue about. Every name and every
 * sentence is invented. `demo` makes dossiers of any size of it, to try the program on and to measure it. */

export interface DemoIssue {
  readonly id: string
  readonly name: string
  readonly proposition: string
  /** Claims of those who support it, who oppose it, who do both, and of those who only speak of it. */
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly mixed: readonly string[]
  readonly neither: readonly string[]
}

const issue = (
  [id, name, proposition]: readonly [string, string, string],
  sides: Pick<DemoIssue, 'for' | 'against' | 'mixed' | 'neither'>,
): DemoIssue => ({ id, name, proposition, ...sides })

export const demoTitle = 'The Lake Union: a made-up dossier'

export const demoIssues: readonly DemoIssue[] = [
  issue(['ferries', 'Free ferries', 'Ferries should be free for everyone who lives on the lakes.'], {
    for: ['a ferry is a street, and nobody pays at the corner of a street', 'free ferries bring the islands closer'],
    against: ['somebody pays for a free ferry, and it is not the passenger', 'free ferries will be full and late'],
    mixed: ['the ferries may be free in winter, but summer guests have to pay'],
    neither: ['the ferries carried more people than the year before'],
  }),
  issue(['night-trains', 'Night trains', 'The railway should run night trains on every main line.'], {
    for: ['a night train saves a day and a flight', 'we owe the north a night train'],
    against: ['the night trains run empty and cost a fortune', 'the line needs its nights for repairs'],
    mixed: ['night trains are right on one line and wrong on the other three'],
    neither: ['the last night train had eleven cars'],
  }),
  issue(['dam', 'The Orra dam', 'The dam on the upper Orra should be built.'], {
    for: ['the dam keeps the towns dry and the lights on', 'without the dam the next flood finds us asleep'],
    against: ['the dam drowns four villages for a little power', 'a river that is dammed is a river that is sold'],
    mixed: ['a lower dam I could live with, this one I could not'],
    neither: ['the plans for the dam fill nine folders'],
  }),
  issue(['records', 'Records at home', 'Public records should be kept on machines that the Union owns.'], {
    for: ['our records belong on our own machines', 'whoever holds the records holds the keys'],
    against: [
      'a cellar of our own machines is the least safe place of all',
      'owning machines is not what a state is for',
    ],
    mixed: ['the registers should stay at home, the weather reports may go anywhere'],
    neither: ['the records of the Union take up two halls'],
  }),
  issue(['quotas', 'Fishing quotas', 'The quotas for perch should be cut by half.'], {
    for: ['half a quota today is a whole lake tomorrow', 'the perch are nearly gone and everybody knows it'],
    against: ['cut the quota and you cut the village', 'the perch will come back by themselves, as they always did'],
    mixed: ['cut the quota on the east shore, where the counts are bad, and nowhere else'],
    neither: ['the boats went out on fewer days this season'],
  }),
  issue(['wind', 'Wind on the ridge', 'Wind turbines should be built on the Hallow ridge.'], {
    for: ['the ridge has wind and we have need of it', 'each turbine is a ship of coal that never comes'],
    against: ['the ridge is the last quiet place that we have', 'the turbines stand still when we need them most'],
    mixed: ['a dozen turbines behind the ridge, yes, but none on top of it'],
    neither: ['the wind on the ridge was measured for two years'],
  }),
  issue(['harbour', 'Sale of the harbour', 'The harbour of Quay should be sold to investors.'], {
    for: ['a harbour needs money more than it needs an owner', 'sell it now, while somebody wants it'],
    against: ['you can sell a harbour only once', 'a harbour in foreign hands is a door without a lock'],
    mixed: ['lease the cranes if you must, but keep the quays'],
    neither: ['three bidders have looked at the harbour'],
  }),
  issue(['tolls', 'City tolls', 'Drivers should pay a toll to enter the old towns.'], {
    for: ['the old towns were not built for cars, and the toll says so', 'a toll clears the air in a week'],
    against: ['the toll is a wall with a slot for coins', 'shops die where customers have to pay at the gate'],
    mixed: ['a toll on weekdays is fair, a toll on market days is not'],
    neither: ['the cameras for the toll were tested at two gates'],
  }),
  issue(['timber', 'Timber tax', 'Exported timber should be taxed.'], {
    for: ['raw timber leaves, and the work leaves with it', 'tax the log and you will see sawmills'],
    against: ['the tax falls on the smallest forest owners', 'our neighbours will buy elsewhere'],
    mixed: ['tax the old oaks and leave the spruce alone'],
    neither: ['timber made up a fifth of what was shipped'],
  }),
  issue(['phones', 'Phones at school', 'Phones should stay out of the schools.'], {
    for: ['a classroom without phones hears itself think', 'children talk again when the phones are gone'],
    against: ['the phone is in their lives, so it has to be in their lessons', 'a ban only teaches them to hide it'],
    mixed: ['no phones before the age of twelve, and lessons about them after it'],
    neither: ['every second school has a rule of its own on phones'],
  }),
  issue(['border', 'Border checks', 'Checks at the southern border should end.'], {
    for: ['the checks stop nobody but those who go to work', 'a friendly border does not need a barrier'],
    against: ['take away the checks and you take away the count', 'the checks catch what nobody else catches'],
    mixed: ['end the checks on the trains and keep them on the trucks'],
    neither: ['the queue at the border was eleven miles long'],
  }),
  issue(['libraries', 'Libraries on Sunday', 'Public libraries should open on Sundays.'], {
    for: ['Sunday is when people have time to read', 'an open library is the warmest room in town'],
    against: ['librarians have Sundays too', 'opening on Sundays means closing on Tuesdays'],
    mixed: ['open the big ones and leave the village rooms as they are'],
    neither: ['the libraries lent fewer books and more tools'],
  }),
]

/** How a statement may begin and how it may end; {place}, {body}, {year} and {count} are filled in. */
export const demoOpenings: readonly string[] = [
  '',
  'I have said it in {place} and I say it again: ',
  'Let me be plain, ',
  'As somebody who lives in {place}, I think that ',
  'Since {year} we have known that ',
  'Ask the {body}: ',
  'After {count} meetings it comes down to this, ',
  'You hear it in {place} and you hear it in {place2}, ',
]
export const demoEndings: readonly string[] = [
  '',
  ', and the {body} knows it',
  ', as {place} has shown since {year}',
  ', whatever the {body} of {place} may say',
  '. We counted {count} letters on it, and most of them agreed',
  ', and {count} people in {place} signed for it',
  '. It was so in {year} and it is so today',
  ', and I would say the same in {place2}',
]
/** What stands before the words and how they are attributed; {name} and {verb} are filled in. */
export const demoLeads: readonly string[] = [
  'The {body} of {place} met on the question for the {count}th time.',
  'In {place} the matter had been open since {year}.',
  'Nobody in {place} had expected a short evening.',
  'The hall in {place} was full, and {count} more waited outside.',
  'A report to the {body} had come out the week before.',
]
export const demoVerbs: readonly string[] = ['said', 'said', 'said', 'told the {body}', 'wrote', 'argued', 'warned']

export const demoPlaces =
  'Quay,Orrafurt,Hallow,Low Sill,Tarn End,Mirrowick,Old Pell,Sandholm,Ostrey,Kelm,Vardby,Upper Lune,Brack,Neath Isle,Fennimore,Stell,Greater Wend,Dorrin,Aumouth,Pike Landing'.split(
    ',',
  )
export const demoBodies =
  'town council,harbour board,lake parliament,school board,railway office,fishing guild,audit office,island assembly'.split(
    ',',
  )
export const demoPapers =
  'The Quay Courier,Orra Morning Post,The Hallow Ledger,Lake Union Wire,The Sandholm Tide,Kelm Evening Bell,The Mirrowick Lamp,North Shore Record'.split(
    ',',
  )
export const demoGivenNames =
  'Ada,Bram,Cleo,Dorin,Edda,Falk,Greta,Hanno,Isa,Joris,Kaja,Lorin,Mette,Nils,Odile,Pavo,Quill,Runa,Sander,Tilda,Ulla,Viggo,Wanda,Ximen,Yara,Zeno'.split(
    ',',
  )
export const demoFamilyNames =
  'Abersholt,Brandrick,Collingray,Dunmarrow,Elverstrand,Farrowgate,Gildersby,Harkwater,Inglestone,Jorrimund,Kestrelow,Lindenquist,Marrowby,Nethercroft,Oxenfell,Pellinore,Quarrington,Ravensmere,Silverthwaite,Tannenhof,Umberleigh,Vexholme,Winterbourne-Sill,Yarrowdale'.split(
    ',',
  )
export const demoRoles =
  'mayor,member of the lake parliament,director of the harbour board,teacher,fisher,economist,engineer,head of the railway office,author,union secretary'.split(
    ',',
  )
export const demoOrganisations =
  'League of Lake Towns,Ferry Workers Union,Orra River Trust,Chamber of the Islands,Friends of the Ridge,Railway Users Forum,Perch Fishers Guild,Institute for Lake Studies'.split(
    ',',
  )
