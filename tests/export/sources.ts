import type { SourceSummary } from '../../src/domain.js'

/** A source with everything that can be cited, invented. */
export const source = (more: Partial<SourceSummary> = {}): SourceSummary => ({
  id: 1,
  slug: 'hearing',
  name: 'hearing',
  title: 'Harbour board hears from the towns',
  publisher: 'The Sound Courier',
  author: 'Runa Feld',
  date: '2031-03-04',
  address: 'https://example.org/hearing',
  reportedFrom: null,
  wording: 'original',
  sha256: '0'.repeat(64),
  addedAt: '2031-06-07T08:00:00.000Z',
  quotes: 1,
  copyGroup: 1,
  ...more,
})
