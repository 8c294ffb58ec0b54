/** Measures how well reported speech is learned, without touching texts kept for measuring: learns from three quarters of a corpus and
 * reads the fourth, four times, and prints the figures at several limits, and what the confidence means.
 *    node dist/src/evaluate/cross-indirect.js CORPUS_DIR */
import { findIndirect } from '../quotes/indirect.js'
import { modelOf } from '../quotes/indirect-model.js'
import { sceneOf } from '../quotes/indirect-scene.js'
import { analyse } from '../text/analyse.js'
import { readCorpus } from './brat.js'
import { examplesOf } from './indirect-examples.js'
import { learn } from './indirect-learn.js'
import { newScores, rates, type Scores, scoreText, type Tally } from './score.js'

const folds = 4
const limits = [0.25, 0.3, 0.35, 0.4]
const steps = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

function main([corpus]: readonly string[]): void {
  if (!corpus) throw new Error('usage: cross-indirect.js CORPUS_DIR')
  const texts = readCorpus(corpus).map((gold) => {
    const scene = sceneOf(analyse(gold.text))
    return { gold, scene, examples: examplesOf(scene, gold.attributions) }
  })
  const scores = new Map(limits.map((limit) => [limit, newScores()]))
  for (let fold = 0; fold < folds; fold++) {
    const model = modelOf(learn(texts.flatMap(({ examples }, i) => (i % folds === fold ? [] : examples))))
    for (const { gold, scene } of texts.filter((_, i) => i % folds === fold))
      for (const [limit, sums] of scores) {
        const quotes = findIndirect(scene, model, limit)
        scoreText(
          gold,
          quotes.filter(({ mention }) => mention !== null),
          sums,
        )
      }
  }
  for (const [limit, sums] of scores)
    console.log(`limit ${limit}  speech ${row(sums.speech)}  with speaker ${row(sums.speechWithSpeaker)}`)
  for (const line of reliability([...scores.values()][0]!)) console.log(line)
}

function row(counts: Tally): string {
  const { precision, recall, f1 } = rates(counts)
  return `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`
}

/** For each range of confidence how many clauses have it, what it is on average, and how many of them are right. */
function reliability({ reported }: Scores): string[] {
  return steps.flatMap((from, i) => {
    const mine = reported.filter(({ confidence }) => confidence >= from && confidence < (steps[i + 1] ?? 2))
    if (mine.length === 0) return []
    const mean = mine.reduce((sum, { confidence }) => sum + confidence, 0) / mine.length
    const right = mine.filter((one) => one.right).length / mine.length
    return [`confidence ${mean.toFixed(2)}  right ${right.toFixed(2)}  (${mine.length})`]
  })
}

main(process.argv.slice(2))
