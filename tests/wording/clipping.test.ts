import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.js'
import { clippingRisks } from '../../src/wording/clipping.js'

/** What a cut to the words in braces leaves out. */
function risks(marked: string): string[] {
  const start = marked.indexOf('{')
  const text = marked.replace('{', '').replace('}', '')
  const end = marked.indexOf('}') - 1
  return clippingRisks(text, analyse(text).sentences, { start, end }).map(({ sort, word }) => `${sort}: ${word}`)
}

test.each<[string, string[]]>([
  // a negation in front
  ['We will not {raise the toll}.', ['negation: not']],
  ['We never said that {the toll will rise}.', ['negation: never']],
  ['I don’t believe {the toll will rise}.', ['negation: don’t']],
  ['Nobody here thinks that {the pier is safe}.', ['negation: Nobody']],
  ['No, {we raise the toll}.', []],
  ['Not only {do we raise the toll}, we double it.', []],
  ['We did not ask for it; {the toll will rise}.', []],
  // a condition in front or behind
  ['If the city pays, {we raise the toll}.', ['condition: If']],
  ['{We raise the toll} if the city pays.', ['condition: if']],
  ['{We raise the toll} unless the city pays.', ['condition: unless']],
  ['{We raise the toll} only for cruise ships.', ['condition: only']],
  ['Only {the pilots agree}.', ['condition: Only']],
  // what is said against it
  ['{The plan is good}, but it comes too late.', ['turn: but']],
  ['{The plan is good.} But it comes too late.', ['turn: But']],
  ['{The plan is good.} However, it comes too late.', ['turn: However']],
  ['It comes late, but {the plan is good}.', []],
  ['{The plan is good.} It comes in May.', []],
  // distance and questions
  ['Critics wrongly claim {the pier is safe}.', ['distance: claim']],
  ['It is a myth that {the pier is safe}.', ['distance: myth']],
  ['{The pier is safe}, do you say?', ['question: ?']],
  ['{Is the pier safe?}', []],
  // whole sentences
  ['{We will not raise the toll.}', []],
  ['First came rain. {We raise the toll.} Then came snow.', []],
  // inside quotation marks
  ['“We would not {raise the toll},” she said.', ['negation: not']],
])('clippingRisks: %s', (marked, expected) => expect(risks(marked)).toEqual(expected))

test('any text and cut: risks lie outside of what is kept, and slice to their word', () => {
  fc.assert(
    fc.property(
      fc.lorem({ mode: 'sentences', maxCount: 4 }),
      fc.nat(300),
      fc.nat(300),
      fc.constantFrom('not ', 'if ', 'But ', ''),
      (lorem, a, b, extra) => {
        const text = `${extra}${lorem}`
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        for (const risk of clippingRisks(text, analyse(text).sentences, { start, end })) {
          expect(risk.end <= start || risk.start >= end).toBe(true)
          expect(text.slice(risk.start, risk.end)).toBe(risk.word)
        }
      },
    ),
  )
})
