/** What an average is taken over, as its words say. */
export interface Each {
  /** The unit or the noun of those it is taken over: 户 of 户均, 亩 of 亩产, 个 of 平均每个网格. */
  readonly unit: string;
  /** What stands behind it: what each of them has, or first the noun that the unit counts (网格). */
  readonly what: string;
  /** Whether the words are told of any amount beside them (人均, 户均增收), and need not name it. */
  readonly plain: boolean;
}

/**
 * What the words before an average say it is taken over: people for 人均, 亩 for 平均亩产, 套 for 平均每套面积约, grids for 平均每个网格; null where they
 * average nothing.
 */
export function eachIn(lead: string): Each | null {
  const words = lead.replace(/^[，,、；;\s]+/u, '');
  const plain = plainly.exec(words)?.groups?.noun;
  if (plain !== undefined) return { unit: plain, what: '', plain: true };
  if (/(?:游客)?人均(?:消费|花费)[^，]{0,4}$/u.test(words))
    return { unit: '游客', what: '消费', plain: true };
  const measured = measures.find(([, pattern]) => pattern.test(words))?.[0];
  if (measured !== undefined) return { unit: measured, what: '', plain: true };
  const said = inOwnWords.exec(words)?.groups;
  const unit = said?.each ?? said?.unit;
  return unit === undefined ? null : { unit, what: said?.what ?? '', plain: false };
}

const plainly =
  /(?:^|平均)(?:每)?(?<noun>人|户|村|家|个|期|处|班)均?(?:纯?收入|增收|消费|补助|达到|达|约|为|面积)*$/u;

const measures: readonly (readonly [string, RegExp])[] = [
  ['亩', /(?:平均)?(?:亩产|单产|亩均|每亩)[^，]{0,6}$/u],
  ['平方米', /每平方米[^，]{0,4}$/u],
  ['公里', /每公里[^，]{0,6}$/u],
];

/** 平均每套约, 户均贷款, 平均每个网格. */
const inOwnWords =
  /(?:^|平均|[，,、])(?:每(?<each>人|名|位|户|家|村|个|套|幢|栋|部|座|处|班|期|辆|台|头|只|所|社|项|件)|(?<unit>户|村|社|班|校)均)(?<what>\p{Script=Han}{0,12}?)(?:达到?|约|为|仅|有)*$/u;
