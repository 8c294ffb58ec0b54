/** Words by which a name is that of an organisation, and common nouns for organisations and documents. Compiled by the project. */

/** A capitalised run that ends in one of these names an organisation; those with a star also open one ("Federation of ..."). */
export const organisationWords = `
academy administration* advisers agency* airlines airways alliance* archive archives army* assembly* associates association*
authority* bank* bar board* broadcasting brothers bureau* business cabinet campaign capital caucus center* centre* chamber* church city* club*
coalition* college* command commission* committee* communications companies company compute computing conference* confederation* congress*
consortium convention corp corporation cooperative council* county court* courts democrats department* dictionary digital directorate* division*
dynamics economics electric electronics embassy* energy enterprise enterprises entertainment exchange expo federation* films finance
firm force* forces forum* foundation* front* fund* gallery games gazette globe government* group* guard* guild* health
herald holdings hospital* hotel hotels house* inc industries initiative* institute* institution* insurance intelligence
investigations international journalism jury* journal* lab laboratories laboratory labs league* ledger legion library* limited llc llp logic ltd
machines magazine mail media mills ministry* mirror mission* monitor motors movement* museum* national nations* navy* network networks news
newspaper office* organization* organisation* pac panel parliament* partners partnership* party* pharmaceuticals police politics post power press project*
public publishing radio railway record records register reporters republicans research reserve resources review robotics school* schools
science sciences securities senate service* services society* software solar solutions sport sports star states* station steel store
stores studio studios sun syndicate systems team technologies technology telegraph television terminals times today transport
treasury* tribunal* tribune trust union* unions united university* utilities valley-electric veterans* virtual weekly wire works workers* world yard
council campus coalition lobby watch action news-agency plc gmbh sa ag
freight logistics shipping foods brewing brewery breweries pharma railways ferries haulage properties ventures associates robotics aerospace
aviation automotive textiles mining minerals metals chemicals fisheries brands pictures theatre theater opera orchestra ballet choir festival
polytechnic observatory aquarium hospice clinic regiment brigade battalion coastguard constabulary ombudsman inspectorate exchequer
research* analytics advisors brokers equities consulting insights castings photonics semiconductor semiconductors telecom broadband wireless
water grid storage renewables nuclear cement therapeutics biosciences genetics diagnostics devices instruments recordings ministries diocese* synod
parish* fellowship* mosque synagogue co-operative co-op collective brotherhood* sisterhood* growers
`

/** Parts of names of outlets: telling one of them something is speaking through it. */
export const outletWords = `
times post news journal ledger gazette herald tribune telegraph guardian radio television tv wire press magazine weekly daily mail
globe mirror sun star chronicle observer reporter inquirer examiner courier dispatch bulletin review standard independent today hour
markethour broadcasting network paper newspaper online portal podcast tonight morning nightly record register argus sentinel bugle
channel echo enquirer monitor express post-gazette plain hill politico
beacon clarion gleaner intelligencer advertiser evening lantern tidings digest packet fm mercury messenger recorder statesman zeitung tageblatt anzeiger kurier bote rundschau diario gazeta dagblad dagbladet posten tidende tidning avisen krant noviny jornal sanomat wochenblatt nachrichten
`

/** Common nouns for organisations by sort; each line is a sort: its words fit one another. */
export const organisationNouns = `
company firm corporation corporate business maker startup start-up giant carmaker automaker manufacturer developer operator retailer lender chipmaker provider utility airline brand conglomerate contractor exhibitor supplier lab platform bank insurer subsidiary studio
agency department bureau ministry office authority division arm unit branch directorate regulator commission watchdog administration service institution
group organization organisation nonprofit charity association alliance league union federation coalition body lobby foundation institute think-tank tank society club chamber network movement caucus bloc consortium
newspaper paper magazine outlet journal podcast newsletter periodical portal website site broadcaster station channel publication tabloid daily weekly blog wire
party
campaign
court tribunal jury bench
committee panel council board subcommittee senate parliament assembly congress
government state country nation republic kingdom regime cabinet administration city county town
university school college faculty
team
police force army military
church diocese
family
hospital clinic
fund pac trust
`

