import type { Row } from './row.js'

// What people say to papers, stations and agencies reaches the text through them.

export const interviews: readonly Row[] = [
  [
    'somebody who is named only in the second paragraph',
    `The bridge at Mossend will close to lorries in May, the engineer in charge of it has told the Glen Observer.

In an interview broadcast on Monday, Harriet Lowden called the deck “a biscuit in the rain”. “I would not park a pram on it,” she told the paper.`,
    ['a biscuit in the rain', 'Harriet Lowden via Glen Observer'],
    ['I would not park a pram on it', 'Harriet Lowden via Glen Observer'],
  ],
  [
    'an interview that goes on in the next paragraph, until somebody else speaks',
    `Duncan Farrow told the Weaver Gazette that his mill would shut. “We have spun our last,” he said.

“Nobody wants wool with a conscience,” Farrow added.

The mayor, Imelda Roth, was surprised. “He sold me a jumper on Friday,” she said.`,
    ['We have spun our last', 'Duncan Farrow via Weaver Gazette'],
    ['Nobody wants wool with a conscience', 'Duncan Farrow via Weaver Gazette'],
    ['He sold me a jumper on Friday', 'Imelda Roth'],
  ],
  [
    'the programme is the one that was named',
    `Speaking on Radio Calder’s breakfast programme, the chairman, Edgar Lunt, said the pits were safe. “I would send my own sons down,” he told the programme.`,
    ['I would send my own sons down', 'Edgar Lunt via Radio Calder'],
  ],
  [
    'a paper whose name tells nothing, and what it is',
    `Gideon Marsh, who owns the circus, blamed the weather. “Elephants do not skate,” he told Sawdust, a trade magazine. He would be back in spring, he told Sawdust, “with smaller animals”.`,
    ['Elephants do not skate', 'Gideon Marsh via Sawdust'],
    ['with smaller animals', 'Gideon Marsh via Sawdust'],
  ],
  [
    'what it is before its name',
    `In comments to the broadcaster Nordlys, the skipper, Petra Vangen, described the net as “a curtain with opinions”.`,
    ['a curtain with opinions', 'Petra Vangen via Nordlys'],
  ],
  [
    'in an interview with the weekly',
    `In an interview with the weekly Tinsmith, Rolf Adler said that he had never owned a kettle. “I borrow,” he said.`,
    ['I borrow', 'Rolf Adler via Tinsmith'],
  ],
  [
    'the other way round after an outlet’s report',
    `The dam is leaking, the Upland Herald reports. “It is more a sieve than a wall,” its keeper, Agnes Tolland, tells the paper.`,
    ['It is more a sieve than a wall', 'Agnes Tolland via Upland Herald'],
  ],
  [
    'the paper quotes somebody',
    `The Morning Dispatch also quoted a retired pilot, Leonie Strand, as saying that the runway bends.`,
    ['as saying that the runway bends', 'Leonie Strand via Morning Dispatch'],
  ],
  [
    'as quoted by a second outlet',
    `A cook at the palace told Radio Selm, as quoted by the Northern Star, that the soup had been cold since the coronation.`,
    ['the soup had been cold', 'a cook at the palace via Radio Selm via Northern Star'],
  ],
  [
    'one paper after another, told once',
    `Judith Sallow told Stone & Spade, according to the Dale Post, that the tower leans. “It has leaned since my wedding,” the Post quotes her as saying.`,
    ['the tower leans', 'Judith Sallow via Stone & Spade via Dale Post'],
    ['It has leaned since my wedding', 'Judith Sallow via Dale Post'],
  ],
  [
    'remarks that an agency carried',
    `“We will plough around it,” Magnus Orde said in remarks carried by the Kestrel news agency.`,
    ['We will plough around it', 'Magnus Orde via Kestrel'],
  ],
  [
    'a memo that was leaked',
    `Dame Olive Prentice is leaving the opera. In a note to the chorus, leaked to the magazine Stave, she writes that she has “run out of rope”. At the stage door she was kinder. “They sing like plumbers, and I miss them,” she said.`,
    ['run out of rope', 'Olive Prentice via Stave'],
    ['They sing like plumbers', 'Olive Prentice'],
  ],
  [
    'an email that a paper obtained',
    `In an email obtained by the Coast Tribune, the harbour master, Felix Harbin, called the ferry “a shed that floats”.`,
    ['a shed that floats', 'Felix Harbin via Coast Tribune'],
  ],
  [
    'a transcript that was published',
    `“Burn the minutes,” Cordelia Baines said, according to a transcript published by the Fen Chronicle.`,
    ['Burn the minutes', 'Cordelia Baines via Fen Chronicle'],
  ],
  [
    'written in a paper',
    `“Mend the roof and the choir will follow,” Tobias Penn wrote in Sunday’s Vale Courier.`,
    ['Mend the roof and the choir will follow', 'Tobias Penn via Vale Courier'],
  ],
  [
    'first reported by',
    `The rector, Hugo Stamp, called the bishop “a weathercock in a hat”, as first reported by the Minster Echo.`,
    ['a weathercock in a hat', 'Hugo Stamp via Minster Echo'],
  ],
]

