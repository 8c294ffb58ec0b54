import { noteAffiliation } from './affiliation.js'
import type { Cast, Reference } from './entities.js'
import { noteRole } from './roles.js'
import { noteBefore, noteClause, noteSort, noteTrade } from './traits.js'
import type { Word } from './words.js'

/** Notes the roles of all persons, and what organisations are said to be, where they are named. */
export function noteRoles(words: readonly Word[], text: string, { references }: Cast): void {
  let organisation: Reference | undefined
  for (const [i, reference] of references.entries()) {
    const entity = reference.options[0]
    if (entity === undefined || reference.options.length > 1) continue
    if (entity.kind === 'person') {
      noteRole(words, text, reference, organisation, references[i + 1])
      noteAffiliation(words, entity, reference)
      noteClause(words, entity, reference)
      noteTrade(words, entity, reference)
      noteBefore(words, references, i)
    } else {
      if (!entity.place) organisation = reference
      noteSort(words, entity, reference)
    }
  }
}
