import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // By itself a run leaves one processor idle, which on two of them is half of the machine.
    maxWorkers: availableParallelism(),
  },
})
