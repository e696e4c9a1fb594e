import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../server/src/core/report/document';
import { continuesParagraph, linesOf } from '../../../server/src/core/report/line';
import { markdownReader } from '../../../server/src/core/report/markdown';
import { parse } from '../../../server/src/core/report/parse';
import { prosesOf } from './outline-of';

const FRAGMENTS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '  ',
  '    ',
  '　　',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '\u2028',
  '---',
  '---\n',
  '# ',
  '###### ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '7) ',
  '> ',
  '>>',
  '```',
  '~~~',
  '``',
  '`',
  '**',
  '*',
  '_',
  '__',
  '~~',
  '{~~',
  '~>',
  '~~}',
  '{++',
  '++}',
  '<del>',
  '</del>',
  '<sup>2</sup>',
  '==',
  '[3]',
  '①',
  '²',
  '\u200b',
  '\u00ad',
  '~',
  '[',
  ']',
  '](',
  ')',
  '![',
  '[^1]',
  '[^1]: ',
  '[1]: ',
  '<!--',
  '-->',
  '<div>',
  '<u>',
  '</u>',
  '<br>',
  '<',
  '&nbsp;',
  '&#12;',
  '&x;',
  '&',
  '\\',
  '\\*',
  '\\\n',
  '|',
  '| a | b |\n',
  '|---|---|\n',
  ':-',
  '====',
  '一、',
  '（一）',
  '(二)',
  '1.',
  '1、',
  '（1）',
  '第一，',
  '2020年',
  '2021年工作安排',
  '工作回顾',
  '政府工作报告',
  '名词解释',
  '全镇实现财政收入',
  '4720万元',
  '，',
  '。',
  '；',
  '：',
  '“',
  '”',
  '（',
  '）',
  ',',
  ';',
  '𠮷',
  '😀',
  '\ud800',
  '表1',
  '单位：',
  '阅读全文',
  '责任编辑：',
  '¥0.01',
  '在看到成绩的同时，我们也清醒地认识到问题',
  '即将过去的2020年',
  'title: ',
  'year: 2021\n',
];

const soup = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('is a document: nothing throws, blocks are in order, inside the source and apart', () => {
    fc.assert(
      fc.property(soup, (source) => {
        const { blocks } = parse(source);
        let end = 0;
        for (const block of blocks) {
          expect(block.span.start).toBeGreaterThanOrEqual(end);
          expect(block.span.end).toBeGreaterThanOrEqual(block.span.start);
          end = block.span.end;
        }
        expect(end).toBeLessThanOrEqual(source.length);
      }),
    );
  });

  it('has proses whose pieces cover them and stand in the source as they are', () => {
    fc.assert(
      fc.property(soup, (source) => {
        for (const block of parse(source).blocks)
          for (const prose of prosesOf(block)) checkPieces(source, block, prose);
      }),
    );
  });

  it('has sentences that cover each paragraph', () => {
    fc.assert(
      fc.property(soup, (source) => {
        for (const block of parse(source).blocks) {
          if (block.kind !== 'paragraph') continue;
          const text = block.sentences
            .map(({ span }) => block.prose.text.slice(span.start, span.end))
            .join('');
          expect(text).toBe(block.prose.text);
        }
      }),
    );
  });

  it('is read alike every time', () => {
    fc.assert(
      fc.property(soup, (source) => {
        expect(parse(source)).toEqual(parse(source));
      }),
    );
  });
});

function checkPieces(source: string, block: Block, prose: ReturnType<typeof prosesOf>[number]): void {
  let at = 0;
  let end = 0;
  for (const piece of prose.pieces) {
    expect(piece.at).toBe(at);
    expect(piece.length).toBeGreaterThan(0);
    expect(piece.source.start).toBeGreaterThanOrEqual(end);
    expect(block.span.start + piece.source.end).toBeLessThanOrEqual(block.span.end);
    at += piece.length;
    end = piece.source.end;
    if (piece.length !== piece.source.end - piece.source.start) continue;
    const printed = source.slice(block.span.start + piece.source.start, block.span.start + piece.source.end);
    // A break between two words of Latin letters is a space.
    expect(prose.text.slice(piece.at, at)).toBe(printed.replace(/[\r\n]/g, ' '));
  }
  expect(at).toBe(prose.text.length);
}

/**
 * Blocks on which reading block by block must agree with one call of remark for the whole text.
 *
 * Left out, because the profile means to differ from CommonMark there: numbered items other than the first of a list
 * directly under a paragraph, text directly under a table or HTML, single lines of full-width spaces, a fence inside a
 * list item or quotation, nesting deeper than 32, and tables whose delimiter row has no bar. The line rule (a line that
 * ends a sentence ends its paragraph) is applied to remark's paragraphs before the two are compared.
 */
const words = fc.constantFrom(
  '全镇实现财政收入**4720**万元，增长*8.5*%',
  '新建道路[三条](a.md)',
  '投资&nbsp;2亿元',
  '改造户厕120座[^1]',
  '完成`5`项',
  '增长15~30%，20~40%',
  '<u>收入</u>3亿元',
  '一是抓产业',
);
const sentence = words.map((each) => `${each}。`);
const lines = fc.array(sentence, { minLength: 1, maxLength: 3 });

