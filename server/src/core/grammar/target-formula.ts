/** A target in words, where it stands in the text, with the words of its clause that name what it is of. */
export interface TargetFormula {
  /** “与经济增长同步”. */
  readonly text: string;
  readonly at: number;
  /** Where its clause begins. */
  readonly clauseAt: number;
  /** “居民收入”; each name of “居民消费价格指数、人口自然增长率控制在省定目标以内”, as far as 、 and 和 part them. */
  readonly names: readonly string[];
}

/**
 * The targets a text sets without a figure (domain rule 13): “居民收入增长与经济增长同步，节能减排完成上级下达任务” has 与经济增长同步 of 居民收入 and
 * 完成上级下达任务 of 节能减排. A clause with a digit in it has a figure, and is read as that.
 */
export function formulasIn(text: string): readonly TargetFormula[] {
  return [...text.matchAll(/[^，,；;。：:\n]+/gu)].flatMap(({ 0: clause, index }) => {
    if (/[\d０-９]/u.test(clause)) return [];
    const found = formulas
      .map((each) => each.exec(clause))
      .find((match) => match !== null && match.index > 0);
    if (!found) return [];
    const names = clause
      .slice(0, found.index)
      .split(/[、和与及]/u)
      .map(withoutMovement);
    return [{ text: found[0], at: index + found.index, clauseAt: index, names }];
  });
}

/** What is said of a value between its name and the formula: 增长, 增速, 涨幅. */
function withoutMovement(words: string): string {
  return words.replace(/(?:增长|增速|增幅|提高|预期|力争|总体|等?(?:约束性)?指标|继续|持续)+$/u, '');
}

const formulas: readonly RegExp[] = [
  /[与和同跟][^与和同跟、]{2,14}(?:基本|保持|大体)*(?:同步|持平|相适应|相匹配)(?:增长|提高)?/u,
  /(?:力争)?(?:高于|快于|优于|好于|不低于|不高于|略高于|达到?|超过)(?:全国|全省|全区|全市|全县|省|市|国家|同期|上年|去年|地区|经济|GDP|周边|同类)[^、]{0,14}$/u,
  /(?:全面|确保|圆满|努力|按期)*(?:完成|达到|控制在|实现)[^，、]{0,8}(?:下达|核定|确定|规定|[省市县区州]定|上级|国家|考核)[^，、]{0,10}(?:任务|目标|指标|计划|范围|标准|要求|以内|之内)(?:之内|以内|内)?/u,
  /(?:保持|控制|运行|稳定|处于?)*在合理(?:区间|水平|范围)/u,
  /(?:持续|基本|继续)?(?:保持|实现)?(?:稳中有升|稳中有降|稳中向好|总体稳定|基本稳定|基本平衡|基本持平|稳定增长|平稳增长|持续下降)$/u,
];

/**
 * What the words behind a growth say of where it stands among others, up to what says no more of it: “居全市第1位，高于全省0.9个百分点” of
 * “、居全市第1位，高于全省0.9个百分点，其中…”; empty where they say nothing.
 */
export function standingIn(words: string): string {
  const said: string[] = [];
  for (let rest = words; ;) {
    const match = standing.exec(rest);
    if (!match?.groups) break;
    said.push(match.groups.said ?? '');
    rest = rest.slice(match[0].length);
  }
  return said.join('，');
}

const standing =
  /^\s*[，,、（(]\s*(?<said>(?:增速|增幅|总量|增长|增速均|均|分别|继续|稳|连续\S{1,4}[年月])*(?:高于|高出|高|快于|快|低于|低|优于|好于|比全[国省市区]\S{0,6}高|较全[国省市区]\S{0,6}高|位居|位列|居|列|排名?|领跑|跑赢|名列)(?:于)?(?=[全省市国第前首平周同])[^，,；;。（）()、]{1,20})/u;
