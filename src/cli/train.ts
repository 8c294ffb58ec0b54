import { writeFileSync } from 'node:fs'
import { readConfig } from '../config.js'
import { exampleIssues } from '../stance/learned/issues.js'
import type { LearnedIssue, StoredModel } from '../stance/learned/model.js'
import { shippedFile } from '../stance/learned/shipped.js'
import { fewest, lessonsFor, taughtByExamples } from '../stance/learned/taught.js'
import { type Taught, train } from '../stance/learned/train.js'
import { openStore } from '../store/open.js'
import { count } from './print.js'
import { taughtByPeople } from './taught.js'

/** Trains the learned coder and prints how well it does on statements that it has not seen.
 * @param options `ship`: from the examples alone, written to the file that comes with the program; otherwise from the examples and from what people
 * coded in the database, kept there
 * @returns the exit code: 1 where there is too little to learn from */
export async function trainModel(options: {
  readonly db?: string | undefined
  readonly ship: boolean
}): Promise<number> {
  if (options.ship) {
    const model = trained(taughtByExamples(exampleIssues), exampleIssues, 0)
    writeFileSync(shippedFile(), `${JSON.stringify(model)}\n`)
    tell(model)
    return 0
  }
  const store = await openStore(options.db ?? readConfig().database)
  try {
    const issues = (await store.codebook.current())?.issues ?? []
    const byPeople = await taughtByPeople(
      store,
      issues.map(({ id }) => id),
    )
    const lessons = lessonsFor(issues, byPeople)
    for (const { name, codings } of lessons.tooFew)
      console.log(`${name}: ${count(codings, 'position')} by people; at least ${fewest} are needed, so it is left out.`)
    if (lessons.issues.length === 0) {
      console.error('There is too little to learn from: nothing was trained.')
      return 1
    }
    const model = trained(lessons.taught, lessons.issues, lessons.people)
    await store.models.add(JSON.stringify(model), 'train')
    tell(model)
    console.log('Stored. New sources are coded by it; "parallax reread --apply" codes those that are there.')
  } finally {
    await store.close()
  }
  return 0
}

function trained(taught: readonly Taught[], issues: readonly LearnedIssue[], people: number): StoredModel {
  const model = train(taught, issues, { people, madeAt: new Date().toISOString(), progress: showProgress })
  showProgress(undefined)
  return model
}

/** Tells on a terminal how far the work is; undefined: it is done. */
function showProgress(done: number | undefined): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\r\u001b[K${done === undefined ? '' : `Training: ${Math.round(100 * done)} %`}`)
}

function tell({ scores, issues }: StoredModel): void {
  const { examples, people, folds, issue, stance, sure, reliability } = scores
  console.log(
    `Learned ${count(issues.length, 'issue')} from ${count(examples, 'example')} and ${count(people, 'statement')} coded by people.`,
  )
  console.log(
    `On statements that it had not seen (${folds} parts, each coded by a model that learned from the others):`,
  )
  console.log(`  whether an issue is touched   ${issue.toFixed(1)} (macro-F1)`)
  console.log(`  supports, opposes, mixed      ${stance.toFixed(1)} (macro-F1)`)
  console.log(
    `  sure (0.7 and more)           ${sure.share.toFixed(1)} % of positions, ${sure.right.toFixed(1)} % right`,
  )
  for (const { from, to, codings, right } of reliability)
    if (right !== null)
      console.log(
        `  confidence ${from.toFixed(1)} to ${to.toFixed(1)}         ${(100 * right).toFixed(0)} % of ${codings} right`,
      )
}