/** Things in words, which speak for who made them; each line is a sort: its words may mean the same document. */
export const documentNouns = `
announcement statement release communique communiqué notice declaration
report study survey poll analysis review assessment audit paper white-paper whitepaper brief
memo memorandum document documents note notes draft file record transcript
letter card postcard email e-mail mail message reply response answer invitation
post tweet thread blog submit account
article story column op-ed essay editorial dispatch
book memoir memoirs diary
lawsuit suit complaint filing petition motion affidavit application indictment
opinion ruling order decision verdict decree
video clip ad advertisement commercial spot
plan policy proposal platform manifesto
rule rules guideline guidelines standards bylaws charter
bill resolution law act
website page site web
speech remarks interview
text
newsletter bulletin
summary
abstract
caption headline
sign banner
`

/** Outlets and institutions whose names hold no telling word, or stand under several names. First the name, then others, split by "|". */
export const knownOrganisations = `
New York Times|Times|NYT|NY Times
Washington Post|Post|WaPo
Wall Street Journal|Journal|WSJ
Financial Times|FT
Los Angeles Times|LA Times|L.A. Times
Guardian
Economist
Atlantic
New Yorker
Hill
Politico
Politifact|PolitiFact
BuzzFeed
Bloomberg
Reuters
Associated Press|AP
Agence France-Presse|AFP
BBC
CNN
NBC
ABC
CBS
MSNBC
NPR
PBS
Fox News
Breitbart
Huffington Post|HuffPost
Axios
Vox
Slate
Salon
Vice
Fortune
Forbes
Newsweek
Time
Yahoo
Yahoo News
Univision
Telemundo
Al Jazeera
Xinhua
TASS
Le Monde
Der Spiegel
Die Zeit
El País
Nikkei
Twitter
Facebook
Google
Apple
Amazon
Microsoft
NVIDIA|Nvidia
OpenAI
Anthropic
Meta
Oracle
IBM
Intel
SoftBank|Softbank
Huawei
Alibaba
Tesla
SpaceX
Boeing
Walmart
Goldman Sachs
White House
Kremlin
Pentagon
Downing Street
Capitol Hill
Congress
Senate
House
Supreme Court
Securities and Exchange Commission|SEC
Department of Homeland Security|DHS|Homeland Security
Department of Justice|DOJ|Justice Department
State Department|Department of State
Treasury
Federal Reserve|Fed
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
Environmental Protection Agency|EPA
Internal Revenue Service|IRS
Government Accountability Office|GAO
Democratic National Committee|DNC
Republican National Committee|RNC
Democratic Party|Democrats
Republican Party|GOP|Republicans
United Nations|UN|U.N.
European Union|EU|E.U.
European Commission
NATO
World Bank
International Monetary Fund|IMF
World Health Organization|WHO
International Atomic Energy Agency|IAEA
American Civil Liberties Union|ACLU|A.C.L.U.
National Rifle Association|NRA
Planned Parenthood
Black Lives Matter
Greenpeace
Amnesty International
Human Rights Watch
Sierra Club
Wells Fargo
JPMorgan
Citigroup
Islamic State|ISIS|ISIL
Taliban
Hamas
Hezbollah
Al Qaeda|al-Qaeda|Qaeda
Boko Haram
Morgan Stanley
Credit Suisse
Eli Lilly
Carnegie Mellon
Warner Bros|Warner Brothers
Washington Free Beacon|Free Beacon
Roll Call
Sports Illustrated
La Stampa
El Universal
Le Figaro
Corriere della Sera
La Repubblica
`

/** Hearers that are no outlet although one tells them something: bodies, audiences, events. */
export const audiences =
  'committee senate house congress parliament assembly council court commission panel conference summit convention jury police fbi party union board rally crowd audience reporters lawmakers regulators senators members students voters supporters investigators agents authorities university institute group'

/** Networks on which people post. */
export const platforms =
  'facebook twitter instagram youtube linkedin snapchat tiktok reddit medium whatsapp telegram weibo wechat bluesky mastodon tumblr x google'

/** Documents that a person rather than an organisation makes. */
export const personalDocuments =
  'post tweet message letter book memoir memoirs diary essay column op-ed speech remarks email e-mail note thread video interview account'
