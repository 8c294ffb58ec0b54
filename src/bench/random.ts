const onsets = 'b br c cl d dr f fl g gr h k l m n p pl pr r s sl st t tr v w'.split(' ')
const vowels = 'a ai e ea i o oo u'.split(' ')
const codas = 'b ck d g l m n nd nt p r rd s sh st t x'.split(' ')

/** Invented words, all different. */
export function inventedWords(count: number, random: () => number): string[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!
  const words = new Set<string>()
  while (words.size < count)
    words.add(pick(onsets) + pick(vowels) + pick(codas) + (random() < 0.6 ? pick(vowels) + pick(codas) : ''))
  return [...words]
}

/** A sentence of invented words, few of them frequent and many rare, as words are. */
export function inventedSentence(words: readonly string[], random: () => number, least = 8, most = 30): string {
  const length = least + Math.floor(random() * (most - least))
  const picked = Array.from({ length }, () => words[Math.floor(words.length * random() ** 3)]!)
  return `${picked.join(' ').replace(/^./, (first) => first.toUpperCase())}.`
}
