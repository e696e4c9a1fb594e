import type { QuietProse } from './check/calendar/find-calendar';
import type { PassageWords } from './check/calendar/passage';
import type { CompanionReading } from './documents/companion/read-companion';
import type { FiguresReading } from './documents/figures-file/recall-figures';
import type { StatementKeys } from './reading/quantity';
import { memoryAfter, type Recall, type Remembered } from './memory';
import type { BlockCounts } from './enumeration/count/block-counts';
import type { ThingRecall } from './relation/restated/keyed-figures';
import type { ProseName } from './enumeration/slogan/quoted-name';
import type { ParseRecall } from './report/parse';
import type { BlockReading } from './reading/statement/read-report';
import type { ReadProse } from './reading/statement/reading';
import type { Prose } from './text/prose';
import type { ExtendedVocabulary } from './reading/vocabulary/vocabulary';

/** What one version of a report leaves to the next: each step's results, by what they were worked out from. */
export type ReportMemory = { readonly [Step in keyof ReportRecall]: RememberedBy<ReportRecall[Step]> };

/** What the steps of an analysis may recall: blocks by their source, all else by the prose that parsing recalled. */
export interface ReportRecall extends ParseRecall {
  /** By the terms as written in the front matter, with their places. */
  readonly vocabularies: Recall<string, ExtendedVocabulary>;
  readonly readings: Recall<object, BlockReading>;
  /** What the statements of a prose are about, by their reading. */
  readonly keys: Recall<ReadProse, readonly StatementKeys[]>;
  readonly counts: Recall<Prose, BlockCounts>;
  readonly passages: Recall<Prose, readonly PassageWords[]>;
  /** Where the calendar had nothing to say. */
  readonly quiet: Recall<Prose, QuietProse>;
  readonly slogans: Recall<Prose, readonly ProseName[]>;
  /** What the figures of a prose count, by its reading. */
  readonly things: ThingRecall;
  /** Last year's report and the others of the meeting, by their paths and whole texts. */
  readonly companions: Recall<string, CompanionReading>;
  /** The figures file, by itself. */
  readonly figures: Recall<object, FiguresReading>;
}

type RememberedBy<Step> = Step extends Recall<infer Key, infer Value> ? Remembered<Key, Value> : never;

/** Begins a version: it recalls what the version before left, if there was one, and leaves what it used or made itself. */
export function recallAfter(before?: ReportMemory): {
  readonly recall: ReportRecall;
  readonly memory: ReportMemory;
} {
  const frontMatters = memoryAfter(before?.frontMatters);
  const chunks = memoryAfter(before?.chunks);
  const sentences = memoryAfter(before?.sentences);
  const vocabularies = memoryAfter(before?.vocabularies);
  const readings = memoryAfter(before?.readings);
  const keys = memoryAfter(before?.keys);
  const counts = memoryAfter(before?.counts);
  const passages = memoryAfter(before?.passages);
  const quiet = memoryAfter(before?.quiet);
  const slogans = memoryAfter(before?.slogans);
  const things = memoryAfter(before?.things);
  const companions = memoryAfter(before?.companions);
  const figures = memoryAfter(before?.figures);
  return {
    recall: {
      frontMatters: frontMatters.recall,
      chunks: chunks.recall,
      sentences: sentences.recall,
      vocabularies: vocabularies.recall,
      readings: readings.recall,
      keys: keys.recall,
      counts: counts.recall,
      passages: passages.recall,
      quiet: quiet.recall,
      slogans: slogans.recall,
      things: things.recall,
      companions: companions.recall,
      figures: figures.recall,
    },
    memory: {
      frontMatters: frontMatters.remembered,
      chunks: chunks.remembered,
      sentences: sentences.remembered,
      vocabularies: vocabularies.remembered,
      readings: readings.remembered,
      keys: keys.remembered,
      counts: counts.remembered,
      passages: passages.remembered,
      quiet: quiet.remembered,
      slogans: slogans.remembered,
      things: things.remembered,
      companions: companions.remembered,
      figures: figures.remembered,
    },
  };
}
