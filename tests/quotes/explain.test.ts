import { describe, expect, test } from 'vitest'
import type { Decision, FoundQuote, Question } from '../../src/domain.js'
import { confidenceOf } from '../../src/quotes/direct.js'
import { explainQuotes } from '../../src/quotes/explain.js'
import { directModels, findQuotes } from '../../src/quotes/find.js'
import { confidenceOf as clauseConfidence } from '../../src/quotes/indirect.js'
import { logistic } from '../../src/quotes/model.js'
import { analyse } from '../../src/text/analyse.js'

const text = `Council votes on the night ferry

"We owe this to everyone who works late," said Edda Marchetti, the council's transport chair. She added that the service "is not a luxury" and that fares would not rise.

Harald Osterby, who runs the fish market, was not convinced. "A boat that nobody rides is a boat that nobody needs," he told reporters. According to Osterby, only nine people used the last crossing.

The council's finance office said the ferry would cost two million crowns. He has read "The Long Ferry" twice, he says. "Nobody asked us."

The spokesman pointed to a speech in which Osterby said: “We will go to court.” The clerk wrote:

The figures are public. Anybody can read them.`

const a = analyse(text)
const found = findQuotes(a)
const explain = explainQuotes(a)
const quoteWith = (words: string): FoundQuote => found.find(({ start, end }) => text.slice(start, end).includes(words))!
const decided = (quote: FoundQuote, question: Question): Decision | undefined =>
  explain(quote).decisions.find((one) => one.question === question)
const sumOf = ({ features }: Decision): number => features.reduce((sum, { weight }) => sum + weight, 0)

describe('an explanation holds the weights that decided', () => {
  test.each(
    found
      .filter(({ rule }) => rule.startsWith('quoted'))
      .map((quote) => [text.slice(quote.start, quote.end), quote] as const),
  )('of the quoted words %s', (_, quote) => {
    const [speaker, quoted] = [decided(quote, 'speaker'), decided(quote, 'quoted')!]
    expect(logistic(sumOf(quoted))).toBeCloseTo(quoted.probability, 9)
    const mentionProbability = speaker?.probability ?? 0.95
    const judged = { stretch: 0, place: 0, mention: null, mentionProbability, quoteProbability: quoted.probability }
    expect(confidenceOf(directModels, judged)).toBeCloseTo(quote.confidence, 9)
  })

  test.each(
    found
      .filter(({ kind }) => kind === 'indirect')
      .map((quote) => [text.slice(quote.start, quote.end), quote] as const),
  )('of the reported words %s', (_, quote) => {
    const [speaker, reported] = [decided(quote, 'speaker')!, decided(quote, 'reported')!]
    expect(clauseConfidence(speaker.probability * reported.probability)).toBeCloseTo(quote.confidence, 9)
    expect(
      explain(quote)
        .decisions.map(({ question }) => question)
        .slice(0, 3),
    ).toEqual(['speaker', 'reported', 'begins'])
  })

  test('and no weight is lost in plain words', () => {
    for (const quote of found)
      for (const decision of explain(quote).decisions) {
        const told = decision.reasons.reduce((sum, { weight }) => sum + weight, 0)
        expect(told).toBeCloseTo(sumOf(decision), 1)
        expect(decision.reasons.filter(({ words }) => words.startsWith('other signs'))).toEqual([])
        const total = decision.others.reduce((sum, { probability }) => sum + probability, decision.probability)
        if (decision.others.length > 0) expect(total).toBeCloseTo(1, 6)
      }
  })
})

test.each<[string, Question, string]>([
  ['We owe this', 'speaker', 'the cue “said” stands right before it'],
  ['We owe this', 'speaker', '“Edda Marchetti” is a name'],
  ['We owe this', 'speaker', 'only “said” stands between it and the quote'],
  ['We owe this', 'quoted', 'they begin with a capital letter and end in a comma'],
  ['A boat that', 'speaker', '“he” is a pronoun for a person'],
  ['A boat that', 'speaker', 'the cue “told” follows it'],
  ['only nine', 'speaker', 'it stands right behind “According to”'],
  ['two million', 'reported', 'the word “said”, which can report what somebody said'],
  ['two million', 'speaker', "“The council's finance office” describes somebody"],
])('%s, %s: %s', (words, question, reason) => {
  expect(decided(quoteWith(words), question)!.reasons.map((one) => one.words)).toContain(reason)
})

test.each([
  ['We will go to court', 'quoted, mention before', ['quoted']],
  ['The figures are public', 'block behind a colon', []],
])('what a rule decided has no weights: %s', (words, rule, questions) => {
  const { decisions, ...told } = explain(quoteWith(words))
  expect(told.rule).toBe(rule)
  expect(decisions.map(({ question }) => question)).toEqual(questions)
})
