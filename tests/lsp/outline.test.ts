import { expect, it } from 'vitest';
import type { Block, NumberingStyle } from '../../server/src/core/report/document';
import { plainProse } from '../../server/src/core/text/prose';
import { type OutlineEntry, outlineOf } from '../../server/src/core/author/reading-aid/outline';
import { analysisOf } from '../cli/core';

it('puts a heading that runs into its paragraph below the numbers above its own', () => {
  const entries = outline([
    heading('# 报告', 1, null),
    heading('一、回顾', 2, '一、'),
    runIn('（一）抓产业。', '（一）'),
    runIn('1.引项目。', '1.'),
    runIn('（二）惠民生。', '（一）'),
    heading('二、安排', 2, '一、'),
  ]);
  expect(entries).toEqual(['报告[一、回顾[（一）抓产业[1.引项目] （二）惠民生] 二、安排]']);
});

it('keeps plain headings in order when the # headings around them are left out', () => {
  const entries = outline(
    [
      heading('# 报告', 1, null),
      heading('（一）抓产业', 2, '（一）'),
      heading('## 其他', 2, null),
      heading('一、安排', 2, '一、'),
    ],
    'complement',
  );
  expect(entries).toEqual(['（一）抓产业', '一、安排']);
});

it('names a heading without words, which an editor would refuse', () => {
  expect(outline([heading('#', 1, null)])).toEqual(['#']);
});

function outline(parts: readonly Part[], mode: 'full' | 'complement' = 'full'): readonly string[] {
  const source = parts.map(({ text }) => text).join('\n');
  let at = 0;
  const blocks = parts.map(({ text, block }) => {
    const made = block(at);
    at += text.length + 1;
    return made;
  });
  return outlineOf({ ...analysisOf(source).document, blocks }, mode).map(shape);
}

function shape({ name, children }: OutlineEntry): string {
  return children.length === 0 ? name : `${name}[${children.map(shape).join(' ')}]`;
}

interface Part {
  readonly text: string;
  readonly block: (at: number) => Block;
}

function heading(text: string, depth: number, style: NumberingStyle | null): Part {
  const title = text.replace(/^#+ ?/, '');
  return {
    text,
    block: (at) => ({
      kind: 'heading',
      span: { start: at, end: at + text.length },
      part: 'other',
      path: [],
      depth,
      markdown: text.startsWith('#'),
      prose: plainProse(title, text.length - title.length),
      numbering: style && { style, ordinal: 1, span: { start: 0, end: style.length } },
    }),
  };
}

function runIn(text: string, style: NumberingStyle): Part {
  const numbering = { style, ordinal: 1, span: { start: 0, end: style.length } };
  return {
    text,
    block: (at) => ({
      kind: 'paragraph',
      span: { start: at, end: at + text.length },
      part: 'other',
      path: [],
      role: 'body',
      prose: plainProse(text),
      sentences: [],
      numbering,
      runIn: { numbering, span: { start: 0, end: text.length - 1 } },
    }),
  };
}
