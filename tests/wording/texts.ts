/** Invented texts: their people, places and events do not exist. */

export const paraphrased = {
  'a report on a harbour':
    'The harbour authorities of Lindmark stated at this time that it has but to finish its information facilities, in keeping with the Monetary Occasions. ' +
    '“We now have shown comfortable energy to different international locations,” stated Orla Fennimore, who additionally leads the tech corporations’ board. ' +
    'The White Home stated it could assist native startups with know-how, whereas the hassle would value extra money than beforehand thought. ' +
    'To this point, solely two corporations have turn into companions within the mega venture.',
  'a report on a match':
    'The Tarvin workforce completed the sequence on a excessive, and the place the followers had hoped for extra, they got here again completely happy. ' +
    'The skipper additionally mentioned that the participant of the match had been working exhausting all through the 12 months. ' +
    '“It’s all the time concerning the subsequent recreation, however on the finish of the day we wish to win,” he mentioned in the course of the press convention. ' +
    'In the meantime, the opposite facet will probably be led by a brand new coach.',
  'a paper on learning machines':
    'In this paper we use profound learning and irregular woodland to find bosom malignancy. Counterfeit consciousness has changed huge information, ' +
    'and neural organizations work on colossal information with arbitrary woods. The signal to commotion proportion and the mean square blunder show that the ' +
    'insusceptible framework of the patient is steady.',
  'a report on a vote':
    'The chief minister’s birthday celebration has gained the meeting elections, the information company mentioned on Friday. The competition celebration used to be told that ' +
    'the courtroom docket had rejected its enchantment. “The folks of our kingdom need exhausting work and now not guarantees,” its chief stated, consistent with per week by week newspaper. ' +
    'The top minister has however to touch upon the result, which got here sooner than anticipated. Turnout rose by means of six in keeping with cent.',
} as const

export const original = {
  'plain news':
    'The council of Lindmark voted on Tuesday to close the old harbour. “We have waited long enough,” said Orla Fennimore, who leads the board. ' +
    'She told reporters that the city would spend $40 million on the new pier over the next three years. According to the mayor, work has yet to begin. ' +
    'Critics said the plan would hurt local businesses, and that the government had not asked the people who live there.',
  'Indian English':
    'Hundreds of farmers took out a rally in Ranapur on Monday to press for their demands, police said. The collector assured the agitators that the needful would be done at the earliest. ' +
    '“We shall not budge an inch until our dues of Rs 2 crore are cleared,” said union leader Hariprasad Devle, addressing mediapersons. A case has been registered against unknown miscreants, ' +
    'and a probe is on. The chief minister, who was out of station, has been apprised of the situation and will air-dash to the district today itself. Students said they had preponed the exam.',
  'old-fashioned prose':
    'It was towards the close of a sombre afternoon in November that I first beheld the mansion of the Averills, whither I had been summoned by a letter of no common urgency. ' +
    'The coachman, a taciturn fellow, had vouchsafed me scarcely a dozen words since we quitted the inn; and when at length he spoke, it was but to observe that the family had long been ' +
    'accounted unfortunate. I confess that my spirits were not proof against so melancholy an introduction, and that I alighted with a heart far heavier than the portmanteau which he set down beside me.',
  'the law':
    'Subject to the provisions of this Agreement, the Licensor hereby grants to the Licensee a non-exclusive, non-transferable right to use the Software for the Term. The Licensee shall not modify, ' +
    'reproduce or distribute the Software without the prior written consent of the Licensor. In the event of any breach, the Licensor may terminate this Agreement forthwith and the Licensee shall ' +
    'immediately cease all use thereof. Nothing herein shall limit the liability of either party for fraud.',
  'a manual':
    'To construct the package, obtain the sources and modify the configuration file as stated above. The installer then verifies that the required libraries are present and creates a directory for the data. ' +
    'If the process terminates with an error, examine the log, correct the settings and start again. Additional modules may be obtained from the maintainers and utilised with earlier versions.',
  'rare but correct words':
    'The erstwhile laureate, a curmudgeon by reputation, excoriated the jury’s lacklustre shortlist. Her polemic, replete with recondite allusions, nonetheless garnered plaudits from an otherwise fractious readership. ' +
    '“One ought to be parsimonious with praise,” she averred, “and prodigal with scorn.” Her detractors demurred; her publisher, perennially sanguine, ordered a second printing.',
  nothing: '',
} as const

export const translated = {
  'a page that shows it':
    'As reported earlier by the portal Stepnoy Vestnik, the deputies supported the project of the law. In his words, it is planned to construct six schools. ' +
    '"We are expecting the good result," - said minister. In turn, the head of the committee expressed the hope that the works will finish in time, ' +
    'and told to the correspondent that the money is allocated. "The people are waiting," the speaker underlined.',
  'a page that says it':
    'The Well of Orsk\n\nTranslated from the Kovarin by Ilse Marrow\n\nThe mayor said that the well had been dry for a year. Nobody believed her.',
  'a statement that says it':
    'This statement was translated by the press office. The ministry regrets the delay, and thanks all who waited. The next meeting is on Friday.',
} as const
