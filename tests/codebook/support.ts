import type { Codebook, Issue } from '../../src/domain.js'

/** An issue about boats, with every part filled. */
export const issue = (id: string, more: Partial<Issue> = {}): Issue => ({
  id,
  name: `The ${id}`,
  proposition: `There should be a ${id}.`,
  include: 'Fares & “passes”,\n\nwho pays.',
  supports: 'Asks for it.',
  opposes: 'Warns of it.',
  exclude: '',
  examples: [
    { text: 'Build it <now>!', speaker: 'a net maker', position: 2, why: 'Demands it.' },
    { text: 'It was built in May.', speaker: '', position: null, why: '' },
    { text: 'Build it, if it floats.', speaker: 'a pilot', position: 0, why: '' },
  ],
  ...more,
})

/** Versions of a codebook with these issues each, oldest first. */
export const versionsOf = (...versions: (readonly Issue[])[]): Codebook[] =>
  versions.map((issues, i) => ({
    ...{ version: i + 1, title: 'Boats & bridges', note: 'Why\nnot.', madeBy: 'anna', madeAt: '2031-01-01T00:00:00Z' },
    ...{ changesMeaning: false, meaningSince: Object.fromEntries(issues.map(({ id }) => [id, 1])), issues },
  }))
