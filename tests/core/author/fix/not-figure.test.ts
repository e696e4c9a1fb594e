import { describe, expect, it } from 'vitest';
import { rewritingsAt } from '../../../../server/src/core/author/fix/offer';
import { inReview } from '../../fixture';
import { applied, read } from '../../fix/apply';

function marked(text: string, words: string): string | null {
  const start = text.indexOf(words);
  const place = { start, end: start };
  const fix = rewritingsAt(read(text), place, 'zh-CN').find(({ kind }) => kind === 'not-figure');
  return fix ? applied(text, fix) : null;
}

const sentence = '𠮷家洼建成12家联动站点，培训12家企业。';

describe('words are marked as no figure in the front matter', () => {
  it('and are read as none from then on, while the same number elsewhere still is one', () => {
    const text = inReview(sentence);
    const after = marked(text, '12家联动');
    expect(after).toBe(text.replace('\n---\n\n', '\n非数字: ["12家联动站点"]\n---\n\n'));
    expect(read(text).figures.map((each) => each.text)).toEqual(['12家', '12家']);
    expect(read(after!).figures.map((each) => each.text)).toEqual(['12家']);
    expect(read(after!).findings).toEqual([]);
  });

  it('is added to the list that is there', () => {
    const text = inReview(sentence).replace('\n---\n\n', '\n非数字: ["12家联动站点"]\n---\n\n');
    expect(marked(text, '12家企业')).toContain('非数字: ["12家联动站点", "12家企业"]\n---');
  });

  it('begins a front matter where there is none', () => {
    const text = `# 青梧镇政府工作报告\r\n\r\n${sentence}\r\n`;
    const after = marked(text, '12家联动');
    expect(after).toBe(`---\r\n非数字: ["12家联动站点"]\r\n---\r\n\r\n${text}`);
    expect(read(after!).figures).toHaveLength(1);
  });

  it('not for a figure that was held against others', () => {
    const text = inReview('莲藕种植面积由3200亩扩大到4480亩，增长35%。');
    expect(marked(text, '35%')).toBe(null);
  });
});

it('a list that is none is told at its place', () => {
  const { findings } = read('---\n非数字: {a: 1}\n---\n\n修路12公里。\n');
  expect(findings.map(({ check }) => check)).toEqual(['unreadable-input']);
});
