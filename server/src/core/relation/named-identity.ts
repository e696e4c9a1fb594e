import type { Mention } from '../reading/statement/reading';
import type { WordList } from '../grammar/word-list';
import { leadOf, reachesOn } from '../phrase/member';
import { phrasesOf, wordsIn } from '../phrase/phrases';

/** What a figure measures by the name it stands in: 总投资 of 标准化科创园. */
export interface Identity {
  /** Mentions of one thing have one key; two things may share it. */
  readonly key: string;
  /** The words in front of the figure that belong to the name: 青石岭; "" where none do. */
  readonly owner: string;
  /** The name behind the figure: 抽水蓄能电站项目. */
  readonly name: string;
  /** As a message calls it: “标准化科创园总投资”. */
  readonly shown: string;
}

/** The identity a figure's own words give it; null for all figures but those inside or beside a specific name. */
export function identityOf(mention: Mention, words: WordList): Identity | null {
  const { statement, prose, block } = mention;
  if (block.block.kind !== 'paragraph' || block.block.role === 'note') return null;
  const { figure } = statement;
  const { text } = prose.prose;
  const before = text.slice(Math.max(0, figure.span.start - 30), figure.span.start);
  const after = text.slice(figure.span.end, figure.span.end + 36);
  return (
    economyTarget(mention, before, after) ??
    (figure.value.kind === 'single' ? namedSize(mention, before, after, words) : null)
  );
}

function namedSize(mention: Mention, before: string, after: string, words: WordList): Identity | null {
  const { figure } = mention.statement;
  const { text } = mention.prose.prose;
  return (
    peopleIn(before, text.slice(figure.numeral.end, figure.numeral.end + 12)) ??
    remainingPoor(before, figure.unit.text) ??
    ownedBy(before, after, figure.unit.text) ??
    insideName(before, after, mention, words)
  );
}

/** Whether two identities of one key are one thing: one name is the beginning of the other, and both are of one phase. */
export function isSameThing(a: Identity, b: Identity): boolean {
  if (a.owner !== '') return a.owner.endsWith(b.owner) || b.owner.endsWith(a.owner);
  return a.name.startsWith(b.name) || b.name.startsWith(a.name);
}

const measured =
  /(?<what>(?:计划|估算|概算|预计)?总投资|(?:计划|预计)?投资|总?建筑面积|占地面积|占地|装机容量|总装机)(?:约|近|超|达)?$/u;

/** 总投资4.82亿元的标准化科创园: what is measured stands before the figure, the name behind it. */
function ownedBy(before: string, after: string, unit: string): Identity | null {
  const what = measured.exec(before)?.groups?.what;
  const words = /^(?:以上|左右)?的(?<name>[\p{Script=Han}A-Za-z\d·]{5,30})/u.exec(after)?.groups?.name;
  const name = words === undefined ? null : headedName(words);
  if (what === undefined || words === undefined || name === null) return null;
  const part = phase.exec(words.slice(name.length))?.[0] ?? '';
  return {
    key: `${what}|${unit}|${name.slice(0, 5)}|${part}`,
    owner: '',
    name,
    shown: `${name}${what}`,
  };
}

/** A second phase is another thing than the first or the whole. */
const phase =
  /^(?:项目|工程)?(?:[一二三四五六七八九十两\d]+期|[东西南北中][区片段]|[A-Z]区|[一二三四五六七八九]标)/u;

/**
 * The words up to the head of a name that can only be of one thing: 标准化科创园 of 标准化科创园项目全速推进. Null without a head, and for works
 * that every year has (农村饮水工程, 老旧小区改造项目).
 */
function headedName(words: string): string | null {
  const [, name] =
    /^(.{2,22}?(?:项目|工程|基地|中心|综合体|[园站厂港馆库桥](?=项目|[^\p{Script=Han}]|$|[一-龥]{0,2}(?:建|投|开|竣|完|全|顺|成|启|落))))/u.exec(
      words,
    ) ?? [];
  return name === undefined || name.length < 5 || recurring.test(name) ? null : name;
}

/** 青石岭1500兆瓦抽水蓄能: the figure stands inside the name and measures a size that cannot change by itself. */
function insideName(
  before: string,
  after: string,
  { statement: { figure } }: Mention,
  words: WordList,
): Identity | null {
  const { dimension, text: unit } = figure.unit;
  if (!['power', 'energy', 'mass', 'length', 'area', 'volume'].includes(dimension)) return null;
  const run = /[\p{Script=Han}]{2,12}$/u.exec(before)?.[0] ?? '';
  const phrases = phrasesOf(run.slice(joinedAt(run)), words);
  const whole = { from: 0, to: phrases.tokens.length };
  const named = { from: leadOf(phrases, whole), to: whole.to };
  const owner = wordsIn(phrases, named);
  const name = /^[\p{Script=Han}]{3,14}/u.exec(after)?.[0] ?? '';
  if (
    owner.length < 2 ||
    name === '' ||
    reachesOn(phrases, named) ||
    commonOwner.test(owner) ||
    !isPart(name)
  )
    return null;
  return {
    key: `${owner.slice(-2)}|${unit}|${name.slice(0, 4)}`,
    owner,
    name,
    shown: `${owner}${name.slice(0, 4)}`,
  };
}

