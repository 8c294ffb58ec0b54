import { Command, InvalidArgumentError, Option } from 'commander'
import type { ImportOptions } from './cli/codebook.js'
import type { DemoOptions } from './cli/demo.js'
import type { IngestOptions } from './cli/ingest.js'

/** The command line. Each command loads what it needs when it is called, so that each starts fast. */
const program = new Command('parallax')
  .description('Who said what, where they stand, side by side, with the evidence behind every mark.')
  .showHelpAfterError('(--help tells more)')

const notEmpty = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('Give the path of a file.')
  return value
}

const notEmptyText = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError('It is empty.')
  return value
}

program
  .command('ingest')
  .description('read files into the database and tell what was found in them')
  .argument(
    '<file...>',
    'files, folders with all below them, patterns such as "news/**/*.html", or - for standard input',
  )
  .option('--name <name>', 'what standard input is called; its ending tells its format', notEmpty)
  .option('--map <columns>', 'store tables of ready quotes: "speaker=Name,text=Quote,...", or guess', notEmptyText)
  .option('--coder <name>', 'who coded the positions in such tables', notEmptyText)
  .option('--reported', 'the texts of such tables report what was said, and are not the own words of the speakers')
  .option('--issue <name=id...>', 'issues of the codebook for what such tables call them')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (files: string[], options: IngestOptions) => {
    const { ingestFiles } = await import('./cli/ingest.js')
    process.exitCode = await ingestFiles(files, options)
  })

program
  .command('extract')
  .description('print what the machine finds in files, storing nothing')
  .argument('<file...>', 'files as `ingest` reads them; an archive gives a line for each file in it')
  .requiredOption('--jsonl', 'one JSON line a file')
  .action(async (files: string[]) => {
    const { extractFiles } = await import('./cli/extract.js')
    process.exitCode = await extractFiles(files)
  })

program
  .command('code')
  .description('print where statements stand, by rules and learned coder')
  .argument('<file>', 'one JSON object a line: {"id","quote","lead","role"}')
  .requiredOption('--jsonl', 'one JSON line a statement')
  .action(async (file: string) => {
    const { codeFile } = await import('./cli/code.js')
    process.exitCode = await codeFile(file)
  })

program
  .command('train')
  .description('train the learned coder from the examples and from the codings of people in the database')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .option('--ship', 'from the examples alone, as the model that comes with the program')
  .action(async (options: { db?: string; ship?: boolean }) => {
    const { trainModel } = await import('./cli/train.js')
    process.exitCode = await trainModel({ ship: options.ship === true, db: options.db })
  })

program
  .command('reread')
  .description('read stored sources again and print what would change')
  .argument('[source...]', 'addresses of sources (the last part of /sources/...); all where none is given')
  .option('--apply', 'store what changed')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (sources: string[], options: { apply?: boolean; db?: string }) => {
    const { rereadSources } = await import('./cli/reread.js')
    process.exitCode = await rereadSources(sources, options.apply === true, options.db)
  })

const codings = program.command('codings').description('carry what people coded from one copy of a dossier to another')

codings
  .command('export')
  .description('write what a person coded to a file')
  .argument('<file>', 'where to: JSON Lines')
  .requiredOption('--coder <name>', 'who coded')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: { coder: string; db?: string }) => {
    const { exportCodings } = await import('./cli/codings.js')
    process.exitCode = await exportCodings(options.coder, file, options.db)
  })

codings
  .command('import')
  .description('add the codings in such a file to the database, and tell what became of them')
  .argument('<file>', 'as written by `codings export`')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: { db?: string }) => {
    const { importCodings } = await import('./cli/codings.js')
    process.exitCode = await importCodings(file, options.db)
  })

program
  .command('export')
  .description('write the dossier to a file for another program, or everything to one file')
  .argument('<file>', 'where to; an existing file is replaced')
  .option(
    '--format <id>',
    'one of those that /export offers, such as tables-xlsx, network-gexf or refi-qda',
    notEmptyText,
  )
  .option('--all', 'all data and settings as a zip that can be read without Parallax, and that `import` takes in')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, { format, all, db }: { format?: string; all?: true; db?: string }, command: Command) => {
    if ((format === undefined) === (all === undefined)) command.error('Give either --format ID or --all.')
    if (format === undefined) {
      const { exportAll } = await import('./cli/archive.js')
      process.exitCode = await exportAll(file, db)
    } else {
      const { exportDossier } = await import('./cli/export.js')
      process.exitCode = await exportDossier(file, { format, db })
    }
  })

