import type { Row } from './row.js'

// Words that a person hands on: whoever said or wrote them speaks, and whoever reads or tells them is the relay.

export const readers: readonly Row[] = [
  [
    'a spokesman reads a message',
    `The banker Ludovic Thane fainted at the opera on Monday. His spokeswoman, Greta Polk, came out with a message from the ward. “I am upright and I am not selling,” Polk read from a card. “Do go home.”

“That is all he wrote,” Polk added.`,
    ['I am upright and I am not selling', 'Ludovic Thane via Greta Polk'],
    ['Do go home', 'Ludovic Thane via Greta Polk'],
    ['That is all he wrote', 'Greta Polk'],
  ],
  [
    'a lawyer reads for her client',
    `Ursula Kemp was not in court. “I have nothing to hide but my hat,” her lawyer, Simon Agate, read from a prepared sheet.`,
    ['I have nothing to hide but my hat', 'Ursula Kemp via Simon Agate'],
  ],
  [
    'a daughter reads her father’s note',
    `Albrecht Voss could not climb the steps. His daughter, Tilde Voss, read out a note from him: “The view was better when it was mine.”`,
    ['The view was better when it was mine', 'Albrecht Voss via Tilde Voss'],
  ],
  [
    'a letter that somebody reads out, and goes on',
    `Bridget Hollis, who taught at the school for forty years and now lives abroad, had sent a letter, and the secretary, Owen Farr, read it aloud. “I learned to count in that cellar,” it began. It went on to call the plan “a theft with a ribbon on it”.

“I only do the voices,” Farr said.`,
    ['I learned to count in that cellar', 'Bridget Hollis via Owen Farr'],
    ['a theft with a ribbon on it', 'Bridget Hollis via Owen Farr'],
    ['I only do the voices', 'Owen Farr'],
  ],
  [
    'an email that somebody was sent',
    `Maud Perry stood up. She read from an email that she had been sent in June by the landlord’s agent, Clive Rudge. “The pool was never in the plan,” Rudge had written. “It was in the picture.”

Rudge said on Friday that the email was a joke. “There will be a pond,” he said.`,
    ['The pool was never in the plan', 'Clive Rudge via Maud Perry'],
    ['It was in the picture', 'Clive Rudge via Maud Perry'],
    ['There will be a pond', 'Clive Rudge'],
  ],
  [
    'answers that a clerk read out',
    `The finance minister stayed at home. Her answers were read out by the clerk of the house, Benno Hartl. Minister Sabina Kroll has a cold. On page one the minister had written: “The money was spent on my order.”`,
    ['The money was spent on my order', 'Sabina Kroll via Benno Hartl'],
  ],
  [
    'answers, and what is denied through the clerk',
    `The minister, Fabian Rook, sent answers. They were read out by the clerk, Ines Marl. “They have billed us for air.” He denied, through her, that he had dined with the owner.`,
    ['They have billed us for air', 'Fabian Rook via Ines Marl'],
    ['he had dined with the owner', 'Fabian Rook via Ines Marl'],
  ],
  [
    'a letter that a union handed out',
    `“A fourth man is a fourth opinion,” Royce Tandy wrote to the board in a letter that the Dockside Union handed out at the gate.`,
    ['A fourth man is a fourth opinion', 'Royce Tandy via Dockside Union'],
  ],
]

