/**
 * Where the subjects before 分别 end and what is said of all of them begins: 8 in “甲产业、乙产业同比”, the whole length where
 * nothing stands between. That is 同比, 预计, 比2021年, 按可比价, in any number and order.
 *
 * Walked from the end, each place once: 比 takes any words behind it, another 比 too, and a pattern that tried every way to
 * share them out would not come to an end for 比甲比乙比丙….
 */
export function subjectsEnd(words: string): number {
  const leads = new Set([words.length]);
  let end = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    if (!pieceEnds(words, at).some((each) => leads.has(each))) continue;
    leads.add(at);
    end = at;
  }
  return end;
}

/** The places where a piece that begins here may end. */
function pieceEnds(words: string, at: number): readonly number[] {
  const first = words.charAt(at);
  // 占比, 比重 and 比例 are names of shares.
  if (
    first === '比' &&
    (/[占环对之]/u.test(words.charAt(at - 1)) || /[重例率值]/u.test(words.charAt(at + 1)))
  )
    return [];
  if (first === '比' || first === '较') return anyWords(words, at + 1, LONGEST_BASE);
  if (first === '按')
    return anyWords(words, at + 1, LONGEST_BASIS).flatMap((end) => withReckoned(words, end));
  // 人均, 户均 and 亩均 are the beginning of a subject.
  if (first === '均') return /[人户亩]/u.test(words.charAt(at - 1)) ? [] : [at + 1];
  const fixed = piece.exec(words.slice(at, at + 2));
  return fixed ? [at + fixed[0].length] : [];
}

const piece = /^(?:同比|环比|预计|预期|力争|年均|平均|累计|已|将|可|再|也|又|\s)/u;

/** What follows 比 (2021年同期) and 按 (可比价) is no longer than this. */
const LONGEST_BASE = 14;
const LONGEST_BASIS = 8;

/** Every end of one to so many characters without a mark. */
function anyWords(words: string, from: number, longest: number): readonly number[] {
  const stretch = /^[^，,；;。]*/u.exec(words.slice(from, from + longest))?.[0].length ?? 0;
  return Array.from({ length: stretch }, (_, index) => from + index + 1);
}

/** 按可比价 and 按可比价计算. */
function withReckoned(words: string, end: number): readonly number[] {
  return words.startsWith('计算', end) ? [end, end + '计算'.length] : [end];
}
