import { expect, test } from 'vitest'
import { adjustMention } from '../../src/speakers/adjust.js'
import { sceneOf } from '../../src/speakers/scene.js'
import { analyse } from '../../src/text/analyse.js'
import { spanNear } from './support.js'

test.each<[string, string, string, string]>([
  ['a place of a spokeswoman', 'It rains, said a spokeswoman in Halden.', 'Halden', 'a spokeswoman in Halden'],
  ['the place of a person', '“No,” said Tilda Quorley of the Mill Institute.', 'Mill Institute', 'Tilda Quorley'],
  ['an apposition’s end', 'Tilda Quorley, head of a lobby group, says it rains.', 'a lobby group', 'Tilda Quorley'],
  [
    'an apposition within an apposition',
    'Tilda Quorley, an adviser at the Mill Institute, a charity, says it rains.',
    'a charity',
    'Tilda Quorley',
  ],
  [
    'a relative clause’s end',
    'Larkmoor Energy, which rents to three of the nine, says it rains.',
    'the nine',
    'Larkmoor Energy',
  ],
  ['a party', '“No,” said Tilda Quorley, R-Ohio, who left.', 'R-Ohio', 'Tilda Quorley'],
  ['who is quoted', '“No,” the paper quoted her as saying.', 'the paper', 'her'],
  ['a body of the county', 'The county’s water board said no.', 'The county', 'The county’s water board'],
  ['one of several', 'One of them, Tilda Quorley, wrote that it rains.', 'One', 'Tilda Quorley'],
  ['what it was said in', 'In its reply Quorley complained of rain.', 'its reply Quorley', 'Quorley'],
  ['whose view it is', 'Tilda Quorley came. It was in her view “late”.', 'her view', 'her'],
  ['whose words they are', 'It was, in Quorley’s words, “late”.', 'Quorley’s words', 'Quorley'],
  ['a whole mention', '“No,” said Tilda Quorley, a miller in Halden.', 'Tilda Quorley', 'Tilda Quorley'],
  ['a source behind “according to”', 'It rains, according to Larkmoor Energy.', 'Larkmoor Energy', 'Larkmoor Energy'],
  ['a sentence before', 'Tilda Quorley, a miller, left. The group, it says, rains.', 'The group', 'The group'],
])('adjustMention: %s', (_, text, mention, expected) => {
  const scene = sceneOf(analyse(text), { title: null, author: null, publisher: null })
  const { start, end } = adjustMention(scene, spanNear(text, mention, 0))
  expect(text.slice(start, end)).toBe(expected)
})
