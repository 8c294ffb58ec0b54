import { describe, expect, test } from 'vitest'
import { partRules } from '../../seeds/quotes/interview.js'
import { read } from '../../src/pipeline.js'

const about = { title: null, publisher: null, author: null, date: null, address: null, reportedFrom: null }

/** What the pipeline finds in a document of these lines but for reported speech: the words and who speaks them. */
const spoken = (lines: readonly string[]): [string, string | null][] =>
  read({ name: 'text', text: lines.join('\n'), statedWording: null, ...about })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(({ text, attribution }) => [text, attribution.name])

const sure = (lines: readonly string[]): number[] =>
  read({ name: 'text', text: lines.join('\n'), statedWording: null, ...about })
    .quotes.filter(({ kind }) => kind === 'block')
    .map(({ attribution }) => attribution.confidence)

const talk = (one: string, other: string): string[] => [
  `${one}: Why is the ferry late?`,
  `${other}: It was never early.`,
  `${one}: And the new boat?`,
  `${other}: She floats.`,
]
const said = (one: string | null, other: string | null): [string, string | null][] => [
  ['Why is the ferry late?', one],
  ['It was never early.', other],
  ['And the new boat?', one],
  ['She floats.', other],
]

test.each<[string, string[], [string, string | null][]]>([
  // whole names with offices first, surnames then
  [
    'a broadcast',
    [
      'ADA QUILL, HOST: Why is the ferry late?',
      'COL. BO OSTLER, HARBOUR DIRECTOR: It was never early.',
      'QUILL: And the new boat?',
      '(BEGIN VIDEO CLIP)',
      'MAYOR IDA MOSS: I saw it.',
      'OSTLER: She floats.',
      'MOSS: She does.',
      'A. QUILL: Good night.',
    ],
    [
      ['Why is the ferry late?', 'Ada Quill'],
      ['It was never early.', 'Bo Ostler'],
      ['And the new boat?', 'Ada Quill'],
      ['I saw it.', 'Ida Moss'],
      ['She floats.', 'Bo Ostler'],
      ['She does.', 'Ida Moss'],
      ['Good night.', 'Ada Quill'],
    ],
  ],
  [
    'a thread of posts',
    [
      'The ferry was late, and Ada Quill, a teacher, typed.',
      'Ada Quill @quilltypes',
      'The tide again. I wait.',
      '↳ @rampman: I work here. It is the motor.',
      '↳ @quilltypes: Then say so.',
      'By noon we had all read it.',
      'Vale Ferries ✔ replying to @quilltypes',
      'We are so sorry to hear that!',
    ],
    [
      ['The tide again. I wait.', 'Ada Quill'],
      ['I work here. It is the motor.', '@rampman'],
      ['Then say so.', 'Ada Quill'],
      ['We are so sorry to hear that!', 'Vale Ferries'],
    ],
  ],
  [
    'labels of a check of facts are nobody',
    [
      'Ada Quill and Bo Ostler met in Quay.',
      'CLAIM: The boat sank.',
      'VERDICT: False. It floats.',
      'CLAIM: The quay is wet.',
      'VERDICT: True. It rained.',
    ],
    [],
  ],
  // initials
  [
    'initials of two who are named above',
    ['Olga Quill builds ferries. Hamid Ostler went to see her in Halden.', ...talk('HO', 'OQ')],
    said('Hamid Ostler', 'Olga Quill'),
  ],
  [
    'initials with stops',
    ['Bo Ostler builds ferries, and Ada Quill asked him why.', ...talk('A.Q.', 'B.O.')],
    said('Ada Quill', 'Bo Ostler'),
  ],
  [
    'initials of three names, and of a hyphenated one',
    ['Ida May Quill met Jean-Luc Ostler at the quay.', ...talk('JLO', 'IMQ')],
    said('Jean-Luc Ostler', 'Ida May Quill'),
  ],
  [
    'initials that two bear stay as printed',
    ['Olga Quill and Otto Quist build ferries. Hamid Moss went to see them.', ...talk('HM', 'OQ')],
    said('Hamid Moss', 'OQ'),
  ],
  [
    'initials that nobody bears stay as printed',
    ['Olga Quill builds ferries. We went to see her in Halden.', ...talk('XY', 'OQ')],
    said('XY', 'Olga Quill'),
  ],
  [
    'capitals that are a surname',
    ['Jun Li builds ferries. Lena Ito, a reporter, met him.', ...talk('ITO', 'LI')],
    said('Lena Ito', 'Jun Li'),
  ],
  // Q and A
  [
    'who asks is told',
    ['Olga Quill builds ferries. Questions: Hamid Ostler.', ...talk('Q', 'A')],
    said('Hamid Ostler', 'Olga Quill'),
  ],
  ['who asks is not told', ['Olga Quill builds ferries.', ...talk('Q', 'A')], said('interviewer', 'Olga Quill')],
  [
    'who met whom introduces an interview',
    ['Olga Quill builds ferries. Quill is tired of them. Hamid Ostler met her at the quay.', ...talk('Q', 'A')],
    said('Hamid Ostler', 'Olga Quill'),
  ],
  [
    'a minister who met her asks nothing',
    [
      'Olga Quill builds ferries. Last year the minister, Hamid Ostler, met her. Quill talks about it.',
      ...talk('Q', 'A'),
    ],
    said('interviewer', 'Olga Quill'),
  ],
  [
    'stops behind the letters, as courts print them',
    [
      'Bo Ostler, a pilot, was questioned on Monday by the county’s lawyer, Dana Quill.',
      'Q. Did you see the buoy?',
      'A. I saw a light.',
    ],
    [
      ['Did you see the buoy?', 'Dana Quill'],
      ['I saw a light.', 'Bo Ostler'],
    ],
  ],
  [
    'somebody else takes over',
    [
      'Bo Ostler took the stand. Dana Quill questioned him first.',
      'Q. Did you see the buoy?',
      'A. I saw a light.',
      'Ida Moss, for the owners, then took over.',
      'Q. Which light?',
      'A. A red one.',
    ],
    [
      ['Did you see the buoy?', 'Dana Quill'],
      ['I saw a light.', 'Bo Ostler'],
      ['Which light?', 'Ida Moss'],
      ['A red one.', 'Bo Ostler'],
    ],
  ],
  [
    'lines of a transcript that say who examines',
    [
      'The inquiry heard from Bo Ostler, who is a pilot.',
      'BY MS. QUILL:',
      'Q. Did you see the buoy?',
      'A. I saw a light.',
      'BY MR. MOSS:',
      'Q. Which light?',
      'A. A red one.',
      'Dana Quill is the county’s lawyer, Ivo Moss the owners’.',
    ],
    [
      ['Did you see the buoy?', 'Dana Quill'],
      ['I saw a light.', 'Bo Ostler'],
      ['Which light?', 'Ivo Moss'],
      ['A red one.', 'Bo Ostler'],
    ],
  ],
  [
    'the second witness',
    [
      'Dana Quill asked the questions. The first witness was Bo Ostler.',
      'Q. Did you see the buoy?',
      'A. I saw a light.',
      'The next witness was Ida Moss.',
      'Q. And you?',
      'A. I heard a bell.',
    ],
    [
      ['Did you see the buoy?', 'Dana Quill'],
      ['I saw a light.', 'Bo Ostler'],
      ['And you?', 'Dana Quill'],
      ['I heard a bell.', 'Ida Moss'],
    ],
  ],
  ['initials that begin a line are no answer', ['A. Quill met B. Ostler at the quay.', 'Q. Moss saw them.'], []],
  // offices
  [
    'labels that are offices',
    [
      'The harbour court sat on Monday under Judge Miriam Quill. Bo Ostler, a pilot, took the stand.',
      'THE COURT: Please sit.',
      'THE WITNESS: I would rather stand.',
      'THE COURT: Then stand.',
      'THE WITNESS: Thank you.',
      'THE CLERK: All rise.',
    ],
    [
      ['Please sit.', 'Miriam Quill'],
      ['I would rather stand.', 'Bo Ostler'],
      ['Then stand.', 'Miriam Quill'],
      ['Thank you.', 'Bo Ostler'],
      ['All rise.', 'the clerk'],
    ],
  ],
  [
    'an office that a sentence explains',
    [
      'The Speaker: Order.',
      'Ostler: I give way.',
      'The Speaker: Order!',
      'Ostler: I have given way.',
      'A voice: To whom?',
      'The Speaker is Ada Quill. Bo Ostler sits for Halden.',
    ],
    [
      ['Order.', 'Ada Quill'],
      ['I give way.', 'Bo Ostler'],
      ['Order!', 'Ada Quill'],
      ['I have given way.', 'Bo Ostler'],
      ['To whom?', 'a voice'],
    ],
  ],
  [
    'offices in a list of those present',
    ['Present: Mayor Ada Quill, Clerk Bo Ostler, and nine others.', ...talk('The Mayor', 'The Clerk')],
    said('Ada Quill', 'Bo Ostler'),
  ],
  [
    'labels set in bold',
    [
      '*Olga Quill builds ferries. Interview by Hamid Ostler.*',
      '**Q: Why ferries?**',
      '',
      'A: They float.',
      '',
      '**Q: Always?**',
      '',
      'A: Mostly.',
    ],
    [
      ['Why ferries?', 'Hamid Ostler'],
      ['They float.', 'Olga Quill'],
      ['Always?', 'Hamid Ostler'],
      ['Mostly.', 'Olga Quill'],
    ],
  ],
  [
    'two who examine one witness',
    [
      'The first witness was the pilot Ida Moss. Under questioning by the prosecutor, Bo Ostler, Moss described the quay.',
      'Q. Did you see the buoy?',
      'A. I saw a light.',
      'Cross-examining, Dana Quill, who defends the port, had only two questions.',
      'Q. Which light?',
      'A. A red one.',
    ],
    [
      ['Did you see the buoy?', 'Bo Ostler'],
      ['I saw a light.', 'Ida Moss'],
      ['Which light?', 'Dana Quill'],
      ['A red one.', 'Ida Moss'],
    ],
  ],
  [
    'a host who says who she is, and a title above',
    [
      'Quay Talk, episode 4: transcript',
      'Host: Welcome. I’m Nadia Quill, and with me is the diver Bo Ostler.',
      'Bo Ostler: Hello.',
      'Host: Are you wet?',
      'Bo Ostler: Always.',
    ],
    [
      ['Welcome. I’m Nadia Quill, and with me is the diver Bo Ostler.', 'Nadia Quill'],
      ['Hello.', 'Bo Ostler'],
      ['Are you wet?', 'Nadia Quill'],
      ['Always.', 'Bo Ostler'],
    ],
  ],
  [
    'a host who does not',
    ['Host: Welcome.', 'Bo Ostler: Hello.', 'Host: Are you wet?', 'Bo Ostler: Always.'],
    [
      ['Welcome.', 'host'],
      ['Hello.', 'Bo Ostler'],
      ['Are you wet?', 'host'],
      ['Always.', 'Bo Ostler'],
    ],
  ],
  [
    'messages with times',
    [
      'In the chat are the minister, Olav Quill, and his deputy, Runa Ostler.',
      '[09:14] Olav: Who told the papers?',
      '[09:15] Runa: Not me.',
      '[09:16] Olav: It was a good story.',
      '[09:20] Runa: Then it was you.',
    ],
    [
      ['Who told the papers?', 'Olav Quill'],
      ['Not me.', 'Runa Ostler'],
      ['It was a good story.', 'Olav Quill'],
      ['Then it was you.', 'Runa Ostler'],
    ],
  ],
  [
    'initials without a mark',
    [
      'Olga Quill builds ferries. Interview: Hamid Ostler',
      'HO Why is the ferry late?',
      'OQ It was never early.',
      'HO And the new boat?',
      'OQ She floats.',
    ],
    said('Hamid Ostler', 'Olga Quill'),
  ],
  [
    'abbreviations that begin a paragraph',
    ['EU ministers met.', 'UN Monitors left.', 'EU ministers met again.', 'UN Monitors came back.'],
    [],
  ],
  [
    'somebody in the gallery',
    [
      'Ada Quill is the mayor.',
      'THE MAYOR: Order.',
      'MEMBER OF THE PUBLIC: Let him speak!',
      'THE MAYOR: Order!',
      'MEMBER OF THE PUBLIC: Never!',
    ],
    [
      ['Order.', 'Ada Quill'],
      ['Let him speak!', 'member of the public'],
      ['Order!', 'Ada Quill'],
      ['Never!', 'member of the public'],
    ],
  ],
  [
    'answers below printed questions',
    [
      'Olga Quill builds ferries. We asked her three questions.',
      'Why do you build ferries?',
      'They float.',
      'And what do you tell the gulls?',
      'That bread is dear.',
      'I mean it.',
      'Do you sail?',
      'Never.',
    ],
    [
      ['They float.', 'Olga Quill'],
      ['That bread is dear.', 'Olga Quill'],
      ['I mean it.', 'Olga Quill'],
      ['Never.', 'Olga Quill'],
    ],
  ],
  [
    'questions that the writer answers',
    [
      'Olga Quill builds ferries.',
      'Why are they late?',
      'Nobody knows.',
      'What do they cost?',
      'Two crowns.',
      'Where do they land?',
      'In Halden.',
    ],
    [],
  ],
  [
    'an answer that goes on behind the last turn',
    [
      'Olga Quill builds ferries.',
      ...talk('Ostler', 'Quill'),
      'I painted her myself, and I would do it again.',
      'The ferry left at noon.',
    ],
    [...said('Ostler', 'Olga Quill'), ['I painted her myself, and I would do it again.', 'Olga Quill']],
  ],
  [
    'numbered questions of a committee',
    [
      'Excerpts from the Committee on Ports (Chair: Helga Quill). The witness was Bo Ostler.',
      'Q7 Chair: Who would like to begin?',
      'Mr Ostler: I would.',
      'Q8 Chair: Was the report read?',
      'Mr Ostler: The summary was.',
    ],
    [
      ['Who would like to begin?', 'Helga Quill'],
      ['I would.', 'Bo Ostler'],
      ['Was the report read?', 'Helga Quill'],
      ['The summary was.', 'Bo Ostler'],
    ],
  ],
  [
    'results',
    ['Winner: Ada Quill', 'Runner-up: Bo Ostler', 'Winner: Ida Moss', 'Runner-up: Ivo Dahl', 'Winner: Dana Frost'],
    [],
  ],
  // what is no turn, but whose words are told by what stands around them
  [
    'a card whose sender is told',
    [
      'The cleaner, Ida Moss, found a card on Monday. It was from her neighbour, the painter Bo Ostler. The card read: I have kept the spoon. You may keep the fork.',
    ],
    [['I have kept the spoon. You may keep the fork.', 'Bo Ostler']],
  ],
  [
    'a voice that has a name in the end',
    [
      'Laughter, and then a voice from the back: “So why did you sign it?”',
      'It was Ida Quill, the baker. The mayor, Bo Ostler, left.',
    ],
    [['So why did you sign it?', 'Ida Quill']],
  ],
  [
    'a voice that stays a voice',
    [
      'Laughter, and then a voice from the back: “So why did you sign it?”',
      'It was a good question. The mayor, Bo Ostler, left.',
    ],
    [['So why did you sign it?', 'a voice']],
  ],
  [
    'a letter that somebody reads out',
    [
      'The clerk, June Amsel, read a letter from the Halden School Board into the record: “We ask that the buses can turn.”',
    ],
    [['We ask that the buses can turn.', 'Halden School Board']],
  ],
  [
    'an office that belongs to somebody',
    ['Olga Quill, the minister, was away. Her office sent one sentence: “The ferry will be fed.”'],
    [['The ferry will be fed.', 'Olga Quill’s office']],
  ],
  [
    'cries from the gallery',
    ['Bo Ostler called it “a cheap joke on us all”. Shouts of “Resign!” came from the gallery.'],
    [
      ['a cheap joke on us all', 'Bo Ostler'],
      ['Resign!', 'the gallery'],
    ],
  ],
  [
    'a month cut short, and a wire',
    [
      'HALDEN, Oct 9 (Coastline) - The Harbour Board fined two lines on Thursday.',
      'Oct 12 is the deadline. “It is a small fine,” the board said.',
    ],
    [['It is a small fine,', 'Harbour Board']],
  ],
  [
    'a ship with a royal name',
    [
      'The Princess Runa left late. The fleet’s engineer, Ida Moss, wrote to her superior, Agnes Quill. Her answer came at noon:',
      'Ida, thanks. Say nothing.',
    ],
    [['Ida, thanks. Say nothing.', 'Agnes Quill']],
  ],
])('turns: %s', (_, lines, expected) => expect(spoken(lines)).toEqual(expected))

test('initials of nobody or of several are in doubt', () => {
  const named = sure(['Olga Quill and Otto Quist build ferries. Hamid Moss went to see them.', ...talk('HM', 'OQ')])
  expect(named.map((confidence) => confidence < 0.6)).toEqual([false, true, false, true])
})

describe.each(partRules)('interview rule $id', ({ pattern, hits, misses }) => {
  test.each(hits)('hits %j', (line, asks, answers) => {
    const groups: Record<string, string | undefined> = pattern.exec(line)?.groups ?? {}
    const told = [groups.asks, groups.answers].map((group) => (group === undefined ? null : Number(group)))
    expect(told).toEqual([asks, answers])
  })
  test.each([...misses])('misses %j', (line) => expect(pattern.test(line)).toBe(false))
})
