import { describe, expect, it } from 'vitest';
import type { Level } from '../../../../server/src/core/report/document';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { inOwnWords, noOwnWords } from '../../../../server/src/core/author/section/own-words';
import {
  filledIn,
  structureOf,
  type Section,
  sections,
  sectionsFor,
} from '../../../../server/src/core/author/section/section';
import { asPutIn, sampled } from './sampled';

const named = sections.map((section) => [section.id, section] as const);

const places = {
  town: '莲塘镇',
  county: '云溪县',
  city: '松江市',
  province: '北岭省',
  nation: '全国',
} as const;
const levelNames = { town: '乡镇', county: '县', city: '市', province: '省', nation: '国家' } as const;

describe('the sections', () => {
  it('are at least 40, each with an id of its own', () => {
    expect(sections.length).toBeGreaterThanOrEqual(40);
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  });

  it('are there for every level, in the order of a report', () => {
    for (const level of ['town', 'county', 'city', 'province'] as const) {
      const groups = sectionsFor(level).map(({ group }) => group);
      expect(groups.indexOf('opening'), level).toBe(0);
      expect(groups.lastIndexOf('review'), level).toBeLessThan(groups.indexOf('plan'));
      expect(sectionsFor(level).length, level).toBeGreaterThanOrEqual(30);
    }
    expect(sectionsFor(null)).toHaveLength(sections.length);
    expect(sectionsFor('county').map(({ id }) => id)).not.toContain('title-town');
  });

  it.each(named)(
    '%s has a Chinese, a pinyin and an English prefix that no ordinary word begins with',
    (_, section) => {
      expect(section.prefixes).toHaveLength(3);
      expect(section.prefixes[0]).toMatch(/^核数\p{Script=Han}+$/u);
      expect(section.prefixes[1]).toMatch(/^hs-[a-z]+$/);
      expect(section.prefixes[2]).toMatch(/^hs-[a-z-]+$/);
    },
  );

  it('use no prefix twice', () => {
    const prefixes = sections.flatMap((section) => section.prefixes);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });

  it('have names of their own in both languages', () => {
    expect(new Set(sections.map(({ chinese }) => chinese)).size).toBe(sections.length);
    expect(new Set(sections.map(({ english }) => english)).size).toBe(sections.length);
  });

  it.each(named)('%s describes itself in both languages and ends at $0', (_, section) => {
    expect(section.chinese).toMatch(/\p{Script=Han}/u);
    expect(section.english).toMatch(/^[A-Z]/);
    expect(section.body.at(-1)).toMatch(/\$0$/);
  });

  it.each(named)('%s prints a unit with every number that is to be filled in', (_, section) => {
    const { figures } = analyze(sampled(section), { ...defaultSettings, year: 2026 });
    const bare = figures.filter(
      ({ statement, text }) => statement.figure.unit.text === '' && /\d/.test(text),
    );
    expect(bare.map(({ text }) => text)).toEqual([]);
  });

  it.each(named)('%s numbers its places from 1 without gaps, each with one default', (_, section) => {
    const places = [...section.body.join('\n').matchAll(/\$\{(\d+)([:|][^}]+)\}/g)];
    const defaults = new Map<number, string>();
    for (const [, number, value = ''] of places) {
      expect(defaults.get(Number(number)) ?? value).toBe(value);
      defaults.set(Number(number), value);
    }
    const distinct = [...defaults.keys()].sort((a, b) => a - b);
    expect(distinct).toEqual(distinct.map((_number, index) => index + 1));
    expect(filledIn(section)).not.toMatch(/[${}|]{2}|\$/);
  });

  it.each(named)('%s shows what it is made of before it is inserted', (_, section) => {
    const lines = structureOf(section);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.length <= 48 && line !== '')).toBe(true);
  });

  it.each(named)('%s filled in as its sample is accused of nothing', (_, section) => {
    const { findings } = analyze(sampled(section), { ...defaultSettings, year: 2026 });
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([]);
  });

  it.each(named)(
    '%s says no more than what is left to fill, in a report and in an empty text',
    (_, section) => {
      for (const own of [{ place: '莲塘镇', year: 2027, level: section.levels[0] ?? null }, noOwnWords]) {
        const settings = own.year === null ? defaultSettings : { ...defaultSettings, year: own.year };
        const { findings, figures } = analyze(asPutIn(section, own), settings);
        const others = findings.filter(({ check, severity }) => check !== 'gap-left' && severity !== 'hint');
        expect(others.map(({ message }) => message)).toEqual([]);
        const invented = figures.filter(({ text: figure }) => /\d/u.test(figure));
        expect(invented.map(({ text: figure }) => figure)).toEqual([]);
      }
    },
  );

  it.each(named)('%s brings nothing but its gaps into a report of each of its levels', (_, section) => {
    for (const level of section.levels) {
      const place = places[level];
      const begun = `---\nyear: 2026\nlevel: ${levelNames[level]}\nplace: ${place}\n---\n\n# ${place}政府工作报告\n`;
      const said = (text: string): readonly string[] =>
        analyze(text)
          .findings.filter(({ check, severity }) => check !== 'gap-left' && severity !== 'hint')
          .map(({ message }) => message);
      const before = said(begun);
      const after = said(`${begun}\n${asPutIn(section, { place, year: 2026, level })}`);
      expect(after.filter((message) => !before.includes(message))).toEqual([]);
    }
  });

  it.each(named)(
    '%s has no year, no place and no number but what counts tables, notes and rows',
    (_, section) => {
      const text = asPutIn(section, noOwnWords);
      const counting = /(?<=表|附件|\[\^|^\| )\d+|^\d+(?=\. )|20(?=××)/gmu;
      expect(text.replace(counting, '')).not.toMatch(/\d|@/u);
    },
  );

  it.each(named)(
    '%s closes its bold before the full stop, without which Markdown shows the asterisks',
    (_, section) => {
      const bold = [...asPutIn(section, noOwnWords).matchAll(/\*\*(?<words>.*?)\*\*/gu)];
      expect(bold.filter(({ groups }) => /[。；！]$/u.test(groups?.words ?? '')).map(([all]) => all)).toEqual(
        [],
      );
    },
  );
});

