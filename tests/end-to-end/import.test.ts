import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { checkDatabase } from '../../src/store/check.js'
import { build, freshFolder } from '../cli/program.js'

// Two hundred articles are handed in at the site, which is killed without warning again and again while it reads them. In the end
// each of them is there once, with what an undisturbed run stores of it.

const articles = 200
const kills = 4
const server = new URL('../../dist/src/server.js', import.meta.url).pathname
const said = [
  'We must run our own AI data centers at home.',
  'The ferries were late on Monday.',
  'It rained for a week.',
]
const people = ['Ada Quill', 'Bo Marsh', 'Cleo Winter', 'Dan Orchard']

const article = (i: number): string =>
  `Report ${i} from Quay\n\n2024-03-01\n\n${[0, 1, 2]
    .map((n) => `“${said[(i + n) % 3]} That is point ${n} of ${i}.” said ${people[(i * 7 + n) % 4]} of Quay.`)
    .join('\n\n')}\n`

interface Site {
  readonly child: ChildProcess
  readonly base: string
}

async function start(database: string): Promise<Site> {
  const child = spawn(process.execPath, [server], { env: { ...process.env, PORT: '0', DATABASE: database } })
  let told = ''
  while (!told.includes('\n')) told += String((await once(child.stdout!, 'data'))[0])
  return { child, base: /http:\S+/.exec(told)![0] }
}

async function stop({ child }: Site, signal: NodeJS.Signals): Promise<void> {
  const closed = once(child, 'close')
  child.kill(signal)
  await closed
}

async function handIn({ base }: Site): Promise<void> {
  const form = new FormData()
  form.set('what', 'files')
  form.set('keep', 'yes')
  for (let i = 0; i < articles; i++) form.append('file', new Blob([article(i)]), `report ${i}.txt`)
  const answer = await fetch(`${base}/import`, { method: 'POST', body: form, headers: { Accept: 'application/json' } })
  expect(answer.status).toBe(201)
}

async function counts({ base }: Site): Promise<Record<string, number>> {
  const answer = await fetch(`${base}/import/1.json`)
  return ((await answer.json()) as { counts: Record<string, number> }).counts
}

/** Waits until so many are stored, or nothing waits any more, and looks at the matrix meanwhile, some twenty times a second.
 * @returns how long the matrix took, in milliseconds */
async function until(site: Site, stored: number): Promise<number[]> {
  const times: number[] = []
  for (;;) {
    const { stored: n = 0, waiting = 0, reading = 0 } = await counts(site)
    if (n >= stored || waiting + reading === 0) return times
    const begun = performance.now()
    await (await fetch(`${site.base}/`)).text()
    times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function stored(database: string): string[] {
  const opened = new Database(database, { readonly: true })
  const rows = opened
    .prepare(
      `select s.name, s.sha256, group_concat(q.start_offset || q.text || coalesce(p.name, ''), '|') as quotes
       from sources s left join quotes q on q.source_id = s.id left join speakers p on p.id = q.speaker_id
       where s.name like 'report %' group by s.id order by s.name`,
    )
    .all()
  opened.close()
  return rows.map((row) => JSON.stringify(row))
}

beforeAll(build, 120_000)

test('what was handed in survives being killed, without loss or doubles, and the site stays quick', {
  timeout: 240_000,
}, async () => {
  const folder = freshFolder()
  const [clean, killed] = [join(folder, 'clean.sqlite'), join(folder, 'killed.sqlite')]
  const undisturbed = await start(clean)
  await handIn(undisturbed)
  const times = (await until(undisturbed, articles)).sort((a, b) => a - b)
  expect(await counts(undisturbed)).toEqual({ stored: articles })
  await stop(undisturbed, 'SIGTERM')
  console.info(`matrix while reading: median ${times[times.length >> 1]!.toFixed(0)} ms of ${times.length}`)

  let site = await start(killed)
  await handIn(site)
  for (let kill = 1; kill <= kills; kill++) {
    await until(site, kill * 35)
    await new Promise((resolve) => setTimeout(resolve, kill * 7))
    await stop(site, 'SIGKILL')
    site = await start(killed)
  }
  await until(site, articles)
  expect(await counts(site)).toEqual({ stored: articles })
  await stop(site, 'SIGTERM')

  expect(stored(killed)).toHaveLength(articles)
  expect(stored(killed)).toEqual(stored(clean))
  expect((await checkDatabase(killed)).flatMap(({ faults }) => faults)).toEqual([])
})
