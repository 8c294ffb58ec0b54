import { expect, test } from 'vitest'
import { fragmentLink } from '../../src/web/fragment.js'

const address = 'https://echo.example/port'
const at = (text: string, said: string, nth = 1) => {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(said, start + 1)
  const end = start + said.length
  return {
    text: said,
    start,
    end,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  }
}
const long = `We begin here today ${'and go on and on '.repeat(20)}until the very last word comes.`

test.each<[string, string, string, number, string]>([
  [
    'words that stand once',
    'She said: “More boats, now-ish & soon.” Then left.',
    'More boats, now-ish & soon.',
    1,
    'More%20boats%2C%20now%2Dish%20%26%20soon.',
  ],
  [
    'words that stand twice',
    'Ada said “no boats” there. Ben said “no boats” here.',
    'no boats',
    2,
    'there.%20Ben%20said%20%E2%80%9C-,no%20boats,-%E2%80%9D%20here.',
  ],
  ['at the beginning of the text', 'No boats. And no boats.', 'No boats', 1, 'No%20boats'],
  [
    'over two paragraphs',
    'She said: “One two three four.\n\nFive six seven.”',
    'One two three four.\n\nFive six seven.',
    1,
    'One%20two%20three%20four.%20Five,three%20four.%20Five%20six%20seven.',
  ],
  ['long ones', `${long} End.`, long, 1, 'We%20begin%20here%20today%20and,the%20very%20last%20word%20comes.'],
  ['quotes and parentheses', "It's (so) *good*!", "It's (so) *good*!", 1, 'It%27s%20%28so%29%20%2Agood%2A%21'],
])('a link to %s', (_, text, said, nth, expected) => {
  expect(fragmentLink(at(text, said, nth), address, text)).toBe(`${address}#:~:text=${expected}`)
})

test.each<[string | null, string | null]>([
  [null, null],
  ['ftp://echo.example/', null],
  ['javascript:alert(1)', null],
  ['https://', null],
  ['https://echo.example/port#top', 'https://echo.example/port#top:~:text=Yes'],
])('the address %j', (given, expected) => expect(fragmentLink(at('Yes', 'Yes'), given, 'Yes')).toBe(expected))
