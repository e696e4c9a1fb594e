/**
 * What a word does in the grammar of a report.
 *
 * Content words: `noun` 产业, `event` 改造 (a verb that is as often a noun and may end a name), `verb` 推进 (never ends one), `adverb` 稳步,
 * `quality` 绿色, `phrase` 稳中求进 (a clause in four characters), `fixed` 三农 (a phrase everybody knows, whose number counts nothing),
 * `time` 去年, `indicator` a name of the lexicon, `light` 完成 and 工程 (carries a sentence and says nothing of what is counted), `work` 项目 and
 * 圈 (ends the name of something that has one size). Structure: see {@link structureWords}.
 */
export type Role =
  | 'noun'
  | 'event'
  | 'verb'
  | 'adverb'
  | 'quality'
  | 'phrase'
  | 'fixed'
  | 'time'
  | 'indicator'
  | 'pronoun'
  | 'preposition'
  | 'joint'
  | 'of'
  | 'rest'
  | 'define'
  | 'some'
  | 'negation'
  | 'measure'
  | 'place'
  | 'organ'
  | 'level'
  | 'unit'
  | 'ordinal'
  | 'about'
  | 'beyond'
  | 'age'
  | 'fused'
  | 'facility'
  | 'owner'
  | 'group'
  | 'particle'
  | 'light'
  | 'work';

/** One word of the list: 改造 with `event`, 市 with `place`, `level` and `measure`. */
export interface Word {
  readonly text: string;
  readonly roles: ReadonlySet<Role>;
  /** How surprising it is to meet the word, as the negative logarithm of its frequency in published reports; about 6 to 13. */
  readonly cost: number;
}
