import { createHash } from 'node:crypto'
import type { Filter, Reading } from '../../src/domain.js'
import { type Dossier, dossierOf } from '../../src/export/dossier.js'
import type { ExportFormat } from '../../src/export/format.js'
import { exportFormats } from '../../src/export/registry.js'
import type { Store } from '../../src/store/contract.js'
import { correctedStore } from '../web/fixture.js'

export const madeAt = new Date('2031-07-01T12:00:00.000Z')
export const site = 'http://localhost:3000'

/** A text with characters outside the first plane before its quotes, and words that a spreadsheet would compute. */
export const harbourText =
  '🚢🚢 A short note.\n\n“=SUM(A1:A9) is what they ask of us,” said Ostler. 🌊 “We 🛟 float,” Ostler added.'

const quoteIn = (words: string, continues: number | null) => {
  const start = harbourText.indexOf(words)
  return {
    ...{ start, end: start + words.length, text: words, kind: 'direct' as const, form: 'whole' as const },
    ...{ cue: null, mention: null, continues, rule: 'said-after', confidence: 0.9 },
    attribution: {
      name: 'Ostler',
      kind: 'person' as const,
      role: '@harbour',
      via: [],
      rule: 'full-name',
      confidence: 1,
    },
    codings: [],
  }
}

const harbour: Reading = {
  document: {
    ...{ name: 'note', title: '+1 for the boats', publisher: 'The "Sound" & Co', author: null, date: '2031-06-30' },
    ...{ address: null, reportedFrom: null, statedWording: null, text: harbourText },
  },
  sha256: createHash('sha256').update(harbourText).digest('hex'),
  wording: 'original',
  signals: [],
  quotes: [quoteIn('=SUM(A1:A9) is what they ask of us,', null), quoteIn('We 🛟 float,', null)],
}

/** The corrected store, with a source in which code points and UTF-16 units differ. */
export async function harbourStore(): Promise<Store> {
  const store = await correctedStore()
  await store.sources.add(harbour)
  return store
}

export const wholeDossier = (store: Store, filter: Filter = {}): Promise<Dossier> =>
  dossierOf(store, filter, site, madeAt)

export const formatCalled = (id: string): ExportFormat => exportFormats.find((format) => format.id === id)!

/** A file of a dossier, whole. */
export async function fileOf(store: Store, id: string, filter: Filter = {}): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of formatCalled(id).write(await wholeDossier(store, filter))) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}

export const textOf = async (store: Store, id: string, filter: Filter = {}): Promise<string> =>
  (await fileOf(store, id, filter)).toString('utf8')
