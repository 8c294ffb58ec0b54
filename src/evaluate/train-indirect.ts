/** Learns the model of reported speech from a corpus in brat standoff format and writes seeds/quotes/indirect-model.ts:
 *    node dist/src/evaluate/train-indirect.js CORPUS_DIR [OUT.ts] */
import { writeFileSync } from 'node:fs'
import { printModel } from '../quotes/indirect-model.js'
import { sceneOf } from '../quotes/indirect-scene.js'
import { analyse } from '../text/analyse.js'
import { readCorpus } from './brat.js'
import { examplesOf } from './indirect-examples.js'
import { learn } from './indirect-learn.js'

function main([corpus, out = 'seeds/quotes/indirect-model.ts']: readonly string[]): void {
  if (!corpus) throw new Error('usage: train-indirect.js CORPUS_DIR [OUT.ts]')
  const texts = readCorpus(corpus)
  const examples = texts.flatMap(({ text, attributions }) => examplesOf(sceneOf(analyse(text)), attributions))
  const model = learn(examples)
  writeFileSync(out, moduleOf(printModel(model)))
  const weights = Object.values(model).reduce((n, part) => n + part.length, 0)
  console.log(`${texts.length} texts, ${examples.length} examples, ${weights} weights -> ${out}`)
}

/** A module that exports the model as one string. */
const moduleOf = (
  text: string,
): string => `/** Weights of the model of reported speech, made by src/evaluate/train-indirect.ts from PolNeAR 1.0 (train); not to be edited by hand. */
// biome-ignore format: data
export const indirectWeights = ${JSON.stringify(text).replaceAll('\\n', '\\n\\\n')}
`

main(process.argv.slice(2))
