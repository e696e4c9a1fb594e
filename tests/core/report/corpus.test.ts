import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/core/report/parse';
import { looksLikeReport } from '../../../server/src/core/report/resembles';
import { shared } from '../../shared';
import { outlineOf, textOf } from './outline-of';

interface Gold {
  readonly doc: string;
  readonly dir?: string;
  readonly reportYear: number;
}

describe.runIf(shared.isHere)('published reports (needs ../shared)', () => {
  it('gives every report of the gold standard its year', () => {
    for (const file of shared.list('gold')) {
      const gold = JSON.parse(shared.read(`gold/${file}`)) as Gold;
      const path = `corpus/${gold.dir ? 'town/' : ''}${gold.doc}`;
      expect([gold.doc, parse(shared.read(path)).years.plan]).toEqual([gold.doc, gold.reportYear]);
    }
  });

  it('gives all others the year of their file name, or none', () => {
    const files = shared.list('corpus').filter((file) => file.endsWith('.txt') && !file.startsWith('town-'));
    const wrong = files.filter(
      (file) =>
        ![Number(/\d{4}/.exec(file)?.[0]), null].includes(parse(shared.read(`corpus/${file}`)).years.plan),
    );
    const unknown = files.filter((file) => parse(shared.read(`corpus/${file}`)).years.plan === null);
    expect(wrong).toEqual([]);
    expect(unknown.length).toBeLessThanOrEqual(1);
  });

  it('takes the township report copied from a web page apart', () => {
    const source = shared.read('corpus/town-sungang-2020.txt');
    const document = parse(source);
    expect(looksLikeReport(source)).toBe(true);
    expect(document.years).toEqual({ plan: 2021, reviewed: 2020, current: 2020 });
    expect(document.level).toBe('town');
    const headings = outlineOf(source).filter((line) => /^\S+ #/.test(line));
    expect(headings).toEqual([
      'other # 乡镇政府工作报告',
      'review ## 一、今年以来主要工作回顾',
      'review ### (一)着力加快经济发展',
      'review ### (二)全面实施乡村振兴',
      'review ### (三)持续优化人居环境',
      'review ### (四)全力做好防疫防汛',
      'review ### (五)不断改善民生福祉',
      'review ### (六)全力打造廉政高效政府',
      'plan ## 二、下一步工作安排',
    ]);
    const tail = document.blocks.at(-1);
    expect(tail?.kind).toBe('furniture');
    expect(source.slice(tail?.span.start)).toMatch(/^阅读全文/);
    const problems = document.blocks.filter((block) => block.part === 'problems').map(textOf);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('仍面临不少困难和问题');
  });
});
