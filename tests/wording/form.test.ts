import { describe, expect, test } from 'vitest'
import type { Form, QuoteKind } from '../../src/domain.js'
import { formOf } from '../../src/wording/form.js'

const cases: [form: Form, kind: QuoteKind, closed: boolean, text: string, after: string][] = [
  ['whole', 'direct', true, 'We will build the bridge.', '” she said.'],
  ['whole', 'direct', true, 'We will build the bridge', '”'],
  ['whole', 'mixed', true, 'a bridge for the', '” city'],
  ['whole', 'direct', false, 'The first paragraph goes on.', '\n\n“And the second ends.”'],
  ['whole', 'direct', false, 'It never closes.', ''],
  ['whole', 'block', false, 'please call me, and please do not print it', '\n\nThe mayor has not replied.'],
  ['whole', 'block', false, 'Bridge open at last!', '  \n'],
  ['whole', 'block', false, 'He said (and I agree.)', ''],
  ['whole', 'indirect', false, 'the bridge will open in May', '.'],
  ['whole', 'direct', true, 'as we wrote [12], it holds', '”'],
  ['whole', 'direct', true, '', ''],
  ['cut', 'block', false, 'It will be the largest bridge. Impressive', ''],
  ['cut', 'block', false, 'It will be the largest bridge, or', ' \n\n'],
  ['cut', 'direct', false, 'We have already', ''],
  ['cut', 'direct', false, 'We have,', ''],
  ['cut', 'direct', false, 'We came because', '\n\nShe did not go on.'],
  ['cut', 'block', false, 'We asked for the', '\n\nAdvertisement'],
  ['cut', 'indirect', false, 'the bridge will open in', '\n'],
  ['cut', 'block', false, 'It [the bridge] is ... well, the', ''],
  ['edited', 'direct', true, 'And yes, [that would] help', ',” he said'],
  ['edited', 'direct', true, 'They was [sic] here ... once', '”'],
  ['elided', 'direct', true, 'We came … and we saw.', '”'],
  ['elided', 'direct', true, 'We came ... and we saw.', '”'],
  ['elided', 'direct', true, 'We came . . . and we saw.', '”'],
  ['elided', 'direct', true, 'We came [...] and we saw.', '”'],
  ['elided', 'direct', true, 'We came […] and we saw.', '”'],
  ['elided', 'block', false, 'We came and then...', ''],
]

describe('form of a quote', () => {
  test.each(cases)('%s: %s, closed %s: %s', (form, kind, closed, text, after) => {
    expect(formOf({ text, after, kind, closed })).toBe(form)
  })
})
