/** Names of organisations, offices, places, newspapers and events that stand for one thing only, by kind, separated by commas. Printed with capitals,
 * one of their words swapped for a synonym breaks them ("White Home"). Lower case; those that are expressions as well stand in frozen.ts. */
export const names: Readonly<Record<string, string>> = {
  government:
    'national security agency, central intelligence agency, federal bureau of investigation, department of justice, department of state, department of defense, department of energy, ' +
    'department of education, department of labor, department of homeland security, department of health and human services, ministry of defence, ministry of foreign affairs, ministry of home affairs, ' +
    'ministry of finance, ministry of health, internal revenue service, national institutes of health, national aeronautics and space administration, small business administration, ' +
    'social security administration, veterans affairs, office of management and budget, government accountability office, congressional budget office, library of congress, joint chiefs of staff, ' +
    'house judiciary committee, senate intelligence committee, foreign relations committee, armed services committee, ways and means committee, house speaker, senate majority leader, ' +
    'lord chancellor, chancellor of the exchequer, foreign and commonwealth office, house of commons, house of lords, privy council, scotland yard, downing street, buckingham palace, ' +
    'federal aviation administration, national transportation safety board, national weather service, customs and border protection, drug enforcement administration, bureau of labor statistics, ' +
    'census bureau, postal service, forest service, national park service, geological survey, lok sabha, rajya sabha, reserve bank of india, election commission of india, planning commission, ' +
    'bank of england, bank of japan, european central bank, european court of justice, european court of human rights, council of europe, house ethics committee, patent office, solicitor general, ' +
    'inspector general, director general, governor general, postmaster general, comptroller general, poet laureate, commander in chief, king of england, prince of wales, queen elizabeth, pope francis',
  international:
    'international monetary fund, international energy agency, international atomic energy agency, international olympic committee, international labour organization, international court of justice, ' +
    'united nations security council, united nations general assembly, united nations high commissioner, north atlantic treaty organization, african union, arab league, league of nations, gulf cooperation council, ' +
    'world economic forum, world food programme, world wildlife fund, asian development bank, european space agency, european free trade association, organization of american states, ' +
    'doctors without borders, save the children, reporters without borders, transparency international, salvation army, united arab emirates, united states of america, ' +
    'warsaw pact, marshall plan, geneva convention, paris agreement, kyoto protocol, treaty of versailles, universal declaration of human rights, magna carta, bretton woods, iron curtain',
  media:
    'washington times, los angeles times, chicago tribune, boston globe, daily mail, daily telegraph, daily mirror, sunday times, new york post, new york daily news, financial post, ' +
    'usa today, time magazine, national geographic, scientific american, popular science, rolling stone, vanity fair, the economist, the guardian, the independent, the atlantic, ' +
    'the new yorker, the times of india, times of india, hindustan times, indian express, economic times, business standard, business insider, business week, foreign affairs magazine, foreign policy magazine, ' +
    'public broadcasting service, national public radio, british broadcasting corporation, sky news, al jazeera, radio free europe, voice of america, harvard business review, new england journal of medicine, ' +
    'press trust of india, south china morning post, sydney morning herald, globe and mail, huffington post, daily beast, fortune magazine, consumer reports, reader’s digest, technology review, meet the press, face the nation, good morning america',
  business:
    'general motors, general electric, bank of america, american express, american airlines, united airlines, southwest airlines, british airways, goldman sachs, morgan stanley, wells fargo, deutsche bank, ' +
    'standard oil, royal dutch shell, british petroleum, home depot, best buy, whole foods, burger king, dairy queen, procter and gamble, johnson and johnson, general mills, general dynamics, lockheed martin, ' +
    'new york stock exchange, london stock exchange, dow jones industrial average, madison avenue, fifth avenue, standard and poor’s, warner brothers, universal pictures, paramount pictures, ' +
    'electronic arts, electronic frontier foundation, linux foundation, free software foundation, open source initiative, amazon web services, google maps, apple watch, apple store, microsoft office, microsoft windows, ' +
    'gates foundation, ford foundation, rockefeller foundation, better business bureau, consumer electronics show, mobile world congress',
  places:
    'south sudan, south america, north america, latin america, central america, central asia, south asia, southeast asia, eastern europe, western europe, north carolina, south carolina, ' +
    'north dakota, south dakota, west virginia, rhode island, new jersey, new mexico, new hampshire, new orleans, new england, san francisco bay area, great lakes, great plains, great barrier reef, great wall of china, ' +
    'rocky mountains, grand canyon, death valley, salt lake city, kansas city, mexico city, long island, staten island, central park, times square, golden gate bridge, brooklyn bridge, statue of liberty, ground zero, ' +
    'pearl harbor, cape town, ivory coast, gold coast, gulf of mexico, persian gulf, red sea, black sea, dead sea, mediterranean sea, south pole, north pole, arctic circle, pacific ocean, atlantic ocean, indian ocean, ' +
    'strait of hormuz, suez canal, panama canal, gaza strip, golan heights, holy land, vatican city, red square, trafalgar square, hyde park, big ben, tower bridge, northern ireland, isle of man, falkland islands, ' +
    'mount everest, mount rushmore, niagara falls, pennsylvania avenue, world trade center, empire state building, lincoln memorial, washington monument, arlington national cemetery, camp david, guantanamo bay, area 51, cape canaveral',
  parties:
    'democratic national committee, republican national committee, national rifle association, american civil liberties union, planned parenthood, league of women voters, national organization for women, ' +
    'liberal democrats, labor party, socialist party, libertarian party, bharatiya janata party, indian national congress, national front, national conference, muslim league, muslim brotherhood, african national congress, ' +
    'workers party, christian democratic union, social democratic party, freedom party, tea party movement, occupy wall street, moral majority, new deal, great society, affordable care act, civil rights act, voting rights act, ' +
    'clean air act, patriot act, second amendment, first amendment, fourth amendment, equal rights amendment, declaration of independence, fourth of july, independence day, memorial day, labor day, veterans day, ' +
    'black friday, super tuesday, new year’s eve, christmas eve, good friday, palm sunday, women’s march, free syrian army, islamic state, taliban movement, red army, people’s liberation army, irish republican army',
  learning:
    'harvard law school, yale law school, london school of economics, massachusetts institute of technology, california institute of technology, johns hopkins university, princeton university, columbia university, cambridge university, ' +
    'duke university, georgetown university, brown university, university of california, university of chicago, university of michigan, university of oxford, indian institute of technology, open university, boston university, ' +
    'american medical association, american bar association, american psychological association, american cancer society, american heart association, national academy of sciences, royal society, mayo clinic, ' +
    'national science foundation, brookings institution, heritage foundation, cato institute, american enterprise institute, council on foreign relations, carnegie endowment, hoover institution, rand corporation, pew research center, ' +
    'smithsonian institution, british museum, metropolitan museum of art, museum of modern art, metropolitan opera, royal opera house, carnegie hall, kennedy center, natural history museum, science museum, national gallery',
  sport:
    'national football league, national basketball association, national hockey league, major league baseball, world series, major league soccer, world boxing association, international cricket council, ' +
    'board of control for cricket, indian premier league, manchester united, manchester city, real madrid, boston red sox, chicago white sox, chicago bulls, new york yankees, new york giants, golden state warriors, ' +
    'los angeles lakers, green bay packers, ryder cup, davis cup, stanley cup, asia cup, europa league, french open, australian open, british open, boston marathon, commonwealth games, winter olympics, summer olympics, paralympic games, hall of fame, madison square garden, wembley stadium',
  culture:
    'academy awards, academy award, golden globes, golden globe award, grammy awards, emmy awards, pulitzer prize, booker prize, nobel peace prize, nobel committee, medal of honor, purple heart, presidential medal of freedom, ' +
    'star wars, star trek, harry potter, lord of the rings, game of thrones, breaking bad, the big bang theory, saturday night live, the daily show, the late show, the tonight show, sesame street, ' +
    'spider man, iron man, wonder woman, black panther, dark knight, mission impossible, pirates of the caribbean, toy story, snow white, sleeping beauty, the great gatsby, animal farm, brave new world, war and peace, old testament, new testament, ' +
    'holy spirit, holy see, holy grail, catholic church, church of england, orthodox church, middle ages, dark ages, stone age, bronze age, iron age, industrial revolution, french revolution, russian revolution, cultural revolution, arab spring, ' +
    'great depression, great recession, boston tea party, watergate scandal, cuban missile crisis, vietnam war, gulf war, korean war, falklands war, battle of britain, manhattan project, black death, spanish flu, bloody sunday',
}
