import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

test.each<[string, string, Said[], (string | null)[]]>([
  // Left-overs of mark-up name nobody.
  ['a mention without a letter', 'They met. *** said, “We go home.” Bo Ostler left.', [['We go home.', '***']], [null]],
  // joint.ts
  [
    'two who speak together, from the second',
    '“We counted,” Quill and Ostler said in a letter. Dr Ada Quill led; Professor Bo Ostler joined.',
    [['We counted,', 'Ostler']],
    ['Ada Quill and Bo Ostler'],
  ],
  [
    'three who speak together, behind the verb',
    '“We counted,” said Ada Quill, Bo Ostler and Ida Moss.',
    [['We counted,', 'Ada Quill']],
    ['Ada Quill, Bo Ostler and Ida Moss'],
  ],
  [
    'roles inside the pair',
    '“It helps,” Larkmoor chairman Bo Ostler and Vanteo chief executive Ada Quill said on Monday.',
    [['It helps,', 'Vanteo chief executive Ada Quill']],
    ['Bo Ostler and Ada Quill'],
  ],
  [
    'roles inside the pair, from the first',
    '“It helps,” Larkmoor chairman Bo Ostler and Vanteo chief executive Ada Quill said on Monday.',
    [['It helps,', 'Larkmoor chairman Bo Ostler']],
    ['Bo Ostler and Ada Quill'],
  ],
  [
    'an object and a subject are no pair',
    'Ida Moss met Bo Ostler and Ada Quill said it helped.',
    [['it helped', 'Ada Quill']],
    ['Ada Quill'],
  ],
  [
    'both',
    'Ada Quill left the club. Bo Ostler left it too. Both said they were glad.',
    [['they were glad', 'Both']],
    ['Ada Quill and Bo Ostler'],
  ],
  // describe.ts
  [
    'who speaks for a person is not that person',
    'Ada Quill won. Quill’s spokesman denied that she had gone.',
    [['she had gone', 'Quill’s spokesman']],
    ['Quill’s spokesman'],
  ],
  // titles that are common words, too
  [
    'a count',
    'The owner, Count Bo Ostler, left. “I go,” he said. Nobody missed the count.',
    [['I go,', 'he']],
    ['Bo Ostler'],
  ],
  [
    'an unnamed source again',
    'A senior official at the ministry said Ada Quill was right. “It rained,” the official said.',
    [
      ['Ada Quill was right', 'A senior official at the ministry'],
      ['It rained,', 'the official'],
    ],
    ['a senior official at the ministry', 'a senior official at the ministry'],
  ],
  [
    'a body of another sort',
    'Two sailors left the Reef Panel. The ministry said it was sorry. “It is late,” it added.',
    [
      ['it was sorry', 'The ministry'],
      ['It is late,', 'it'],
    ],
    ['the ministry', 'the ministry'],
  ],
  [
    'the minister is not the prime minister',
    'Finance minister Bo Ostler left. The prime minister, Ada Quill, stayed. “I go,” the minister said.',
    [['I go,', 'the minister']],
    ['Bo Ostler'],
  ],
  // repeats.ts
  [
    'a headline whose words the text attributes',
    'Regulator: “We sell no boats”\nThe head of the office, Ada Quill, was firm. “We sell no boats today,” Quill said.',
    [
      ['We sell no boats', 'Regulator'],
      ['We sell no boats today,', 'Quill'],
    ],
    ['Ada Quill', 'Ada Quill'],
  ],
  // names
  [
    'a name with a joined particle',
    'Ahmed al-Quillani counted. “Three,” al-Quillani said.',
    [['Three,', 'al-Quillani']],
    ['Ahmed al-Quillani'],
  ],
  [
    'a name with y',
    'They chose Maria de la Quilla y Ostra. “My boat,” De la Quilla said.',
    [['My boat,', 'De la Quilla']],
    ['Maria de la Quilla y Ostra'],
  ],
  ['honours behind a name', 'Piers Quill KC spoke. “No,” said Quill.', [['No,', 'Quill']], ['Piers Quill']],
  [
    'a campaign that closes with Now',
    'A lobby group, Free Boats Now, says it is late.',
    [['it is late', 'A lobby group']],
    ['Free Boats Now'],
  ],
  [
    'whom an answered "him" is not',
    'The founder, Bo Quill, spoke. The sailor Noor Ostler answered him at once. In it she was firm. “No,” she said.',
    [['No,', 'she']],
    ['Noor Ostler'],
  ],
  [
    'a role before a titled name',
    '“No,” said the mayor of Quay, Mrs. Ada Quill. Mr. Bo Ostler, a baker, came. “Yes,” the mayor said.',
    [
      ['No,', 'the mayor of Quay, Mrs. Ada Quill'],
      ['Yes,', 'the mayor'],
    ],
    ['Ada Quill', 'Ada Quill'],
  ],
  [
    'whoever is named later is not meant yet',
    'Ada Quill won. “Good,” Quill said. Her husband, Bo Quill, lost. “Bad,” Mr Quill said.',
    [
      ['Good,', 'Quill'],
      ['Bad,', 'Mr Quill'],
    ],
    ['Ada Quill', 'Bo Quill'],
  ],
  [
    'trades that are no offices',
    'Bo Ostler is the caulker. Ada Quill, a retired plumbwright, sails. “No,” the caulker says. “Yes,” the plumbwright says.',
    [
      ['No,', 'the caulker'],
      ['Yes,', 'the plumbwright'],
    ],
    ['Bo Ostler', 'Ada Quill'],
  ],
  [
    'a league of many',
    "The Bakers' League said it was late. “Very,” the league said.",
    [
      ['it was late', 'League'],
      ['Very,', 'the league'],
    ],
    ["Bakers' League", "Bakers' League"],
  ],
  [
    'a judge at the top who is named below',
    'A judge in Quay ruled that it was “old”.\nJudge Ada Quill said no.',
    [['old', 'A judge in Quay']],
    ['Ada Quill'],
  ],
  [
    'a role that begins a sentence',
    'Promoter Vic Quill promised a boat. “No,” Quill said.',
    [['No,', 'Quill']],
    ['Vic Quill'],
  ],
  [
    'a person behind a role behind a comma',
    'Her landlord, the investor Bo Ostler, said no.',
    [['no', 'Her landlord']],
    ['Bo Ostler'],
  ],
  // documents.ts
  [
    'a reply from an account',
    'Ada Quill wrote. A reply, sent on that day from the account of operating officer Bo Ostler, said: call me',
    [['call me', 'A reply']],
    ['Bo Ostler'],
  ],
  [
    'an author named behind',
    'A report on the bridge says it fell. “It fell,” the report says. Its author, the engineer Ada Quill, was silent.',
    [['It fell,', 'the report']],
    ['Ada Quill'],
  ],
  // adjust.ts
  ['an age', 'Bo Ostler, 55, said: “No.”', [['No.', '55']], ['Bo Ostler']],
  ['a second office', '“No,” said Larkmoor founder and CEO Ada Quill.', [['No,', 'Larkmoor founder']], ['Ada Quill']],
  [
    'the owner of something',
    'The owner of the bird, Ada Quill, testified that it spoke.',
    [['it spoke', 'The owner']],
    ['Ada Quill'],
  ],
  [
    'who is quoted by somebody, before a colon',
    'Bo Ostler quoted her doctor, Ada Quill: “Rest.”',
    [['Rest.', 'Bo Ostler']],
    ['Ada Quill'],
  ],
  [
    'what is read from a letter',
    'Ada Quill spoke first. Bo Ostler quoted from a letter by Quill: “Close it.”',
    [['Close it.', 'Bo Ostler']],
    ['Ada Quill'],
  ],
])('%s', (_, text, said, expected) => expect(namesIn(text, said).map(({ name }) => name)).toEqual(expected))

