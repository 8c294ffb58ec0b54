import { type ReportingVerb, reportingVerbs } from '../../seeds/quotes/verbs.js'

const irregular = (lemma: string, suffix: 'ed' | 'ing' | 's'): string => {
  if (suffix === 's')
    return /(?:s|x|z|ch|sh)$/.test(lemma)
      ? `${lemma}es`
      : /[^aeiou]y$/.test(lemma)
        ? `${lemma.slice(0, -1)}ies`
        : `${lemma}s`
  const stem = suffix === 'ed' && /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : lemma
  return /e$/.test(stem) && !(suffix === 'ing' && /(?:ee|oe|ye)$/.test(stem))
    ? `${stem.slice(0, -1)}${suffix}`
    : `${stem}${suffix}`
}

const byForm = new Map<string, ReportingVerb>()
for (const verb of reportingVerbs) {
  const regular = (['ed', 'ing', 's'] as const).map((suffix) => irregular(verb.lemma, suffix))
  for (const form of [verb.lemma, ...regular, ...(verb.forms ?? [])]) if (!byForm.has(form)) byForm.set(form, verb)
}

/** The reporting verb that a word is a form of ("said" -> say), or undefined.
 * @param word lower case */
export const reportingVerb = (word: string): ReportingVerb | undefined => byForm.get(word)
