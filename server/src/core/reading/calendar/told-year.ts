import type { Span } from '../../text/span';

/** A year whose events a clause tells as done: 2026 in 入围2026中国企业五百强. */
export interface ToldYear extends Span {
  readonly year: string;
}

/**
 * The years of which something is told as done, each by a word of its own clause: 2026年已完成, 入选《……（2026）》.
 *
 * A word of the future or of a span (将, 计划, 至, 目标) leaves the clause alone, and so does a name (“绿盾2026”行动).
 */
export function toldYears(text: string): readonly ToldYear[] {
  if (!text.includes('20')) return [];
  return [...text.matchAll(years)].flatMap((match) => {
    const clause = clauseAround(text, match.index);
    if (!done.test(clause) || future.test(clause)) return [];
    return [{ year: match[0], start: match.index, end: match.index + 4 }];
  });
}

const years = /(?<![\d—–~\-至到第前])20\d\d(?=年(?!前|底前|末前)|中国|全国|世界|全球|亚洲|[)]》)/gu;
const done =
  /(?<!申请|申|协)(?:举办|承办)(?:了|好)?(?=20)|荣获|获评|入围|入选|位列|首次突破|顺利完成|全面完成|已(?:经)?(?:完成|建成|实现|投入)/u;
const future =
  /将|计划|预计|拟|力争|争取|为|确保|有望|定于|截止|有效|期限|[至到—–~]|起|以后|后续|届时|目标|安排|规划|要|办权|申办|筹[备办]|迎接|举办地|举办城市/u;

/** The clause an offset stands in: 2023年建成通车 of 确保安全，2023年建成通车。 */
export function clauseAround(text: string, at: number): string {
  const before = Math.max(...[',', '。', ';', ':'].map((mark) => text.lastIndexOf(mark, at)));
  const behind = [',', '。', ';'].map((mark) => text.indexOf(mark, at)).filter((each) => each >= 0);
  return text.slice(before + 1, Math.min(text.length, ...behind));
}

/** Whether a text can tell of months of a year at all: 2026年3月, 今年3月. */
export function tellsMonths(text: string): boolean {
  return text.includes('20') || text.includes('今年');
}

/** Whether what is said from an offset has been done well: 今年3月，我镇成功举办. */
export function tellsSuccess(text: string, from: number): boolean {
  return success.test(text.slice(from));
}

const success = /^[^。;]{0,24}(?:成功|圆满|已)/u;

/** Whether a sentence speaks of the years behind it: 五年来, 本届政府. “十四五”时期 may lie ahead as well. */
export function looksBackOnTerm(text: string): boolean {
  return behind.test(text);
}

/** Whether a review looks back over more than a year: one that says 五年来, or what a plan's own years (“十四五”时期) brought. */
export function reviewsTerm(text: string): boolean {
  return looksBackOnTerm(text) || planYears.test(text);
}

const behind = /五年来|过去(?:的)?五年|[这近]五年|五年间|本届政府|换届以来/;
const planYears = /五["”](?:时期|期间|以来)/;

/** The years since which something lasts: 2021 in 2021年以来. */
export function yearsSince(text: string): readonly ToldYear[] {
  return [...text.matchAll(since)].map(({ 0: words, index }) => ({
    year: words.slice(0, 4),
    start: index,
    end: index + words.length,
  }));
}

const since = /(?<!\d)20\d{2}年以来/gu;
