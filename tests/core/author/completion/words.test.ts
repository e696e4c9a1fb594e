import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../../../server/src/core/author/completion/written-name';
import { namesOf, standard } from '../../../../server/src/core/reading/statement/lexicon';
import { inPlan, inReport, inReview } from '../../fixture';
import { labelsAt, offersAt, withOffer } from './offers';

describe('names of indicators', () => {
  it('go on from what was typed, in a clause without a space', () => {
    const text = inReview('（𠮷祥😀）全年实现一般公共{{|}}');
    expect(withOffer(text, '一般公共预算收入')).toBe(inReview('（𠮷祥😀）全年实现一般公共预算收入'));
  });

  it.each(['czsr', 'caizhengsh', 'caiz'])('are found by pinyin: %s', (letters) => {
    const text = inReview(`全年实现${letters}{{|}}`);
    expect(withOffer(text, '财政收入')).toBe(inReview('全年实现财政收入'));
    const offer = offersAt(text, 'indicator').find(({ label }) => label === '财政收入');
    expect(offer?.filter.startsWith(letters)).toBe(true);
  });

  it('can be matched by characters, initials and pinyin as typing goes on', () => {
    const offer = offersAt(inReview('全年实现财政{{|}}'), 'indicator').find(
      ({ label }) => label === '财政收入',
    );
    expect(offer?.filter).toBe('财政收入 czsr caizhengshouru');
  });

  it('those of the report come with their last value, and without typing', () => {
    const text = inReview('城镇新增就业236人。', '全年{{|}}');
    const [first] = offersAt(text, 'indicator');
    expect(first).toMatchObject({ label: '城镇新增就业', detail: '236人 · 2025 · 实绩' });
  });

  it('a name that is complete is not offered again', () => {
    expect(labelsAt(inReview('全年财政收入{{|}}'), 'indicator')).not.toContain('财政收入');
  });
});

it('a value stated elsewhere is offered behind its name, targets first in the plan', () => {
  expect(labelsAt(inReview('城镇新增就业236人。', '全年城镇新增就业{{|}}。'), 'value')).toEqual(['236人']);
  const report = inReport(
    ['财政收入5248.8万元，增长8%。'],
    ['财政收入5560万元。', '力争财政收入达到{{|}}。'],
  );
  expect(labelsAt(report, 'value')).toEqual(['5560万元', '5248.8万元', '8%']);
});

describe('targets that the plan lacks', () => {
  const review = ['固定资产投资3.52亿元，财政收入5248.8万元，规模以上工业总产值6.88亿元。'];

  it('are offered with the unit of the result and a gap for the number', () => {
    const report = inReport(review, ['主要预期目标是：财政收入5560万元，规模以上工业总产值7.4亿元，{{|}}']);
    expect(offersAt(report, 'target')).toMatchObject([
      {
        label: '固定资产投资…亿元',
        insert: ['固定资产投资', { placeholder: '3.52' }, '亿元'],
        detail: '3.52亿元 · 2025 · 实绩',
      },
    ]);
  });

  it('not in the review', () => {
    const report = inReport([...review, '{{|}}再接再厉'], ['财政收入5560万元，规模以上工业总产值7.4亿元。']);
    expect(labelsAt(report, 'target')).toEqual([]);
  });
});

describe('comments for the checker', () => {
  const faulty = '开发保洁岗位62个、护林岗位38个，合计110个。';
  const label = '<!-- heshu-disable-next-line sum-mismatch -- …';
  const silenced = inReview(`<!-- heshu-disable-next-line sum-mismatch -- 理由 -->\n\n${faulty}`);

  it.each(['', '<', '<!', '<!--', '<!-- heshu'])(
    'on a line that begins “%s” silence the next block',
    (begun) => {
      expect(withOffer(inReview(`${begun}{{|}}\n\n${faulty}`), label)).toBe(silenced);
    },
  );

  it('take in the end that the editor has closed already', () => {
    expect(withOffer(inReview(`<!-- {{|}} -->\n\n${faulty}`), label)).toBe(silenced);
  });

  it('are not offered where nothing is found', () => {
    expect(labelsAt(inReview('{{|}}\n\n修路12公里。'), 'suppression')).toEqual([]);
  });

  it('take the ids of checks, those that found something first', () => {
    const text = inReview(`${faulty}\n\n<!-- heshu-disable-next-line value-conflict,su{{|}}`);
    const [first, ...others] = labelsAt(text, 'check');
    expect([first, others.length > 20]).toEqual(['sum-mismatch', true]);
    expect(withOffer(text, 'sum-mismatch')).toContain('value-conflict,sum-mismatch\n');
  });
});

describe('front matter', () => {
  const withLine = (line: string): string => `---\nyear: 2026\n${line}\n---\n\n正文。\n`;

  it('offers the keys that are not there, in both languages', () => {
    const labels = labelsAt(withLine('{{|}}'));
    expect(labels).toEqual(expect.arrayContaining(['级别', 'level', '上年报告', 'prior']));
    expect(labels).not.toContain('year');
    expect(withOffer(withLine('级{{|}}'), '级别')).toBe(withLine('级别: '));
    expect(withOffer(withLine('le{{|}}: town'), 'level')).toBe(withLine('level: town'));
  });

  it('offers the values a key can have', () => {
    expect(labelsAt(withLine('level: {{|}}'))).toEqual(expect.arrayContaining(['town', '乡镇', '县级市']));
    expect(withOffer(withLine('级别: 乡{{|}}'), '乡镇')).toBe(withLine('级别: 乡镇'));
    expect(withOffer(withLine('with: [计划.md, 上{{|}}'), '上年.md')).toBe(
      withLine('with: [计划.md, 上年.md'),
    );
  });

  it('and nothing else', () => {
    const kinds = new Set(offersAt(withLine('{{|}}')).map(({ kind }) => kind));
    expect([...kinds]).toEqual(['key']);
  });
});

describe('pinyin', () => {
  it('is known for every name of the lexicon', () => {
    const unknown = standard.entries.flatMap(namesOf).filter((name) => pinyinOf(name) === null);
    expect(unknown).toEqual([]);
  });

  it('reads characters in their words', () => {
    expect(pinyinOf('银行业存款')?.full).toBe('yinhangyecunkuan');
    expect(pinyinOf('行政村')?.full).toBe('xingzhengcun');
    expect(pinyinOf('调查失业率')).toEqual({ initials: 'dcsyl', full: 'diaochashiyelv' });
    expect(pinyinOf('人均GDP')?.initials).toBe('rjgdp');
    expect(pinyinOf('𠮷祥')).toBe(null);
  });
});

it('a report may be empty', () => {
  expect(labelsAt('{{|}}')).toEqual([]);
  expect(labelsAt(inPlan('{{|}}'), 'computed')).toEqual([]);
});
