import type { OrderNote } from '../../../relation/relation';
import type { CheckId } from '../../../check/catalog';
import { hanNumber } from '../../../text/chinese-number';
import { calendar } from './calendar';
import { companions } from './companions';
import { fix } from './fix';
import { file } from './file';
import { vocabulary } from './vocabulary';
import { wording } from './wording';

const name: Readonly<Record<CheckId, string>> = {
  'sum-mismatch': '合计不符',
  'part-exceeds-whole': '分项大于总数',
  'difference-mismatch': '增减量不符',
  'growth-mismatch': '增幅不符',
  'average-growth-mismatch': '年均增速不符',
  'multiple-mismatch': '倍数不符',
  'share-mismatch': '占比不符',
  'composition-mismatch': '构成之和不是100%',
  'completion-mismatch': '完成率不符',
  'point-change-mismatch': '百分点不符',
  'rank-change-mismatch': '位次变化不符',
  'pace-mismatch': '序时进度不符',
  'unit-slip': '疑似单位错误',
  'per-unit-mismatch': '人均（户均、亩均）不符',
  'direction-conflict': '升降与数值相反',
  'plan-below-review': '目标低于现状',
  'count-mismatch': '列举与个数不符',
  'alignment-mismatch': '“分别”前后数目不符',
  'value-conflict': '前后不一',
  'table-sum-mismatch': '表内合计不符',
  'table-rate-mismatch': '表内增幅、占比不符',
  'table-text-conflict': '图表与正文不符',
  'completion-base-missing': '任务数未写明',
  'heading-order': '标题序号不连续',
  'ordinal-order': '“一是二是”不连续',
  'target-missing': '缺目标',
  'prior-target-conflict': '与上年目标不符',
  'prior-value-conflict': '与上年报告不符',
  'result-missing': '上年目标未回应',
  'claim-unmet': '完成说法与目标不符',
  'required-indicator-missing': '必备指标未写',
  'target-unquantified': '目标未量化',
  'target-below-result': '目标低于实绩',
  'stale-figure': '疑似沿用上年数字',
  'companion-conflict': '与同会报告不符',
  'calendar-conflict': '年份与规划期不符',
  'impossible-date': '日期不存在',
  'weekday-mismatch': '星期不符',
  'stale-year': '年份疑似未改',
  'session-order': '届次疑似有误',
  'glossary-mismatch': '名词解释与正文不符',
  'phrase-misquoted': '固定提法有误',
  'approximator-conflict': '近…余',
  'redundant-bound': '超过…以上',
  'decrease-by-multiple': '下降…倍',
  'percent-for-points': '%应为个百分点',
  'negative-decrease': '下降负数',
  'range-unit-dropped': '范围省略单位',
  'range-reversed': '范围前大后小',
  'mixed-numeral': '数字写法混用',
  'gap-left': '空未填',
  'as-of-wording': '截止/截至',
  'ratio-over-hundred': '比率超过100%',
  'indicator-name': '指标名称不一',
  'figures-file-conflict': '与台账不符',
  'not-public': '未公开数据',
  'estimate-left': '仍用预计数',
  'unreadable-input': '文件读不了',
  'unused-suppression': '多余的忽略标记',
};

/** What a rate is called in a sentence: 增幅写为“35%”. */
const rateName: Readonly<Partial<Record<CheckId, string>>> = {
  'growth-mismatch': '增幅',
  'average-growth-mismatch': '年均增速',
  'multiple-mismatch': '倍数',
  'share-mismatch': '占比',
  'completion-mismatch': '完成率',
  'point-change-mismatch': '百分点',
  'rank-change-mismatch': '位次变化',
  'pace-mismatch': '与序时进度之差',
  'per-unit-mismatch': '平均数',
  'table-rate-mismatch': '增幅',
};

