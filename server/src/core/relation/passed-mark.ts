import { withinWhole } from '../equation/forms';
import { does, isMark } from '../grammar/token';
import { tokenize } from '../grammar/tokenize';
import type { WordList } from '../grammar/word-list';
import type { Mention } from '../reading/statement/reading';
import { isOwnLevel, sameKind, sameSentence, wordsBetween, type ProseMentions } from './gather';
import type { Relation } from './relation';

/**
 * 规上企业突破300家、达到318家: what is said to have passed a mark is above it.
 *
 * Only where the value stands right behind the mark with nothing but 达到 between them, so that both are of one thing.
 */
export function recognisePassedMarks({ mentions, words }: ProseMentions): readonly Relation[] {
  return mentions.flatMap((value, at) => {
    const mark = mentions[at - 1];
    if (!mark || !isMarked(mark) || !isOwnLevel(value) || value.statement.indicator?.span) return [];
    if (!sameKind(mark, value) || !sameSentence(mark, value)) return [];
    if (!onlyReaches(wordsBetween(mark, value), words)) return [];
    const equation = withinWhole([mark], value);
    return [{ check: 'direction-conflict', tier: 'contradiction', equation, note: 'mark-not-passed' }];
  });
}

/** ，达到, 、达 and 大关，完成 and nothing else. */
function onlyReaches(between: string, words: WordList): boolean {
  const [first, ...rest] = tokenize(between, words);
  const tokens = first?.text === '大关' ? rest : [...(first ? [first] : []), ...rest];
  const last = tokens.at(-1);
  const reaches = does(last, 'reach') || last?.text === '完成' || last?.text === '实现';
  return reaches && tokens.slice(0, -1).every((token) => isMark(token, '，,、'));
}

function isMarked(mention: Mention): boolean {
  return isOwnLevel(mention) && mention.statement.figure.approximators.some(({ word }) => passing.has(word));
}

const passing: ReadonlySet<string> = new Set(['突破', '超过', '超', '跨过', '跃过']);
