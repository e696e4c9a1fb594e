import { describe, expect, it } from 'vitest';
import { sectionsToBegin } from '../../../../server/src/core/author/completion/sections';
import { inReview } from '../../fixture';
import { offersAt } from './offers';

describe('sections by their prefixes', () => {
  it('are offered in Chinese, by the initials and in English, in the place of what was typed', () => {
    for (const typed of ['核数乡镇指标段', 'hs-xzzbd', 'hs-indicators-town']) {
      const [offer] = offersAt(inReview(`（𠮷祥）${typed}{{|}}`), 'section');
      expect(offer?.replace.end).toBe((offer?.replace.start ?? 0) + typed.length);
      expect(offer?.filter).toBe(typed);
      expect(offer?.label).toBe(`${typed} 乡镇回顾部分的主要指标段`);
      expect(offer?.insert).toMatchObject({
        snippet: expect.stringContaining('财政收入${1:××}万元') as string,
      });
      expect(offer?.shown?.[0]).toContain('财政收入××万元');
    }
  });

  it('are those of the report’s level, and stay to be chosen from while more is typed', () => {
    const offers = offersAt(inReview('hs{{|}}'), 'section');
    expect(offers.length).toBeGreaterThan(30);
    expect(offers.map(({ label }) => label).join(' ')).not.toContain('省级');
    expect(offers.find(({ label }) => label.includes('乡镇报告的开头段'))?.filter).toBe(
      'hs-xzkt hs-opening-town',
    );
  });

  it('have the report’s own place and years', () => {
    const text = '---\nlevel: 乡镇\nyear: 2027\n---\n\n# 莲塘镇政府工作报告\n\nhs-lk{{|}}';
    expect(offersAt(text, 'section')[0]?.insert).toEqual({
      snippet: '${1:莲塘镇人民政府}\n\n${2:2027年×月×日}\n\n$0',
    });
  });

  it('ask for their prefix: a Chinese clause has none of them', () => {
    expect(offersAt(inReview('全年审核{{|}}'), 'section')).toEqual([]);
    expect(offersAt(inReview('paths{{|}}'), 'section')).toEqual([]);
    expect(offersAt(inReview('{{|}}'), 'section')).toEqual([]);
  });

  it('can begin a report where there is none', () => {
    const offers = sectionsToBegin({ before: 'hs-title', offset: 8 }, 'en');
    expect(offers.map(({ label }) => label)).toContain('hs-title-town Title block and salutation, township');
    expect(sectionsToBegin({ before: '修路', offset: 2 }, 'en')).toEqual([]);
  });
});
