import type { StatedCount } from './stated-count';
import { leadLength } from './verbs';

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
  const short = names.every((name) => name.slice(leadLength(name)).length <= 3);
  return short && count.value > names.length && facilities.test(count.noun);
}

/**
 * Whether the names before a count are of the counted kind itself, so that they are surely what it counts: 东坝村、西岭村两个村, 甲路、
 * 乙路三条路, and bare names of places before 村, 镇, 乡, 县 (东坝、西岭两个村).
 */
export function areOfCountedKind(count: StatedCount, names: readonly string[]): boolean {
  const kind = commonEnding(names);
  const counted = count.classifier + count.noun;
  if (kind !== '' && (counted.startsWith(kind) || count.noun.startsWith(kind) || isLong(kind, count.noun)))
    return true;
  return bareKind.test(counted) && names.every((name) => bareName.test(name));
}

/** A shared ending of two characters or more is a kind wherever the counted noun holds it: …工程 and 重点工程. */
function isLong(kind: string, noun: string): boolean {
  return kind.length > 1 && noun.includes(kind);
}

/** The characters all the names end in. */
function commonEnding(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  let length = 0;
  while (length < first.length && rest.every((name) => name.endsWith(first.slice(-length - 1)))) length++;
  return length === 0 ? '' : first.slice(-length);
}

/** The smaller places, said with nothing but their measure word: 两个村, 三镇; of 市 and 区 reports say too much else. */
const bareKind =
  /^(?:个)?(?:行政|自然|中心|贫困|示范)?(?:村|镇|乡镇|乡|县|社区)(?![级域庄民\p{Script=Han}]{2}级)/u;
const bareName = /^[\p{Script=Han}]{2,4}$/u;

/**
 * Whether the word before a slogan owns it and is not named beside it (domain rule 8): organs and their slogan (省委“三个中心”), a
 * group and its benefits (残疾人“两项补贴”), a country and its classes (国家三类…).
 */
export function ownsSlogan(count: StatedCount, names: readonly string[]): boolean {
  const last = names.at(-1) ?? '';
  return owners.test(last) || (count.quoteAt !== null && groups.test(last) && commonEnding(names) === '');
}

const owners =
  /(?:[省市县区州盟旗党][委府]|政府|常委会|人大|政协|总书记|中央|国务院|国家|全[国省市县区]|世界|本[省市县])$|^[省市县区州国]$|省、市委$/u;
const groups =
  /(?:残疾人|农村|城市|城乡|企业|居民|农民|干部|群众|社会|基层|乡村|学校|校园|行业|部门|自治区|东北)$/u;

const placeKinds = ['街道', '社区', '村', '镇', '乡', '县', '区', '市', '省', '州', '旗'] as const;

const organKinds = ['公司', '集团', '企业', '银行', '医院', '大学', '学院'] as const;

/** What a place has several of. */
const facilities =
  /^[\p{Script=Han}]{0,6}(?:林场|牧场|农场|学校|[小中]学|幼儿园|卫生院|卫生室|医院|敬老院|养老院|幸福院|服务站|变电站|加油站|泵站|电站|水厂|处理厂|水库|公园|广场|市场|停车场|超市|网点|站点|码头|煤矿|矿山|合作社|大棚|公厕|厕所|幼教点)/u;
