import type { Accepted, VocabularyFault } from '../../../reading/vocabulary/fault';
import { dimensionWords, directionWords, kindWords } from '../../../reading/vocabulary/words';
import { topics } from '../../../reading/statement/lexicon';

const list = { indicators: '“指标”（indicators）', units: '“单位”（units）' } as const;

const dimensions = dimensionWords.map(([, chinese]) => chinese).join('、');

const accepted: Readonly<Record<Accepted, string>> = {
  name: '一个名称，两个字以上，不带逗号，如 虾稻米产值',
  names: '名称的列表，如 [虾稻产值, 虾稻米总产值]',
  unit: '数字后面的单位，不带空格、数字和“万”“亿”，如 石',
  text: '一个词',
  flag: '是 或 否（true 或 false）',
  dimension: `以下之一：${dimensions}`,
  dimensions: `列表，每项是以下之一：${dimensions}`,
  direction: directionWords.map(([, chinese]) => chinese).join('、'),
  kind: kindWords.map(([, chinese]) => chinese).join(' 或 '),
  topic: topics.join('、'),
  levels: '列表，每项是 乡镇、县、市、省 或 国家',
  scale: '大于零的小数或分数，如 60 或 2000/3',
  year: '四位数的年份，如 2014',
  dated: '列表，每项写名称和年份，如 {名称: 地方一般预算收入, 用到: 2014}',
};

/** The words about a user's own indicators and units in Chinese. */
export const vocabulary = {
  /** What is amiss with an entry: “固投”已经是“固定资产投资”的别名. */
  fault: faultText,
  /** The same, of an entry in the front matter of a report. */
  inFrontMatter: (fault: string) => `文首信息：${fault}。`,
  /** What became of the entry: 这一条没有采用，其余照常. */
  leftOut: '这一条没有采用，其余照常',
};

/** The words about a user's own indicators and units, in one language. */
export type VocabularyWords = typeof vocabulary;

function faultText(fault: VocabularyFault): string {
  switch (fault.kind) {
    case 'list':
      return `${list[fault.list]}应是一个列表`;
    case 'entry':
      return fault.list === 'units'
        ? '每个单位应写成 { 写法: 石, 量纲: 重量, 换算: 60 } 这样的一组'
        : '每个指标应写成 { 名称: 虾稻米产值 } 这样的一组';
    case 'key':
      return `没有“${fault.key}”这一项，可用：${fault.known.join(', ')}`;
    case 'repeated':
      return `“${fault.key}”这一项写了两次`;
    case 'missing':
      return `缺少“${fault.key}”`;
    case 'value':
      return `“${fault.key}”的值不对，应是${accepted[fault.accepted]}`;
    case 'duplicate':
      return `“${fault.name}”写了两次`;
    case 'taken':
      return `“${fault.name}”已经是“${fault.owner}”的名称或别名，不能再给别的指标；要补充它，请把名称写成“${fault.owner}”`;
    case 'unknown':
      return `没有“${fault.name}”这个指标`;
    case 'circle':
      return `“${fault.name}”成了自己的上级指标`;
    case 'part':
      return `“${fault.name}”不是可以加进“${fault.parent}”的分项：单位不同，或者是比率、平均数`;
    case 'misfit':
      return `量纲是“${dimensionName(fault.dimension)}”时才能写“${fault.key}”`;
  }
}

function dimensionName(dimension: string): string {
  return dimensionWords.find(([value]) => value === dimension)?.[1] ?? dimension;
}