function joinedAt(words: string): number {
  return Math.max(...['的', '和', '与', '及'].map((each) => words.lastIndexOf(each))) + 1;
}

/** Words before a size that measure or make, and name nothing. */
const commonOwner =
  /(?:新增|规模|装机|容量|面积|长度|里程|总长|全长|宽|占地|年产|日产|处理|产能|产量|能力|其中|完成|建设|推进|改造|铺设|修建|硬化|绿化|供热|供水|种植|流转|培育|发展|建成|开工|投产|并网|每年|全年|年内|实施|启动|整治|治理|管网|道路|公路|总计|合计|以上|平均|启用|用地|土地|耕地|增加|减少|到|达|约|近|超|为|了|[县区市省镇乡村]|[年月日])$/u;

/** What stands behind the size is the rest of a name and not what is done with it. */
function isPart(name: string): boolean {
  return !/^(?:建成|建设|完成|开工|投产|并网|项目|工程|用于|全部|任务|目标|以上|左右|左右|，|已|正|的|达|占|为|在|改造|提升|土地|道路|管网|公路|高标准|农田|耕地)/u.test(
    name,
  );
}

const recurring =
  /农田|农村|饮水|改造|提升|道路|公路|街|管网|绿化|造林|治理|整治|修复|老旧|供热|供暖|供水|污水|垃圾|校舍|学校|中学|小学|幼儿园|卫生|危房|搬迁|水库|河道|养老|亮化|美丽|乡村|厕|煤|充电|停车|公园|游园|重点|民生|扶贫|产业项目|工业项目|基础设施|亿元|签约|新建项目|续建|技改|专项|补贴|以工代赈/u;

/** 全县28万人民, 与28万青川人民一道: whom the whole report speaks for. */
function peopleIn(before: string, after: string): Identity | null {
  if (!/^\s*万\s*[\p{Script=Han}]{0,4}?人民(?!币|政府|代表|法院|检察|医院|团体|公社)/u.test(after))
    return null;
  if (
    !/(?:全[县区市省州旗镇乡]|我[县区市省州旗镇乡]|与|同|和|带领|团结|依靠|代表|不负|率领)\s*$/u.test(before)
  )
    return null;
  return { key: '人民|万', owner: '', name: '', shown: '人民' };
}

/**
 * The one growth target of the year: 国内生产总值增长6.5%—7%, and again as 经济增长预期目标6.5%—7% and 有6.5%—7%的增速 where the report
 * explains it. Targets of other governments (国家预期目标) and of five years are others.
 */
function economyTarget({ statement }: Mention, before: string, after: string): Identity | null {
  const { indicator, measure, role, figure, period, qualifiers } = statement;
  if (role !== 'target' || figure.unit.dimension !== 'rate' || qualifiers.includes('striven')) return null;
  if (!period || period.from.year !== period.to.year) return null;
  const clause = /[^，,。；;]*$/u.exec(before)?.[0] ?? '';
  if (/国家|中央|省里|省定|市里|市定|上级|年均|十[一二三四五六]五|五年|世界|全球/u.test(clause)) return null;
  const product = /^(?:国内|地区)生产总值$/u.test(indicator?.key ?? '') && measure === 'growth';
  const named = namedTarget.test(clause);
  const told =
    indicator === null && /^的(?:经济)?增(?:速|长)/u.test(after) && /稳增长|经济增长/u.test(before);
  if (!product && !named && !told) return null;
  const key = `经济增长目标|${statement.scope ?? ''}|${String(period.from.year)}`;
  return { key, owner: '', name: '', shown: '经济增长目标' };
}

const namedTarget =
  /(?:经济增长|经济增速|生产总值增长|GDP增长)的?(?:预期)?目标(?:是|为|定为|设定为|确定为)?$/u;

/** 未脱贫人口减至586人 at the end of a year are the 剩余贫困人口274户586人 of the next. */
function remainingPoor(before: string, unit: string): Identity | null {
  const said =
    /(?:未脱贫|剩余(?:未脱贫|建档立卡)*贫困)(?:贫困)?人口(?:共|减至|减少到|降至|下降到|为|还有|\d+户)*$/u;
  if (unit !== '人' || !said.test(before)) return null;
  return { key: '剩余贫困人口|人', owner: '', name: '', shown: '剩余贫困人口' };
}
