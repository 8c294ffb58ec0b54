import { z } from 'zod'
import type {
  Coder,
  Coding,
  CodingEvent,
  Correction,
  FactCorrection,
  Judgement,
  MachineAnswer,
  Quote,
  QuoteChange,
  Signal,
  Source,
  Statement,
} from '../../../domain.js'
import { shape } from '../shape.js'
import {
  checked,
  coderKind,
  count,
  date,
  form,
  maybe,
  moment,
  quoteKind,
  relay,
  share,
  source,
  sourceFields,
  span,
  spanFields,
  speakerKind,
  speakerRef,
  text,
  wording,
} from './parts.js'

export const position = z
  .literal([-2, -1, 0, 1, 2])
  .nullable()
  .describe(
    'From -2, strongly opposes, to 2, strongly supports. Null: somebody looked, and found no position. Where nobody looked there is no coding.',
  )

const machine = shape<MachineAnswer>()(
  'MachineAnswer',
  'What the machine said of a quote that people corrected.',
  z.strictObject({ ...spanFields, speaker: speakerRef.nullable(), kind: quoteKind, text }),
)

export const quote = shape<Quote>()(
  'Quote',
  'A passage of a source that is attributed to a speaker, with its three labels (form, wording, checked) and where it is from. It stands for people at /quotes/ and its id, for good.',
  z.strictObject({
    ...spanFields,
    id: count,
    statement: count.describe('The statement that it is part of.'),
    source,
    speaker: speakerRef.nullable().describe('Null where nobody could be named.'),
    role: maybe.describe('As printed beside it.'),
    text: text.describe('As printed, letter for letter.'),
    prefix: text.describe('Up to 32 units before it, for anchoring.'),
    suffix: text.describe('Up to 32 units after it, for anchoring.'),
    ...{ kind: quoteKind, form, wording, checked },
    cue: span.nullable().describe('The reporting words, such as “said”.'),
    mention: z
      .strictObject({ ...spanFields, text })
      .nullable()
      .describe('The words beside the cue that name the speaker.'),
    via: z.array(relay).describe('Through whom the words came, nearest to the speaker first.'),
    continues: count.nullable().describe('The quote that it goes on from.'),
    rule: text.describe('What found it.'),
    speakerRule: text.describe('What named its speaker.'),
    confidence: share.describe('How sure the machine is of the quote and its speaker.'),
    machine: machine.nullable().describe('Null where nobody corrected the machine.'),
    decided: z.boolean().describe('A person confirmed, corrected or added it.'),
    withdrawn: z
      .strictObject({ at: moment, why: text })
      .nullable()
      .describe('Rejected by a person, or no longer found: do not use it.'),
  }),
)

export const coder = shape<Coder>()(
  'Coder',
  'Who or what codes statements.',
  z.strictObject({
    ...{ id: count, name: text, kind: coderKind },
    reviews: z.boolean().describe('False for coders whose work is an example and no review.'),
    limit: share.describe('Machine codings below this confidence do not count.'),
  }),
)

export const coding = shape<Coding>()(
  'Coding',
  'Where a statement stands on an issue, by one coder.',
  z.strictObject({
    ...{ id: count, statement: count, issue: text, coder },
    codebookVersion: count,
    position,
    confidence: share,
    rule: maybe,
    rationale: maybe,
    evidence: z.array(span).describe('The words that decided it.'),
    adjudication: z.boolean().describe('Settles what people differed on.'),
    madeAt: moment,
    current: z.boolean().describe('Its coder’s newest on this statement and issue, and not retracted.'),
    takenBack: z.boolean(),
  }),
)

export const statement = shape<Statement>()(
  'Statement',
  'A quote with those that continue it: the unit that is coded and counted.',
  z.strictObject({
    id: count,
    group: count.describe('Versions of one statement in several sources have the same number, and count once.'),
    speaker: speakerRef.nullable(),
    source,
    quotes: z.array(quote).describe('In reading order.'),
    codings: z.array(coding).describe('Newest first.'),
  }),
)

const change = shape<QuoteChange>()(
  'QuoteChange',
  'What a person says of a quote.',
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('speaker'), name: text, kind: speakerKind }),
    z.strictObject({ what: z.literal('nobody') }),
    z.strictObject({ what: z.literal('kind'), kind: quoteKind }),
    z.strictObject({ what: z.literal('span'), ...spanFields, form: form.optional() }),
    z.strictObject({ what: z.literal('reject') }),
    z.strictObject({ what: z.literal('restore') }),
    z.strictObject({ what: z.literal('confirm') }),
    z.strictObject({ what: z.literal('compare'), original: text }),
    z.strictObject({ what: z.literal('add') }),
  ]),
)

const doneBy = { id: count, at: moment, who: text, why: maybe }
const undoing = {
  undoes: count.nullable().describe('What it takes back.'),
  undone: z.boolean().describe('It was taken back.'),
}

export const correction = shape<Correction>()(
  'Correction',
  'One thing that a person said of a quote, which stays even where it was taken back.',
  z.strictObject({ ...doneBy, quote: count, change, ...undoing }),
)

const held = z.strictObject({ position }).nullable().describe('Null: nothing.')

export const codingEvent = shape<CodingEvent>()(
  'CodingEvent',
  'One thing that happened to the coding of a statement.',
  z.strictObject({
    ...doneBy,
    ...{ issue: text, coder },
    what: z.enum(['coded', 'adjudicated', 'retracted', 'undone']),
    adjudication: z.boolean(),
    from: held,
    to: held,
    ...undoing,
    undoable: z.boolean(),
  }),
)

export const judgement = shape<Judgement>()(
  'Judgement',
  'What a person said of the wording of a source.',
  z.strictObject({ ...doneBy, wording, ...undoing }),
)

const facts = { title: maybe, publisher: maybe, author: maybe, date: date.nullable(), address: maybe }

export const factCorrection = shape<FactCorrection>()(
  'FactCorrection',
  'What a person said of the title, publisher, author, date and address of a source.',
  z.strictObject({
    ...doneBy,
    change: z.strictObject(facts).partial().describe('Those that are otherwise; null: not known.'),
    ...undoing,
  }),
)

const signal = shape<Signal>()(
  'Signal',
  'A sign of altered wording.',
  z.strictObject({ ...spanFields, printed: text, expected: maybe.describe('What was probably meant.'), rule: text }),
)

export const wholeSource = shape<Source>()(
  'WholeSource',
  'A source with its text.',
  z.strictObject({
    ...sourceFields,
    text,
    foundWording: wording,
    foundFacts: z.strictObject(facts).describe('What was read of them, whatever people said since.'),
    deleted: z
      .strictObject({ at: moment, who: text, why: maybe })
      .nullable()
      .describe('Set where a person deleted it: its quotes count nowhere.'),
    signals: z.array(signal),
  }),
)
