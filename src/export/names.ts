import type { SpeakerKind } from '../domain.js'

/** A name taken apart for citing. `family` is empty for whoever is cited whole: organisations, unnamed sources, one-word names. */
export interface NameParts {
  /** What stands before the name and is not cited: "Dr.", "Sir". */
  readonly title: string
  readonly given: string
  /** "van der", "de la": goes with the family name. */
  readonly particle: string
  readonly family: string
  /** "Jr.", "III". */
  readonly suffix: string
  /** The family name comes first, as in "Xi Baolin". */
  readonly familyFirst: boolean
  readonly whole: string
}

const titles =
  /^(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Rev|Hon|Sen|Rep|Gov|Gen|Col|Capt|President|Senator)\.?\s+)+/i
const suffixes = /,?\s+(?:Jr\.?|Sr\.?|I{2,3}|IV|Ph\.?D\.?|M\.?D\.?|Esq\.?|MP|MEP|KC|QC)$/
const particles = new Set(
  'van von der den de da do dos das du del della di la le les ten ter te zu zum zur af av al el bin bint ibn ben abu y'.split(
    ' ',
  ),
)

/** The commonest family names that are written first, in the spelling of English-language papers. */
const chinese = new Set(
  'Bai Cai Cao Chen Cheng Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Gong Gu Guo Han Hao He Hou Hu Huang Jia Jiang Jin Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo Ma Mao Meng Mo Pan Peng Qian Qin Qiu Ren Shao Shen Shi Song Su Sun Tan Tang Tao Tian Wan Wang Wei Wen Wu Xia Xiang Xiao Xie Xiong Xi Xu Xue Yan Yang Yao Ye Yin Yu Yuan Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zou'.split(
    ' ',
  ),
)
const korean = new Set(
  'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Chang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Moon Ko Bae Baek Nam Noh Roh'.split(
    ' ',
  ),
)
const vietnamese = new Set('Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly To'.split(' '))

/** One or two syllables of a Chinese given name. */
const pinyin =
  /^(?:(?:[bpmfdtnlgkhjqxzcsryw]|[zcs]h)?(?:[aoeiu]|ai|ei|ao|ou|an|en|ang|eng|ong|ia|ie|iao|iu|ian|in|iang|ing|iong|ua|uo|uai|ui|uan|un|uang|ue)){1,2}$/i
const koreanGiven = /^[A-Z][a-z]{1,5}(?:-[A-Za-z][a-z]{1,5}| [A-Z][a-z]{1,5})$/

const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd')

/** Whether a person's name begins with the family name: where both halves are spelled as such names are. */
function startsWithFamily(words: readonly string[]): boolean {
  const [first = '', ...rest] = words
  const last = rest.at(-1) ?? ''
  if (rest.length === 1 && chinese.has(first)) return pinyin.test(last) && !(chinese.has(last) && !chinese.has(first))
  if (korean.has(first) && koreanGiven.test(rest.join(' '))) return !korean.has(last)
  return rest.length === 2 && vietnamese.has(plainLetters(first)) && !vietnamese.has(plainLetters(last))
}

const wholeName = (name: string): NameParts => ({
  ...{ title: '', given: '', particle: '', family: '', suffix: '', familyFirst: false },
  whole: name,
})

/** Takes a name apart. Two-part family names without a hyphen cannot be told from middle names: the last word counts.
 * @param kind only persons have family names */
export function nameParts(name: string, kind: SpeakerKind): NameParts {
  const whole = name.trim().replace(/\s+/g, ' ')
  if (kind !== 'person') return wholeName(whole)
  const title = titles.exec(whole)?.[0].trim() ?? ''
  const untitled = whole.slice(title.length).trim()
  const suffix = suffixes.exec(untitled)?.[0] ?? ''
  const words = untitled.slice(0, untitled.length - suffix.length).split(' ')
  if (words.length < 2) return wholeName(whole)
  const rest = { title, suffix: suffix.replace(/^,?\s+/, ''), whole }
  if (startsWithFamily(words))
    return { ...rest, given: words.slice(1).join(' '), particle: '', family: words[0]!, familyFirst: true }
  const from = familyFrom(words)
  const at = words.findIndex((word, i) => i >= from && !particles.has(word.toLowerCase()))
  const start = at < 0 ? words.length - 1 : at
  return {
    ...{ ...rest, familyFirst: false },
    given: words.slice(0, from).join(' '),
    particle: words.slice(from, start).join(' '),
    family: words.slice(start).join(' '),
  }
}

/** Where the family name begins, its particles included; at least one word before it is given. */
function familyFrom(words: readonly string[]): number {
  let from = words.length - 1
  while (from > 1 && particles.has(words[from - 1]!.toLowerCase()) && isLower(words, from - 1)) from--
  return from
}

/** Particles are written small, or capitalised before a family name ("Van der Heuvel", "De Witte"). A middle "Al" or "Ben" is a name. */
function isLower(words: readonly string[], at: number): boolean {
  const word = words[at]!
  return word === word.toLowerCase() || !/^(?:al|ben|el|y|do|te)$/i.test(word)
}

/** How somebody is called in a short citation: "van der Heuvel", "Northwind Lines". */
export const shortName = (name: string, kind: SpeakerKind): string => {
  const { particle, family, whole } = nameParts(name, kind)
  return family === '' ? whole : [particle, family].filter(Boolean).join(' ')
}