interface Piece {
  readonly text: string;
  /** Needs a blank line before or after it. */
  readonly blank: boolean;
}

const open = (text: string): Piece => ({ text, blank: false });
const apart = (text: string): Piece => ({ text, blank: true });

const piece: fc.Arbitrary<Piece> = fc.oneof(
  lines.map((each) => open(each.join('\n'))),
  lines.map((each) => open(each.map((line) => `    ${line}`).join('\n'))),
  lines.map((each) => open(`${each.join('\n')}\n-----`)),
  words.map((each) => open(`${each}，\n${each}。`)),
  words.map((each) => open(`## 一、${each}`)),
  words.map((each) => open(`  ### ${each} ###`)),
  lines.map((each) => open(each.map((line) => `- ${line}`).join('\n'))),
  lines.map((each) => open(each.map((line, index) => `${' '.repeat(2 * index)}* ${line}`).join('\n'))),
  lines.map((each) => open(`- ${each.join('\n\n  ')}`)),
  lines.map((each) => apart(each.map((line, index) => `${index + 1}. ${line}`).join('\n'))),
  lines.map((each) => open(each.map((line) => `> ${line}`).join('\n'))),
  words.map((each) => open(`> ${each}，\n> ${each}。`)),
  words.map((each) => apart(`| 指标 | 值 |\n| --- | ---: |\n| ${each} | 5 |\n| 其他 | |`)),
  words.map((each) => open(`\`\`\`text\n${each}\n\n# ${each}\n\`\`\``)),
  words.map((each) => open(`<!-- ${each}\n\n${each} -->`)),
  fc.constant(apart('<div align="center">\n</div>')),
  words.map((each) => apart(`[^1]: ${each}。`)),
  words.map((each) => open(`[1]: ${each}。`)),
  fc.constant(open('* * *')),
);

const markdown = fc
  .tuple(
    fc.array(fc.tuple(piece, fc.boolean()), { minLength: 1, maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([pieces, lineEnd]) => join(pieces).replaceAll('\n', lineEnd));

function join(pieces: readonly (readonly [Piece, boolean])[]): string {
  let source = pieces[0]?.[0].text ?? '';
  pieces.slice(1).forEach(([next, tight], index) => {
    const mayTouch = tight && !next.blank && pieces[index]?.[0].blank === false;
    source += (mayTouch ? '\n' : '\n\n') + next.text;
  });
  return source;
}

describe('block by block', () => {
  it('finds the blocks that remark finds in the whole text', () => {
    const read = markdownReader(true);
    fc.assert(
      fc.property(markdown, (source) => {
        expect(parse(source).blocks.map((block) => found(block, source))).toEqual(
          expected(read(source), source),
        );
      }),
    );
  });

  it('takes dashes, four spaces and [1]: for prose', () => {
    const root = markdownReader(true)('    正文\n\n[1]: 注\n\n正文\n-----\n');
    expect(root.children.map((node) => node.type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'thematicBreak',
    ]);
  });
});

/** What a block is for Markdown, and where it ends; where it starts is compared unless a list marker belongs to it. */
function found(block: Block, source: string): string {
  const isText = block.kind === 'paragraph' || (block.kind === 'heading' && !block.markdown);
  const isItem = /^(?:[-*] |\d\. |\[\^)/.test(source.slice(block.span.start, block.span.start + 3));
  return `${isText ? 'paragraph' : block.kind} ${isItem ? '' : block.span.start}–${block.span.end}`;
}

function expected(root: Root, source: string): string[] {
  return root.children.flatMap((node) => describeNode(node, source, ''));
}

function describeNode(node: RootContent, source: string, around: string): string[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (node.type === 'paragraph') return cut(source, start, end, around);
  if (node.type === 'heading' || node.type === 'table') return [`${node.type} ${start}–${end}`];
  if (node.type === 'html' || node.type === 'code') return [`furniture ${start}–${end}`];
  if (node.type === 'list') return node.children.flatMap((item) => inside(item.children, source, 'item'));
  if (node.type === 'footnoteDefinition') return inside(node.children, source, 'note');
  return node.type === 'blockquote' ? node.children.flatMap((child) => describeNode(child, source, '')) : [];
}

/** Only the first paragraph of an item or footnote is marked as one. */
function inside(nodes: readonly RootContent[], source: string, around: string): string[] {
  return nodes.flatMap((node, index) => describeNode(node, source, index === 0 ? around : ''));
}

function cut(source: string, from: number, to: number, around: string): string[] {
  const result: string[] = [];
  let start = from;
  const all = linesOf(source.slice(0, to), from);
  all.forEach((line, index) => {
    const next = all[index + 1];
    const goesOn =
      next &&
      continuesParagraph(
        source.slice(line.start, line.end),
        source.slice(next.start, next.end),
        around !== '',
      );
    if (goesOn) return;
    result.push(`paragraph ${around !== '' && result.length === 0 ? '' : start}–${line.end}`);
    start = next
      ? next.start + (/^[ \t>]*/.exec(source.slice(next.start, next.end))?.[0].length ?? 0)
      : line.end;
  });
  return result;
}
