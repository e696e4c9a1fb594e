import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../server/src/core/analysis';
import { analyze } from '../../../../server/src/core/analyze';
import { renderHover } from '../../../../server/src/core/output/text/hover';

/** What a stranger may call an indicator: shown in the hover letter by letter, and never a link, a picture or a tag. */
const names = [
  '<script>alert(1)</script>产值',
  '<img src=x onerror=alert(1)>产值',
  '[产值](command:workbench.action.terminal.new)',
  '[产值](command:heshu.renameFigure?%5B%5D)',
  '![产值](a.png)',
  '**产值**',
  '`产值`',
  '~~产值~~',
  '产值\\[x](command:heshu.renameFigure)',
  '| 产值 | # 一 |',
  '<command:heshu.renameFigure>产值',
];

const report = `---\nyear: 2026\nlevel: 镇\n---\n\n## 一、2025年工作回顾\n\n财政收入4720万元。\n`;
const parser = unified().use(remarkParse).use(remarkGfm);

describe.each(names)('the hover on a figure of %s', (name) => {
  const [plain] = analyze(report, defaultSettings).figures;
  const indicator = plain?.statement.indicator;
  if (!indicator) throw new Error('the report has no figure');
  const { statement } = plain;
  const unit = { ...statement.figure.unit, text: name };
  const reading = {
    ...plain,
    text: name,
    statement: {
      ...statement,
      scope: name,
      indicator: { ...indicator, name },
      figure: { ...statement.figure, unit },
    },
  };
  const hover = parser.parse(renderHover(reading, 'zh-CN'));

  it('holds bold words and nothing else', () => {
    const kinds = new Set(nodesOf(hover).map(({ type }) => type));
    expect([...kinds].sort()).toEqual(['paragraph', 'root', 'strong', 'text']);
  });

  it('says the name as it is: as figure, indicator, scope and unit', () => {
    expect(textOf(hover).split(name)).toHaveLength(5);
  });
});

function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}

function textOf(node: Nodes): string {
  return nodesOf(node)
    .map((each) => (each.type === 'text' ? each.value : ''))
    .join('');
}