export const tellers: readonly Row[] = [
  [
    'quoted his employer as saying',
    `Greta Polk, the spokeswoman of the banker Ludovic Thane, took questions. Asked about the bank, she quoted her employer as saying that the doors would stay shut.`,
    ['the doors would stay shut', 'Ludovic Thane via Greta Polk'],
  ],
  [
    'quoted somebody by name',
    `Maud Perry quoted her landlord, Clive Rudge, as saying that rent was “a state of mind”.`,
    ['a state of mind', 'Clive Rudge via Maud Perry'],
  ],
  [
    'recalls being told by',
    `In an affidavit a former stoker, Amos Teal, recalls being told by the captain, Hector Brine, that the boiler was a matter of faith. Teal writes that he left the next day.`,
    ['the boiler was a matter of faith', 'Hector Brine via Amos Teal'],
    ['he left the next day', 'Amos Teal'],
  ],
  [
    'remembers being warned by',
    `Nora Finch remembers being warned by her teacher, Jonas Wick, that clay has a temper.`,
    ['clay has a temper', 'Jonas Wick via Nora Finch'],
  ],
  [
    'remembers him saying',
    `Nora Finch was sent to Jonas Wick, a potter with one good eye. “You are not making a cup, you are asking it,” she remembers him saying.`,
    ['You are not making a cup', 'Jonas Wick via Nora Finch'],
  ],
  [
    'recalled what her mother had said',
    `Nora Finch recalled what her teacher, Jonas Wick, had told her: “Clay has a temper.”`,
    ['Clay has a temper', 'Jonas Wick via Nora Finch'],
  ],
  [
    'his father had told him, by his own account',
    `The banker Ludovic Thane is ill. His son Casimir Thane said he had telephoned on Sunday. “Sell nothing and sign nothing,” his father had told him, according to Casimir Thane.`,
    ['Sell nothing and sign nothing', 'Ludovic Thane via Casimir Thane'],
  ],
  [
    'he replied, according to their daughter',
    `Her marriage to Otto Lind lasted fifty years. She asked by letter; he answered, according to their daughter Freya Lind, that he was already packed.`,
    ['he was already packed', 'Otto Lind via Freya Lind'],
  ],
  [
    'according to her',
    `“The boat is sold and the crew is fed,” said Ilona Berki of the Sailors’ Relief. Mr Park, according to her, had promised in writing that there would be wages by Easter.`,
    ['there would be wages by Easter', 'Park via Ilona Berki'],
  ],
  [
    'a deputy who was in the room',
    `The governor, Enid Sharrow, met the farmers. “I do not negotiate with weather,” the governor told them, according to her deputy, Lars Whitlow, who described the closed meeting.`,
    ['I do not negotiate with weather', 'Enid Sharrow via Lars Whitlow'],
  ],
  [
    'somebody said that somebody had told her',
    `Maud Perry said that Clive Rudge had told her the lift was “purely decorative”.`,
    ['purely decorative', 'Clive Rudge via Maud Perry'],
  ],
]

export const speakForThemselves: readonly Row[] = [
  [
    'a spokesman for himself',
    `The banker Ludovic Thane fainted at the opera on Monday. His spokeswoman, Greta Polk, took questions. “I only carry the bag,” Polk said. She said Thane had eaten.`,
    ['I only carry the bag', 'Greta Polk'],
    ['Thane had eaten', 'Greta Polk'],
  ],
  [
    'a spokesman for a body',
    `“We will appeal,” said Simon Agate, a spokesman for the Dockside Union.`,
    ['We will appeal', 'Simon Agate'],
  ],
  [
    'somebody who reads a book and speaks',
    `Maud Perry read a novel by Clive Rudge on the train. “It is too long,” she said.`,
    ['It is too long', 'Maud Perry'],
  ],
  [
    'somebody who reads her own words',
    `Maud Perry read from her memoir. “I was born in a lift,” she read.`,
    ['I was born in a lift', 'Maud Perry'],
  ],
  [
    'somebody who remembers a thing',
    `Nora Finch remembers the kiln at Jonas Wick’s. “It roared like a landlord,” she said.`,
    ['It roared like a landlord', 'Nora Finch'],
  ],
  [
    'told by somebody, and says',
    `Nora Finch was told by Jonas Wick to wait. “I waited a year,” she said.`,
    ['I waited a year', 'Nora Finch'],
  ],
  [
    'the author, afterwards',
    `Bridget Hollis had sent a letter, and the secretary, Owen Farr, read it aloud. Reached at home, Hollis said she stood by it. “Every comma,” she said.`,
    ['she stood by it', 'Bridget Hollis'],
    ['Every comma', 'Bridget Hollis'],
  ],
]