test.each<[string, string, Said, string[]]>([
  [
    'a clause inside a clause',
    'His deputy, Ada Quill, told the station NetSix that Bo Ostler had said boats were “old”.',
    ['old', 'Bo Ostler'],
    ['NetSix', 'Ada Quill'],
  ],
  [
    'according to somebody in the middle',
    'Ada Quill left. Bo Ostler, according to Quill, had assured him that it would rain.',
    ['it would rain', 'Quill'],
    ['Ada Quill'],
  ],
  [
    'a statement read by a lawyer',
    'In a statement read by his lawyer, Ada Quill, Bo Ostler said: “No.”',
    ['No.', 'Bo Ostler'],
    ['Ada Quill'],
  ],
  [
    'what is read from a letter',
    'Ida Moss spoke first. Bo Ostler quoted from a letter by Moss: “Close it.”',
    ['Close it.', 'Bo Ostler'],
    ['Bo Ostler'],
  ],
  ['an outlet behind its noun', 'Ada Quill told the broadcaster NetSix: “No.”', ['No.', 'Ada Quill'], ['NetSix']],
  [
    'speaking to a paper',
    'Ada Quill, speaking to the Morning Star, said: “No.”',
    ['No.', 'Ada Quill'],
    ['Morning Star'],
  ],
  ['a numbered station', 'Ada Quill told Channel Nine: “No.”', ['No.', 'Ada Quill'], ['Channel Nine']],
  ['nobody in between', 'Ada Quill said that it was “old”.', ['old', 'Ada Quill'], []],
])('relays: %s', (_, text, said, expected) => expect(namesIn(text, [said])[0]!.via).toEqual(expected))