program
  .command('import')
  .description('make a database of what `export --all` wrote, the same as it was')
  .argument('<file>', 'the zip')
  .option('--db <file>', 'the new database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: { db?: string }) => {
    const { importAll } = await import('./cli/archive.js')
    process.exitCode = await importAll(file, options.db)
  })

program
  .command('evaluate')
  .description('score the reading on a corpus in brat standoff format')
  .argument('<folder>', 'holds text/NAME.txt and attributions/NAME*.ann')
  .action(async (folder: string) => {
    const { evaluateCorpus } = await import('./cli/evaluate.js')
    process.exitCode = await evaluateCorpus(folder)
  })

program
  .command('ask')
  .description('have a model by API code statements; needs MODEL_ADDRESS and MODEL_NAME, sends nothing otherwise')
  .option('--dry-run', 'print what would be sent, and send nothing')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (options: { dryRun?: boolean; db?: string }) => {
    const { askModel } = await import('./cli/ask.js')
    process.exitCode = await askModel({ db: options.db, dry: options.dryRun === true })
  })

program
  .command('init')
  .description('start a new dossier on a subject of your own, with an empty codebook')
  .requiredOption('--title <title>', 'what the dossier is about', notEmptyText)
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (options: { title: string; db?: string }) => {
    const { initDossier } = await import('./cli/init.js')
    process.exitCode = await initDossier(options.title, options.db)
  })

const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Give a whole number.')
  return Number(value)
}

program
  .command('demo')
  .description('make a dossier of invented people and words in a new database, to try things on and to measure')
  .option('--quotes <number>', 'how many quotes', wholeNumber, 2000)
  .option('--speakers <number>', 'how many speakers', wholeNumber, 200)
  .option('--issues <number>', 'how many issues', wholeNumber, 12)
  .option('--seed <number>', 'another number gives another dossier', wholeNumber, 1)
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (options: DemoOptions) => {
    const { makeDemo } = await import('./cli/demo.js')
    process.exitCode = await makeDemo(options)
  })

const codebook = program.command('codebook').description('write the codebook to a file, or take one from a file')

codebook
  .command('export')
  .description('write the codebook as JSON or as a REFI-QDA codebook, by the ending of the name')
  .argument('<file>', 'NAME.json or NAME.qdc; an existing file is replaced')
  .option('--version <number>', 'which version; the newest where it is left out')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: { version?: string; db?: string }) => {
    const { exportCodebook } = await import('./cli/codebook.js')
    process.exitCode = await exportCodebook(file, options)
  })

codebook
  .command('import')
  .description('make a new version of the codebook from a file, and print what it changes')
  .argument('<file>', 'JSON of Parallax, or a REFI-QDA codebook (.qdc)')
  .option('--dry-run', 'print what would change, and store nothing')
  .addOption(new Option('--meaning <answer>', 'whether it changes what known issues mean').choices(['changed', 'same']))
  .option('--title <title>', 'the title of the codebook; otherwise that of the file, otherwise as it is', notEmptyText)
  .option('--note <note>', 'what changes and why', notEmptyText)
  .option('--who <name>', 'who makes the version', notEmptyText)
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: ImportOptions) => {
    const { importCodebook } = await import('./cli/codebook.js')
    process.exitCode = await importCodebook(file, options)
  })

program
  .command('backup')
  .description('copy the database to a file, also while it is in use')
  .argument('<file>', 'where to; it must not exist yet')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: { db?: string }) => {
    const { backupDatabase } = await import('./cli/backup.js')
    process.exitCode = await backupDatabase(file, options.db)
  })

program
  .command('restore')
  .description('put a backup in the place of the database, which is kept under another name')
  .argument('<file>', 'as written by `backup`')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (file: string, options: { db?: string }) => {
    const { restoreDatabase } = await import('./cli/backup.js')
    process.exitCode = await restoreDatabase(file, options.db)
  })

program
  .command('check')
  .description('tell whether the database is sound: file, texts, quotes, totals and search')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (options: { db?: string }) => {
    const { checkAll } = await import('./cli/backup.js')
    process.exitCode = await checkAll(options.db)
  })

program
  .command('vacuum')
  .description('give back the space of what the database no longer needs')
  .option('--db <file>', 'the database; otherwise DATABASE, otherwise db/parallax.sqlite', notEmpty)
  .action(async (options: { db?: string }) => {
    const { vacuumDatabase } = await import('./cli/backup.js')
    process.exitCode = await vacuumDatabase(options.db)
  })

// Whoever reads may stop reading early (head, less): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.message.split('\n', 1)[0] ?? error.name) : String(error))
  process.exitCode = 1
})