/** The words of findings in Chinese: plain, without jargon, without blame. */
export const findings = {
  /** The check's name: 合计不符. */
  name,
  sum: (terms: string, count: number, computed: string, written: string, unitsDiffer: boolean) =>
    `${numeral(count)}项相加是 ${computed}（${terms}），文中写的是“${written}”。${unitsDiffer ? '两边单位不同，口径若不一致，可忽略并注明理由。' : ''}`,
  partExceeds: (part: string, whole: string) => `分项“${part}”大于总数“${whole}”。`,
  /** 第七十五 of 62个. */
  rankExceeds: (rank: string, group: string) => `名次写为“${rank}”，参加排名的只有“${group}”。`,
  partsExceed: (terms: string, computed: string, whole: string) =>
    `各分项相加是 ${computed}（${terms}），大于总数“${whole}”。`,
  /** Why the first of two figures should not exceed the second. */
  outOfOrder: (why: OrderNote, lesser: string, greater: string) => {
    switch (why) {
      case 'rural-above-urban':
        return `农村收入“${lesser}”高于城镇收入“${greater}”，与常情相反，请核对两个数。`;
      case 'revenue-above-product':
        return `财政收入“${lesser}”大于同一时期的生产总值“${greater}”。`;
      case 'tax-above-sales':
        return `“${lesser}”大于它所出自的“${greater}”。`;
      case 'short-of-task':
        return `写的是“超额完成”，而结果“${greater}”没有达到任务“${lesser}”。`;
      case 'above-cap':
        return `写的是“超额完成”，而结果“${lesser}”高于目标“${greater}”（此项越低越好）。`;
      case 'above-industries':
        return `生产总值增长“${lesser}”，三次产业中增长最快的是“${greater}”；总的增速应在各产业之间。`;
      case 'below-industries':
        return `生产总值增长“${greater}”，三次产业中增长最慢的是“${lesser}”；总的增速应在各产业之间。`;
      case 'mark-not-passed':
        return `写的是“${lesser}”，紧跟着的数“${greater}”却没有达到。`;
    }
  },
  /** An increase that is more than what it led to. */
  increaseExceeds: (increase: string, level: string) => `增加的“${increase}”比现有的“${level}”还多。`,
  /** One figure that several relations fail through, with what each of them says. */
  conflict: (figure: string, messages: readonly string[]) =>
    `“${figure}”与文中${numeral(messages.length)}处对不上：${messages.join('')}`,
  difference: (written: string, computed: string) => `增减量写为“${written}”，按前后两个数应为 ${computed}。`,
  /** growth, average growth, share, completion, multiple, per-unit: what is written, what follows. */
  rate: (check: CheckId, written: string, computed: string) =>
    `${rateName[check] ?? name[check]}写为“${written}”，按文中的数应为 ${computed}。`,
  /** 超额完成120%: only the other reading of the words fits. */
  otherReading: (written: string, computed: string) =>
    `写的是超出“${written}”，按文中的数应为超出 ${computed}；若意思是“完成${written}”，请改“超额完成”为“完成”。`,
  /** 增长3倍 where the one is three times the other. */
  otherMultiple: (written: string, computed: string) =>
    `写的是增加“${written}”，按文中的数应为增加${computed}；若意思是“原来的${written}”，请改写法。`,
  composition: (terms: string, computed: string) => `构成各项相加是 ${computed}（${terms}），不是100%。`,
  direction: (verb: 1 | -1, from: string, to: string) =>
    `写的是${verb > 0 ? '上升' : '下降'}，数字却是从“${from}”到“${to}”。`,
  /** A plan that sets less than what the review says is reached. */
  planBelow: (name: string, planned: string, reached: string) =>
    `“${name}”已达到“${reached}”，安排中写的“${planned}”反而低，请核对。`,
  /** One indicator with two values a thousand, ten thousand or a hundred million times apart. */
  unitSlip: (name: string, here: string, there: string) =>
    `同一指标相差悬殊：这里“${name} ${here}”，另一处写的是“${there}”，请确认单位。`,
  same: (indicator: string, here: string, there: string) =>
    `同一指标前后不一：这里“${indicator} ${here}”，另一处写的是“${there}”。`,
  /** “五个不摘” in the text, “四个不摘” in the glossary. */
  glossaryDiffers: (here: string, entry: string) => `正文写的是“${here}”，名词解释写的是“${entry}”。`,
  /** A slogan or programme written with two numbers. */
  nameDiffers: (here: string, there: string) =>
    `同一提法前后不一：这里写的是“${here}”，另一处写的是“${there}”。`,
  /** “五个意识” for 四个意识. */
  phraseMisquoted: (here: string, phrase: string) =>
    `这里写的是“${here}”，通行的提法是“${phrase}”。若是另一个提法，可忽略并注明理由。`,
  /** 产业兴旺、生态宜居、乡风文明、生活富裕, without 治理有效. */
  phraseIncomplete: (here: string, missing: string) =>
    `通行的提法里还有“${missing}”，这里写的是“${here}”，请看是否漏了一项。`,
  glossaryEntry: '名词解释在这里',
  otherMention: '另一处写法',
  count: (written: string, found: number, names: string) =>
    `写的是“${written}”，列出的有${numeral(found)}个：${names}。`,
  aligned: (subjects: number, figures: number, names: string) =>
    `“分别”前有${numeral(subjects)}项（${names}），后面有${numeral(figures)}个数。`,
  baseMissing: (tasks: readonly string[]) =>
    `${tasks.length === 1 ? '这一完成率' : `${numeral(tasks.length)}项完成率`}没有写明任务数。反推：${tasks.join('；')}。`,
  /** One implied task: “固定资产投资任务约3.15～3.28亿元”. */
  impliedTask: (indicator: string, range: string) => `${indicator}任务约 ${range}`,
  targetMissing: (indicator: string, result: string, asOf: string | null, year: number) =>
    `“${indicator}”在回顾部分有实绩（${result}${asOf === null ? '' : `，${asOf}`}），目标部分没有写 ${String(year)} 年目标。`,
  /** “截至10月底”. */
  asOfMonth: (month: number) => `截至${String(month)}月底`,
  targetMissingWhole: (year: number) => `安排部分没有写 ${String(year)} 年的量化目标。`,
  requiredMissing: (names: readonly string[], asked: boolean) =>
    asked
      ? `设置要求写的指标，全文没有提到：${names.join('、')}。`
      : `同级报告通常写的指标，全文没有提到：${names.join('、')}。`,
  targetUnquantified: (indicator: string, clause: string) => `“${indicator}”的目标没有写数：“${clause}”。`,
  targetBelow: (indicator: string, target: string, result: string) =>
    `“${indicator}”的目标“${target}”低于上一年已完成的“${result}”，请确认。`,
  /** The title of the change that puts a target in. */
  insertTarget: (indicator: string) => `补上“${indicator}”的目标`,
  targetHint: (place: string) => `可在“${place}”一句中补上。`,
  headingOrder: (written: string, expected: string) =>
    `序号写为“${written}”，按前面的顺序应为“${expected}”。`,
  /** 四是 after 二是; `repeated`: 三是 twice. */
  ordinalOrder: (written: string, before: string, repeated: boolean) =>
    repeated ? `“${written}”前面已经用过。` : `“${before}”之后写的是“${written}”，序号不连续。`,
  headingRepeated: (written: string) => `序号“${written}”前面已经用过。`,
  calendar,
  companions,
  /** The figures file. */
  file,
  vocabulary,
  wording,
  fix,
  /** Lines of the derivation. */
  allowed: (range: string) => `按四舍五入或截尾，${range} 都算对`,
  eitherWrong: (spoken: string, others: readonly string[]) =>
    `可能是“${spoken}”写错，也可能是${others.map((each) => `“${each}”`).join('或')}写错。`,
  impliedLine: (formula: string, range: string) => `${formula} → ${range}（文中未写）`,
  /** The label of a place a finding uses: “用到的数字”. */
  usedFigure: '用到的数字',
  listed: '列出的各项',
  previousOrdinal: '前一个序号',
  previousHeading: '前一个序号',
  planPlace: '目标在这里',
  /** A comment that silences nothing any longer; its checks. */
  unusedSuppression: (checks: string) => `这条忽略标记没有用上：“${checks}”在这里没有可报的问题。`,
  suppressionForm:
    '忽略标记读不懂，没有生效。写法：<!-- heshu-disable-next-line 核对项 figure="数字" -- 理由 -->，next-line 可换成 line、file，figure 可不写。',
  suppressionCheck: (id: string) => `没有“${id}”这个核对项，这一项忽略没有生效。`,
  suppressionReason: '忽略标记没有写理由，没有生效：请在两个短横之后写明理由。',
  overlongTable: (rows: number) => `这张表超过 ${String(rows)} 行，从这里起没有读，其中的数字没有核对。`,
  frontMatter: (key: string | undefined, detail: string) =>
    key === undefined ? `文首信息读不了：${detail}` : `文首“${key}”读不了：${detail}`,
};

/** All words of findings in one language; every value given is already printed with its unit. */
export type FindingWords = typeof findings;

function numeral(count: number): string {
  return (count <= 10 ? hanNumber(String(count), true) : null) ?? String(count);
}
