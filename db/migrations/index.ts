import type { Migration, MigrationProvider } from 'kysely'
import * as sources from './0001_sources.js'
import * as speakers from './0002_speakers.js'
import * as quotes from './0003_quotes.js'
import * as codebook from './0004_codebook.js'
import * as codings from './0005_codings.js'
import * as stances from './0006_stances.js'
import * as guards from './0007_guards_sqlite.js'
import * as corrections from './0008_corrections.js'
import * as correctionGuards from './0009_correction_guards_sqlite.js'
import * as forms from './0010_forms.js'
import * as versions from './0011_versions.js'
import * as judgements from './0012_judgements.js'
import * as judgementGuards from './0013_judgement_guards_sqlite.js'
import * as ownCodings from './0030_own_codings.js'
import * as modelAnswers from './0040_model_answers.js'
import * as modelAnswerGuards from './0041_model_answer_guards_sqlite.js'
import * as trainedModels from './0050_trained_models.js'
import * as trainedModelGuards from './0051_trained_model_guards_sqlite.js'
import * as examples from './0052_examples.js'
import * as exampleGuards from './0053_example_guards_sqlite.js'
import * as codingQueue from './0060_coding_queue.js'
import * as speakerPacks from './0070_speaker_packs.js'
import * as search from './0080_search.js'
import * as searchWords from './0081_search_sqlite.js'
import * as stancePositions from './0100_stance_positions.js'
import * as collections from './0120_collections.js'
import * as collectionGuards from './0121_collection_guards_sqlite.js'
import * as imports from './0125_imports.js'
import * as deletedSources from './0126_deleted_sources.js'
import * as deletedSourceGuards from './0127_deleted_source_guards_sqlite.js'
import * as packParts from './0128_pack_parts.js'
import * as importTables from './0140_import_tables.js'
import * as sourceOrder from './0150_source_order.js'
import * as reviewOrder from './0151_review_order.js'
import * as sourceFacts from './0160_source_facts.js'
import * as sourceFactGuards from './0161_source_fact_guards_sqlite.js'

/** Every migration under its number, oldest first. A number that was released is never changed, only followed. */
export const migrations: Record<string, Migration> = {
  '0001_sources': sources,
  '0002_speakers': speakers,
  '0003_quotes': quotes,
  '0004_codebook': codebook,
  '0005_codings': codings,
  '0006_stances': stances,
  '0007_guards_sqlite': guards,
  '0008_corrections': corrections,
  '0009_correction_guards_sqlite': correctionGuards,
  '0010_forms': forms,
  '0011_versions': versions,
  '0012_judgements': judgements,
  '0013_judgement_guards_sqlite': judgementGuards,
  '0030_own_codings': ownCodings,
  '0040_model_answers': modelAnswers,
  '0041_model_answer_guards_sqlite': modelAnswerGuards,
  '0050_trained_models': trainedModels,
  '0051_trained_model_guards_sqlite': trainedModelGuards,
  '0052_examples': examples,
  '0053_example_guards_sqlite': exampleGuards,
  '0060_coding_queue': codingQueue,
  '0070_speaker_packs': speakerPacks,
  '0080_search': search,
  '0081_search_sqlite': searchWords,
  '0100_stance_positions': stancePositions,
  '0120_collections': collections,
  '0121_collection_guards_sqlite': collectionGuards,
  '0125_imports': imports,
  '0126_deleted_sources': deletedSources,
  '0127_deleted_source_guards_sqlite': deletedSourceGuards,
  '0128_pack_parts': packParts,
  '0140_import_tables': importTables,
  '0150_source_order': sourceOrder,
  '0151_review_order': reviewOrder,
  '0160_source_facts': sourceFacts,
  '0161_source_fact_guards_sqlite': sourceFactGuards,
}

/** Gives the migrations from the code itself, so that a built program needs no folder of them. */
export const provider: MigrationProvider = { getMigrations: async () => migrations }
