// Prints how many tests of a vitest JSON report passed and failed. What was left out, and a file that could not even
// be loaded, count as failed and are named.
import { readFileSync } from 'node:fs'

const { testResults, numPassedTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
let failed = 0
for (const { name, status, assertionResults } of testResults) {
  const bad = assertionResults.filter((test) => test.status !== 'passed')
  for (const test of bad) console.error(`${test.status}: ${name}: ${test.fullName}`)
  failed += bad.length
  if (status === 'failed' && bad.length === 0) {
    console.error(`failed: ${name}`)
    failed++
  }
}
console.log(numPassedTests, failed)
