import { readCorpus } from '../evaluate/brat.js'
import { above, newScores, rates, scoreText, type Tally } from '../evaluate/score.js'
import { read } from '../pipeline.js'

/** Scores the reading on a corpus in brat standoff format (DIR/text/NAME.txt, DIR/attributions/NAME*.ann) and prints the figures.
 * @returns the exit code: 1 if the folder is no such corpus */
export async function evaluateCorpus(dir: string): Promise<number> {
  const corpus = readable(dir)
  if (!corpus) {
    console.error(`${dir}: no corpus: it needs the folders text and attributions.`)
    return 1
  }
  const scores = newScores()
  for (const gold of corpus) {
    const { quotes } = read({ ...nothing, name: gold.name, text: gold.text })
    const predicted = quotes.map((q) => ({ ...q, confidence: q.confidence * q.attribution.confidence }))
    scoreText(gold, predicted, scores)
  }
  console.log(`${corpus.length} texts`)
  console.log(row('quoted passages found', scores.detection))
  console.log(row('  with the right mention', scores.attribution))
  console.log(row('reported speech found', scores.speech))
  console.log(row('  with the right mention', scores.speechWithSpeaker))
  for (const limit of [0.9, 0.6]) {
    const { right, share } = above(scores.sure, limit)
    console.log(`attributions above ${limit}   ${right.toFixed(1)} % right, ${share.toFixed(1)} % of all`)
  }
  return 0
}

const nothing = {
  title: null,
  publisher: null,
  author: null,
  date: null,
  address: null,
  reportedFrom: null,
  statedWording: null,
}

function readable(dir: string) {
  try {
    return readCorpus(dir)
  } catch {
    return undefined
  }
}

function row(name: string, counts: Tally): string {
  const { precision, recall, f1, of } = rates(counts)
  return `${name.padEnd(26)} precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}  (${of})`
}
