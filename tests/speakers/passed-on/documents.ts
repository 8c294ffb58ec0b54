import type { Row } from './row.js'

// Words that a document quotes: complaints, reports, filings, books.

export const quotedInDocuments: readonly Row[] = [
  [
    'a complaint that quotes messages',
    `Brasswick Toys knew of the loose wheels, according to a complaint filed on Monday by the Board of Safety. The 40-page complaint quotes a text message in which Wilfred Marrow, the chief executive, told a colleague: “Paint it and post it.” In another message, cited on page 9, he described the tests as “a puppet show”.

“The company had five chances,” the complaint says.`,
    ['Paint it and post it', 'Wilfred Marrow via the complaint'],
    ['a puppet show', 'Wilfred Marrow via the complaint'],
    ['The company had five chances', 'Board of Safety'],
  ],
  [
    'it reproduces an email',
    `In a complaint filed on Tuesday, Thelma Ruddock says that the yard passed every weld from a photograph. It reproduces an email from her manager, Lionel Croft, dated June 3: “Sign them all and let the sea decide.” In another message, according to the filing, Croft told a friend that “rust is a rumour”.`,
    ['Sign them all and let the sea decide', 'Lionel Croft via the complaint'],
    ['rust is a rumour', 'Lionel Croft via the complaint'],
  ],
  [
    'a report that cites somebody',
    `The report by the Rail Inspectorate cites the driver, Ines Calder, as saying that the signal was “asleep”.`,
    ['asleep', 'Ines Calder via Rail Inspectorate'],
  ],
  [
    'an indictment',
    `“Call it gravel,” Percy Lomax wrote to a buyer, according to the indictment.`,
    ['Call it gravel', 'Percy Lomax via the indictment'],
  ],
  [
    'court papers',
    `Court papers quote Percy Lomax as telling a buyer that the gold was “mostly honest”.`,
    ['mostly honest', 'Percy Lomax via court papers'],
  ],
  [
    'a message quoted in a filing',
    `“Nobody reads page two,” Lionel Croft wrote in a message quoted in the filing.`,
    ['Nobody reads page two', 'Lionel Croft via the filing'],
  ],
  [
    'a diary',
    `Thelma Ruddock’s diary records Lionel Croft saying that the hull was “a matter of taste”.`,
    ['a matter of taste', 'Lionel Croft via Thelma Ruddock'],
  ],
]

export const documentsThatSpeak: readonly Row[] = [
  [
    'the complaint itself',
    `In a complaint filed on Tuesday, Thelma Ruddock says that the yard cheated. “Some of the photographs,” the complaint says, “were of other ships.”`,
    ['Some of the photographs', 'Thelma Ruddock'],
  ],
  [
    'according to a report alone',
    `“The signal was asleep,” according to the report by the Rail Inspectorate.`,
    ['The signal was asleep', 'Rail Inspectorate'],
  ],
  ['her own report', `Ines Calder wrote in her report that the signal was “asleep”.`, ['asleep', 'Ines Calder']],
  [
    'a complaint spoken of',
    `Percy Lomax read the complaint. “It is fiction,” he told reporters. His lawyer, Edith Vane, said the complaint cites nothing.`,
    ['It is fiction', 'Percy Lomax'],
    ['the complaint cites nothing', 'Edith Vane'],
  ],
]
