import { movingRoles } from '../../grammar/word';
import { does, isMark } from '../../grammar/token';
import { partsAt, tokensIn, type Phrases, type TokenRange } from '../../phrase/phrases';
import { listsNames, nameIn } from './clause';
import type { BeforeRespectively, Subjects } from './subject';

/**
 * 城镇居民人均可支配收入达到31200元，分别增长…: whether the sentence, behind a full stop, names one indicator and nothing else; likely behind a clause
 * that only sums up (居民收入较快增长，).
 */
export function isAlone(
  phrases: Phrases,
  { sentence }: BeforeRespectively,
  clause: number,
): Subjects['sure'] {
  const { tokens } = phrases;
  const before = { from: sentence, to: Math.max(sentence, clause - 1) };
  if (sentence > 0 && !isMark(tokens[sentence - 1], '。！？!?\n：:')) return 'no';
  if (listsNames(phrases, before)) return 'no';
  const [first, ...others] = partsAt(phrases, before, '，,；;：:');
  const dated =
    first &&
    first.to - first.from < datedOpening &&
    tokensIn(phrases, first).some((token) => does(token, 'unit', 'time'));
  const named = (dated ? others.slice(1) : others).filter((each) => nameIn(phrases, each) !== null);
  if (named.length === 0) return 'yes';
  return named.length === 1 && first && sumsUp(phrases, first) ? 'likely' : 'no';
}

/** 居民收入较快增长: a movement without a figure, and no quotation that holds one (突破“百亿大关”). */
function sumsUp(phrases: Phrases, range: TokenRange): boolean {
  const tokens = tokensIn(phrases, range);
  return (
    does(tokens.at(-1), ...movingRoles) && tokens.every(({ kind }) => kind === 'word' || kind === 'unknown')
  );
}

/** In tokens: 2020年， · 今年， */
const datedOpening = 4;
