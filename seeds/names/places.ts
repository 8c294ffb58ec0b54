/** Places, peoples and faiths: capitalised words that name no person. Compiled by the project. */
export const placeNames = `
africa asia europe america antarctica australia afghanistan albania algeria angola argentina armenia austria azerbaijan bahrain bangladesh
belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chad chile china colombia congo
croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france gabon gambia germany ghana greece
guatemala guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo
kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia malawi malaysia mali malta mauritania mexico moldova
mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay
peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
switzerland syria taiwan tajikistan tanzania thailand tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales
yemen zambia zimbabwe u.s. us u.s uk u.k. uae usa u.s.a. d.c. eu e.u. un u.n. ussr
alabama alaska arizona arkansas california carolina colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey ohio oklahoma
oregon pennsylvania dakota tennessee texas utah vermont virginia wisconsin wyoming puerto rico
washington york london paris berlin moscow beijing tokyo brussels geneva vienna rome madrid lisbon athens warsaw prague budapest kiev kyiv
istanbul ankara cairo jerusalem tehran baghdad damascus kabul delhi mumbai seoul pyongyang hanoi bangkok jakarta manila sydney melbourne
toronto ottawa montreal chicago boston philadelphia baltimore atlanta miami houston dallas denver seattle detroit cleveland
fla. calif. ariz. ark. colo. conn. del. ga. ill. ind. kan. ky. la. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt.
wash. wis. wisc. wyo. n.c. n.d. n.h. n.j. n.m. n.y. r.i. s.c. s.d. w.va.
francisco angeles vegas orlando nairobi lagos johannesburg montevideo havana caracas brooklyn manhattan queens bronx hollywood
american african asian european british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian chinese japanese korean indian pakistani afghan iranian
iraqi syrian israeli palestinian egyptian saudi libyan nigerian kenyan mexican cuban brazilian canadian australian swedish norwegian danish
finnish arab latino latina hispanic black white muslim christian jewish catholic protestant evangelical buddhist hindu sunni shiite
americans africans asians europeans british russians chinese mexicans latinos hispanics blacks whites muslims christians jews catholics
republican democratic democrat republicans democrats conservative conservatives liberal liberals labour tory tories communist socialist
northern southern eastern western north south east west central middle midwest midwestern
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
christmas easter thanksgiving ramadan internet web earth god bible constitution amendment
peruvian estonian basque kazakh ghanaian bavarian catalan maltese chilean latvian lithuanian moldovan belarusian armenian azerbaijani uzbek kyrgyz tajik turkmen mongolian nepali nepalese bhutanese bangladeshi burmese laotian cambodian malaysian singaporean bruneian timorese fijian samoan tongan maori icelandic faroese sami greenlandic luxembourgish liechtensteiner monegasque andorran galician sardinian
sicilian corsican breton flemish walloon frisian saxon prussian silesian moravian slovenian slovene croatian serbian bosnian montenegrin macedonian albanian kosovar cypriot tunisian algerian moroccan sudanese eritrean ethiopian somali djiboutian ugandan tanzanian rwandan burundian congolese angolan zambian zimbabwean malawian mozambican namibian botswanan senegalese gambian malian nigerien cameroonian
gabonese togolese beninese ivorian liberian guinean mauritian malagasy bolivian ecuadorian colombian venezuelan guyanese surinamese paraguayan uruguayan panamanian nicaraguan honduran guatemalan salvadoran jamaican haitian bahamian barbadian trinidadian emirati kuwaiti qatari omani bahraini jordanian yemeni
`

/** Words that open a sentence in capitals and belong to no name. */
export const functionWords = `
a an the this that these those it its he she they we you i his her their our my your him them us me who whom whose which what when where why how
and but or nor so yet for if as at by in of on to up from into with without about above across after again against all along also although always
among another any anyone anything are aren't around asked back because been before behind being below beneath besides between beyond both can
can't cannot could couldn't despite did didn't do does doesn't don't down during each either else enough even ever every everybody everyone
everything except few first finally following former further had hasn't have having here hence however in indeed inside instead is isn't just last late
later least less let let's like likewise many maybe meanwhile more moreover most much must near neither never nevertheless next no nobody none
nonetheless not nothing now off often once one only onto other others otherwise out outside over own per perhaps please rather re regarding
same second several shall should since some somebody someone something sometimes soon still such than thank thanks then thence there therefore third though
three through throughout thus till together too toward towards two under unless unlike until upon very via was wasn't well were weren't whatever
whenever wherever whether while will within won't would wouldn't yes yesterday yet today tomorrow tonight according read says said say asked
earlier four five six seven eight nine ten dozens hundreds thousands millions there's it's that's he's she's they're we're you're i'm i've i'd i'll
how's what's who's here's oh ok okay hey hi hello dear sorry sure ah um uh amid plus minus versus vs click share follow photo image video
correction update updated editor's note advertisement opinion editorial exclusive breaking watch listen see more related
`

/** Lower-case particles inside personal names. */
export const nameParticles =
  "van von der den de del della di da dos das du la le ter ten bin ibn bint al el ben y zu zum zur af av op wa ould uit 't"

/** Places that are given names as well: "Jordan Quill". */
export const placesAsNames =
  'jordan chad georgia charlotte virginia israel dallas austin carolina paris orlando houston madison jackson sydney melbourne chelsea florence may april june august christian'

/** Words that names of places end in. */
export const placeEnds = `
island islands river valley street avenue road coast county beach bay lake lakes mountain mountains hill hills springs square bridge airport
desert sea ocean strait gulf canal creek falls forest heights columbia peninsula province district region harbor harbour boulevard drive lane
highway square plaza tower day week month year era act bill plan amendment deal pact treaty agreement accord award prize cup bowl open war
text page story watch
`
