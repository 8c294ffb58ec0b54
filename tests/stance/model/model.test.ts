import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Codebook } from '../../../src/domain.js'
import { readAnswer } from '../../../src/stance/model/answer.js'
import { openModel } from '../../../src/stance/model/ask.js'
import { ModelFault } from '../../../src/stance/model/fault.js'
import { messagesOf } from '../../../src/stance/model/prompt.js'
import type { ModelSettings } from '../../../src/stance/model/settings.js'
import { codebook as book, issue } from '../../store/support.js'
import { modelServer, refuses, says } from './server.js'

const example = { text: 'Sail!', speaker: 'a pilot', position: 2, why: 'Demands it.' } as const
const codebook: Codebook = {
  ...book({ ...issue('ferries', 'There should be more ferries.'), examples: [example] }, issue('tolls')),
  ...{ version: 3, madeBy: '', madeAt: '', changesMeaning: false, meaningSince: {} },
}
const quote = 'More ferries, and “now”: we can’t wait.'
const one = { issue: 'ferries', position: 2, confidence: 0.9, words: 'More ferries', reason: 'Demands them.' }
const settings = (address: string, more: Partial<ModelSettings> = {}): ModelSettings => ({
  ...{ address, model: 'small', key: null, timeout: 300, retries: 1 },
  ...{ mostStatements: 9, mostTokens: 999, mostCharacters: 999 },
  ...more,
})
const question = {
  quote,
  speaker: 'Ada Quill',
  role: 'mayor',
  passage: `She said: ${quote}`,
  source: 'Evenmouth Echo, 2025',
}

test.each<[string, string, string[]]>([
  ['bare JSON', JSON.stringify({ codings: [one] }), ['ferries 2 More ferries']],
  ['a code fence', `\`\`\`json\n${JSON.stringify({ codings: [one] })}\n\`\`\``, ['ferries 2 More ferries']],
  [
    'other marks and capitals',
    JSON.stringify({ codings: [{ ...one, words: 'AND "now": we can\'t' }] }),
    ['ferries 2 and “now”: we can’t'],
  ],
  ['an issue twice', JSON.stringify({ codings: [one, { ...one, position: -2 }] }), ['ferries 2 More ferries']],
  ['words that nobody said', JSON.stringify({ codings: [{ ...one, words: 'Fewer ferries' }] }), []],
  ['no position', JSON.stringify({ codings: [{ ...one, position: null, words: '' }] }), ['ferries null ']],
  ['nothing found', '{"codings":[]}', []],
])('an answer with %s is read', (_, answer, expected) => {
  const found = readAnswer(answer, codebook, quote)
  expect(
    found.map(
      ({ issue: on, position, evidence }) =>
        `${on} ${position} ${evidence.map(({ start, end }) => quote.slice(start, end)).join()}`,
    ),
  ).toEqual(expected)
})

test.each([
  ['', 'no JSON'],
  ['Sure! Here are the codings.', 'no JSON'],
  ['{"codings":[{"issue":"ferries"}]}', 'lacking fields'],
  [JSON.stringify({ codings: [{ ...one, issue: 'trains' }] }), 'an unknown issue'],
  [JSON.stringify({ codings: [{ ...one, position: 3 }] }), 'a position out of range'],
  [JSON.stringify({ codings: [{ ...one, confidence: 90 }] }), 'a confidence out of range'],
  ['{"codings":[', 'cut off'],
])('the answer %j is refused: %s', (answer) => expect(() => readAnswer(answer, codebook, quote)).toThrow(ModelFault))

test('any answer is read or refused, and evidence slices to the quote', () => {
  const coding = fc.record({
    issue: fc.constantFrom('ferries', 'tolls', 'x'),
    position: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(null)),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    words: fc.oneof(fc.string(), fc.constantFrom('ferries', 'now')),
    reason: fc.string(),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(coding).map((codings) => JSON.stringify({ codings })),
      ),
      fc.string(),
      (answer, said) => {
        try {
          for (const { evidence } of readAnswer(answer, codebook, said))
            for (const { start, end } of evidence) expect(said.slice(start, end)).not.toBe('')
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFault)
        }
      },
    ),
  )
})

