import { compact, halfWidth } from '../text/characters';
import { yearsIn } from './year';

/**
 * What a paper of a meeting is: the government's own report, that of the party committee, on the plan, on the budget, the
 * 统计公报 of the year before, or tables by themselves (附表).
 */
export type PaperKind = 'government' | 'party' | 'plan' | 'budget' | 'bulletin' | 'tables';

/** All of them, in the order in which they are named and in which they stand on a page. */
export const paperKinds: readonly PaperKind[] = [
  'government',
  'party',
  'plan',
  'budget',
  'bulletin',
  'tables',
];

/**
 * The kind of paper that a title, or the name of a file, says: “关于青石县2025年预算执行情况和2026年预算草案的报告” is a budget
 * report; null for the reports of other organs, for what is written about a paper, and for what tells of half a year.
 */
export function paperKind(title: string): PaperKind | null {
  const words = compact(halfWidth(title));
  if (words.length > LONGEST || about.test(words)) return null;
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const LONGEST = 120;

/** What is said of a paper, is another year's or only a part of one: 解读, 决议, 审查结果报告, 上半年, 决算. */
const about =
  /解读|图解|问答|学习|审查|审议|决议|决定|说明|讲话|摘要|纲要|规划|决算|半年|季度|月份|调整方案|调整预算/u;

const kinds: readonly (readonly [PaperKind, RegExp])[] = [
  [
    'tables',
    /附表|^附件.{0,30}(?:指标|目标|计划|预算).{0,16}表|(?:指标|目标|预算|计划)[^。]{0,16}表(?:$|[(\d])/u,
  ],
  ['bulletin', /国民经济[和与]社会发展统计公报|^(?:\d{4}年)?统计公报/u],
  ['plan', /计划.{0,12}(?:执行|完成)情况.{0,40}计划.{0,12}报告|(?:^|[年市县区旗省州镇乡展])计划报告/u],
  ['budget', /预算.{0,12}执行情况.{0,40}预算.{0,12}报告|(?:^|[年市县区旗省州镇乡政])预算报告/u],
  [
    'party',
    /[委党].{0,20}(?:全会|全体(?:\(扩大\))?会议)上的(?:工作)?报告|(?:中共|党).{0,16}委(?:员会)?(?:常委会|常务委员会)?工作报告|[市县区旗省州]委(?:常委会|全会)(?:工作)?报告|^党委(?:工作)?报告/u,
  ],
  ['government', /政府工作报告|^(?:\d{4}年)?[^委院协]{0,12}(?:[镇乡]|街道)(?:\d{4}年)?工作报告/u],
];

/**
 * The place a title or the name of a file says: 青石县 for “关于青石县2025年国民经济…的报告” and “2026年青石县政府工作报告”; null where none
 * stands there (“政府工作报告”, “在县委十四届八次全会上的报告”).
 */
export function placeInTitle(title: string): string | null {
  const words = compact(halfWidth(title)).replace(
    /^(?:附[表件]\d{0,2}[::]?|关于|在|中国共产党|中共|\d{4}年)*/u,
    '',
  );
  return placeAtStart.exec(words)?.[1] ?? null;
}

const placeAtStart =
  /^(\p{Script=Han}{1,16}?(?:[省市县区旗镇乡州盟]|街道))(?=人民|政府|国民|社会|经济|主要|统计|财政|预算|计划|工作|第|委|[及和与本]|[一二十][〇○零一二三四五六七八九十]|\d|$)/u;

/** The place of the congress a line names, or of who speaks: “在青石县第十八届人民代表大会…上”, “我代表青石县人民政府”; null for “代表县人民政府”. */
export function placeInLine(line: string): string | null {
  return meetingPlace.exec(compact(line).slice(0, HEAD))?.[1] ?? null;
}

const HEAD = 120;
const meetingPlace =
  /(?:日在|在|代表|日)(\p{Script=Han}{1,16}?[省市县区旗镇乡州盟])(?:第.{1,6}届人民代表大会|人民政府)/u;

/** Whether two names are of one place: 青石县, and 云州市青石县 as well; 马鞍山市 is not 鞍山市. */
export function isOnePlace(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (long.endsWith(short) && /[省市州盟区县旗]$/u.test(long.slice(0, -short.length)));
}

/**
 * The year whose plan a title sets, as far as it names years: 2026 for “2025年…执行情况与2026年…草案的报告” and for “2026年政府工作报告”,
 * and for a 统计公报 of 2025, which is of the meeting that plans the year after. Tables do not say which of the two theirs is.
 */
export function yearInTitle(title: string, kind: PaperKind): number | null {
  const year = yearsIn(title).at(-1);
  if (year === undefined || kind === 'tables') return null;
  return kind === 'bulletin' ? year + 1 : year;
}
