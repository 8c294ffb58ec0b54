/** Whether a text is an ISO 8601 date of the calendar: a day, a month or a year. */
export function isIsoDate(text: string): boolean {
  const [year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)?.slice(1) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `(?<name>${months.join('|')})[a-z]*\\.?`

/** The ways in which a day is written that can mean only one. */
const ways: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d\d?)(?:-(?<day>\d\d?))?(?!\d)/,
  /^(?<year>\d{4})\/(?<month>\d\d?)\/(?<day>\d\d?)(?!\d)/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)/,
  /^(?<day>\d\d?)\.\s?(?<month>\d\d?)\.\s?(?<year>\d{4})(?!\d)/,
  new RegExp(`^(?:[a-z]+,?\\s+)?(?<day>\\d\\d?)(?:st|nd|rd|th)?\\s+${month},?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
  new RegExp(`^(?:[a-z]+,?\\s+)?${month}\\s+(?<day>\\d\\d?)(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`, 'i'),
  new RegExp(`^${month}\\s+(?<year>\\d{4})$`, 'i'),
  /^(?<year>\d{4})$/,
]

/** The day, month or year with which a text begins, as ISO 8601, as it is written there: no time zone moves it.
 * @returns null where none is there, or where it may mean two (03/04/2024) */
export const dateIn = (text: string | null | undefined): string | null =>
  dateFrom((text ?? '').trim().slice(0, 60), false)

/** The same of a text that holds nothing else: "19 May 2025". */
export const wholeDate = (text: string): string | null => dateFrom(text.trim(), true)

function dateFrom(text: string, isWhole: boolean): string | null {
  for (const way of ways) {
    const match = way.exec(text)
    const found = match?.groups
    if (!found || (isWhole && match[0] !== text)) continue
    const number = found.month ?? (found.name && String(months.indexOf(found.name.toLowerCase()) + 1))
    const date = [found.year, number, found.day]
      .filter((part) => part !== undefined)
      .map((part) => part!.padStart(2, '0'))
    return isIsoDate(date.join('-')) ? date.join('-') : null
  }
  return null
}
