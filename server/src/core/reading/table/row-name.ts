import { phrasesOf } from '../../phrase/phrases';
import { scan } from '../figure/scan';
import type { ReadingSettings } from '../statement/reading';
import { readParagraph } from '../statement/read';
import { unitNamed } from './units';
import type { Indicator, Qualifier, Statement } from '../statement/statement';

/** What the name of a row is, read by the same grammar and vocabulary as the report. */
export interface RowName {
  readonly indicator: Indicator;
  readonly qualifiers: readonly Qualifier[];
  /** “工业增加值增速” is the growth of 工业增加值 in a table as in a sentence, 城镇化率 a share; every other name has levels. */
  readonly measure: 'level' | 'share' | 'growth' | 'average-growth';
}

/**
 * The indicator a name of the figures file stands for: “规上企业研发经费” is what the report calls 规模以上工业企业研发经费.
 *
 * The name is read as it would be in a sentence, with a figure behind it; a name the grammar takes only a part of
 * (服务业和基础设施投资) stands for itself alone. Null for a cell that names nothing (合计, a number).
 */
export function readRowName(written: string, unit: string, settings: ReadingSettings): RowName | null {
  const name = bareName(written);
  if (name === '' || /^(?:合计|总计|小计|共计)$/.test(name) || /^[\d.,%\s]+$/.test(name)) return null;
  const known = settings.lexicon.find(name);
  const grown = grownName(name);
  // 居民消费价格涨幅 is another name of 居民消费价格; 人口自然增长率 is an indicator of its own.
  if (grown !== null && (!known || settings.lexicon.find(grown) === known) && isRate(unit, settings)) {
    const yearly = /^(?<of>.{2,})(?:年均|年平均|平均)$/u.exec(grown)?.groups?.of;
    const of = readRowName(yearly ?? grown, '', settings);
    return of && { ...of, measure: yearly === undefined ? 'growth' : 'average-growth' };
  }
  const read = statementOf(name, unit, settings);
  const qualifiers = (read?.qualifiers ?? []).filter((each) => apart.has(each));
  const isShare = read?.measure === 'share' && isRate(unit, settings);
  if (known) {
    const indicator = { name, key: known.name, span: null, parent: null };
    return { indicator, qualifiers, measure: isShare ? 'share' : 'level' };
  }
  const whole = read?.indicator && read.indicator.name.length >= name.length ? read.indicator : null;
  return {
    indicator: { name, key: whole?.key ?? name.replace(/[\s“”"]+/gu, ''), span: null, parent: null },
    qualifiers,
    measure: 'level',
  };
}

/**
 * The indicator a heading names: 财政收入 of “财政收入”, 工业增加值 of “工业增加值总量”, which only says that it is no rate; what no
 * vocabulary knows is called as it stands.
 */
export function headedIndicator(named: string, { lexicon }: Pick<ReadingSettings, 'lexicon'>): Indicator {
  const bare = named.replace(/(?:总量|绝对[量数值]|数值|数额|金额)$/u, '');
  const name = lexicon.find(named) === null && lexicon.find(bare) ? bare : named;
  return { name, key: lexicon.find(name)?.name ?? name, span: null, parent: null };
}

/** 工业增加值 of “工业增加值增速（%）” and “工业增加值同比增长”, 旅游收入 of “旅游收入比上年±%”; null for a name that is no growth of anything. */
function grownName(name: string): string | null {
  return (
    /^(?<of>.{2,}?)(?:(?:[同环]比|[比较](?:上年|去年)(?:同期)?)?(?:增速|增幅|涨幅|增长速度|增长率|增长)|(?:[同环]比|[比较](?:上年|去年)(?:同期)?)(?:增减|[±＋+]))[%％]?$/u.exec(
      name,
    )?.groups?.of ?? null
  );
}

function isRate(unit: string, { units }: ReadingSettings): boolean {
  return unit === '' || unitNamed(unit, units)?.dimension === 'rate';
}

/** Without 其中, the number before it and the brackets of a unit: “ 其中：税收收入（万元）” is 税收收入. */
function bareName(written: string): string {
  return written
    .replace(/[\s*]+/gu, '')
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|[①-⑳•·#—-])+(?!\d)/u, '')
    .replace(/^其中[:：]?/u, '')
    .replace(/[（(][^（）()]{0,8}[）)]$/u, '')
    .replace(/[:：]$/u, '');
}

/** 新增 500 and 累计 2600 of one name are two quantities (domain rule 18). */
const apart: ReadonlySet<Qualifier> = new Set(['added', 'net', 'cumulative']);

function statementOf(
  name: string,
  unit: string,
  { lexicon, units, approximation }: ReadingSettings,
): Statement | null {
  const text = `${name}8${unit}。`;
  const whole = { start: 0, end: text.length };
  return (
    readParagraph({
      text,
      sentences: [{ span: whole, clauses: [whole] }],
      figures: scan(text, { units, approximation }),
      context: {
        years: { plan: null, reviewed: null, current: null },
        period: null,
        role: null,
        scope: null,
      },
      lexicon,
      phrases: phrasesOf(text, lexicon.words()),
    }).at(-1) ?? null
  );
}
