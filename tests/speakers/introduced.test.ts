import { expect, test } from 'vitest'
import { namesIn } from './support.js'

const before = '“We begin,” said Odalys Pruitt, who chairs the board. '

test.each<[string, string, string]>([
  ['Then a woman in a red coat rose. “It hums,” she said.', 'she', 'a woman in a red coat'],
  ['First at the lectern was a woman with a map. “It hums,” she said.', 'she', 'a woman with a map'],
  ['A man, who had come late, walked to the front. “It hums,” he said.', 'he', 'a man'],
  ['Next in line was a man in a pilot’s jacket. “It hums,” he said.', 'he', 'a man in a pilot’s jacket'],
  ['Another woman stood up. “It hums,” the woman said.', 'the woman', 'another woman'],
  // who is named, who is told of, and people in general
  ['A woman named Ida Moss rose. “It hums,” she said.', 'she', 'Ida Moss'],
  ['A woman, Ida Moss, rose. “It hums,” she said.', 'she', 'Ida Moss'],
  ['A woman should know. “It hums,” she said.', 'she', 'Odalys Pruitt'],
  ['She was a woman of few words. “It hums,” she said.', 'she', 'Odalys Pruitt'],
  ['Pruitt came with a woman in a red coat. “It hums,” she said.', 'she', 'Odalys Pruitt'],
  ['A map hung on the wall. “It hums,” she said.', 'she', 'Odalys Pruitt'],
  ['Two women in red coats rose. “It hums,” she said.', 'she', 'Odalys Pruitt'],
])('who enters without a name: %s', (text, mention, name) => {
  expect(namesIn(before + text, [['It hums', mention]])[0]!.name).toBe(name)
})
