/** Fixed expressions and proper names of which no word can be changed, by subject, separated by commas. Lower case. */
export const frozen: Readonly<Record<string, string>> = {
  institutions:
    'white house, supreme court, united nations, united states, united kingdom, european union, european commission, european parliament, ' +
    'house of representatives, state department, justice department, treasury department, defense department, federal reserve, central bank, ' +
    'world bank, world health organization, world trade organization, security council, general assembly, high court, appeals court, court of appeals, ' +
    'district court, federal court, criminal court, international criminal court, electoral college, electoral commission, election commission, national guard, ' +
    'secret service, homeland security, coast guard, air force, armed forces, national security council, intelligence committee, judiciary committee, ' +
    'prime minister, foreign minister, chief minister, finance minister, health minister, home minister, defense minister, interior minister, defense secretary, ' +
    'vice president, attorney general, secretary of state, secretary general, chief of staff, chief justice, chief executive, chief executive officer, chief financial officer, ' +
    'chief operating officer, general counsel, managing director, press secretary, national security adviser, surgeon general, speaker of the house, ' +
    'majority leader, minority leader, opposition leader, party leader, prime ministers, foreign secretary, home office, foreign office, oval office, capitol hill, ' +
    'wall street, silicon valley, financial times, new york times, wall street journal, washington post, associated press, fox news, ' +
    'democratic party, republican party, labour party, conservative party, green party, communist party, tea party, political party, ruling party, ' +
    'middle east, north korea, south korea, south africa, saudi arabia, new york, new zealand, new delhi, hong kong, los angeles, great britain, west bank, south china sea, ' +
    'soviet union, berlin wall, cold war, civil war, world war, first world war, second world war, world cup, champions league, premier league, super bowl, grand slam, ' +
    'olympic games, black lives matter, nobel prize, golden globe, human rights watch, amnesty international, red cross, ' +
    'environmental protection agency, food and drug administration, centers for disease control, securities and exchange commission, ' +
    'federal trade commission, federal communications commission, stock exchange, chamber of commerce, stanford university, harvard university, oxford university',
  politics:
    'soft power, hard power, great power, balance of power, power struggle, power grid, power plant, nuclear power, power outage, solar power, wind power, ' +
    'foreign policy, public policy, policy maker, policy makers, policy advisor, domestic policy, monetary policy, fiscal policy, trade policy, immigration policy, ' +
    'human rights, civil rights, voting rights, civil liberties, free speech, freedom of speech, freedom of expression, freedom of the press, rule of law, law enforcement, ' +
    'law and order, public opinion, public health, public school, public service, public sector, private sector, general election, general public, midterm elections, ' +
    'presidential election, election campaign, presidential campaign, campaign trail, running mate, swing state, battleground state, swing states, battleground states, ' +
    'exit poll, opinion poll, exit polls, opinion polls, ballot box, voter turnout, vote count, popular vote, landslide victory, front runner, dark horse, political will, ' +
    'grass roots, talking points, town hall, head of state, heads of state, state visit, state of emergency, state of the union, martial law, executive order, executive branch, ' +
    'judicial branch, checks and balances, separation of powers, bill of rights, border security, border wall, national security, national interest, social security, ' +
    'climate change, global warming, greenhouse gas, carbon dioxide, carbon emissions, fossil fuel, fossil fuels, renewable energy, clean energy, natural gas, oil price, oil prices, ' +
    'natural resources, natural disaster, national park, sea level, environmental protection, mass shooting, gun control, gun violence, death penalty, death toll, life sentence, ' +
    'war crimes, war on terror, prisoner of war, weapons of mass destruction, nuclear weapons, nuclear deal, cease fire, peace talks, peace treaty, peace process, foreign aid, ' +
    'foreign affairs, foreign investment, trade war, free trade, trade deal, trade deficit, trade union, trade unions, human trafficking, refugee camp, asylum seekers, ' +
    'illegal immigrants, illegal immigration, middle class, working class, upper class, ruling class, minimum wage, health care, health insurance, medical care, social media, ' +
    'social network, social networks, social justice, social welfare, welfare state, affirmative action, identity politics, free market, free world, superpower status, ' +
    'charm offensive, press conference, news conference, press release, news agency, news agencies, breaking news, fake news, mainstream media, freedom fighter, ' +
    'hunger strike, witch hunt, smear campaign, conspiracy theory, conspiracy theories, conflict of interest, interest group, special interests, bipartisan support, ' +
    'nation state, nation states, status quo, point of view, points of view, common sense, common ground, turning point, starting point, good faith, double standard, double standards',
  business:
    'data center, data centers, data centre, data centres, stock market, stock markets, stock price, market share, market cap, market value, bear market, bull market, housing market, ' +
    'labor market, black market, interest rate, interest rates, exchange rate, exchange rates, tax rate, tax cut, tax cuts, tax return, tax returns, tax reform, tax evasion, income tax, sales tax, ' +
    'real estate, real time, hedge fund, hedge funds, mutual fund, pension fund, venture capital, venture capitalist, private equity, balance sheet, cash flow, bottom line, ' +
    'supply chain, supply chains, supply and demand, joint venture, board of directors, board member, board members, business model, business plan, business owner, business owners, ' +
    'small business, small businesses, big business, business as usual, customer service, credit card, credit cards, credit score, credit rating, bank account, bank accounts, ' +
    'central banks, investment bank, investment banks, gross domestic product, purchasing power, cost of living, standard of living, trade secret, trade secrets, ' +
    'intellectual property, market economy, world economy, global economy, economic growth, economic crisis, financial crisis, debt ceiling, national debt, public debt, ' +
    'stimulus package, rescue package, bailout package, initial public offering, short selling, short term, long term, long run, market research, brand name, ' +
    'shareholder value, annual report, annual meeting, quarterly earnings, earnings per share, earnings call, record high, record low, all-time high, crude oil, gold standard, ' +
    'bankruptcy court, chapter 11, class action, law firm, law firms, legal team, legal counsel, legal action, money laundering, insider trading, hostile takeover, golden parachute, ' +
    'work force, working hours, working conditions, job market, job creation, jobs report, unemployment rate, inflation rate, growth rate, birth rate, death rate, crime rate, infection rate',
  technology:
    'artificial intelligence, artificial general intelligence, machine learning, deep learning, neural network, neural networks, big data, data mining, data privacy, data protection, data set, data sets, ' +
    'open source, open-source software, source code, open models, cloud computing, quantum computing, personal computer, operating system, operating systems, search engine, search engines, ' +
    'web site, web page, home page, blog post, blog posts, video game, video games, virtual reality, augmented reality, user interface, user experience, software update, hard drive, hard disk, ' +
    'smart phone, cell phone, mobile phone, cell phones, mobile phones, text message, text messages, social platform, app store, streaming service, supercomputing center, ' +
    'language model, language models, large language model, large language models, random forest, decision tree, support vector machine, signal to noise, speech recognition, facial recognition, image processing, ' +
    'computer science, computer vision, internet of things, cyber attack, cyber security, reverse engineering, proof of concept, state of the art, cutting edge, fault tolerance, ' +
    'remaining time, mean square error, naive bayes, brute force, end user, end users, use case, use cases, key logger, self-driving car, self-driving cars, electric car, electric cars, electric vehicle, electric vehicles, ' +
    'solar energy, solar panel, solar panels, solar system, space station, space shuttle, black hole, black holes, milky way, big bang, outer space, rocket science, space telescope, ' +
    'research and development, technical debt, tech giant, tech giants, tech company, tech companies, tech industry, high tech, emerging technology, emerging technologies, export controls, export control',
  health:
    'breast cancer, lung cancer, prostate cancer, skin cancer, blood pressure, blood vessel, blood vessels, blood sugar, blood test, blood cell, blood cells, heart attack, heart attacks, heart disease, ' +
    'heart failure, heart rate, kidney failure, kidney disease, liver disease, immune system, nervous system, side effect, side effects, clinical trial, clinical trials, mental health, mental illness, ' +
    'public health emergency, health minister, health system, intensive care, primary care, emergency room, operating room, family doctor, birth control, stem cell, stem cells, ' +
    'bone marrow, spinal cord, body weight, body mass index, weight loss, life expectancy, infectious disease, infectious diseases, chronic disease, herd immunity, flu shot, booster shot, ' +
    'booster dose, social distancing, face mask, face masks, drug abuse, drug addiction, drug test, substance abuse, domestic violence, sexual abuse, sexual harassment, sexual assault, ' +
    'plastic surgery, physical therapy, healthy diet, fast food, junk food, dairy products, red meat, drinking water, running water, food chain, food poisoning, ' +
    'central nervous system, white blood cells, red blood cells, gene therapy, natural selection, family planning, family welfare',
  idioms:
    'according to, has yet to, have yet to, had yet to, as well as, as soon as possible, as a result, at least, at the same time, at stake, at all costs, at any cost, at large, at odds, by the way, by far, ' +
    'close call, dead end, dead heat, deal breaker, double-edged sword, down to earth, each other, elephant in the room, face to face, fall short, far cry, fast track, few and far between, ' +
    'first hand, first lady, first place, first time, for good, for instance, free fall, free of charge, game changer, game plan, give birth, give way, glass ceiling, good news, bad news, grand jury, ' +
    'hand in hand, hard work, hard line, heart of gold, high profile, high school, high level, high time, high ground, hold accountable, home run, home page, hot water, hot topic, in addition, in advance, ' +
    'in charge of, in other words, in particular, in the face of, in the wake of, in the long run, in the first place, key role, kick off, kind of, know-how, last minute, last resort, last word, last year, last week, last month, ' +
    'leap of faith, learning curve, level playing field, light years, living room, long shot, long way, lose ground, make sense, makes sense, make sure, make way, middle ground, mind set, ' +
    'more or less, narrow escape, needless to say, next year, next week, no doubt, no longer, of course, old age, old school, on behalf of, on the other hand, on the table, on top of, once again, ' +
    'once upon a time, open letter, open secret, open question, open door, over time, peace of mind, per cent, piece of cake, play a role, plays a role, point out, points out, pointed out, poor performance, ' +
    'raise awareness, raises questions, red carpet, red tape, red line, rest of the world, right now, right wing, left wing, far right, far left, rule of thumb, safe haven, safety net, sea change, second thoughts, ' +
    'set the stage, short cut, short notice, silver lining, sleeping giant, slippery slope, so far, spare time, stand by, strings attached, strike a deal, take advantage, take advantage of, take care of, take into account, take part, ' +
    'take place, takes place, taking place, took place, take office, take over, tip of the iceberg, touch base, track record, trial and error, turn around, under fire, under way, up to date, upper hand, vicious circle, ' +
    'wake up call, white paper, wide range, wide range of, word of mouth, world leader, world leaders, world wide web, years ago, days ago, months ago, weeks ago, year-old, yellow card, red card, zero sum',
  life:
    'high school, middle school, elementary school, public school, law school, medical school, graduate school, business school, college degree, higher education, student loan, student loans, ' +
    'police officer, police officers, police station, police department, traffic jam, parking lot, train station, bus stop, birthday party, wedding ceremony, single mother, single parent, stay-at-home, ' +
    'best friend, boy scouts, girl scouts, movie star, movie theater, film festival, pop star, rock star, rock and roll, country music, best seller, box office, reality show, talk show, ' +
    'head coach, assistant coach, free agent, free kick, penalty kick, penalty area, extra time, first half, second half, quarter final, semi final, national team, home team, touch down, world record, gold medal, ' +
    'silver medal, bronze medal, olympic gold, grand prix, tennis court, goal keeper, field goal, full back, starting lineup, hat trick, transfer window, ' +
    'fire department, fire fighter, front door, front page, front line, front lines, hard cover, ice cream, credit union, post office, mail order, swimming pool, shopping center, shopping mall, ' +
    'crime scene, murder case, life imprisonment, bail hearing, court order, court case, court hearing, search warrant, arrest warrant, plea deal, plea bargain, expert witness, eye witness, hit and run, serial killer, ' +
    'due process, personal injury, wrongful death, statute of limitations, last name, first name, middle name, mother tongue, native language, sign language, body language, foreign language',
}
