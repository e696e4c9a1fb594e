/**
 * What a word does in the grammar of a report.
 *
 * Content words: `noun` 产业, `event` 改造 (a verb that is as often a noun and may end a name), `verb` 推进 (never ends one), `adverb` 稳步,
 * `quality` 绿色, `phrase` 稳中求进 (a clause in four characters), `fixed` 三农 (a phrase everybody knows, whose number counts nothing),
 * `time` 去年, `indicator` a name of the lexicon, `light` 完成 and 工程 (carries a sentence and says nothing of what is counted), `work` 项目 and
 * 圈 (ends the name of something that has one size). Structure: see {@link structureWords}; which way a value goes (`rise` to
 * `reverse`): see {@link movementWords}.
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
  | 'origin'
  | 'base'
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
  | 'stage'
  | 'light'
  | 'work'
  | 'particle'
  | 'burden'
  | MovementRole;

/** What a word says of the way a value goes: 增长 with `rise`, 压减 with `fall`, 调整 with `turn`. */
export type MovementRole =
  | 'rise'
  | 'fall'
  | 'stretch'
  | 'shrink'
  | 'turn'
  | 'change'
  | 'position'
  | 'range'
  | 'goal'
  | 'reach'
  | 'reverse';

/** One word of the list: 改造 with `event`, 市 with `place`, `level` and `measure`. */
export interface Word {
  readonly text: string;
  readonly roles: ReadonlySet<Role>;
  /** How surprising it is to meet the word, as ten times the negative logarithm of its frequency in published reports: 50 to 130. */
  readonly cost: number;
}

/** What words of a value's way do by themselves, between a name and its figures: 增长, 下降, 增幅, 达到. */
export const movingRoles: readonly Role[] = ['rise', 'fall', 'change', 'reach'];
