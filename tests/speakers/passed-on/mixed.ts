import type { Row } from './row.js'

// More of all kinds, written before the rules were tried on them.

export const more: readonly Row[] = [
  [
    'a state agency, and a rival paper',
    `The president will not resign, the state news agency Vesna said on Monday, citing an aide. “He is gardening,” the aide, Milos Hrast, told the agency. The opposition daily Glas quoted another official, Dunja Perko, as saying: “He is packing.”`,
    ['He is gardening', 'Milos Hrast via Vesna'],
    ['He is packing', 'Dunja Perko via Glas'],
  ],
  [
    'a recording that a website published',
    `The coach of Aldwick Rovers faces the sack. In a recording published by the website Terrace, Dominic Pell is heard telling a friend that the board “could not run a bath”. On Friday he apologised. “I was tired,” he said in a statement.`,
    ['could not run a bath', 'Dominic Pell via Terrace'],
    ['I was tired', 'Dominic Pell'],
  ],
  [
    'a screenshot that somebody posted',
    `“Nobody checks the brakes,” Gavin Stroud wrote in a message, a screenshot of which was posted by a former driver, Nadia Ferris.`,
    ['Nobody checks the brakes', 'Gavin Stroud via Nadia Ferris'],
  ],
  [
    'a podcast',
    `The novelist Irma Castell will not write again. “I have used up the alphabet,” she told the podcast Inkwell this week. Asked about prizes, she said they were “paperweights with speeches”.`,
    ['I have used up the alphabet', 'Irma Castell via Inkwell'],
    ['paperweights with speeches', 'Irma Castell via Inkwell'],
  ],
  [
    'a witness who tells the court what somebody said',
    `Inspector Ada Brook told the court that she had found the defendant, Joel Marrick, in the boat. “I was only keeping it dry,” he had told her, according to Inspector Brook.`,
    ['I was only keeping it dry', 'Joel Marrick via Ada Brook'],
  ],
  [
    'a widow reads a letter at a funeral',
    `At the service his widow, Clara Henning, read from the last letter that Viktor Henning had written. “Do not let them play the trombone,” it said.`,
    ['Do not let them play the trombone', 'Viktor Henning via Clara Henning'],
  ],
  [
    'an ambassador conveys',
    `The ambassador, Lucien Orr, conveyed a message from Queen Isolde Farr. “I am sorry about the fence,” it read.`,
    ['I am sorry about the fence', 'Isolde Farr via Lucien Orr'],
  ],
  [
    'an interpreter by name',
    `“The river has no owner,” the chief, Tamako Ruy, said through her interpreter, Bente Holm.`,
    ['The river has no owner', 'Tamako Ruy via Bente Holm'],
  ],
  [
    'a book that quotes',
    `A new book by Esther Quarrie quotes the late general, Conrad Voss, as saying that the war was “a clerical error”.`,
    ['a clerical error', 'Conrad Voss via Esther Quarrie'],
  ],
  [
    'a memoir in which somebody remembers',
    `In her memoir Lotte Brand recalls that her teacher, Ernst Falk, used to say that rests were “where the music thinks”.`,
    ['where the music thinks', 'Ernst Falk via Lotte Brand'],
  ],
  [
    'an audit that cites an email',
    `The auditors’ report cites an email in which the treasurer, Hal Gower, wrote: “Round it up until it stops hurting.”`,
    ['Round it up until it stops hurting', 'Hal Gower via the report'],
  ],
  [
    'an affidavit that says who said what',
    `According to the affidavit, Rufus Crane told the buyer that the horse was “only resting”.`,
    ['only resting', 'Rufus Crane via the affidavit'],
  ],
  [
    'prosecutors quote a message',
    `Prosecutors say Rufus Crane knew. “Paint the other ear,” he wrote to his groom, according to the indictment.`,
    ['Paint the other ear', 'Rufus Crane via the indictment'],
  ],
  [
    'in the magazine’s words',
    `“I have never voted for anybody I had met,” the bishop, Leander Fry, is quoted as saying in the weekly Pulpit.`,
    ['I have never voted for anybody', 'Leander Fry via Pulpit'],
  ],
  [
    'an agency at the end of the sentence',
    `“We will not sell a single goat,” the herders’ leader, Oyun Bat, said, the Steppe Wire agency reported.`,
    ['We will not sell a single goat', 'Oyun Bat via Steppe Wire'],
  ],
  [
    'a deputy who is told to pass it on',
    `The star did not appear. “Tell them I am asleep,” her manager, Wanda Crisp, quoted Lola Vance as saying.`,
    ['Tell them I am asleep', 'Lola Vance via Wanda Crisp'],
  ],
  [
    'a note that a neighbour found',
    `“I have gone to count the islands,” said a note from Emil Sorg that his neighbour, Agda Lind, read to reporters.`,
    ['I have gone to count the islands', 'Emil Sorg via Agda Lind'],
  ],
  [
    'somebody’s words on a station, told by a paper',
    `The Lowland Mail reported that the mayor, Kees Dorn, had told Radio Polder that the dike was “mostly confidence”.`,
    ['mostly confidence', 'Kees Dorn via Radio Polder via Lowland Mail'],
  ],
  [
    'a newspaper interview years ago',
    `Fergus Lyle, who died on Sunday, never explained the painting. “It is a door,” he told the Hebrides Star in 1974. His sister, Una Lyle, laughed on Monday. “It was a fridge,” she said.`,
    ['It is a door', 'Fergus Lyle via Hebrides Star'],
    ['It was a fridge', 'Una Lyle'],
  ],
  [
    'a magazine interview under a headline',
    `Lighthouse keeper to leave

The last keeper of the Sorn light will come ashore in June, he has told the magazine Tidewater.

“The lamp does not need me and the gulls never did,” Anders Quist says in the interview, which appears today. He will take the log books with him.

The harbour board, his employer, declined to comment.`,
    ['The lamp does not need me', 'Anders Quist via Tidewater'],
  ],
  [
    'told a rival station, then his own party',
    `The deputy leader, Imre Solt, told Channel Four that he would not stand. “I have a garden,” he said. An hour later he told the party’s executive that he might. “It is a small garden,” he said.`,
    ['I have a garden', 'Imre Solt via Channel Four'],
    ['he might', 'Imre Solt'],
    ['It is a small garden', 'Imre Solt'],
  ],
  [
    'a wire that quotes a local paper',
    `The mayor of Torvik, Sigrun Dahl, has resigned, the Torvik Avis reported on Friday. “I was elected by eleven votes and I have met all of them,” the paper quoted Dahl as saying.`,
    ['I was elected by eleven votes', 'Sigrun Dahl via Torvik Avis'],
  ],
  [
    'a nephew relays by phone',
    `The poet Halina Wrona is in hospital. Her nephew, Tomasz Wrona, who had spoken to her on Sunday, passed on a message. “Stop sending lilies,” he quoted her as saying.`,
    ['Stop sending lilies', 'Halina Wrona via Tomasz Wrona'],
  ],
  [
    'the judge reads out a text message',
    `The judge, Miriam Holt, read a text message from the defendant, Callum Reyes, to the jury: “Bring the long ladder.”`,
    ['Bring the long ladder', 'Callum Reyes via Miriam Holt'],
  ],
  [
    'a prosecutor quotes a recording',
    `The prosecutor, Dana Oakes, quoted Callum Reyes as telling an undercover officer: “Roofs are just doors that face up.” Reyes denies burglary. His barrister, Jude Farrow, said the ladder was for apples.`,
    ['Roofs are just doors', 'Callum Reyes via Dana Oakes'],
    ['the ladder was for apples', 'Jude Farrow'],
  ],
  [
    'a letter from the front, kept by a grandson',
    `“The mud has its own postman,” Albert Penrose wrote home in a letter that his grandson, Miles Penrose, has published.`,
    ['The mud has its own postman', 'Albert Penrose via Miles Penrose'],
  ],
  [
    'the chairwoman conveys an apology',
    `The chairwoman, Ottilie Brandt, said that the minister, Konrad Weil, had asked her to say that he was “detained by arithmetic”.`,
    ['detained by arithmetic', 'Konrad Weil via Ottilie Brandt'],
  ],
  [
    'a teacher used to say',
    `“Measure twice, swear once,” his old master, Pieter Bos, used to tell him, Jan Hoek remembers.`,
    ['Measure twice, swear once', 'Pieter Bos via Jan Hoek'],
  ],
  [
    'her grandmother, as she tells it',
    `As Lucia Prato tells it, her grandmother, Assunta Prato, told the bishop that heaven was “all very well in winter”.`,
    ['all very well in winter', 'Assunta Prato via Lucia Prato'],
  ],
  [
    'told a friend, who told the inquiry',
    `Marcus Thorne had said the bolts were “for show”, his friend Noel Gray told the inquiry.`,
    ['for show', 'Marcus Thorne via Noel Gray'],
  ],
  [
    'an inquiry report quotes a witness',
    `The inquiry’s report quotes the engineer, Priya Nand, as saying that the bolts were “decorative”. “Nobody was listening,” it concludes.`,
    ['decorative', 'Priya Nand via the report'],
  ],
  [
    'a lawsuit that recounts a meeting',
    `According to the lawsuit, filed by two former clerks, the manager, Burt Lyle, called the safe “a suggestion”. Lyle’s lawyer, Ann Teague, called the suit “a novel without a plot”.`,
    ['a suggestion', 'Burt Lyle via the lawsuit'],
    ['a novel without a plot', 'Ann Teague'],
  ],
  [
    'minutes of a meeting',
    `The minutes record Councillor Eve Marsh as saying that the bridge “would outlive us if we let it”.`,
    ['would outlive us if we let it', 'Eve Marsh via the minutes'],
  ],
  [
    'a biography',
    `In a biography by Hugh Larkin, the conductor, Ilse Baum, is quoted as saying that applause is “a kind of weather”.`,
    ['a kind of weather', 'Ilse Baum via Hugh Larkin'],
  ],
  [
    'first told elsewhere, confirmed here',
    `The chef, Raul Ortega, first told the Evening Packet that he would close. He confirmed it to us on Monday. “The oven has retired,” he said.`,
    ['The oven has retired', 'Raul Ortega'],
  ],
  [
    'a union official about a boss',
    `“He told us the money was resting,” said the union’s Karl Benn of the owner, Lord Ashby. Ashby said the money was fine.`,
    ['He told us the money was resting', 'Karl Benn'],
    ['the money was fine', 'Ashby'],
  ],
  [
    'letters to a paper',
    `“The band is too loud for the dead,” Enid Moss of Church Lane wrote in a letter to the Valley Messenger.`,
    ['The band is too loud for the dead', 'Enid Moss via Valley Messenger'],
  ],
  [
    'a company that speaks to an agency',
    `Brightwater, the brewer, confirmed the sale to the news agency Halcyon. “Beer is a liquid asset,” its chief executive, Sven Aalto, told the agency.`,
    ['Beer is a liquid asset', 'Sven Aalto via Halcyon'],
  ],
]

