import type { OrderNote } from '../../relation/relation';
import type { CheckId } from '../../check/catalog';
import type { CalendarWords } from './calendar';
import type { CompanionWords } from './companions';
import type { FixWords } from './fix';
import type { FileWords } from './file';
import type { VocabularyWords } from './vocabulary';
import type { WordingWords } from './wording';

/** All words of findings in one language; every value given is already printed with its unit. */
export interface FindingWords {
  /** The check's name: 合计不符. */
  readonly name: Readonly<Record<CheckId, string>>;
  readonly sum: (
    terms: string,
    count: number,
    computed: string,
    written: string,
    unitsDiffer: boolean,
  ) => string;
  readonly partExceeds: (part: string, whole: string) => string;
  /** 第七十五 of 62个. */
  readonly rankExceeds: (rank: string, group: string) => string;
  readonly partsExceed: (terms: string, computed: string, whole: string) => string;
  /** Why the first of two figures should not exceed the second. */
  readonly outOfOrder: (why: OrderNote, lesser: string, greater: string) => string;
  /** An increase that is more than what it led to. */
  readonly increaseExceeds: (increase: string, level: string) => string;
  /** One figure that several relations fail through, with what each of them says. */
  readonly conflict: (figure: string, messages: readonly string[]) => string;
  readonly difference: (written: string, computed: string) => string;
  /** growth, average growth, share, completion, multiple, per-unit: what is written, what follows. */
  readonly rate: (check: CheckId, written: string, computed: string) => string;
  /** 超额完成120%: only the other reading of the words fits. */
  readonly otherReading: (written: string, computed: string) => string;
  /** 增长3倍 where the one is three times the other. */
  readonly otherMultiple: (written: string, computed: string) => string;
  readonly composition: (terms: string, computed: string) => string;
  readonly direction: (verb: 1 | -1, from: string, to: string) => string;
  /** One indicator with two values a thousand, ten thousand or a hundred million times apart. */
  readonly unitSlip: (name: string, here: string, there: string) => string;
  readonly same: (name: string, here: string, there: string) => string;
  /** “五个不摘” in the text, “四个不摘” in the glossary. */
  readonly glossaryDiffers: (here: string, entry: string) => string;
  /** A slogan or programme written with two numbers. */
  readonly nameDiffers: (here: string, there: string) => string;
  readonly glossaryEntry: string;
  readonly otherMention: string;
  readonly count: (written: string, found: number, names: string) => string;
  readonly aligned: (subjects: number, figures: number, names: string) => string;
  readonly baseMissing: (tasks: readonly string[]) => string;
  /** One implied task: “固定资产投资任务约3.15～3.28亿元”. */
  readonly impliedTask: (name: string, range: string) => string;
  readonly targetMissing: (name: string, result: string, asOf: string | null, year: number) => string;
  /** “截至10月底”. */
  readonly asOfMonth: (month: number) => string;
  readonly targetMissingWhole: (year: number) => string;
  readonly requiredMissing: (names: readonly string[], asked: boolean) => string;
  readonly targetUnquantified: (name: string, clause: string) => string;
  readonly targetBelow: (name: string, target: string, result: string) => string;
  /** The title of the change that puts a target in. */
  readonly insertTarget: (name: string) => string;
  readonly targetHint: (place: string) => string;
  readonly headingOrder: (written: string, expected: string) => string;
  /** 四是 after 二是; `repeated`: 三是 twice. */
  readonly ordinalOrder: (written: string, before: string, repeated: boolean) => string;
  readonly headingRepeated: (written: string) => string;
  readonly calendar: CalendarWords;
  readonly companions: CompanionWords;
  /** The figures file. */
  readonly file: FileWords;
  readonly vocabulary: VocabularyWords;
  readonly wording: WordingWords;
  readonly fix: FixWords;
  /** Lines of the derivation. */
  readonly allowed: (range: string) => string;
  readonly eitherWrong: (spoken: string, others: readonly string[]) => string;
  readonly impliedLine: (formula: string, range: string) => string;
  /** The label of a place a finding uses: “用到的数字”. */
  readonly usedFigure: string;
  readonly listed: string;
  readonly previousHeading: string;
  readonly previousOrdinal: string;
  readonly planPlace: string;
  /** A comment that silences nothing any longer; its checks. */
  readonly unusedSuppression: (checks: string) => string;
  readonly suppressionForm: string;
  readonly suppressionCheck: (id: string) => string;
  readonly suppressionReason: string;
  readonly frontMatter: (key: string | undefined, detail: string) => string;
}
