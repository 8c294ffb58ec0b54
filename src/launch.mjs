// Starts the command line as built, or says in one line that nothing is built yet.
import { existsSync } from 'node:fs'

const built = new URL('../dist/src/cli.js', import.meta.url)
if (existsSync(built)) {
  await import(built.href)
} else {
  console.error('Parallax is not built yet: run "npm start" or "npm run build" first.')
  process.exitCode = 1
}
