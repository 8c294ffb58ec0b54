import { reportingVerbs } from '../../seeds/quotes/verbs.js'

const forms = new Set<string>()
for (const { lemma, forms: irregular, sort } of reportingVerbs) {
  if (sort === 'think' || sort === 'show') continue
  for (const form of irregular ?? []) forms.add(form)
  for (const form of regular(lemma)) forms.add(form)
}

function regular(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma
  const s = /(s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${stem}es` : `${lemma}s`
  return [lemma, s, `${stem}ed`, `${lemma.endsWith('e') ? stem : lemma}ing`]
}

/** Whether a word is a form of a verb that reports speech or writing. */
export const isReportingVerb = (word: string): boolean => forms.has(word)
