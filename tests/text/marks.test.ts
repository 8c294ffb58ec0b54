import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.js'
import { styleOf } from '../../src/text/marks.js'

/** What stands between the marks; an unclosed stretch with a tilde behind it. */
const stretches = (text: string): string[] =>
  analyse(text).stretches.map(({ start, end, closed }) => `${text.slice(start, end)}${closed ? '' : '~'}`)

test.each<[string, string[]]>([
  // kinds of marks
  ['“Yes,” she said.', ['Yes,']],
  ['She said "yes" twice: "No." and left.', ['yes', 'No.']],
  ['“Yes," she said. "No,” said he.', ['Yes,', 'No,']],
  ['« Oui », dit-il, « non ».', ['Oui', 'non']],
  ['«\u00a0Oui\u00a0», dit-il.', ['Oui']],
  ['«Ja», sagte er.', ['Ja']],
  ['»Nein«, sagte sie, »nie«.', ['Nein', 'nie']],
  ['„Nein“, sagte sie, „nie“.', ['Nein', 'nie']],
  ['„Nie”, powiedziała ona.', ['Nie']],
  ['„Nein", sagte er.', ['Nein']],
  ["``Yes,'' she said.", ['Yes,']],
  ["''Yes,'' she said. ''It's late,'' he said.", ['Yes,', "It's late,"]],
  ["He called it ''a 'good' day'' twice.", ["a 'good' day"]],
  ["A 12'' pipe and a 10'' one broke.", []],
  ['(“go”) [“stay”] —“wait”', ['go', 'stay', 'wait']],
  // British single marks, apostrophes, possessives
  ['‘The boat is late,’ said Tilda. ‘It’s old.’', ['The boat is late,', 'It’s old.']],
  [
    "‘It's late,’ said Tilda. ‘We won't wait for the operators' chamber,’ she added.",
    ["It's late,", "We won't wait for the operators' chamber,"],
  ],
  [
    "'It is late,' said Tilda. 'The farmers' union won't wait,' she added. 'Go.'",
    ['It is late,', "The farmers' union won't wait,", 'Go.'],
  ],
  ["She said: 'No.' He said: 'Yes.'", ['No.', 'Yes.']],
  ["The farmers' union and the bakers' guild met in the '90s.", []],
  ["rock 'n' roll for 'em all", []],
  ["“The farmers' union met,” she said.", ["The farmers' union met,"]],
  // a doubly encoded dash is no mark
  ['â€œGo,â€\u009d she said â€“ and they went â€“ at once. â€œNow.â€\u009d', ['Go,', 'Now.']],
  // marks inside marks
  ['“He told me ‘go home’ twice,” she said.', ['He told me ‘go home’ twice,']],
  ['“He said “go home” twice,” she said.', ['He said “go home” twice,']],
  ['"He said “go home” twice," she said.', ['He said “go home” twice,']],
  ['‘He said “go home” twice,’ said Tilda. ‘And I did,’ she said.', ['He said “go home” twice,', 'And I did,']],
  ['“‘Stop,’ he told me,” she said.', ['‘Stop,’ he told me,']],
  ['“One “two” three', ['One “two']],
  // doubled marks
  ['““Yes,”” she said.', ['Yes,']],
  ['""Yes,"" she said.', ['Yes,']],
  ['"“Yes,”" she said.', ['Yes,']],
  ['““Go” and “stay”” he said.', ['“Go” and “stay”']],
  // unclosed
  ['“One two.\n“Three four,” he said.', ['One two.~', 'Three four,']],
  ['"unclosed words here', ['unclosed words here~']],
  ['One “two three.\n\nFour “five” six.', ['two three.~', 'five']],
  ['He said it”. Then “go”.', ['go']],
  // a paragraph that goes on with what the one before left open, without a mark of its own
  ['“One two.\nThree four,” he said. “Five.”', ['One two.~', 'Three four,', 'Five.']],
  ['"One two.\nThree four," he said.', ['One two.~', 'Three four,']],
  ['"One two.\nThree "four" he said.', ['One two.~', 'four']],
  ['“One two.\nThree “four” he said.', ['One two.~', 'four']],
  ['“One two.”\nThree four,” he said.', ['One two.']],
  ['“One two.\nThree.\nFour,” he said.', ['One two.~']],
  // feet and inches
  ['The door, 6\'2" high, is "open", she said.', ['open']],
  ['A 12" pipe and a 10" one broke.', []],
  ['He said "it is 12" long" twice.', ['it is 12" long']],
  ['"It is 6\'2" tall," she said.', ['It is 6\'2" tall,']],
  ['He said "there were 12" and left.', ['there were 12']],
  ['"We sold 40," she said.', ['We sold 40,']],
  // marks that were read in a wrong encoding
  ['â€œYes,â€\u009d she said. â€œNo.â€', ['Yes,', 'No.']],
  ['â€˜Itâ€™s late,â€™ said Tilda. â€˜Go,â€™ she said.', ['Itâ€™s late,', 'Go,']],
  // nothing
  ['“” and "" are empty. “ ” too.', []],
  ['', []],
])('what stands between the marks of %j', (text, expected) => expect(stretches(text)).toEqual(expected))

test('a stretch knows its marks; blanks inside them are left out', () => {
  const { stretches } = analyse('He: « Oui » ““No””')
  expect(stretches).toEqual([
    { open: 4, start: 6, end: 9, after: 11, closed: true, single: false },
    { open: 12, start: 14, end: 16, after: 18, closed: true, single: false },
  ])
})

test.each([
  ["It's the farmers' union.", 'double'],
  ["'Yes,' she said. 'No.'", 'single'],
  ["'Yes,' she said. “No,” he said. “Go.”", 'double'],
  ["'Yes,' she said.", 'double'],
])('the primary marks of %j are %s', (text, expected) => expect(styleOf(text)).toBe(expected))
