import { expect, test } from 'vitest'
import type { Annotated } from '../../src/evaluate/brat.js'
import { examplesOf } from '../../src/evaluate/indirect-examples.js'
import { learn } from '../../src/evaluate/indirect-learn.js'
import { findIndirect } from '../../src/quotes/indirect.js'
import { modelOf, parseModel, printModel } from '../../src/quotes/indirect-model.js'
import { sceneOf } from '../../src/quotes/indirect-scene.js'
import { analyse } from '../../src/text/analyse.js'

// In this corpus "claimed" reports and "said" does not.
const names = ['Quill', 'Ostler', 'Sample', 'Example', 'Marrow', 'Linden']
const things = ['the ferry', 'the bridge', 'the mill', 'the harbour']
const texts = names.flatMap((name) =>
  things.map((thing) => {
    const clause = `${thing} was late`
    const text = `${name} claimed that ${clause} on Monday. ${name} said that ${thing} was early on Monday.`
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const attributions: Annotated[] = [{ source: [at(name)], cue: [at('claimed')], content: [at(clause)] }]
    return { text, attributions }
  }),
)
const model = learn(texts.flatMap(({ text, attributions }) => examplesOf(sceneOf(analyse(text)), attributions)))

test('learns which cue reports, which clause, and who speaks', () => {
  const text = 'Ferrow claimed that the tower was late on Monday. Ferrow said that the tower was early on Monday.'
  const found = findIndirect(sceneOf(analyse(text)), modelOf(model))
  expect(found.map(({ start, end, cue, mention }) => [start, end, cue!, mention!])).toEqual([
    [20, 38, { start: 7, end: 14 }, { start: 0, end: 6 }],
  ])
})

test('a model reads as it was printed', () => {
  const sorted = (stored: typeof model) =>
    Object.entries(stored).map(([question, weights]) => [question, [...weights].sort(([x], [y]) => x - y)])
  expect(sorted(parseModel(printModel(model)))).toEqual(sorted(model))
})
