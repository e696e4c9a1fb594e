import type { Analysis, FigureReading } from '../../server/src/core/analyze';
import type { Finding } from '../../server/src/core/check/finding';
import type { Block } from '../../server/src/core/report/document';
import { plainProse } from '../../server/src/core/text/prose';
import type { Core } from '../../server/src/lsp/environment';
import { analysisOf, readingOf } from '../cli/core';

/** STAND-IN until analyze() lands. */
export const core: Core = {
  looksLikeReport: (source) => source.includes('工作报告') || /^---\n[^]*level:/.test(source),
  analyze: (source, settings): Analysis => {
    const findings: Finding[] = [];
    const figures: FigureReading[] = [];
    const sum = /(\d+)个公益性岗位和(\d+)个辅助性岗位，解决困难群众(\d+)人/.exec(source);
    if (sum) {
      const [a, b, total] = [Number(sum[1]), Number(sum[2]), Number(sum[3])];
      const places = [sum[1]!, sum[2]!, sum[3]!].map((text) => {
        const at = source.indexOf(text, sum.index);
        return { start: at, end: at + text.length + 1 };
      });
      figures.push(...places.map(({ start, end }) => readingOf(source, start, source.slice(start, end))));
      if (a + b !== total && !settings.disabled.includes('sum-mismatch'))
        findings.push({
          check: 'sum-mismatch',
          tier: 'suspect',
          severity: 'warning',
          span: places[2]!,
          message: `${settings.language} 两项相加是 ${a + b}，写的是“${total}人”。`,
          related: [{ message: '155个', span: places[0]! }],
          derivation: [{ text: `${a} + ${b} = ${a + b}`, spans: places }],
        });
    }
    const blocks: Block[] = [];
    let at = 0;
    for (const line of source.split('\n')) {
      const span = { start: at, end: at + line.length };
      const base = { span, part: 'other', path: [] } as const;
      const style = line.startsWith('（') ? '（一）' : '一、';
      if (/^(#|[一二三]、|（[一二三]）)/.test(line))
        blocks.push({
          ...base,
          kind: 'heading',
          depth: line.startsWith('#') ? 1 : style === '一、' ? 2 : 3,
          markdown: line.startsWith('#'),
          prose: plainProse(line.replace(/^#+ /, '')),
          numbering: line.startsWith('#') ? null : { style, ordinal: 1, span: { start: 0, end: 2 } },
        });
      else if (line !== '') {
        const sentences = [...line.matchAll(/[^。]+。?/g)].map((m) => ({
          span: { start: m.index, end: m.index + m[0].length },
          clauses: [],
        }));
        blocks.push({
          ...base,
          kind: 'paragraph',
          role: 'body',
          prose: plainProse(line),
          sentences,
          runIn: null,
        });
      }
      at += line.length + 1;
    }
    const coverage = { figures: figures.length, checked: figures.length, unrelated: 0, unread: 0 };
    const base = analysisOf(source, { findings, figures, coverage });
    return { ...base, document: { ...base.document, blocks, title: '青梧镇政府工作报告' } };
  },
  renderHover: (reading) => `**${reading.text}** 155 + 199`,
};
