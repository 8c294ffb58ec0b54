import { readFileSync } from 'node:fs'
import { LearnedCoder } from './code.js'
import { parseModel } from './model.js'
import { seedFile } from './place.js'

/** Where the model that comes with the program is. */
export const shippedFile = (): string => seedFile('learned-model.json')

let shipped: LearnedCoder | undefined

/** The model that comes with the program, read once: it codes by the seed codebook. */
export function shippedCoder(): LearnedCoder {
  shipped ??= new LearnedCoder(parseModel(readFileSync(shippedFile(), 'utf8')))
  return shipped
}
