import type { Scores, StoredModel } from '../stance/learned/model.js'
import { dateWords, listed, many } from './words.js'

/** How well the learned coder does, in words; null where it codes none of the dossier's issues. */
export interface CodingScores {
  readonly issues: string
  readonly from: string
  readonly when: string
  readonly folds: number
  readonly rows: readonly { readonly what: string; readonly value: string }[]
  readonly reliability: readonly { readonly sure: string; readonly right: string; readonly codings: string }[]
}

/** What a model learned from and its figures on statements that it had not seen.
 * @param names of the issues that it codes here */
export function codingScores({ scores, madeAt }: StoredModel, names: readonly string[]): CodingScores | null {
  if (names.length === 0) return null
  return {
    issues: listed(names),
    from: listed([
      ...(scores.examples > 0
        ? [`${many(scores.examples, 'statement')} that the authors of Parallax made up and coded`]
        : []),
      ...(scores.people > 0 ? [`${many(scores.people, 'statement')} that people coded here`] : []),
    ]),
    when: dateWords(madeAt),
    folds: scores.folds,
    rows: rowsOf(scores),
    reliability: scores.reliability.flatMap(({ from, to, codings, right }) =>
      right === null
        ? []
        : [
            {
              sure: `${from.toFixed(1)} to ${to.toFixed(1)}`,
              right: `${Math.round(100 * right)} %`,
              codings: String(codings),
            },
          ],
    ),
  }
}

const rowsOf = ({ issue, stance, sure }: Scores) => [
  { what: 'Whether a statement touches an issue (F1, mean of the issues)', value: issue.toFixed(1) },
  { what: 'Supports, opposes or mixed (F1, mean of the three)', value: stance.toFixed(1) },
  { what: 'Share of all positions coded with a confidence of 0.7 or more', value: `${sure.share.toFixed(1)} %` },
  { what: 'Of such codings right', value: `${sure.right.toFixed(1)} %` },
]
