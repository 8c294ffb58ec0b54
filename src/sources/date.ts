/** Whether a text is an ISO 8601 date of the calendar: a day, a month or a year. */
export function isIsoDate(text: string): boolean {
  const [year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)?.slice(1) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day)
}
