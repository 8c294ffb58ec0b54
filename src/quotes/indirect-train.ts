import { writeFileSync } from 'node:fs'
import { analyse } from '../text/analyse.js'
import { type Example, examplesOf } from './indirect-examples.js'
import { goldDocuments } from './indirect-gold.js'
import { learn } from './indirect-learn.js'
import { printModel } from './indirect-model.js'
import { sceneOf } from './indirect-scene.js'

/** Learns the model of reported speech: `indirect-train CORPUS OUTPUT.ts`, the corpus in brat standoff layout. */
function main([corpus, output]: string[]): void {
  if (!corpus || !output) throw new Error('usage: indirect-train CORPUS OUTPUT.ts')
  const examples: Example[] = []
  for (const document of goldDocuments(corpus)) examples.push(...examplesOf(sceneOf(analyse(document.text)), document))
  const model = learn(examples)
  writeFileSync(output, moduleOf(printModel(model)))
  console.log(`${examples.length} examples, ${Object.values(model).reduce((n, part) => n + part.length, 0)} weights`)
}

/** A module that exports the model as one string. */
const moduleOf = (
  text: string,
): string => `/** Weights of the model of reported speech, made by src/quotes/indirect-train.ts from PolNeAR 1.0 (train); not to be edited by hand. */
// biome-ignore format: data
export const indirectWeights = ${JSON.stringify(text).replaceAll('\\n', '\\n\\\n')}
`

main(process.argv.slice(2))
