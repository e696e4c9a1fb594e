import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { completionsAt } from '../../../../server/src/core/author/completion/completion';
import type { Offer } from '../../../../server/src/core/author/completion/offer';
import { noCompanions } from '../../../../server/src/core/documents/companion/companion';
import { fileOf, rows } from '../../documents/figures-file/with-file';
import { parseMarkers } from '../../markers';

const data = fileOf(
  rows(
    '财政收入,,2025年,万元,5248.8,8.0,,决算报表,,',
    '财政收入,,2026年,万元,,,5560,,,',
    '粮食总产量,,2025年,万吨,2.51,,,,,内部',
  ),
).file;

function offersAt(marked: string): readonly Offer[] {
  const { text, markers } = parseMarkers(marked);
  const settings = { ...defaultSettings, companions: { ...noCompanions, data } };
  const analysis = analyze(text, settings);
  const at = markers.find(({ label }) => label === '')?.span.start ?? 0;
  const again = (source: string) => analyze(source, settings, analysis);
  const offers = completionsAt(analysis, at, { again, files: [], language: 'zh-CN' });
  return offers.filter(({ detail }) => detail?.startsWith('台账') === true);
}

const report = (review: string, plan = '') =>
  `---\n年份: 2026\n级别: 乡镇\n---\n\n## 一、2025年工作回顾\n\n${review}\n\n## 二、2026年工作安排\n\n${plan}\n`;

it.each(['全年实现财政{{|}}', '全年实现财政收入{{|}}', '（𠮷祥😀）全年实现czsr{{|}}'])(
  'the figures of the file go on from the name: %s',
  (review) => {
    const [offer] = offersAt(report(review));
    expect(offer).toMatchObject({
      label: '财政收入5248.8万元，增长8.0%',
      detail: '台账 · 2025 · E2 · 决算报表',
    });
    const { text } = parseMarkers(report(review));
    const { start, end } = offer!.replace;
    expect(text.slice(0, start) + offer!.label + text.slice(end)).toContain(
      '实现财政收入5248.8万元，增长8.0%\n',
    );
  },
);

it('in the plan its targets are offered', () => {
  expect(offersAt(report('', '财政{{|}}')).map(({ label }) => label)).toEqual(['财政收入5560万元']);
});

it('a figure that may not be printed is not offered', () => {
  expect(offersAt(report('粮食总{{|}}'))).toEqual([]);
});
