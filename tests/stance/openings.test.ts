import { expect, test } from 'vitest'
import { openingsOf, possibleAmong } from '../../src/stance/openings.js'
import { re } from '../../src/stance/rule.js'

test.each<[string, RegExp, string[]]>([
  ['a word', re`scrap`, ['scr']],
  ['a word shorter than is looked at', re`ai\b|eu`, ['ai', 'eu']],
  ['alternatives, once each', re`export|expert|ban`, ['exp', 'ban']],
  ['a group and what follows it', re`(?:a|the) deal`, ['a d', 'the']],
  ['groups in groups', re`(?:b(?:an|uy)|sell)\w*`, ['ban', 'buy', 'sel']],
  ['what may be left out', re`(?:our )?ai`, ['our', 'ai']],
  ['a letter that may be left out', re`labou?r`, ['lab']],
  ['what may stand often', re`x+y`, ['x']],
  ['what may stand often or never', re`(?:so )*ai`, ['so ', 'ai']],
  ['a gap, which may be empty', re`a ~ b`, ['a', 'ab']],
  ['a mark', re`'s own|ours`, ['', 'our']],
  ['a class ends what is known', re`a[.|]i|u[)\]]s`, ['a', 'u']],
  ['anything', re`\w+ deal`, ['']],
  ['a pattern that begins at no word', /deal/, ['']],
])('openingsOf: %s', (_, pattern, openings) => {
  expect(openingsOf(pattern.source)).toEqual(openings)
})

test.each<[string, string[]]>([
  ['they scrap the deal', ['scrap the deal', '\\w+ power']],
  ['a scraping noise', ['\\w+ power', 'scrap the deal']],
  ['nothing of it', ['\\w+ power']],
  ["it's ours", ['\\w+ power', 's ours']],
])('patterns that may match "%s"', (text, sources) => {
  const patterns = [re`scrap the deal`, re`s ours`, /\b(?:\w+ power)/]
  const found = [...possibleAmong(patterns)(text)].map(({ source }) => source.slice(5, -1))
  expect(found.sort()).toEqual(sources.sort())
})