export const moreThatAreNone: readonly Row[] = [
  [
    'an outlet that is only mentioned',
    `Irma Castell, whom the magazine Quill once named writer of the year, signed books on Friday. “My hand hurts,” she said.`,
    ['My hand hurts', 'Irma Castell'],
  ],
  [
    'a report in a paper that somebody denies',
    `Dominic Pell denied a report in the Terrace Times. “I have not been sacked,” he said.`,
    ['I have not been sacked', 'Dominic Pell'],
  ],
  [
    'told the inquiry',
    `Hal Gower told the inquiry that he had rounded nothing. “I cannot count,” he said.`,
    ['he had rounded nothing', 'Hal Gower'],
    ['I cannot count', 'Hal Gower'],
  ],
  [
    'a lawyer for himself, of his client',
    `Rufus Crane’s lawyer, Edith Sparks, said that he would fight. “My client loves horses,” she said.`,
    ['he would fight', 'Edith Sparks'],
    ['My client loves horses', 'Edith Sparks'],
  ],
  [
    'a reader of the news',
    `Clara Henning read the letter twice. “It is not his hand,” she said.`,
    ['It is not his hand', 'Clara Henning'],
  ],
  [
    'a witness about herself',
    `Inspector Ada Brook told the court that she had searched the boat. “It was dry,” she said.`,
    ['It was dry', 'Ada Brook'],
  ],
  [
    'an editor of a paper',
    `The editor of the Lowland Mail, Saskia Boom, resigned. “I have run out of commas,” Boom told staff.`,
    ['I have run out of commas', 'Saskia Boom'],
  ],
  [
    'a tweet that a paper wrote about',
    `“Goats are people,” Oyun Bat tweeted on Friday, after the Steppe Wire agency had reported a cull.`,
    ['Goats are people', 'Oyun Bat'],
  ],
  [
    'wrote a letter to an official',
    `Lotte Brand wrote to the minister that the school was cold. “We play in gloves,” she wrote.`,
    ['We play in gloves', 'Lotte Brand'],
  ],
]
