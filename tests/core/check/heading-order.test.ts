import { describe, it } from 'vitest';
import { expectFindings, frontMatter } from '../fixture';

function report(...blocks: readonly string[]): string {
  return `${frontMatter}${blocks.join('\n\n')}\n`;
}

const work = '各项工作平稳推进。';

describe('heading-order', () => {
  it('speaks where a heading is left out', () => {
    expectFindings(
      report('一、2025年工作回顾', '{{^1|（一）}}经济', work, '{{!heading-order/error#1|（三）}}民生', work),
    );
  });

  it('speaks where one is used twice', () => {
    expectFindings(
      report(
        '一、2025年工作回顾',
        work,
        '二、2026年工作安排',
        work,
        '{{!heading-order/error|二、}}加强政府建设',
        work,
      ),
    );
  });

  it('counts plain and Markdown headings alike', () => {
    expectFindings(
      report('## 一、2025年工作回顾', '### （一）经济', work, '### {{!heading-order|（三）}}民生', work),
    );
  });

  it('is silent where the heading left out is glued to the paragraph before', () => {
    const missing = (glued: string, next: string): string =>
      report('一、2025年工作回顾', '（一）经济', `${work}${glued}`, `${next}民生`, work);
    expectFindings(missing('（二）产业', '（三）'));
    expectFindings(missing('产业', '{{!heading-order/error|（三）}}'));
  });

  it.each<[string, readonly string[]]>([
    ['in order', ['一、2025年工作回顾', '（一）经济', work, '（二）民生', work, '二、2026年工作安排', work]],
    [
      'anew under the next section',
      [
        '一、2025年工作回顾',
        '（一）经济',
        work,
        '（二）民生',
        work,
        '二、2026年工作安排',
        '（一）产业',
        work,
      ],
    ],
    ['an excerpt that begins elsewhere', ['三、民生保障', work, '四、政府建设', work]],
    ['Arabic numbers of projects', ['一、2025年工作回顾', '1.泵站改造', work, '3.沟渠疏浚', work]],
  ])('is silent: %s', (_what, blocks) => {
    expectFindings(report(...blocks));
  });
});
