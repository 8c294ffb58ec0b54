import type { Request } from 'express'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { quoteForm } from '../../src/web/changes.js'
import { givenIn, readForm } from '../../src/web/forms.js'
import { nameOf } from '../../src/web/visitor.js'

const read = (body: unknown): z.infer<typeof quoteForm> => readForm(quoteForm, body)

test.each([
  [{ what: 'confirm' }, { what: 'confirm' }],
  [{ what: 'confirm', who: '  ', why: '' }, { what: 'confirm' }],
  [
    { what: 'reject', who: ' Ines\u0000\n R. ', why: 'a  b' },
    { what: 'reject', who: 'Ines R.', why: 'a b' },
  ],
  [
    { what: 'undo', correction: '12', back: 'review', page: '2' },
    { what: 'undo', correction: 12, back: 'review', page: 2 },
  ],
])('readForm(%j)', (body, expected) => expect(read(body)).toEqual(expected))

test.each([
  [undefined, 'This is nothing that can be done with a quote.'],
  [{}, 'This is nothing that can be done with a quote.'],
  [{ what: 'eat' }, 'This is nothing that can be done with a quote.'],
  [{ what: ['confirm', 'reject'] }, 'This is nothing that can be done with a quote.'],
  [{ what: 'confirm', colour: 'red' }, 'There is no field called “colour” in this form.'],
  [{ what: 'confirm', why: ['a', 'b'] }, '“Why” is given more than once; give it once.'],
  [{ what: 'confirm', who: 'x'.repeat(81) }, '“Your name” is too long: at most 80 characters.'],
  [{ what: 'confirm', back: 'https://evil.example' }, '“https://evil.example” is not a place to go back to.'],
  [{ what: 'kind' }, 'No kind of quote was chosen. It can be: direct, mixed, block, indirect.'],
  [{ what: 'kind', kind: 'loud' }, '“loud” is not a kind of quote. It can be: direct, mixed, block, indirect.'],
  [{ what: 'undo' }, 'The number of a correction is missing.'],
  [{ what: 'undo', correction: '1e3' }, '“1e3” is not the number of a correction.'],
])('readForm(%j) is refused', (body, message) => expect(() => read(body)).toThrow(message))

test('what was typed is given back, without what is no text', () => {
  expect(givenIn({ what: 'kind', why: ' x ', who: '', kind: ['a', 'b'] })).toEqual({ what: 'kind', why: ' x ' })
  expect(givenIn(undefined)).toEqual({})
})

const asked = (cookie?: string) => ({ headers: { cookie } }) as unknown as Request

test.each([
  [undefined, ''],
  ['other=1', ''],
  ['parallax-name=Ines%20R.', 'Ines R.'],
  ['a=b; parallax-name=%C3%85sa;c=d', 'Åsa'],
  ['parallax-name=%zz', ''],
  ['xparallax-name=Eve', ''],
  ['parallax-name=%00%0AEve', 'Eve'],
  [`parallax-name=${'n'.repeat(200)}`, 'n'.repeat(80)],
])('nameOf(%s)', (cookie, expected) => expect(nameOf(asked(cookie))).toBe(expected))
