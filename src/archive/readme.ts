import type { Manifest } from './format.js'

/** What stands in `README.txt`: enough to use the data without the program. */
export const readme = ({ title, made_at, tables }: Manifest): string => `\
${title ?? 'A dossier'}
Everything that Parallax knew of this dossier on ${made_at.slice(0, 10)}: who said what, where they stand, and the evidence.

To have it in Parallax again:

    npm run -s parallax -- import THIS-FILE.zip --db db/other.sqlite

You need no Parallax to read it: these are plain files in UTF-8.

texts/NUMBER-NAME.txt   the text of each source, letter for letter
tables/NAME.jsonl       one table each, in JSON Lines: one row a line, an object with the names of the columns.
                        {"file": ...} stands for the text in that file, {"base64": ...} for bytes
manifest.json           which tables there are, with their columns and the number of rows, and which
                        migrations of the database they fit
SHA256SUMS              a hash of every other file; to check them:  sha256sum -c SHA256SUMS

Where to begin
--------------
sources      what was read: title, publisher, date, wording; \`text\` names its file. Where \`deleted_at\` is set, somebody
             deleted it: it does not count, but it is still here
quotes       the passages: \`source_id\`, \`speaker_id\`, \`text\`, and its place from \`start_offset\` to
             \`end_offset\`, half-open, in UTF-16 units of the source's text (as JavaScript and Java count).
             Where \`span_id\` is set, the words in \`quote_spans\` hold instead; \`withdrawn_at\`: it does not count
speakers     people, organisations, unnamed sources; \`merged_into\`: who they turned out to be
statements   a quote with those that continue it: what is coded. \`version_group\` is the same for versions of one
codings      who (\`coder_id\`) coded which statement on which issue: position from -2 (against) to +2 (for), null: takes
             none. Nothing is ever deleted from it; \`current_codings\` says which ones count
codebook_issues, codebook_versions   what the issues mean, in every version
stances      what the codings of a speaker on an issue add up to
log, corrections, merges, wording_judgements, source_facts, collection_changes   what people did, when and why

Columns that end in _id point at the \`id\` of another table. Words of sources whose \`wording\` is "altered" are not to be
quoted as printed. The texts belong to those who wrote them.

Tables in this archive
----------------------
${tables.map(({ name, rows }) => `${name.padEnd(24)}${String(rows).padStart(10)} ${rows === 1 ? 'row' : 'rows'}`).join('\n')}
`
