import { z } from 'zod'
import { type Endpoint, groups } from './endpoint.js'
import { endpoints } from './endpoints.js'
import type { Parameter } from './parameters.js'
import { ownShape, shapes } from './shape.js'

type Json = { readonly [key: string]: unknown }

const refTo = (id: string): string => `#/components/schemas/${id}`

ownShape(
  'Problem',
  'Why a request could not be answered (RFC 9457).',
  z.strictObject({
    type: z.literal('about:blank').describe('The status says what kind of problem it is.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What is wrong and what is possible, in full sentences.'),
    instance: z.string().describe('The address that was asked for.'),
  }),
)

/** A schema as JSON Schema, without what is said of a schema that stands alone. */
function plain(schema: Json): Json {
  const { $schema: _, $id: __, ...rest } = schema
  return rest
}

// Whole numbers stand without the bounds of what JavaScript can count.
const tidy = (schema: object): Json =>
  JSON.parse(JSON.stringify(schema), (_, value) => {
    if (value?.maximum === Number.MAX_SAFE_INTEGER) delete value.maximum
    if (value?.minimum === Number.MIN_SAFE_INTEGER) delete value.minimum
    return value
  })

const alone = (schema: z.ZodType): Json => plain(tidy(z.toJSONSchema(schema)))

function parameterOf({ name, in: where, about, schema, several }: Parameter): Json {
  const one = alone(schema)
  return {
    ...{ name, in: where, description: about, required: where === 'path' },
    schema: several ? { type: 'array', items: one } : one,
    ...(several && { style: 'form', explode: false }),
  }
}

const failure = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: refTo('Problem') } } },
})

const etag: Json = { ETag: { description: 'Send it back as If-None-Match.', schema: { type: 'string' } } }

function operationOf({ id, group, about, notes, parameters, path }: Endpoint): Json {
  const answers = { 'application/json': { schema: { $ref: refTo(answerId(id)) } } }
  return {
    ...{ operationId: id, tags: [group], summary: about, ...(notes && { description: notes }) },
    parameters: parameters.map(parameterOf),
    responses: {
      200: { description: 'What was asked for.', headers: etag, content: answers },
      304: { description: 'The reader has it already, by If-None-Match.' },
      ...(parameters.some((one) => one.in === 'query') && { 400: failure('A parameter cannot be what it is.') }),
      ...(path.includes('{') && {
        301: { description: 'A speaker who was merged stands at another address.' },
        404: failure('There is no such thing.'),
      }),
      405: failure('The API only reads.'),
      500: failure('The fault is here.'),
    },
  }
}

const answerId = (id: string): string => `${id[0]!.toUpperCase()}${id.slice(1)}Answer`

const about = `Read-only. Everything that the pages show, with the same filters. A list comes in pages: follow the address under “next” until it is null. Lists come in the order in which things were stored, so that what is stored meanwhile comes at the end and nothing comes twice or is missed; search and evidence come best first. Offsets are UTF-16 units, half-open. Each quote carries three labels, form, wording and checked, and where it is from: show them wherever you show its words.`

function build(): Json {
  for (const { id, about: text, shape } of endpoints) ownShape(answerId(id), text, shape)
  const { schemas } = z.toJSONSchema(shapes, { uri: refTo })
  return {
    openapi: '3.1.0',
    info: { title: 'Parallax', version: '1', summary: 'Who said what, and where they stand.', description: about },
    servers: [{ url: '/api/v1' }],
    security: [],
    tags: groups.map((name) => ({ name })),
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(tidy(schema))])),
    },
  }
}

let made: string | undefined

/** The description of the API, OpenAPI 3.1, as JSON. */
export function openApi(): string {
  made ??= JSON.stringify(build())
  return made
}
