import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that measure the time or the memory of their own process: each has one to itself. All others share a process for each
 * processor, in which modules are loaded and compiled once, which takes three minutes of processor time otherwise. */
const measuring = [
  'tests/quotes/properties.test.ts',
  'tests/quotes/indirect.test.ts',
  'tests/speakers/property.test.ts',
  'tests/wording/detect.test.ts',
  'tests/sources/hostile.test.ts',
  'tests/cli/backup.test.ts',
]

/** What takes longest begins first, so that no processor is left with it when the others are done. */
const longest = ['/browser/pages', '/browser/walks', '/end-to-end/', '/store/totals', '/cli/']

const placeOf = ({ project, moduleId }: TestSpecification): number => {
  if (project.name === 'measuring') return -1
  const place = longest.findIndex((part) => moduleId.includes(part))
  return place < 0 ? longest.length : place
}

/** The measuring ones come together: a process is shared only by files that follow each other. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b))
  }
}

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    // One more than there are processors, since the tests in a browser wait for it a third of their time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'measuring', include: measuring } },
      { extends: true, test: { name: 'sharing', include: ['tests/**/*.test.ts'], exclude: measuring, isolate: false } },
    ],
  },
})
