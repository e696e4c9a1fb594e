import type { UnitEntry } from '../figure/unit';
import { topics, type LexiconRecord } from '../statement/lexicon';
import { readLevel } from '../../report/level-names';
import type { Field, Schema } from '../../schema/schema';
import { listOf, oneOf, readFlag, readText, readYear } from '../../schema/values';
import type { Accepted } from './fault';
import { readDatedAlias, readDimension, readName, readScale, readUnit } from './values';
import { directionWords, kindWords } from './words';

/** The fields of an indicator: “{名称: 虾稻米产值, 别名: [虾稻产值], 量纲: 金额, 主要指标: 是}”. Only the name is required. */
export const indicatorSchema: Schema<LexiconRecord, Accepted> = {
  name: { keys: ['name', '名称'], accepted: 'name', read: readName, required: true },
  aliases: { keys: ['aliases', '别名'], accepted: 'names', read: listOf(readName) },
  datedAliases: { keys: ['datedAliases', '旧名'], accepted: 'dated', read: listOf(readDatedAlias) },
  dimension: { keys: ['dimension', '量纲'], accepted: 'dimension', read: readDimension },
  otherDimensions: {
    keys: ['otherDimensions', '其他量纲'],
    accepted: 'dimensions',
    read: listOf(readDimension),
  },
  direction: { keys: ['direction', '方向'], accepted: 'direction', read: oneOf(directionWords) },
  kind: { keys: ['kind', '类型'], accepted: 'kind', read: oneOf(kindWords) },
  topic: {
    keys: ['topic', '领域'],
    accepted: 'topic',
    read: (value) => topics.find((topic) => topic === readText(value)) ?? null,
  },
  parent: { keys: ['parent', '上级指标'], accepted: 'name', read: readName },
  constantPrices: flag('constantPrices', '不变价'),
  revised: flag('revised', '会修订'),
  headline: flag('headline', '主要指标'),
  headlineAt: { keys: ['headlineAt', '主要指标级别'], accepted: 'levels', read: listOf(readLevel) },
  closedRatio: flag('closedRatio', '不超过百分之百'),
  netAmount: flag('netAmount', '净额'),
  generic: flag('generic', '泛称'),
  covers: { keys: ['covers', '涵盖'], accepted: 'names', read: listOf(readName) },
  usedUntil: { keys: ['usedUntil', '用到'], accepted: 'year', read: readYear },
  usedFrom: { keys: ['usedFrom', '用自'], accepted: 'year', read: readYear },
};

/** The fields of a unit: “{写法: 石, 量纲: 重量, 换算: 60}”. What it is written as and measures are required. */
export const unitSchema: Schema<UnitEntry, Accepted> = {
  text: { keys: ['text', '写法'], accepted: 'unit', read: readUnit, required: true },
  dimension: { keys: ['dimension', '量纲'], accepted: 'dimension', read: readDimension, required: true },
  scale: { keys: ['scale', '换算'], accepted: 'scale', read: readScale },
  counted: { keys: ['counted', '计数'], accepted: 'text', read: readText },
  digitsOnly: flag('digitsOnly', '只跟阿拉伯数字'),
  scaledOnly: flag('scaledOnly', '只跟万亿'),
  unscaled: flag('unscaled', '不跟万亿'),
  notBefore: { keys: ['notBefore', '后面不接'], accepted: 'text', read: readText },
};

function flag(key: string, chinese: string): Field<boolean, Accepted> {
  return { keys: [key, chinese], accepted: 'flag', read: readFlag };
}