function sectionOf(id: string): Section {
  const found = sections.find((section) => section.id === id);
  return found ?? expect.fail(id);
}

describe('the gaps of a section', () => {
  const own = (id: string, place: string | null, year: number | null): string =>
    inOwnWords(sectionOf(id), { place, year, level: null });
  const at = (id: string, level: Level, place: string): string =>
    inOwnWords(sectionOf(id), { place, year: 2027, level });

  it('have the years of the report, counted from the year it plans', () => {
    expect(own('review', '莲塘镇', 2027)).toContain('## ${1:一}、${2:2026}年工作回顾');
    expect(own('title-town', '莲塘镇', 2027)).toContain('——${2:2027年×月×日}在${1:莲塘镇}第${3:×}届');
    expect(own('review', '莲塘镇', null)).toContain('${2:20××}年工作回顾');
  });

  it('have its place, or one that is plainly open', () => {
    expect(own('signature', '𠮷塘镇', 2027)).toContain('${1:𠮷塘镇人民政府}');
    expect(own('signature', null, 2027)).toContain('${1:××镇人民政府}');
    expect(own('closing', null, null)).toContain('中国式现代化${4:××}新篇章');
  });

  it('offer the kind of its territory first, which stands there until another is chosen', () => {
    expect(own('review', '云溪县', 2027)).toContain('${4|县,镇,乡,区,市,州,旗,省|}');
    expect(own('front-matter', '松江市', 2027)).toContain('${4|市,');
    expect(own('title-province', '南桂壮族自治区', 2027)).toContain('${5|自治区主席,');
  });

  it('keep what counts the table or the note itself, and open what is inside of a sentence', () => {
    expect(own('table', '莲塘镇', 2027)).toContain('**表${1:1}　');
    expect(own('footnote', '莲塘镇', 2027)).toContain('[^${1:1}]:');
    expect(own('livelihood-list', '莲塘镇', 2027)).toContain('${3:更新改造供水管网××公里。}');
  });

  it('name what stands above the report’s own government, and nothing where that is not known', () => {
    expect(at('review', 'town', '莲塘镇')).toContain('在${3:上级党委、政府和镇党委}的坚强领导下');
    expect(at('review', 'town', '莲塘乡')).toContain('在${3:上级党委、政府和乡党委}的坚强领导下');
    expect(at('review', 'county', '云溪区')).toContain('在${3:市委、市政府和区委}的坚强领导下');
    expect(at('review', 'city', '松江市')).toContain('在${3:省委、省政府和市委}的坚强领导下');
    expect(at('review', 'province', '南桂壮族自治区')).toContain(
      '在${3:党中央、国务院和自治区党委}的坚强领导下',
    );
    expect(at('closing', 'province', '北岭省')).toContain('在${2:省委}的坚强领导下');
    expect(own('review', '莲塘镇', 2027)).toContain('在${3:××}的坚强领导下');
  });

  it('name the five-year plan of the year and the one before, and what the year is in it', () => {
    const plans = (year: number | null): string =>
      inOwnWords(
        { body: ['${1:@plan(-1)}、${2:@plan}、第${3:@fifth}个，${4:@turn}'] },
        { ...noOwnWords, year },
      );
    expect(plans(2026)).toBe('${1:十四五}、${2:十五五}、第${3:十五}个，${4:“十五五”规划开局之年}');
    expect(plans(2027)).toContain('${4:实施“十五五”规划的重要一年}');
    expect(plans(2030)).toBe('${1:十四五}、${2:十五五}、第${3:十五}个，${4:“十五五”规划收官之年}');
    expect(plans(null)).toBe('${1:×××}、${2:×××}、第${3:××}个，${4:××之年}');
  });
});
