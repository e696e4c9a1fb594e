import type { StatedCount } from './stated-count';

/**
 * Whether the names before a count may only host or own what is counted (domain rule 8): 东坝镇、柳湾镇3所卫生院, 甲公司、乙公司5个
 * 项目, 东坝、柳湾4座水库. Names of the counted kind itself (东坝镇、柳湾镇两个镇) are counted.
 */
export function mayHost(count: StatedCount, names: readonly string[]): boolean {
  if (count.classifier === '级') return false;
  const counted = count.classifier + count.noun;
  const last = names.at(-1) ?? '';
  const place = placeKinds.find((kind) => last.endsWith(kind));
  if (place && names.every((name) => placeKinds.some((kind) => name.endsWith(kind))))
    return !placeKinds.some((kind) => counted.includes(kind)) && !/[地方]/u.test(count.classifier);
  const organ = organKinds.some((kind) => last.endsWith(kind));
  if (organ)
    return (
      !/公司|企业|集团|单位|部门|机构|银行|医院|校|院|局|厂|店|家(?!子|分|下属)/u.test(counted) ||
      /^家?(?:子|分|下属)/u.test(count.noun)
    );
  const short = names.every((name) => name.length <= 3);
  return short && count.value > names.length && facilities.test(count.noun);
}

const placeKinds = ['街道', '社区', '村', '镇', '乡', '县', '区', '市', '省', '州', '旗'] as const;

const organKinds = ['公司', '集团', '企业', '银行', '医院', '大学', '学院'] as const;

/** What a place has several of. */
const facilities =
  /^[\p{Script=Han}]{0,6}(?:林场|牧场|农场|学校|[小中]学|幼儿园|卫生院|卫生室|医院|敬老院|养老院|幸福院|服务站|变电站|加油站|泵站|电站|水厂|处理厂|水库|公园|广场|市场|停车场|超市|网点|站点|码头|煤矿|矿山|合作社|大棚|公厕|厕所|幼教点)/u;
