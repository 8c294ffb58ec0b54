// Letters that Unicode does not take apart into a base letter and a mark.
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** A name as it is looked up: lower case, no diacritics, plain apostrophes and hyphens, single spaces; "Ada Quill's campaign" is looked up as
 * "Ada Quill campaign". Marks of scripts that spell vowels with them are kept. */
export const folded = (name: string): string => {
  const key = isPlain(name) ? name.toLowerCase() : foldedFully(name)
  return key.includes("' ") || key.includes("'s ") ? key.replace(owned, ' $1') : key
}

const owned = /'s? (campaign|team|camp|administration|staff|office)$/

// Most names: folding thousands of them is felt.
const isPlain = (name: string): boolean => /^[!-~]+(?: [!-~]+)*$/.test(name)

const foldedFully = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter]!)
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** The part of an address that names something: a-z, 0-9 and single hyphens, at most 80 characters.
 * @param fallback for names without any Latin letter or digit */
export const slugOf = (name: string, fallback: string): string =>
  folded(name)
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '') || fallback

/** The slug itself where it is free, else with the first free number from -2 on.
 * @param taken which of the slugs given exist already */
export async function freeSlug(
  slug: string,
  taken: (slugs: readonly string[]) => Promise<readonly string[]>,
): Promise<string> {
  for (let from = 1, size = 8; ; from += size, size *= 4) {
    const wanted = Array.from({ length: size }, (_, i) => (from + i === 1 ? slug : `${slug}-${from + i}`))
    const used = new Set(await taken(wanted))
    const free = wanted.find((candidate) => !used.has(candidate))
    if (free !== undefined) return free
  }
}
