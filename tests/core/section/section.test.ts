import { describe, expect, it } from 'vitest';
import { analyze, defaultSettings } from '../../../server/src/core/analyze';
import { filledIn, structureOf } from '../../../server/src/core/section/placeholder';
import { sections, sectionsFor } from '../../../server/src/core/section/section';
import { snippetFile } from '../../../server/src/core/section/snippets';

const named = sections.map((section) => [section.id, section] as const);

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

  it('have names of their own in the snippet file', () => {
    expect(Object.keys(snippetFile(sections))).toHaveLength(sections.length);
  });

  it.each(named)('%s describes itself in both languages and ends at $0', (_, section) => {
    expect(section.chinese).toMatch(/\p{Script=Han}/u);
    expect(section.english).toMatch(/^[A-Z]/);
    expect(section.body.at(-1)).toMatch(/\$0$/);
  });

  it.each(named)('%s prints a unit with every number that is to be filled in', (_, section) => {
    const { figures } = analyze(filledIn(section), { ...defaultSettings, year: 2026 });
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

  it.each(named)('%s as it first appears is accused of nothing', (_, section) => {
    const { findings } = analyze(filledIn(section), { ...defaultSettings, year: 2026 });
    expect(findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message)).toEqual([]);
  });
});
