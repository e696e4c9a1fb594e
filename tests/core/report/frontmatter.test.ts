import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/report/frontmatter';
import { outlineOf } from './outline-of';

function read(yaml: string) {
  const source = `---\n${yaml}\n---\n正文。`;
  const { frontMatter } = readFrontMatter(source);
  return {
    ...frontMatter,
    problems: frontMatter.problems.map((each) => ({
      ...each,
      text: source.slice(each.span.start, each.span.end),
    })),
  };
}

describe('a front matter of many keys', () => {
  const keys = (count: number): string =>
    Array.from({ length: count }, (_, at) => `k${String(at)}: 1`).join('\n');

  it('is read, with a key that stands there twice told once', () => {
    const { year, problems } = read(`${keys(10_000)}\nyear: 2021\nk7: 2`);
    expect([year, problems]).toEqual([
      2021,
      [{ kind: 'syntax', span: expect.anything(), detail: 'Map keys must be unique', text: 'k7' }],
    ]);
  });

  it('is too long beyond what is read at every keystroke', () => {
    const { problems } = read(keys(60_000));
    expect(problems).toMatchObject([
      { kind: 'syntax', detail: '超过 20 万字 (more than 200,000 characters)' },
    ]);
  });

  it('tells keys apart by what they are, in every map', () => {
    expect(read('1: a\n"1": b\nx: {y: 1, z: 2}\nw: {y: 1}').problems).toEqual([]);
    expect(read('x: {y: 1, y: 2}').problems).toMatchObject([{ kind: 'syntax', text: 'y' }]);
  });
});

describe('readFrontMatter', () => {
  it('reads English keys', () => {
    expect(
      read(
        'title: 柳湾镇政府工作报告\norgan: 柳湾镇人民政府\ndate: 2021-01-08\nyear: 2021\nlevel: town\nplace: 柳湾镇\nprior: a.md\ndata: b.csv\nwith: [c.md, d.md]',
      ),
    ).toMatchObject({
      title: '柳湾镇政府工作报告',
      organ: '柳湾镇人民政府',
      date: '2021-01-08',
      year: 2021,
      level: 'town',
      place: '柳湾镇',
      prior: 'a.md',
      data: 'b.csv',
      with: ['c.md', 'd.md'],
      problems: [],
    });
  });

  it('reads Chinese keys and values', () => {
    expect(
      read(
        '标题: 报告\n机关: 甲\n日期: 2021-01-08\n年份: 2021年\n级别: 县级市\n地区: 乙\n上年报告: a.md\n台账: b.xlsx\n同会报告: c.md',
      ),
    ).toMatchObject({
      title: '报告',
      year: 2021,
      level: 'county',
      prior: 'a.md',
      data: 'b.xlsx',
      with: ['c.md'],
      problems: [],
    });
  });

  it.each([
    ['乡镇', 'town'],
    ['镇', 'town'],
    ['区', 'county'],
    ['市', 'city'],
    ['自治区', 'province'],
    ['直辖市', 'province'],
    ['国家', 'nation'],
    ['Province', 'province'],
  ])('knows the level %s', (written, level) => expect(read(`level: ${written}`).level).toBe(level));

  it('points at values it cannot take, and reads the rest', () => {
    const { problems, ...rest } = read('year: 明年\nlevel: 村\nwith: {a: 1}\ntitle: 报告');
    expect(rest.title).toBe('报告');
    expect(rest.year).toBeUndefined();
    expect(problems.map(({ kind, key, text }) => ({ kind, key, text }))).toEqual([
      { kind: 'value', key: 'year', text: '明年' },
      { kind: 'value', key: 'level', text: '村' },
      { kind: 'value', key: 'with', text: '{a: 1}' },
    ]);
    expect(problems[1]?.detail).toContain('乡镇');
  });

  it('takes the first of a key written in both languages, and points at the second', () => {
    const { year, problems } = read('year: 2021\n年份: 2022');
    expect(year).toBe(2021);
    expect(problems).toMatchObject([{ kind: 'repeated', key: 'year', text: '年份' }]);
    expect(read('year: 2021\n级别: 乡镇').problems).toEqual([]);
  });

  it('points at an alias, which stands for nothing here', () => {
    expect(read('title: &a 报告\n机关: *a').problems).toMatchObject([
      { kind: 'value', key: 'organ', text: '*a' },
    ]);
  });

  it('leaves alone whose report it is, under the same name as a list of units', () => {
    expect(read('单位: 柳湾镇人民政府')).toMatchObject({ problems: [] });
    expect(read('单位: 柳湾镇人民政府').units).toBeUndefined();
    expect(read('单位: [{写法: 石, 量纲: 重量}]').units).toMatchObject({ kind: 'list' });
  });

  it('reports what is no YAML, or no pairs', () => {
    expect(read('title: "未关').problems[0]?.kind).toBe('syntax');
    expect(read('年份：2021').problems).toMatchObject([{ kind: 'syntax', text: '年份：2021' }]);
    expect(read('- a\n- b').problems).toHaveLength(1);
    expect(read('year: 2021\nyear: 2022').problems[0]?.kind).toBe('syntax');
  });

  it('is content with nothing, comments and keys of others', () => {
    for (const yaml of ['', '# 说明', 'author: 某人\ntags: [a]', 'year:', 'year: 20××'])
      expect(read(yaml).problems).toEqual([]);
  });

  it('takes a block that is not closed for prose', () => {
    const source = '---\ntitle: 报告\n\n正文。';
    expect(readFrontMatter(source)).toEqual({ frontMatter: { span: null, problems: [] }, bodyStart: 0 });
    expect(outlineOf(source)).toEqual(['other title: 报告', 'other 正文。']);
  });

  it('stands only at the very beginning, a byte order mark aside', () => {
    expect(readFrontMatter('\ufeff---\r\nyear: 2021\r\n---\r\n正文。').frontMatter).toMatchObject({
      span: { start: 1, end: 21 },
      year: 2021,
    });
    expect(readFrontMatter('\n---\nyear: 2021\n---').frontMatter.span).toBeNull();
    expect(outlineOf('正文。\n\n---\nyear: 2021\n---\n')).toEqual(['other 正文。', 'other year: 2021']);
  });

  it('never throws, and its problems lie in the source', () => {
    const bag = fc.constantFrom(
      '---',
      '\n',
      'year',
      '年份',
      ':',
      ' ',
      '2021',
      '"',
      "'",
      '[',
      '{',
      '}',
      '- ',
      '&a',
      '*a',
      '!!x',
      '\t',
      '|',
      '>',
      '#',
      '%',
      '@',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(bag, { maxLength: 30 }), (parts) => {
        const source = `---\n${parts.join('')}\n---\n`;
        const { frontMatter } = readFrontMatter(source);
        for (const { span } of frontMatter.problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });

  it('survives YAML nested deeper than any stack', () => {
    expect(read(`a: ${'['.repeat(50_000)}`).problems.length).toBeGreaterThan(0);
  });
});