test('the codebook is the instruction, and no more is sent than the limit', () => {
  const [system, user] = messagesOf(codebook, question, 30)
  expect(system!.content).toContain('Proposition: There should be more ferries.')
  expect(system!.content).toContain('Example: {"quote":"Sail!","position":2,"reason":"Demands it."}')
  expect(user!.content).toContain(JSON.stringify(quote.slice(0, 30)))
  expect(user!.content).not.toContain('She said')
  expect(messagesOf(codebook, question, 999)[1]!.content).toContain('She said')
})

test('a server that answers well is asked once, with model, key and the form of the answer', async () => {
  const server = await modelServer(says({ codings: [one] }))
  const model = openModel(settings(server.address, { key: 'secret' }))
  const answer = await model.ask(messagesOf(codebook, question, 999), codebook)
  expect(answer).toEqual({ text: JSON.stringify({ codings: [one] }), tokens: 70 })
  expect(server.heard).toHaveLength(1)
  expect(server.heard[0]).toMatchObject({
    path: '/v1/chat/completions',
    authorization: 'Bearer secret',
    body: { model: 'small' },
  })
  expect(JSON.stringify(server.heard[0]!.body.response_format)).toContain('"enum":["ferries","tolls"]')
  await model.close()
  server.close()
})

test('tokens are guessed where the server counts none', async () => {
  const server = await modelServer(says({ codings: [] }, { usage: null }))
  const model = openModel(settings(server.address))
  expect((await model.ask(messagesOf(codebook, question, 999), codebook)).tokens).toBeGreaterThan(400)
  await model.close()
  server.close()
})

test.each<[string, Parameters<typeof modelServer>[0], number, string]>([
  [
    'is busy for a while',
    (res, heard, nth) => (nth < 2 ? refuses(503, 'loading') : says({ codings: [] }))(res, heard, nth),
    2,
    'answer',
  ],
  [
    'asks to come back',
    (res, heard, nth) =>
      (nth < 2 ? refuses(429, 'slow down', { 'retry-after': '1' }) : says({ codings: [] }))(res, heard, nth),
    2,
    'answer',
  ],
  ['stays busy', refuses(503, 'loading'), 2, 'refused: The server answered 503: "loading"'],
  ['does not know the key', refuses(401, 'no such key'), 1, 'refused: The server answered 401: "no such key"'],
  ['does not know the model', refuses(404, '{"error":"model not found"}'), 1, 'refused: The server answered 404:'],
  [
    'answers with a web page',
    refuses(200, '<html>hello</html>'),
    1,
    'answer: The server’s answer is no chat completion',
  ],
  ['answers with nothing in it', says(''), 1, 'answer: The answer is empty.'],
  ['gives no choice', says('', { choices: [] }), 1, 'answer: The server’s answer is no chat completion'],
  [
    'is cut off',
    says('{"cod', { choices: [{ finish_reason: 'length', message: { content: '{"cod' } }] }),
    1,
    'answer: The answer was cut off',
  ],
  [
    'refuses',
    says('', { choices: [{ finish_reason: 'stop', message: { refusal: 'I will not.' } }] }),
    1,
    'answer: The model refused: "I will not."',
  ],
  [
    'answers without end',
    (res) => void res.writeHead(200).end('x'.repeat(300_000)),
    1,
    'answer: The answer is longer than',
  ],
  ['never answers', () => undefined, 1, 'slow: No answer from'],
  ['stops in the middle', (res) => void res.writeHead(200).write('{"choices":['), 1, 'slow: No answer from'],
  ['breaks off', (res) => void res.destroy(), 2, 'connection: '],
])(
  'a server that %s',
  async (_, reply, tries, expected) => {
    const server = await modelServer(reply)
    const model = openModel(settings(server.address))
    const ended = await model.ask(messagesOf(codebook, question, 999), codebook).then(
      () => 'answer',
      (error: ModelFault) => `${error.sort}: ${error.message}`,
    )
    expect(ended).toContain(expected)
    expect(server.heard.length).toBeGreaterThanOrEqual(tries)
    await model.close()
    server.close()
  },
  20_000,
)

test('a server that is not there', async () => {
  const server = await modelServer(says(''))
  server.close()
  const model = openModel(settings(server.address, { retries: 0 }))
  await expect(model.ask(messagesOf(codebook, question, 999), codebook)).rejects.toThrow('cannot be reached')
  await model.close()
})
