import { describe, expect, it } from 'vitest';
import { looksLikeReport } from '../../../server/src/core/report/resembles';

describe('looksLikeReport', () => {
  it.each([
    '---\nlevel: 乡镇\n---\n正文',
    '---\n级别: "县"\n---\n正文',
    '\ufeff---\r\n年份: 2021\r\n---\r\n正文',
    '---\ntitle: 某镇2021年政府工作报告\n---\n正文',
    '# 柳湾镇政府工作报告\n',
    '\n\n**政 府 工 作 报 告**\n',
    '阜安县第三届人大\n\n政府工作报告（草案）\n',
    '2026年某省政府工作报告',
  ])('says yes to %j', (source) => expect(looksLikeReport(source)).toBe(true));

  it.each([
    '',
    '# 安装说明\n',
    '---\nlevel: 3\nyear: unknown\n---\n# 日记',
    '---\ntitle: 周记\n---\n今天学习了政府工作报告，很受鼓舞。',
    '# 关于政府工作报告的决议',
    '现在，我代表镇政府向大会作政府工作报告，请予审议。',
    '正文\n\nyear: 2021\n',
    `${'第一行。\n'.repeat(2000)}\n# 政府工作报告`,
  ])('says no to %j', (source) => expect(looksLikeReport(source)).toBe(false));
});
