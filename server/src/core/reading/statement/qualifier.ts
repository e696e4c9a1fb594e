import { figureSign } from './fold';
import type { NamePhrase } from './name';
import type { Qualifier } from './statement';
import { carriedVerb, type FigureReadingInput } from './subject';

/** What the words around a figure say of how it may be compared: 新增, 累计, 同口径, 力争 (domain rules 3, 12, 18). */
export function qualifiersOf(
  input: FigureReadingInput,
  phrase: NamePhrase | null,
  part: boolean,
): readonly Qualifier[] {
  const { view, words, placed, listing } = input;
  // 按可比口径，年均增长6.9%: the words may stand in a clause of their own, after the figure before.
  // They hold for every rate of a list: 按可比价格计算，分别增长9%、11%.
  const lead = listing.figures.length > 1 ? words.lead : words.before;
  const since = lead.slice(lead.lastIndexOf(figureSign) + 1);
  const said = marks
    .filter(([qualifier, pattern]) => pattern.test(ownWords.has(qualifier) ? since : words.clause))
    .map(([qualifier]) => qualifier);
  const found = new Set<Qualifier>(said);
  if (phrase && (phrase.verb ?? carriedVerb(input, phrase)) === '新增') found.add('added');
  if (part) found.add('part');
  if (/力争|奋斗|冲刺|争取(?!上级|资金|项目)/.test(view.text.slice(0, words.at))) found.add('striven');
  const ofEach = placed.figure.bound !== 'exact' || forAll.test(words.clause);
  if (words.clause.includes(figureSign) && ofEach) found.add('each');
  return [...found];
}

/** 18个村集体收入全部达到20万元: what each of them has, not what they have together. */
const forAll = /(?:全部|均|都)(?:达到|达|超过|突破|实现|在)*\s*$/u;

/** Said of one figure alone: 新增2家、达到6家 has one that was added and one that was not. */
const ownWords: ReadonlySet<Qualifier> = new Set(['comparable', 'real', 'added', 'net']);

const marks: readonly (readonly [Qualifier, RegExp])[] = [
  ['comparable', /同口径|可比|剔除|扣除|扣减|还原|调整后|调整预算|留抵|不含|(?:^|[（(])含|区划调整/],
  ['real', /实际(?:增长|下降|增速)/],
  ['cumulative', /累计/],
  ['added', /新增/],
  ['net', /净增/],
  ['average', /平均|[户亩村]均|人均/],
];
