import { expect, it } from 'vitest';
import { analyze } from '../../../../server/src/core/analyze';
import { foldsOf, type Outline } from '../../../../server/src/core/author/reading-aid/outline';

const report = `---
year: 2026
---

# 柳河镇政府工作报告

## 一、2025年工作回顾

（一）产业发展

财政收入5200万元。

| 指标 | 2025年 |
| --- | --- |
| 财政收入 | 5200 |

（二）民生事业

就业236人。

## 二、2026年工作安排

继续努力。
`;

it('sections, tables and the front matter fold to their first line', () => {
  expect(folds('full')).toEqual([
    '1–3 ---',
    '5–23 # 柳河镇政府工作报告',
    '7–19 ## 一、2025年工作回顾',
    '9–15 （一）产业发展',
    '13–15 | 指标 | 2025年 |',
    '17–19 （二）民生事业',
    '21–23 ## 二、2026年工作安排',
  ]);
});

it('beside an editor that folds # sections itself only the others do, and end where those end', () => {
  expect(folds('complement')).toEqual([
    '1–3 ---',
    '9–15 （一）产业发展',
    '13–15 | 指标 | 2025年 |',
    '17–19 （二）民生事业',
  ]);
});

function folds(mode: Outline): readonly string[] {
  const line = (offset: number): number => report.slice(0, offset).split('\n').length;
  return foldsOf(analyze(report).document, mode).map(
    ({ span }) => `${line(span.start)}–${line(span.end)} ${report.slice(span.start).split('\n')[0]}`,
  );
}
