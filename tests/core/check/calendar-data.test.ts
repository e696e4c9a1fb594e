import { describe, expect, it } from 'vitest';
import { calendar } from '../../../server/src/core/check/calendar/calendar';

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

describe('calendar.json', () => {
  it('says when it was last checked', () => {
    expect(calendar.asOf).toMatch(/^\d{4}-\d{2}$/);
    expect(Object.keys(calendar).sort()).toEqual([
      'anniversaries',
      'asOf',
      'fiveYearPlans',
      'legalEducation',
      'nationalCongresses',
      'partyCongresses',
      'plenums',
      'surveys',
    ]);
  });

  it('has plans and programmes of five years that follow one another', () => {
    for (const terms of [calendar.fiveYearPlans, calendar.legalEducation]) {
      terms.forEach((term, index) => {
        expect(term.last).toBe(term.first + 4);
        const before = terms[index - 1];
        if (before) expect([term.number, term.first]).toEqual([before.number + 1, expect.any(Number)]);
        if (before && term.number > 6) expect(term.first).toBe(before.last + 1);
      });
    }
    expect(calendar.fiveYearPlans.find((each) => each.number === 14)).toMatchObject({
      first: 2021,
      last: 2025,
      outlook: 2035,
    });
  });

  it('has congresses five years apart, each followed by its plenums in order', () => {
    calendar.partyCongresses.forEach((congress, index) => {
      expect(congress.opens).toMatch(day);
      expect(congress.closes > congress.opens).toBe(true);
      const next = calendar.partyCongresses[index + 1];
      if (next) expect(Number(next.opens.slice(0, 4)) - Number(congress.opens.slice(0, 4))).toBe(5);
      const plenums = calendar.plenums.filter((each) => each.congress === congress.number);
      expect(plenums.map((each) => each.number)).toEqual(plenums.map((_, at) => at + 1));
      expect(plenums.map((each) => each.opens)).toEqual(plenums.map((each) => each.opens).sort());
      for (const { opens } of plenums)
        expect(opens >= congress.closes && (!next || opens < next.opens)).toBe(true);
    });
    for (const { opens } of calendar.plenums) expect(opens).toMatch(day);
  });

  it('has national congresses of five sessions each', () => {
    calendar.nationalCongresses.forEach((each, index) => {
      const before = calendar.nationalCongresses[index - 1];
      if (before) expect([each.number, each.first]).toEqual([before.number + 1, before.first + 5]);
    });
  });

  it('has surveys in rising order, by law in years of fixed endings', () => {
    for (const { editions } of calendar.surveys) {
      expect(editions.map((each) => each.number)).toEqual(editions.map((_, at) => at + 1));
      expect(editions.map((each) => each.year)).toEqual(
        editions.map((each) => each.year).sort((a, b) => a - b),
      );
    }
    const endings = (name: string): readonly number[] =>
      calendar.surveys
        .find((each) => each.name === name)!
        .editions.filter((each) => each.year > 2004)
        .map((each) => each.year % 10);
    expect(new Set(endings('人口普查'))).toEqual(new Set([0]));
    expect(new Set(endings('经济普查'))).toEqual(new Set([3, 8]));
    expect(new Set(endings('农业普查'))).toEqual(new Set([6]));
  });

  it('names every anniversary once', () => {
    const names = calendar.anniversaries.flatMap((each) => each.names);
    expect(new Set(names).size).toBe(names.length);
    for (const { year } of calendar.anniversaries) expect(year).toBeGreaterThan(1900);
  });
});