export const ownOccasions: readonly Row[] = [
  [
    'on the quay, after an interview',
    `Duncan Farrow told the Weaver Gazette that his mill would shut. “We have spun our last,” he said. On Sunday he told reporters at the gate that he might sell. “Bring a lorry,” he said.`,
    ['We have spun our last', 'Duncan Farrow via Weaver Gazette'],
    ['he might sell', 'Duncan Farrow'],
    ['Bring a lorry', 'Duncan Farrow'],
  ],
  [
    'reached by phone',
    `The Morning Dispatch quoted Leonie Strand as saying that the runway bends. Reached by phone on Tuesday, she said she had meant the road. “Planes are the least of it,” she said.`,
    ['she had meant the road', 'Leonie Strand'],
    ['Planes are the least of it', 'Leonie Strand'],
  ],
  [
    'a statement later in the day',
    `Edgar Lunt told Radio Calder that the pits were safe. In a statement on Monday night he said one of them was “damp”.`,
    ['the pits were safe', 'Edgar Lunt via Radio Calder'],
    ['damp', 'Edgar Lunt'],
  ],
  [
    'told reporters, a conference, a judge, a committee',
    `“It is dry,” Edgar Lunt told reporters. “It is wet,” Magnus Orde told a news conference. “It is late,” Petra Vangen told Judge Amos Kettering. “It is early,” Rolf Adler told the harbour committee.`,
    ['It is dry', 'Edgar Lunt'],
    ['It is wet', 'Magnus Orde'],
    ['It is late', 'Petra Vangen'],
    ['It is early', 'Rolf Adler'],
  ],
  [
    'an outlet that speaks for itself',
    `“The council should resign,” the Glen Observer said in an editorial. Its editor, Miriam Sands, said she had not slept. “I would print it again,” she said.`,
    ['The council should resign', 'Glen Observer'],
    ['I would print it again', 'Miriam Sands'],
  ],
  [
    'an outlet beside somebody who speaks elsewhere',
    `Harriet Lowden, who once wrote for the Glen Observer, opened the fair. “Mind the deck,” she said.`,
    ['Mind the deck', 'Harriet Lowden'],
  ],
  [
    'an interview of somebody else',
    `Duncan Farrow told the Weaver Gazette that his mill would shut. Imelda Roth said in an interview that she would buy it.`,
    ['she would buy it', 'Imelda Roth'],
  ],
  [
    'on a stage',
    `Gideon Marsh reads the Sawdust magazine. “I learned to fall before I learned to walk,” he said on stage in Selm.`,
    ['I learned to fall', 'Gideon Marsh'],
  ],
  [
    'her own letter',
    `In a letter to the Coast Tribune, which did not print it, nothing was said. “I am tired,” Petra Vangen wrote in her diary.`,
    ['I am tired', 'Petra Vangen'],
  ],
]
